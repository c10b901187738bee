internal import Cells
internal import ViewModel

/// Names of lines and levels at the edge of a lane; those on one row stand side by side.
struct EndLabels {
  let area: Rect
  let gutter: Int
  let margin: Int
  private var right: [Int: [(text: String, role: Role)]] = [:]
  private var left: [Int: (text: SafeText, role: Role)] = [:]

  init(area: Rect, gutter: Int, margin: Int) {
    self.area = area
    self.gutter = gutter
    self.margin = margin
  }

  /// Columns to keep free at the right of a plot: for the longest name of a level that does not fit
  /// to its left, and for as many names of lines as may end on one row.
  static func columns(_ plot: Plot, gutter: Int) -> Int {
    let lanes = plot.lanes.map { lane in
      lane.items.map { item in
        switch item {
        case .level(_, let label, _):
          SafeText(label).columns < gutter ? 0 : SafeText(label).columns + 1
        case .line(_, let label, _): SafeText(label).columns + 1
        default: 0
        }
      }
    }
    return lanes.map { $0.reduce(0, +) }.max().map { min($0, 16) } ?? 0
  }

  mutating func add(_ label: String, _ role: Role, row: Int, isLevel: Bool) {
    if isLevel, SafeText(label).columns < gutter {
      left[row] = (SafeText(label), role)
    } else {
      right[row, default: []].append((label, role))
    }
  }

  func draw(_ frame: inout Frame) {
    // The lane's own name stands on its first row.
    for (row, name) in left where row > area.row {
      frame.write(
        name.text, row: row, column: area.column - 1 - name.text.columns, end: area.column,
        look: Look(name.role))
    }
    for (row, names) in right {
      var at = area.endColumn
      for name in names {
        at = frame.write(
          SafeText(" " + name.text), row: row, column: at, end: area.endColumn + margin,
          look: Look(name.role))
      }
    }
  }
}
