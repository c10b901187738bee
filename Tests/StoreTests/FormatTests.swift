import Foundation
import Oncology
import Store
import TestKit
import Testing

/// The case format: one table, and everything else held to it.
@Suite struct FormatTests {
  @Test func theSchemaAndThePageAreMadeFromTheTable() throws {
    for file in FormatFile.allCases {
      let path = "Sources/Store/Format/\(file.rawValue)-v1.schema.json"
      try check(FormatSchema.text(of: file), path)
    }
    try check(FormatPage.text, "Sources/Store/Format/format-v1.md")
  }

  private func check(_ text: String, _ path: String) throws {
    let url = Repository.top.appendingPathComponent(path)
    guard (try? String(contentsOf: url, encoding: .utf8)) != text else { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    Issue.record("\(path) is not what the table makes")
  }

  /// Every member of every object at once: read without a word, and written again in the same order.
  @Test func everyMemberOfTheTableIsReadAndWritten() throws {
    let text = FullCase().text
    let document = try CaseDocument(Array(text.utf8), file: "full", id: CaseID("full"))
    #expect(document.warnings == [])
    let folder = try TemporaryFolder()
    let store = try CaseStore.make(at: folder.path + "/store", name: "Store", id: "store")
    try store.add([document.value])
    let written = try String(
      contentsOfFile: folder.path + "/store/cases/full.json", encoding: .utf8)
    #expect(written == text)
  }

  /// The other way round: what the reader asks for is in the table.
  @Test func theReaderKnowsNoMemberThatTheTableLacks() throws {
    let names = Set(FormatFile.allCases.flatMap(\.objects).flatMap(\.fields).map(\.name))
    let folder = Repository.top.appendingPathComponent("Sources/Store/Format")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("CaseDecoder") }
    #expect(files.count > 5)
    for file in files {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      for match in text.matches(of: /(?:required|optional|take)\(\s*"([A-Za-z]+)"/) {
        #expect(names.contains(String(match.output.1)), "\(file): \(match.output.1)")
      }
    }
  }

  @Test func everyReferenceInTheTableLeadsSomewhere() {
    for field in CaseFormat.objects.flatMap(\.fields) {
      for name in Self.objectNames(in: field.type) {
        #expect(CaseFormat.object(name) != nil, "\(field.name): \(name)")
      }
    }
  }

  private static func objectNames(in type: FormatType) -> [String] {
    switch type {
    case .object(let name): [name]
    case .array(let element): objectNames(in: element)
    case .map(let element, let name): objectNames(in: element) + [name]
    case .reference(let name): [name]
    default: []
    }
  }
}
