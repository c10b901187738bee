import JSON
import Testing

/// Members of objects: their order, their names, and the ones that nobody asked for.
@Suite struct MemberTests {
  private func root(_ text: String) throws -> JSONValue {
    try JSONDocument(Array(text.utf8)).root
  }

  @Test func membersKeepTheirOrder() throws {
    let value = try root(#"{"z": 1, "a": {"y": 2, "b": 3}, "": 4, "10": 5, "9": 6}"#)
    #expect(value.members.map(\.name) == ["z", "a", "", "10", "9"])
    #expect(value.member("a")?.members.map(\.name) == ["y", "b"])
  }

  @Test func membersThatNobodyKnowsAreStillThere() throws {
    let value = try root(#"{"id": "L1", "vendor:x": {"kept": [1.50]}, "organ": "S4"}"#)
    let known: Set = ["id", "organ"]
    let unknown = value.members.filter { !known.contains($0.name) }
    #expect(unknown.map(\.name) == ["vendor:x"])
    #expect(unknown.map { JSONText($0.value).line } == [#"{"kept": [1.50]}"#])
  }

  @Test func aMemberIsFoundByItsName() throws {
    let value = try root(#"{"a": 1, "ab": {"b": 2}, "b": 3, "\u0063": 4}"#)
    let found = ["a", "ab", "b", "c", "d", "", "A"].map { name in
      value.member(name).map { JSONText($0).line }
    }
    #expect(found == ["1", #"{"b": 2}"#, "3", "4", nil, nil, nil])
  }

  /// é in one scalar and é in two are two names, though Swift holds the strings equal.
  @Test func namesAreComparedScalarByScalar() throws {
    let value = try root("{\"\u{E9}\": 1, \"e\u{301}\": 2}")
    #expect(value.member("\u{E9}").map { JSONText($0).line } == "1")
    #expect(value.member("e\u{301}").map { JSONText($0).line } == "2")
    #expect(value.members.map { $0.isNamed("e\u{301}") } == [false, true])
    #expect(try root("{\"\u{E9}\": 1}").member("e\u{301}") == nil)
  }

  @Test func aNameIsKnownWithItsEscapes() throws {
    let value = try root(#"{"or\u0067an": 1, "organs": 2, "orga": 3}"#)
    #expect(value.members.map { $0.isNamed("organ") } == [true, false, false])
    #expect(value.members.map(\.name) == ["organ", "organs", "orga"])
  }

  @Test func aMemberReachesFromItsNameToItsValue() throws {
    let text = #"{ "a" : 1 , "b": [2] }"#
    let value = try root(text)
    let written = value.members.map { String(decoding: $0.source, as: UTF8.self) }
    #expect(written == [#""a" : 1"#, #""b": [2]"#])
  }

  @Test func everyOneOfAThousandMembersIsFound() throws {
    let text = (0..<1000).map { "\"n\($0)\": \($0)" }.joined(separator: ", ")
    let value = try root("{" + text + "}")
    let missing = (0..<1000).filter { number in
      value.member("n\(number)").map { JSONText($0).line } != String(number)
    }
    #expect(missing == [])
  }
}
