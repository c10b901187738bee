/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
  /// The topmost row, counted from 0.
  public var row: Int
  /// The leftmost column, counted from 0.
  public var column: Int
  /// The extent.
  public var size: Size

  /// A rectangle from its upper left corner and its extent.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    size = Size(rows: rows, columns: columns)
  }

  /// The whole of a screen.
  public init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  /// Number of rows.
  public var rows: Int { size.rows }
  /// Number of columns.
  public var columns: Int { size.columns }
  /// The first row below.
  public var endRow: Int { row + size.rows }
  /// The first column to the right.
  public var endColumn: Int { column + size.columns }

  /// The first `count` rows, and what is left below them.
  public func split(top count: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(0, count), rows)
    return (
      Rect(row: row, column: column, rows: taken, columns: columns),
      Rect(row: row + taken, column: column, rows: rows - taken, columns: columns)
    )
  }

  /// The first `count` columns, and what is left of them to the right.
  public func split(left count: Int) -> (left: Rect, rest: Rect) {
    let taken = min(max(0, count), columns)
    return (
      Rect(row: row, column: column, rows: rows, columns: taken),
      Rect(row: row, column: column + taken, rows: rows, columns: columns - taken)
    )
  }

  /// Whether the cell lies inside.
  public func contains(row: Int, column: Int) -> Bool {
    row >= self.row && row < endRow && column >= self.column && column < endColumn
  }

  /// The part that both rectangles have in common; empty where they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left,
      rows: min(endRow, other.endRow) - top, columns: min(endColumn, other.endColumn) - left)
  }
}
