/// Finds what somebody may have meant.
enum Spelling {
  /// A hint for a name that is not known.
  static func hint(for name: String, among known: [String]) -> String {
    let near = known.min {
      distance($0, name) < distance($1, name)
    }
    guard let near, distance(near, name) <= max(1, name.utf8.count / 3) else {
      return "It is kept as it is and shown nowhere."
    }
    return "It is kept as it is and shown nowhere. Was \"\(near)\" meant?"
  }

  /// The number of single-letter edits between two names, capitals aside (Levenshtein, 1965).
  static func distance(_ first: String, _ second: String) -> Int {
    let first = Array(first.lowercased().utf8.prefix(64))
    let second = Array(second.lowercased().utf8.prefix(64))
    var row = Array(0...second.count)
    for (i, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in second.enumerated() {
        let substituted = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[second.count]
  }
}
