extension RefusedRow {
  static let objects: [RefusedRow] = [
    RefusedRow("an object that is not closed", "{", .ended, 1, 2),
    RefusedRow("an object that ends after a name", #"{"a""#, .ended, 1, 5),
    RefusedRow("an object that ends in a name", #"{"a"#, .ended, 1, 4),
    RefusedRow("an object that ends after a colon", #"{"a":"#, .ended, 1, 6),
    RefusedRow("an object that ends after a value", #"{"a":1"#, .ended, 1, 7),
    RefusedRow("an object that ends after a comma", #"{"a":1,"#, .ended, 1, 8),
    RefusedRow("an object closed by a bracket", #"{"a":1]"#, .expected("a comma or }"), 1, 7),
    RefusedRow("an empty object closed by a bracket", "{]", .expected("a name in quotes"), 1, 2),
    RefusedRow("a closing brace alone", "}", .expected("a value"), 1, 1),
    RefusedRow("a comma after the last member", #"{"a":1,}"#, .expected("a name in quotes"), 1, 8),
    RefusedRow(
      "a comma before the first member", #"{,"a":1}"#, .expected("a name in quotes"), 1, 2),
    RefusedRow("two commas", #"{"a":1,,"b":2}"#, .expected("a name in quotes"), 1, 8),
    RefusedRow("no comma between members", #"{"a":1 "b":2}"#, .expected("a comma or }"), 1, 8),
    RefusedRow("a semicolon between members", #"{"a":1;"b":2}"#, .expected("a comma or }"), 1, 7),
    RefusedRow("no colon", #"{"a" 1}"#, .expected("a colon"), 1, 6),
    RefusedRow("a comma for a colon", #"{"a", 1}"#, .expected("a colon"), 1, 5),
    RefusedRow("an equals sign for a colon", #"{"a"=1}"#, .expected("a colon"), 1, 5),
    RefusedRow("two colons", #"{"a"::1}"#, .expected("a value"), 1, 6),
    RefusedRow("a name alone", #"{"a"}"#, .expected("a colon"), 1, 5),
    RefusedRow("no value", #"{"a":}"#, .expected("a value"), 1, 6),
    RefusedRow("no value before a comma", #"{"a":,"b":1}"#, .expected("a value"), 1, 6),
    RefusedRow("no name", "{:1}", .expected("a name in quotes"), 1, 2),
    RefusedRow("a name without quotes", "{a:1}", .expected("a name in quotes"), 1, 2),
    RefusedRow("a name in apostrophes", "{'a':1}", .expected("a name in quotes"), 1, 2),
    RefusedRow("a number as name", "{1:1}", .expected("a name in quotes"), 1, 2),
    RefusedRow("null as name", "{null:1}", .expected("a name in quotes"), 1, 2),
    RefusedRow("an array as name", "{[]:1}", .expected("a name in quotes"), 1, 2),
    RefusedRow("a value as member", "{[]}", .expected("a name in quotes"), 1, 2),
    RefusedRow("one name twice", #"{"a":1,"a":1}"#, .duplicateMember("a"), 1, 8),
    RefusedRow(
      "one name twice, apart", #"{"a":1,"b":{"a":2},"a":3}"#, .duplicateMember("a"), 1, 20),
    RefusedRow("one name thrice", #"{"a":1,"a":2,"a":3}"#, .duplicateMember("a"), 1, 8),
    RefusedRow("an empty name twice", #"{"":1,"":2}"#, .duplicateMember(""), 1, 7),
    RefusedRow(
      "a long name twice", #"{"diagnosis":1,"diagnosis":2}"#, .duplicateMember("diagnosis"), 1, 16),
    RefusedRow("a name by its escapes", #"{"a":1,"\u0061":2}"#, .duplicateMember("a"), 1, 8),
    RefusedRow("a name by its escapes first", #"{"\u0061":1,"a":2}"#, .duplicateMember("a"), 1, 13),
    RefusedRow("a name by two escapes", #"{"\/":1,"\u002f":2}"#, .duplicateMember("/"), 1, 9),
    RefusedRow(
      "a name by a surrogate pair", #"{"🧬":1,"\ud83e\uddec":2}"#, .duplicateMember("🧬"), 1, 8),
    RefusedRow("one name twice, with a quote", #"{"\"":1,"\"":2}"#, .duplicateMember("\""), 1, 9),
    RefusedRow(
      "one name twice in an inner object", #"[{"b":{"a":1,"a":2}}]"#, .duplicateMember("a"), 1, 14),
    RefusedRow(
      "one name twice on two lines", "{\n\"a\": 1,\n\"a\": 2\n}", .duplicateMember("a"), 3, 1),
    RefusedRow(
      "the last of thirty-two", "{" + members(31) + #","n7":0}"#, .duplicateMember("n7"), 1, 240),
    RefusedRow(
      "the last of forty", "{" + members(39) + #","n7":0}"#, .duplicateMember("n7"), 1, 304),
    RefusedRow(
      "the last of a thousand", "{" + members(999) + #","n7":0}"#, .duplicateMember("n7"), 1, 8883),
  ]

  private static func members(_ count: Int) -> String {
    (0..<count).map { "\"n\($0)\":0" }.joined(separator: ",")
  }
}
