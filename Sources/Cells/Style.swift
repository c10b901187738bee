/// What is asked of a terminal for one look: colours and attributes.
public struct Style: Hashable, Sendable {
  /// The terminal's number for the colour of the text, -1 for its own.
  public var foreground: Int32 = -1
  /// The terminal's number for the colour behind it, -1 for its own.
  public var background: Int32 = -1
  /// Weight and so on.
  public var attributes: Attributes = []

  /// The terminal's own colours without attributes.
  public init() {}
}

/// Weight and decoration of text.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// One bit each.
  public let rawValue: UInt8
  /// Attributes from bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// Bold.
  public static let bold = Attributes(rawValue: 1)
  /// Faint.
  public static let dim = Attributes(rawValue: 2)
  /// Italic.
  public static let italic = Attributes(rawValue: 4)
  /// Underlined.
  public static let underline = Attributes(rawValue: 8)
  /// Foreground and background changed over.
  public static let reverse = Attributes(rawValue: 16)

  /// The attributes by the names that theme files use.
  public static let names: [(name: String, attribute: Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline),
    ("reverse", .reverse),
  ]
}
