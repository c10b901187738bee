/// The extent of a screen or of a part of it, in cells.
public struct Size: Hashable, Sendable {
  /// Rows from top to bottom, 0 or more.
  public var rows: Int
  /// Columns from left to right, 0 or more.
  public var columns: Int

  /// An extent in cells; a negative number counts as 0.
  public init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}
