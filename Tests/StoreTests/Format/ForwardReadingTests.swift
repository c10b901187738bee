import JSON
import Oncology
import TestKit
import Testing

@testable import Store

/// A file that is read forwards is the case that the document would have given, or none.
@Suite struct ForwardReadingTests {
  /// The case by way of the document; nil where there is anything to say of the file.
  private static func careful(_ bytes: [UInt8]) -> PatientCase? {
    guard let document = try? JSONDocument(bytes) else { return nil }
    var (value, decoder) = CaseDecoder.reading(document.root) { $0.patientCase($1) }
    if let value { CaseReferences.check(value, document.root, &decoder) }
    return decoder.issues.isEmpty ? value : nil
  }

  @Test("every sample: all of them stand in the order in which the program writes")
  func samples() throws {
    for path in try Repository.json(in: "sample-cases/cases") {
      let bytes = try Repository.bytes(of: path)
      let value = try #require(CaseDocument.value(of: bytes), "\(path)")
      #expect(value == Self.careful(bytes), "\(path)")
    }
  }

  @Test("a case with every member of the format")
  func full() throws {
    let bytes = Array(FullCase().text.utf8)
    let value = try #require(CaseDocument.value(of: bytes))
    #expect(value == Self.careful(bytes))
  }

  @Test("the text of a document that was not needed is there when it is asked for")
  func document() throws {
    let bytes = Array(FullCase().text.utf8)
    let document = try CaseDocument(bytes, file: "cases/full.json")
    #expect(document.json.bytes == bytes)
    #expect(document.json.root.member("format")?.number.map(Array.init) == Array("1".utf8))
  }

  @Test(
    "what is otherwise in any way is left to the document",
    arguments: [
      ("\"format\":1,", ""), ("\"format\":1,", "\"format\":2,"),
      ("\"format\":1,", "\"format\":1.0,"),
      ("\"format\":1,", "\"id\":\"C-1\",\"format\":1,"),
      ("\"patient\":{}", "\"patient\":{\"other\":1}"),
      ("\"patient\":{}", "\"patient\":{},\"patient\":{}"), ("\"patient\":{}", "\"patient\":[]"),
      ("\"patient\":{}", "\"patient\":null"), ("\"patient\":{}", "\"patient\":{,}"),
      ("\"patient\":{}", "\"patient\":{\"sex\":\"female\",}"),
      ("\"patient\":{}", "\"patient\":{\"sex\" \"female\"}"),
      ("\"patient\":{}", "\"patient\":{\"alias\":\"\\ud800\"}"),
      ("\"patient\":{}", "\"patient\":{\"alias\":\"\u{1}\"}"),
      ("\"patient\":{}", "\"patient\":{\"birthYear\":01950}"),
      ("\"patient\":{}", "\"patient\":{\"birthYear\":1950.5}"),
      ("\"patient\":{}", "\"patient\":{\"birthYear\":1950,\"alias\":\"a\"}"),
      ("\"synthetic\":true", "\"synthetic\":tru"), ("\"synthetic\":true", "\"synthetic\":\"true\""),
      ("]}", "]},"), ("]}", "]"), ("\"R\"", "\"S\""),
    ])
  func otherwise(_ part: String, _ other: String) throws {
    let text =
      "{\"format\":1,\"id\":\"C-1\",\"synthetic\":true,\"patient\":{},"
      + "\"diagnosis\":{\"disease\":\"nsclc\",\"title\":\"NSCLC\"},\"readers\":[{\"id\":\"R\"}],"
      + "\"assessments\":[{\"id\":\"A\",\"date\":\"2024-01-22\",\"reader\":\"R\"}]}"
    #expect(CaseDocument.value(of: Array(text.utf8)) != nil)
    #expect(text.contains(part))
    let changed = text.replacing(part, with: other, maxReplacements: 1)
    #expect(CaseDocument.value(of: Array(changed.utf8)) == nil)
  }

  @Test("a lesion named twice, also in other scalars")
  func twice() {
    for names in [("T1", "T1"), ("é", "e\u{301}")] {
      let text = CaseFileTests.with(
        "\"readers\":[{\"id\":\"A\"}],\"assessments\":[{\"id\":\"A1\",\"date\":\"2024-01-22\","
          + "\"reader\":\"A\",\"findings\":{\"\(names.0)\":{\"longest\":1},\"\(names.1)\":{\"longest\":2}}}]"
      )
      #expect(CaseDocument.value(of: Array(text.utf8)) == nil)
    }
  }

  @Test("whatever bytes become others, both ways agree")
  func mutations() throws {
    var numbers = SeededGenerator(seed: 11)
    let signs = Array("\"\\{}[]:,0159.-eE aé\n\u{0}".utf8)
    let original = Array(FullCase().text.utf8)
    for _ in 0..<1_500 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...2, using: &numbers) {
        let place = Int.random(in: bytes.indices, using: &numbers)
        switch Int.random(in: 0...3, using: &numbers) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(signs.randomElement(using: &numbers) ?? 0, at: place)
        case 2: bytes.removeLast(bytes.count - place)
        default: bytes[place] = signs.randomElement(using: &numbers) ?? 0
        }
        if bytes.isEmpty { bytes = original }
      }
      if let value = CaseDocument.value(of: bytes) { #expect(value == Self.careful(bytes)) }
    }
  }
}
