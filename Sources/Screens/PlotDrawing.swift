internal import Cells
internal import ViewModel

/// Draws lanes above one axis, to scale.
struct PlotDrawing {
  let glyphs: Glyphs

  init(_ glyphs: Glyphs) { self.glyphs = glyphs }

  func height(_ plot: Plot) -> Int {
    plot.lanes.reduce(0) { $0 + $1.height } + (plot.ticks.isEmpty ? 0 : 1)
  }

  func draw(_ plot: Plot, in rect: Rect, _ frame: inout Frame) {
    guard rect.rows > 0 else { return }
    let plot = glyphs.spelled(plot)
    let lanes = LaneHeights(plot, rows: rect.rows)
    let labels = plot.lanes.map { SafeText($0.label).columns }.max() ?? 0
    let left = min(labels, rect.columns / 3) + 3
    let margin = EndLabels.columns(plot, gutter: left - 1)
    let columns = max(1, rect.columns - left - 1 - margin)
    var row = rect.row + (plot.isAxisOnTop ? lanes.axisRows : 0)
    for (lane, height) in lanes.lanes {
      let area = Rect(row: row, column: rect.column + left, rows: height, columns: columns)
      frame.write(
        SafeText(lane.label).truncated(columns: left - 2, mark: glyphs.cut), row: row,
        column: rect.column + 1, end: area.column, look: Look(.label))
      LaneDrawing(plot: plot, area: area, gutter: left - 1, margin: margin, glyphs: glyphs)
        .draw(lane, &frame)
      row += height
    }
    guard lanes.axisRows > 0 else { return }
    let axisRow = plot.isAxisOnTop ? rect.row : row
    let axis = Rect(row: axisRow, column: rect.column + left, rows: 1, columns: columns)
    self.axis(plot, in: axis, &frame)
    if plot.isAxisOnTop { note(plot, lanes, row: axisRow, rect, end: axis.column, axis, &frame) }
    cursor(plot, in: rect, axis, rows: rect.row..<max(row, axisRow + 1), &frame)
  }

  private func axis(_ plot: Plot, in area: Rect, _ frame: inout Frame) {
    let lane = LaneDrawing(plot: plot, area: area, glyphs: glyphs)
    var free = area.column
    for tick in plot.ticks {
      let column = lane.column(of: tick.at)
      let text = SafeText(tick.label)
      guard column >= free, column + text.columns <= area.endColumn else { continue }
      frame.write(text, row: area.row, column: column, look: Look(.muted))
      free = column + text.columns + 1
    }
  }

  /// How many days a column is, and how many lanes do not show.
  private func note(
    _ plot: Plot, _ lanes: LaneHeights, row: Int, _ rect: Rect, end: Int, _ axis: Rect,
    _ frame: inout Frame
  ) {
    let days = plot.days.upperBound - plot.days.lowerBound
    let tenths = (days * 10 + axis.columns / 2) / max(1, axis.columns - 1)
    let scale = "\(tenths / 10).\(tenths % 10) d/col"
    let text = lanes.hidden > 0 ? "+\(lanes.hidden) lanes" : scale
    frame.write(
      SafeText(text), row: row, column: rect.column + 1, end: end,
      look: Look(lanes.hidden > 0 ? .caveat : .muted))
  }

  private func cursor(
    _ plot: Plot, in rect: Rect, _ axis: Rect, rows: Range<Int>, _ frame: inout Frame
  ) {
    guard let day = plot.cursor, plot.days.contains(day) else { return }
    let lane = LaneDrawing(plot: plot, area: axis, glyphs: glyphs)
    let column = lane.column(of: day)
    frame.lift(
      Rect(row: rows.lowerBound, column: column, rows: rows.count, columns: 1), onto: .cursor)
  }
}

/// Which lanes there is room for, and how high each is.
struct LaneHeights {
  private(set) var lanes: [(lane: Plot.Lane, height: Int)]
  /// Lanes that do not show.
  let hidden: Int
  /// Rows of the axis: one or none.
  let axisRows: Int

  init(_ plot: Plot, rows: Int) {
    axisRows = plot.ticks.isEmpty ? 0 : 1
    let room = rows - axisRows
    var kept = plot.lanes
    while kept.map(\.least).reduce(0, +) > room, let highest = kept.map(\.priority).max(),
      highest > 0, let place = kept.lastIndex(where: { $0.priority == highest })
    {
      kept.remove(at: place)
    }
    hidden = plot.lanes.count - kept.count
    lanes = kept.map { ($0, $0.least) }
    var rest = room - kept.map(\.least).reduce(0, +)
    for place in lanes.indices where rest > 0 {
      let more = min(rest, lanes[place].lane.height - lanes[place].height)
      lanes[place].height += more
      rest -= more
    }
    // What is left makes the first lane with values higher.
    if rest > 0, let tall = lanes.firstIndex(where: { $0.lane.scale != nil && $0.height > 1 }) {
      lanes[tall].height += rest
    }
    // A screen that is too low even for what is always there shows the upper lanes.
    var used = 0
    lanes = lanes.compactMap { lane, height in
      let height = min(height, room - used)
      used += height
      return height > 0 ? (lane, height) : nil
    }
  }
}
