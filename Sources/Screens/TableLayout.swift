internal import Cells
internal import ViewModel

/// Which columns a table has room for, and how wide they are.
struct TableLayout {
  /// A column with its place.
  struct Placed {
    var column: Table.Column
    var start: Int
    var width: Int
  }

  private(set) var columns: [Placed] = []

  /// Columns to the left of the first one, for the cursor.
  static let margin = 2

  /// Rows that the heads take.
  static func heads(_ table: Table) -> Int { table.columns.reduce(0) { max($0, $1.heads.count) } }

  init(_ table: Table, width: Int, _ glyphs: Glyphs) {
    var kept = table.columns
    var widths = kept.map { Self.natural($0, table, glyphs) }
    while Self.least(kept, widths) > width - Self.margin,
      let lowest = kept.lazy.map({ $0.priority }).max(), lowest > 0,
      let place = kept.lastIndex(where: { $0.priority == lowest })
    {
      kept.remove(at: place)
      widths.remove(at: place)
    }
    Self.shrink(&widths, kept, to: width - Self.margin)
    var end = Self.margin
    for (column, width) in zip(kept, widths) {
      let start = columns.isEmpty ? end : end + column.gap
      columns.append(Placed(column: column, start: start, width: width))
      end = start + width
    }
  }

  /// The width of the widest cell, at least what the column asks for.
  private static func natural(
    _ column: Table.Column, _ table: Table, _ glyphs: Glyphs
  ) -> Int {
    let heads = column.heads.map { Strip.columns(of: $0, glyphs) }.max() ?? 0
    return table.rows.reduce(heads) { widest, row in
      max(widest, row.cells[column.id].map { Strip.columns(of: $0, glyphs) } ?? 0)
    }
  }

  /// The width of all columns when the flexible ones are as narrow as they may be.
  private static func least(_ columns: [Table.Column], _ widths: [Int]) -> Int {
    let all = zip(columns, widths).map { column, width in
      column.isFlexible ? min(width, max(column.least, 4)) : width
    }
    return all.reduce(0, +) + gaps(columns)
  }

  private static func gaps(_ columns: [Table.Column]) -> Int {
    columns.dropFirst().reduce(0) { $0 + $1.gap }
  }

  /// What is too much is taken from the flexible columns, the first one first down to what it needs;
  /// what is left over goes to the first.
  private static func shrink(_ widths: inout [Int], _ columns: [Table.Column], to room: Int) {
    var excess = widths.reduce(0, +) + gaps(columns) - room
    let flexible = columns.indices.filter { columns[$0].isFlexible }
    guard let first = flexible.first else { return }
    for place in flexible where excess > 0 && flexible.count > 1 {
      let taken = max(0, min(excess, widths[place] - max(columns[place].least, 4)))
      widths[place] -= taken
      excess -= taken
    }
    widths[first] = max(1, widths[first] - excess)
  }
}
