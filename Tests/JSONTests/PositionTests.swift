import JSON
import Testing

/// Where values stand, in the lines and columns that an editor shows.
@Suite struct PositionTests {
  private static let text = """
    {
      "größe": [1.5, "漢字", true],
    \t"🧬e\u{301}": {"b": null,
      "c" :
      -2 }
    }

    """

  @Test func valuesKnowTheirLineAndColumn() throws {
    let values = try JSONDocument(Array(Self.text.utf8)).root.withAllInside
    let places = values.map { "\($0.position.line):\($0.position.column)" }
    #expect(places == ["1:1", "2:12", "2:13", "2:18", "2:24", "3:9", "3:15", "5:3"])
  }

  @Test func membersStandWhereTheirNamesDo() throws {
    let root = try JSONDocument(Array(Self.text.utf8)).root
    let inner = try #require(root.member("🧬e\u{301}"))
    let places = (Array(root.members) + Array(inner.members)).map(\.position)
    #expect(places.map { "\($0.line):\($0.column)" } == ["2:3", "3:2", "3:10", "4:3"])
  }

  @Test func aCarriageReturnIsPartOfItsLine() throws {
    let values = try JSONDocument(Array("[\r\n1,\r\n 2]".utf8)).root.withAllInside
    #expect(values.map { "\($0.position.line):\($0.position.column)" } == ["1:1", "2:1", "3:2"])
  }

  @Test func rangesCoverValuesAndNothingElse() throws {
    let values = try JSONDocument(Array(#" [ "a" , -1.5e3 , { "b" : null } , [ ] ] "#.utf8)).root
      .withAllInside
    let written = values.dropFirst().map { String(decoding: $0.source, as: UTF8.self) }
    #expect(written == [#""a""#, "-1.5e3", #"{ "b" : null }"#, "null", "[ ]"])
  }
}
