/// How much a page may show; made for 80x24, 100x30 and 120x36 and what lies between.
public enum SizeClass: Int, CaseIterable, Comparable, Sendable {
  /// Every row counts.
  case compact
  /// Room for a second column of parts, or longer words.
  case regular
  /// Room for charts beside tables.
  case wide

  /// The class of a screen.
  public init(rows: Int, columns: Int) {
    self =
      switch (rows, columns) {
      case (36..., 120...): .wide
      case (30..., 100...): .regular
      default: .compact
      }
  }

  /// Whether there is less room.
  public static func < (left: SizeClass, right: SizeClass) -> Bool {
    left.rawValue < right.rawValue
  }
}
