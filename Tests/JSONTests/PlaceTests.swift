import JSON
import Testing

/// Values by their places say what they say as values.
@Suite struct PlaceTests {
  private static let text =
    #"{"a": [1, -2.5e3, "x", "\u0061é", true, false, null, {}], "é": {"b": []}}"#

  @Test func everyPlaceSaysWhatItsValueSays() throws {
    let document = try JSONDocument(Array(Self.text.utf8))
    var seen = 0
    func compare(_ value: JSONValue) {
      seen += 1
      let place = value.place
      #expect(document.kind(at: place) == value.kind)
      #expect(document.string(at: place) == value.string)
      #expect(document.bool(at: place) == value.bool)
      #expect(document.value(at: place).range == value.range)
      let text = document.withText(at: place) { Self.bytes($0) }
      #expect(text == value.string.map { Array($0.utf8) })
      #expect(document.withNumber(at: place) { Self.bytes($0) } == value.number.map(Array.init))
      #expect(Array(document.elements(at: place)) == value.elements.map(\.place))
      #expect(document.elements(at: place).count == Array(value.elements).count)
      let members = Array(document.members(at: place))
      #expect(members.map(\.name) == value.members.map(\.name))
      #expect(members.map(\.value) == value.members.map(\.value.place))
      #expect(document.members(at: place).count == members.count)
      value.elements.forEach(compare)
      value.members.map(\.value).forEach(compare)
    }
    compare(document.root)
    #expect(seen == 12)
  }

  private static func bytes(_ span: borrowing Span<UInt8>) -> [UInt8]? {
    span.indices.map { span[$0] }
  }

  @Test func membersAreTakenByTheirPlaces() throws {
    let document = try JSONDocument(Array(#"{"b": 1, "\u0061": 2, "": 3}"#.utf8))
    var search = JSONMemberSearch(document, at: document.root.place)
    let names: [StaticString] = ["a", "c", "b", "", "a"]
    let found = names.map { name in
      search.take(name).map { String(decoding: document.value(at: $0).source, as: UTF8.self) }
    }
    #expect(found == ["2", nil, "1", "3", nil])
    #expect(search.isEmpty)
  }
}
