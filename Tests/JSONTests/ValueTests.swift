import JSON
import Testing

/// What values say of themselves.
@Suite struct ValueTests {
  private func root(_ text: String) throws -> JSONValue {
    try JSONDocument(Array(text.utf8)).root
  }

  static let kinds: [(text: String, kind: JSONKind)] = [
    ("{}", .object), ("[]", .array), (#""a""#, .string), ("1", .number), ("true", .true),
    ("false", .false), ("null", .null),
  ]

  @Test(arguments: kinds)
  func knowsWhatItIs(_ row: (text: String, kind: JSONKind)) throws {
    #expect(try root(row.text).kind == row.kind)
  }

  /// Asking a value for what it is not gives nothing, so that a reader need not ask first.
  @Test(arguments: kinds)
  func isNothingElse(_ row: (text: String, kind: JSONKind)) throws {
    let value = try root(row.text)
    #expect((value.string != nil) == (row.kind == .string))
    #expect((value.number != nil) == (row.kind == .number))
    #expect((value.bool != nil) == (row.kind == .true || row.kind == .false))
    #expect(Array(value.elements).isEmpty)
    #expect(Array(value.members).isEmpty)
    #expect(value.member("a") == nil)
    #expect(value.isString("a") == (row.kind == .string))
  }

  @Test func aNumberIsItsDigits() throws {
    let value = try root("[-0.10e+007]")
    #expect(value.elements.map { $0.number.map(Array.init) } == [Array("-0.10e+007".utf8)])
  }

  @Test func trueAndFalseAreThemselves() throws {
    #expect(try root("[true, false, null]").elements.map(\.bool) == [true, false, nil])
  }

  @Test func elementsKeepTheirOrder() throws {
    let value = try root(#"["c", "a", "b", "a"]"#)
    #expect(value.elements.map(\.string) == ["c", "a", "b", "a"])
  }

  @Test func elementsOfElementsAreNotElements() throws {
    let value = try root("[[1, [2]], {\"a\": [3]}, 4]")
    #expect(value.elements.map(\.kind) == [.array, .object, .number])
  }

  static let words: [(text: String, isSo: Bool)] = [
    (#""partial response""#, true),
    (#""partial\u0020response""#, true),
    (#""p\u0061rtial response""#, true),
    (#""partial respons""#, false),
    (#""partial responses""#, false),
    (#""partial\tresponse""#, false),
    (#""Partial response""#, false),
    (#""""#, false),
    ("null", false),
  ]

  @Test(arguments: words)
  func isStringComparesWhatTheStringSays(_ row: (text: String, isSo: Bool)) throws {
    #expect(try root(row.text).isString("partial response") == row.isSo)
  }

  @Test func aStringOfManyRunsAndEscapesIsWhole() throws {
    let part = #"Größe\n12×9 \"mm\" \ud83e\uddec\u00e9"#
    let value = try root("\"" + String(repeating: part, count: 100) + "\"")
    let said = "Größe\n12×9 \"mm\" 🧬é"
    #expect(value.string == String(repeating: said, count: 100))
  }

  @Test func aValueOutlivesTheDocumentItWasReadFrom() throws {
    func inner() throws -> JSONValue? {
      try JSONDocument(Array(#"{"a": ["kept"]}"#.utf8)).root.member("a")
    }
    #expect(try inner()?.elements.map(\.string) == ["kept"])
  }
}
