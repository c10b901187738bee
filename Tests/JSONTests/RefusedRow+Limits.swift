extension RefusedRow {
  /// Reading goes down value by value: what is too deep is refused before the stack ends.
  static let limits: [RefusedRow] = [
    RefusedRow("129 arrays", open("[", 129) + open("]", 129), .tooDeep, 1, 129),
    RefusedRow("129 objects", open(#"{"a":"#, 129) + "1" + open("}", 129), .tooDeep, 1, 641),
    RefusedRow("arrays and objects in turn", open(#"[{"a":"#, 65), .tooDeep, 1, 385),
    RefusedRow("an array in 128 objects", open(#"{"a":"#, 128) + "[]", .tooDeep, 1, 641),
    RefusedRow(
      "128 arrays after 128 arrays", "[" + open("[", 127) + open("]", 127) + "," + open("[", 128),
      .tooDeep, 1, 384),
    RefusedRow("100,000 brackets", open("[", 100_000), .tooDeep, 1, 129),
    RefusedRow("100,000 braces", open(#"{"":"#, 100_000), .tooDeep, 1, 513),
    RefusedRow("a bracket a line", open("[\n", 100_000), .tooDeep, 129, 1),
  ]

  private static func open(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }
}
