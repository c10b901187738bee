import JSON
import Testing

/// A text that is read forwards gives what was asked for in turn, and gives up at anything else.
@Suite struct ForwardTests {
  private struct Read: Equatable {
    var short: String?
    var longer: Bool?
    var numbers: [String] = []
    var table: [String] = []
  }

  /// Asks for four members, of which any may be missing; nil where the reader gave up.
  private static func read(_ text: String) -> Read? {
    var json = JSONForward(Array(text.utf8))
    let root = json.root
    guard var members = json.object(at: root) else { return nil }
    var read = Read()
    if let place = json.take("a", from: &members) { read.short = json.string(at: place) }
    if let place = json.take("aRatherLongName", from: &members) {
      read.longer = json.bool(at: place)
    }
    if let place = json.take("seven77", from: &members), var list = json.array(at: place) {
      while let element = json.next(&list) {
        read.numbers.append(json.withNumber(at: element) { digits in Self.text(digits) } ?? "?")
      }
    }
    if let place = json.take("eight888", from: &members), var table = json.namedValues(at: place) {
      while let member = json.next(&table) {
        read.table.append(member.name + (json.string(at: member.value) ?? "?"))
      }
    }
    return json.isEmpty(&members) && json.isAtEnd ? read : nil
  }

  private static func text(_ digits: borrowing Span<UInt8>) -> String {
    var text = ""
    for place in digits.indices { text.unicodeScalars.append(Unicode.Scalar(digits[place])) }
    return text
  }

  @Test("what stands in the order in which it is asked for")
  func inTurn() {
    let whole = Read(short: "é\n", longer: false, numbers: ["1", "-2.5e3"], table: ["xy", "zw"])
    let spaced =
      " {\n\t\"a\" : \"é\\n\" ,\r\n  \"aRatherLongName\":false,\n            \"seven77\": [ 1 , -2.5e3 ] , "
      + "\"eight888\" : { \"x\" : \"y\" , \"z\":\"w\" } } \n"
    let tight =
      "{\"a\":\"é\\n\",\"aRatherLongName\":false,\"seven77\":[1,-2.5e3],\"eight888\":{\"x\":\"y\",\"z\":\"w\"}}"
    #expect(Self.read(spaced) == whole)
    #expect(Self.read(tight) == whole)
    #expect(Self.read("{}") == Read())
    #expect(Self.read("{ \"seven77\": [] }") == Read())
    #expect(Self.read("{\"eight888\": {}}") == Read())
  }

  @Test(
    "anything else",
    arguments: [
      "", "{", "[]", "{\"b\": 1}", "{\"a\": 1}", "{\"a\": \"x\"", "{\"a\": \"x\"} x",
      "{\"a\" \"x\"}",
      "{\"a\": \"x\",}", "{,}", "{\"a\": \"x\" \"seven77\": []}", "{\"seven77\": [], \"a\": \"x\"}",
      "{\"a\": \"x\", \"a\": \"x\"}", "{\"aRatherLongNames\": true}", "{\"aRatherLongNam\": true}",
      "{\"aRatherLongName\": truth}", "{\"aRatherLongName\": \"true\"}", "{\"seven77\": [1 2]}",
      "{\"seven77\": {}}", "{\"seven7\": []}",
      "{\"eight888\": {\"x\"}}", "{\"eight888\": {\"é\": \"y\"}}",
      "{\"eight888\": {\"\\u0061\": \"y\"}}",
      "{\"a\": \"\\x\"}", "{\"a\": \"\\ud800\"}", "{\"a\": \"\u{1}\"}", "\u{FEFF}{}", "{\"\": 1}",
    ])
  func otherwise(text: String) {
    #expect(Self.read(text) == nil)
  }

  /// Members whose names are next to each other in length and beginning.
  private static func members(_ text: String) -> [String]? {
    var json = JSONForward(Array(text.utf8))
    let root = json.root
    guard var members = json.object(at: root) else { return nil }
    var read: [String] = []
    func keep(_ name: String, _ place: JSONPlace?) {
      guard let place else { return }
      read.append(name + (json.withNumber(at: place) { Self.text($0) } ?? "?"))
    }
    keep("a", json.take("a", from: &members))
    keep("eigh", json.take("eigh", from: &members))
    keep("eight77", json.take("eight77", from: &members))
    keep("eight888", json.take("eight888", from: &members))
    keep("eight8889", json.take("eight8889", from: &members))
    keep("eight888sixteen6", json.take("eight888sixteen6", from: &members))
    keep("eight888sixteen67", json.take("eight888sixteen67", from: &members))
    keep("eight888sixteen68", json.take("eight888sixteen68", from: &members))
    return json.isEmpty(&members) && json.isAtEnd ? read : nil
  }

  private static let names = [
    "a", "eigh", "eight77", "eight888", "eight8889", "eight888sixteen6", "eight888sixteen67",
    "eight888sixteen68",
  ]

  @Test("any of the members, behind any space", arguments: 0..<256)
  func anyMembers(chosen: Int) {
    let some = Self.names.indices.filter { chosen >> $0 & 1 == 1 }.map { Self.names[$0] }
    for indent in 0...20 {
      for before in ["", " ", "\n", "\r\n", "\t", "\n\n"] {
        let space = before + String(repeating: " ", count: indent)
        let colon = [":", ": ", " : ", ":\n"][indent % 4]
        let text = some.map { "\(space)\"\($0)\"\(colon)1" }.joined(separator: ",")
        if Self.members("{\(text)\(before)}") != some.map({ $0 + "1" }) {
          Issue.record("{\(text)\(before)}")
        }
      }
    }
  }

  @Test("names that are nearly asked for, and space that is none")
  func nearly() {
    for name in Self.names {
      #expect(Self.members("{\"\(name)\": 1}") == [name + "1"])
      for other in [
        name + "x", String(name.dropLast()), "x" + name, name + "\u{0}", name + "\\\"",
        "\u{0}" + name, String(name.dropLast()) + "é",
      ] where !Self.names.contains(other) {
        #expect(Self.members("{\"\(other)\": 1}") == nil, "\(other)")
      }
      for gap in [",\u{0} ", ",\n  \u{1}   ", ",\n      x ", ", x", ",\n        \u{B}", ",,", ""] {
        #expect(Self.members("{\"a\": 1\(gap)\"eigh\": 1, \"\(name)\": 1   }") == nil)
      }
    }
    let beyond = [0x7B, 0x22] + Array(repeating: UInt8(0xFF), count: 8) + Array("\": 1}".utf8)
    var json = JSONForward(beyond)
    let root = json.root
    if var members = json.object(at: root) {
      let isEmpty = json.isEmpty(&members)
      #expect(!isEmpty)
    }
  }

  @Test("strings of every length, with anything at every place")
  func strings() {
    for length in 0...36 {
      for special in ["", "é", "😀", "\\n", "\\u00e9", "\\\\", "\u{7F}", "\u{1}", "\\x", "\""] {
        for place in 0...length {
          let inside =
            String(repeating: "a", count: place) + special
            + String(repeating: "b", count: length - place)
          for after in ["", " ", String(repeating: " ", count: 24)] {
            let bytes = Array("\"\(inside)\"\(after)".utf8)
            var json = JSONForward(bytes)
            let root = json.root
            let read = json.string(at: root)
            let whole = json.isAtEnd ? read : nil
            let expected = (try? JSONDocument(bytes))?.root.string
            if whole != expected || whole?.hashValue != expected?.hashValue
              || whole.map({ Array($0.utf8) }) != expected.map({ Array($0.utf8) })
            {
              Issue.record("\(inside)")
            }
          }
        }
      }
    }
  }

  @Test("a text that was read before, and one that was none")
  func readBefore() {
    #expect(JSONDocument(readBefore: Array("[1]".utf8)).root.elements.map(\.kind) == [.number])
    #expect(JSONDocument(readBefore: Array("[1".utf8)).root.kind == .null)
  }
}
