import JSON
import TestKit
import Testing

/// What we write reads back as the same, and looks as promised.
@Suite struct TextTests {
  private func read(_ text: String) throws -> JSONText {
    JSONText(try JSONDocument(Array(text.utf8)).root)
  }

  @Test func linesReadBackAsTheSame() throws {
    var random = RandomText(generator: SeededGenerator(seed: 1))
    for _ in 0..<1000 {
      let text = random.next()
      let again = try read(text.line)
      try #require(again == text, "\(text.line)")
    }
  }

  @Test func pagesReadBackAsTheSame() throws {
    var random = RandomText(generator: SeededGenerator(seed: 2))
    for _ in 0..<1000 {
      let text = random.next(deepest: 7)
      let again = try read(text.page)
      try #require(again == text, "\(text.page)")
    }
  }

  /// One line to a text is what a history depends on.
  @Test func aLineIsOneLine() throws {
    var random = RandomText(generator: SeededGenerator(seed: 3))
    for _ in 0..<1000 {
      let line = random.next().line
      try #require(!line.contains { $0.isNewline }, "\(line.debugDescription)")
    }
  }

  @Test func whatWasReadIsWrittenTheSameEachTime() throws {
    var random = RandomText(generator: SeededGenerator(seed: 4))
    for _ in 0..<300 {
      let text = random.next()
      let again = try read(String(decoding: random.spelling(of: text), as: UTF8.self))
      try #require(again.page == text.page)
    }
  }

  static let escapes: [(text: String, line: String)] = [
    ("plain", #""plain""#),
    ("", #""""#),
    ("\"", #""\"""#),
    ("\\", #""\\""#),
    ("/", #""/""#),
    ("\n\r\t", #""\n\r\t""#),
    ("\r\n", #""\r\n""#),
    ("\u{0}\u{8}\u{C}\u{1F}", #""\u0000\u0008\u000c\u001f""#),
    ("\u{7F}\u{80}\u{85}\u{9F}", #""\u007f\u0080\u0085\u009f""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("\u{A0}é漢🧬", "\"\u{A0}é漢🧬\""),
    ("e\u{301}", "\"e\u{301}\""),
    ("\n\u{301}", "\"\\n\u{301}\""),
    ("\"\u{301}", "\"\\\"\u{301}\""),
  ]

  @Test(arguments: escapes)
  func escapesNoMoreThanItMust(_ row: (text: String, line: String)) {
    #expect(Array(JSONText.string(row.text).line.utf8) == Array(row.line.utf8))
    let member = JSONText.members([JSONText.Member(row.text, .null)])
    #expect(Array(member.line.utf8) == Array("{\(row.line): null}".utf8))
  }

  /// A change from é in one scalar to é in two is a change, though Swift holds the strings equal.
  @Test func textsAreComparedScalarByScalar() {
    #expect(JSONText.string("\u{E9}") != .string("e\u{301}"))
    #expect(JSONText.array([.string("\u{E9}")]) == .array([.string("\u{E9}")]))
    #expect(JSONText.number("1.5") != .number("1.50"))
    #expect(Set([JSONText.string("\u{E9}"), .string("e\u{301}"), .string("\u{E9}")]).count == 2)
  }

  @Test func membersWithoutValueAreLeftOut() {
    let text = JSONText.object(["b": .integer(-7), "a": nil, "c": .array([]), "d": .members([])])
    #expect(text.line == #"{"b": -7, "c": [], "d": {}}"#)
  }
}
