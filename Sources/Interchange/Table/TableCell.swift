/// A cell that is not empty, with its place.
struct TableCell: Hashable {
  let row: Int
  let column: String
  /// The text without blanks around it.
  let text: String
}

/// Texts in the form in which they are compared or kept.
enum Cleaned {
  /// The text without blanks around it, and with one space for every run of blanks inside.
  static func text(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Letters and digits in lower case: "NON-CR / non-PD" is "noncrnonpd".
  static func key(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// The words in lower case: runs of letters and digits.
  static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
