/// Rows and columns.
public struct Table: Hashable, Sendable {
  /// How the cells of a column stand.
  public enum Alignment: Sendable {
    /// From the left.
    case left
    /// To the right, as figures do.
    case right
    /// In the middle.
    case center
  }

  /// One column.
  public struct Column: Hashable, Sendable {
    /// Unique in the table.
    public var id: String
    /// What stands above it, from the top; every column has as many.
    public var heads: [Line]
    /// How its cells stand.
    public var alignment: Alignment
    /// 0 is always there; the highest goes first where there is no room.
    public var priority: Int
    /// Columns of the screen it needs, at least; its widest cell where that is less.
    public var least: Int
    /// Whether it takes what room is left.
    public var isFlexible: Bool
    /// Columns of the screen between it and the column before.
    public var gap: Int

    /// A column.
    public init(
      _ id: String, _ heads: Line..., alignment: Alignment = .left, priority: Int = 0,
      least: Int = 0, isFlexible: Bool = false, gap: Int = 2
    ) {
      self.id = id
      self.heads = heads
      self.gap = gap
      self.alignment = alignment
      self.priority = priority
      self.least = least
      self.isFlexible = isFlexible
    }
  }

  /// One row.
  public struct Row: Hashable, Sendable {
    /// What kind of row.
    public enum Kind: Hashable, Sendable {
      /// One cell for each column; the cursor can stand on it.
      case item
      /// One cell for each column; the cursor passes it.
      case total
      /// A line across with a title.
      case group(Line)
    }

    /// Unique in the table.
    public var id: String
    /// What kind of row.
    public var kind: Kind
    /// The cells by column; missing ones are blank.
    public var cells: [String: Line]

    /// A row.
    public init(_ id: String, _ kind: Kind = .item, _ cells: [String: Line] = [:]) {
      self.id = id
      self.kind = kind
      self.cells = cells
    }
  }

  /// The columns from left to right.
  public var columns: [Column]
  /// The rows from top to bottom.
  public var rows: [Row]
  /// Rows above the first one that are there and were not made; none where rows are pinned.
  public var above = 0
  /// Rows below the last one that are there and were not made.
  public var below = 0
  /// How many of the first rows stay when the others scroll.
  public var pinned: Int
  /// The row under the cursor.
  public var selected: String?
  /// The column under the cursor, where there is one: its head is marked.
  public var selectedColumn: String?
  /// What stands there when there is no row.
  public var empty: Line

  /// A table.
  public init(
    columns: [Column], rows: [Row], pinned: Int = 0, selected: String? = nil,
    selectedColumn: String? = nil, empty: Line = ""
  ) {
    self.selectedColumn = selectedColumn
    self.pinned = pinned
    self.columns = columns
    self.rows = rows
    self.selected = selected
    self.empty = empty
  }
}
