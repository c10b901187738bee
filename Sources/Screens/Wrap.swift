internal import Cells

/// Breaks text at spaces.
enum Wrap {
  /// The lines of a text, each at most `columns` wide; a longer word is broken.
  static func lines(_ text: SafeText, columns: Int) -> [SafeText] {
    var lines: [String] = []
    var line = ""
    for word in text.string.split(separator: " ", omittingEmptySubsequences: true) {
      let joined = line.isEmpty ? String(word) : line + " " + word
      if SafeText(joined).columns <= columns {
        line = joined
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = String(word)
      while SafeText(line).columns > columns {
        let head = SafeText(line).prefix(columns: columns).string
        guard !head.isEmpty else { break }
        lines.append(head)
        line = String(line.dropFirst(head.count))
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines.map { SafeText($0) }
  }
}
