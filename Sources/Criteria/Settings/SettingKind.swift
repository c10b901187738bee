public import Oncology

/// What a setting takes: its type and the values that are allowed.
public enum SettingKind: Hashable, Sendable {
  /// What a whole number counts.
  public enum Unit: String, Sendable {
    /// Days.
    case days
    /// Calendar months (DATE-2).
    case months
    /// Whole per cent.
    case percent
    /// Things.
    case count
  }

  /// On or off.
  case flag
  /// One of these words.
  case words([String])
  /// A whole number of a range.
  case number(Unit, ClosedRange<Int>)
  /// A fraction of a range, exact.
  case fraction(ClosedRange<ExactDecimal>)
  /// A length of a range, exact to a ten-thousandth of a millimetre (NUM-1).
  case length(ClosedRange<Length>)

  /// The type in a word: "flag", "word", "days", "fraction", "mm".
  public var word: String {
    switch self {
    case .flag: "flag"
    case .words: "word"
    case .number(let unit, _): unit.rawValue
    case .fraction: "fraction"
    case .length: "mm"
    }
  }

  /// What is allowed, in words.
  public var allowed: String {
    switch self {
    case .flag: "on, off"
    case .words(let words): words.joined(separator: ", ")
    case .number(_, let range):
      "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .fraction(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .length(let range):
      "millimetres from \(range.lowerBound) to \(range.upperBound) with at most four decimals"
    }
  }

  /// Reads a value as people write it, perhaps with its unit; nil for what is not allowed.
  public func value(_ text: String) -> SettingValue? {
    switch self {
    case .flag: Self.flag(text).map { .flag($0) }
    case .words(let words): words.contains(text) ? .word(text) : nil
    case .number(let unit, let range):
      ExactDecimal(number(text, unit == .percent ? "%" : unit.rawValue))?.integer
        .flatMap { range.contains($0) ? .number($0) : nil }
    case .fraction(let range):
      ExactDecimal(text).flatMap { range.contains($0) ? .decimal($0) : nil }
    case .length(let range):
      ExactDecimal(number(text, "mm")).flatMap { Length(millimetres: $0) }
        .flatMap { range.contains($0) ? .length($0) : nil }
    }
  }

  private static func flag(_ text: String) -> Bool? {
    switch text {
    case "on", "true": true
    case "off", "false": false
    default: nil
    }
  }

  /// A number without the unit behind it.
  private func number(_ text: String, _ unit: String) -> String {
    guard text.hasSuffix(unit) else { return text }
    let digits = text.dropLast(unit.count)
    return String(digits.last == " " ? digits.dropLast() : digits)
  }
}
