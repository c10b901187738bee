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

  @Test("a text that was read before, and one that was none")
  func readBefore() {
    #expect(JSONDocument(readBefore: Array("[1]".utf8)).root.elements.map(\.kind) == [.number])
    #expect(JSONDocument(readBefore: Array("[1".utf8)).root.kind == .null)
  }
}
