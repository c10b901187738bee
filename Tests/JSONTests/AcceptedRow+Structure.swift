extension AcceptedRow {
  static let structure: [AcceptedRow] = [
    AcceptedRow("null alone", "null"),
    AcceptedRow("true alone", "true"),
    AcceptedRow("false alone", "false"),
    AcceptedRow("a number alone", "42"),
    AcceptedRow("a string alone", #""alone""#),
    AcceptedRow("an empty object", "{}"),
    AcceptedRow("an empty array", "[]"),
    AcceptedRow("an empty array with space in it", "[ \n]", "[]"),
    AcceptedRow("an empty object with space in it", "{\t}", "{}"),
    AcceptedRow("one element", "[null]"),
    AcceptedRow("every kind of element", #"[{}, [], "", 0, true, false, null]"#),
    AcceptedRow("no space at all", #"{"a":[1,2],"b":{}}"#, #"{"a": [1, 2], "b": {}}"#),
    AcceptedRow("space everywhere", " [ 1 , { \"a\" : 2 } ] ", #"[1, {"a": 2}]"#),
    AcceptedRow("all four kinds of space", "\t\r\n [\t\r\n 1\t\r\n ]\t\r\n ", "[1]"),
    AcceptedRow("space before a colon", #"{"a" :1}"#, #"{"a": 1}"#),
    AcceptedRow("a line feed at the end", "[]\n", "[]"),
    AcceptedRow("carriage returns only", "[\r1\r]\r", "[1]"),
    AcceptedRow("empty arrays in arrays", "[[], [[]]]"),
    AcceptedRow("members in their order", #"{"b": 1, "a": 2, "c": 3}"#),
    AcceptedRow("an empty name", #"{"": 0}"#),
    AcceptedRow("a name of a space", #"{" ": 0}"#),
    AcceptedRow("a name that looks like a number", #"{"1": 0}"#),
    AcceptedRow("a name with an escape", #"{"a\tb": 0}"#),
    AcceptedRow("a name by its escapes", #"{"\u0061": 0}"#, #"{"a": 0}"#),
    AcceptedRow("a name with a quote", #"{"\"": 0}"#),
    AcceptedRow("names that differ in case", #"{"a": 1, "A": 2}"#),
    AcceptedRow("names that differ in length", #"{"a": 1, "aa": 2, "aaa": 3}"#),
    AcceptedRow("names that differ in their first letter", #"{"ba": 1, "ca": 2}"#),
    AcceptedRow("names that differ in their ninth letter", #"{"abcdefghi": 1, "abcdefghj": 2}"#),
    AcceptedRow("names that differ in a scalar of zero", #"{"a": 1, "a\u0000": 2}"#),
    AcceptedRow("names that look the same", "{\"\u{E9}\": 1, \"e\u{301}\": 2}"),
    AcceptedRow("one name in two objects", #"[{"a": 1}, {"a": 2}]"#),
    AcceptedRow("one name at two depths", #"{"a": {"a": {"a": 1}}}"#),
    AcceptedRow("a name before and after an object with it", #"{"b": {"a": 1}, "a": 2}"#),
    AcceptedRow("a name that is also a value", #"{"a": "a", "b": "a"}"#),
    AcceptedRow("arrays at the deepest nesting", nested("[", "]", 128)),
    AcceptedRow("objects at the deepest nesting", nested(#"{"a": "#, "}", 128 - 1)),
    AcceptedRow("a thousand short nests", "[" + many("[[]]", 1000) + "]"),
    AcceptedRow("a thousand members", "{" + members(1000) + "}"),
    AcceptedRow("thirty-three members", "{" + members(33) + "}"),
  ]

  private static func nested(_ open: String, _ close: String, _ depth: Int) -> String {
    let core = open == "[" ? "" : "{}"
    return String(repeating: open, count: depth) + core + String(repeating: close, count: depth)
  }

  private static func many(_ text: String, _ count: Int) -> String {
    Array(repeating: text, count: count).joined(separator: ", ")
  }

  private static func members(_ count: Int) -> String {
    (0..<count).map { "\"name\($0)\": \($0)" }.joined(separator: ", ")
  }
}
