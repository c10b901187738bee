import JSON
import Testing

/// Members asked for by name, one after the other, and those that nobody asked for.
@Suite struct MemberSearchTests {
  struct Row: CustomTestStringConvertible {
    var object: String
    var asked: [String]
    /// Values of the members that were found, as written.
    var found: [String?]
    var rest: [String] = []

    var testDescription: String { "\(object) asked for \(asked)" }
  }

  static let rows = [
    Row(object: "{}", asked: ["a"], found: [nil]),
    Row(object: "[1]", asked: ["a"], found: [nil]),
    Row(object: #"{"a": 1, "b": 2}"#, asked: [], found: [], rest: ["a", "b"]),
    Row(object: #"{"a": 1, "b": 2}"#, asked: ["a", "b"], found: ["1", "2"]),
    Row(object: #"{"a": 1, "b": 2}"#, asked: ["b", "a"], found: ["2", "1"]),
    Row(object: #"{"a": 1, "b": 2, "c": 3}"#, asked: ["b"], found: ["2"], rest: ["a", "c"]),
    Row(object: #"{"a": 1, "b": 2, "c": 3}"#, asked: ["c", "a"], found: ["3", "1"], rest: ["b"]),
    Row(
      object: #"{"a": 1, "b": 2}"#, asked: ["x", "a", "y", "b", "z"],
      found: [nil, "1", nil, "2", nil]),
    Row(object: #"{"a": 1, "b": 2}"#, asked: ["b", "x", "a", "y"], found: ["2", nil, "1", nil]),
    Row(object: #"{"a": {"b": 1}, "b": 2}"#, asked: ["b", "a"], found: ["2", #"{"b": 1}"#]),
    Row(object: #"{"a": [{"b": 1}], "c": 2}"#, asked: ["b", "c"], found: [nil, "2"], rest: ["a"]),
    Row(object: #"{"\u0061": 1, "ab": 2}"#, asked: ["ab", "a"], found: ["2", "1"]),
    Row(object: #"{"ab": 1, "ac": 2, "a": 3}"#, asked: ["a", "ac", "ab"], found: ["3", "2", "1"]),
    Row(
      object: "{\"e\u{301}\": 1, \"\u{E9}\": 2}", asked: ["\u{E9}"], found: ["2"],
      rest: ["e\u{301}"]),
  ]

  @Test(arguments: rows) func membersAreFoundInAnyOrder(row: Row) throws {
    var search = JSONMemberSearch(try JSONDocument(Array(row.object.utf8)).root)
    let found = row.asked.map { name in
      search.take(name).map { String(decoding: $0.source, as: UTF8.self) }
    }
    #expect(found == row.found)
    #expect(
      search.rest.map { Array($0.name.unicodeScalars) } == row.rest.map { Array($0.unicodeScalars) }
    )
    // Whether it was empty may be found out late, but is never claimed wrongly.
    if search.isEmpty { #expect(row.rest.isEmpty) }
  }

  @Test func inTheOrderOfTheFileNothingIsLeft() throws {
    var search = JSONMemberSearch(try JSONDocument(Array(#"{"a": 1, "b": 2}"#.utf8)).root)
    #expect(!search.isEmpty)
    for name in ["a", "x", "b"] { _ = search.take(name) }
    #expect(search.isEmpty)
  }
}
