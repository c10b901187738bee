internal import Cells

/// Columns of text that stand under each other.
struct TextTable {
  private let rows: [[SafeText]]
  private let rightAligned: Set<Int>

  init(heads: [String], rows: [[String]], rightAligned: Set<Int> = []) {
    self.rows = ([heads] + rows).map { $0.map { SafeText($0) } }
    self.rightAligned = rightAligned
  }

  /// A line for the heads and one for each row.
  var lines: [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.compactMap { $0.count > column ? $0[column].columns : nil }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, text in
        let blank = String(repeating: " ", count: widths[column] - text.columns)
        return rightAligned.contains(column) ? blank + text.string : text.string + blank
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
