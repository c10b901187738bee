import JSON
import Testing

/// The way to a value, as RFC 9535 writes it.
@Suite struct PathTests {
  /// A text whose only `0` is the value to find.
  static let rows: [(text: String, path: String)] = [
    ("0", "$"),
    ("[0]", "$[0]"),
    ("[1, 2, 0]", "$[2]"),
    (#"{"a": 0}"#, "$.a"),
    (#"{"a": [1, 2, {"b": 0}]}"#, "$.a[2].b"),
    (#"{"a": {"b": 1}, "c": {"b": 0}}"#, "$.c.b"),
    (#"[[], {}, [[1], [1, 0]]]"#, "$[2][1][1]"),
    (#"{"longAxisMm": 0}"#, "$.longAxisMm"),
    (#"{"_private": 0}"#, "$._private"),
    (#"{"t2a": 0}"#, "$.t2a"),
    (#"{"2a": 0}"#, "$['2a']"),
    (#"{"": 0}"#, "$['']"),
    (#"{"a b": 0}"#, "$['a b']"),
    (#"{"a.b": 0}"#, "$['a.b']"),
    (#"{"PD-L1": 0}"#, "$['PD-L1']"),
    (#"{"vendor:x": {"y": [0]}}"#, "$['vendor:x'].y[0]"),
    (#"{"it's": 0}"#, #"$['it\'s']"#),
    (#"{"a\\b": 0}"#, #"$['a\\b']"#),
    (#"{"a\"b": 0}"#, #"$['a"b']"#),
    (#"{"']['": 0}"#, #"$['\'][\'']"#),
    (#"{"a\nb\tc\rd": 0}"#, #"$['a\nb\tc\rd']"#),
    (#"{"\b\f": 0}"#, #"$['\b\f']"#),
    (#"{"\u0000\u001f": 0}"#, #"$['\u0000\u001f']"#),
    (#"{"Größe": 0}"#, "$['Größe']"),
    (#"{"\u0061": 0}"#, "$.a"),
    (#"{"a": 1, "b": {"c": 2}, "d": 0}"#, "$.d"),
  ]

  @Test(arguments: rows)
  func namesTheWayToAValue(_ row: (text: String, path: String)) throws {
    let document = try JSONDocument(Array(row.text.utf8))
    let paths = document.root.withAllInside.filter { $0.source.elementsEqual("0".utf8) }.map(\.path)
    #expect(paths == [row.path])
  }

  @Test func containersHavePathsToo() throws {
    let text = #"{"a": [[], {"b": {}}]}"#
    let paths = try JSONDocument(Array(text.utf8)).root.withAllInside.map(\.path)
    #expect(paths == ["$", "$.a", "$.a[0]", "$.a[1]", "$.a[1].b"])
  }
}
