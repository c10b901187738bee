internal import Cells
internal import ViewModel

/// Draws lanes above one axis, to scale.
struct PlotDrawing {
  let glyphs: Glyphs

  init(_ glyphs: Glyphs) { self.glyphs = glyphs }

  func height(_ plot: Plot) -> Int {
    plot.lanes.map(\.height).reduce(0, +) + (plot.ticks.isEmpty ? 0 : 1)
  }

  func draw(_ plot: Plot, in rect: Rect, _ frame: inout Frame) {
    let labels = plot.lanes.map { SafeText($0.label).columns }.max() ?? 0
    let split = rect.split(left: labels + 3)
    var rest = rect
    for lane in plot.lanes {
      let part = rest.split(top: lane.height)
      frame.write(
        SafeText(lane.label), row: part.top.row, column: rect.column + 1,
        look: Look(.label))
      let area = Rect(
        row: part.top.row, column: split.rest.column, rows: part.top.rows,
        columns: max(1, split.rest.columns - 1))
      LaneDrawing(plot: plot, area: area, glyphs: glyphs).draw(lane, &frame)
      rest = part.rest
    }
    guard rest.rows > 0 else { return }
    axis(plot, row: rest.row, from: split.rest.column, columns: split.rest.columns - 1, &frame)
  }

  private func axis(
    _ plot: Plot, row: Int, from start: Int, columns: Int, _ frame: inout Frame
  ) {
    let area = Rect(row: row, column: start, rows: 1, columns: columns)
    let lane = LaneDrawing(plot: plot, area: area, glyphs: glyphs)
    var free = start
    for tick in plot.ticks {
      let column = lane.column(of: tick.at)
      let text = SafeText(tick.label)
      guard column >= free, column + text.columns <= area.endColumn else { continue }
      frame.write(text, row: row, column: column, look: Look(.muted))
      free = column + text.columns + 1
    }
  }
}

/// Draws what stands in one lane.
struct LaneDrawing {
  let plot: Plot
  let area: Rect
  let glyphs: Glyphs

  /// The column of a day: within half a column of its true place.
  func column(of day: Int) -> Int {
    let span = max(1, plot.days.upperBound - plot.days.lowerBound)
    let scaled = (day - plot.days.lowerBound) * (area.columns - 1) * 2 + span
    return area.column + min(max(0, scaled / (2 * span)), area.columns - 1)
  }

  func draw(_ lane: Plot.Lane, _ frame: inout Frame) {
    for item in lane.items {
      switch item {
      case .level(let value, let label, let tone): level(value, label, tone, lane, &frame)
      default: break
      }
    }
    for item in lane.items {
      switch item {
      case .bar(let day, let value, let label, let tone):
        bar(day, value, label, tone, lane, &frame)
      case .interval(let from, let to, let label, let tone):
        interval(from, to, label, tone, &frame)
      case .point(let day, let mark, let tone):
        frame.write(
          SafeText(glyphs.text(mark)), row: area.row, column: column(of: day),
          end: area.endColumn, look: Look(Role(tone)))
      case .word(let day, let line):
        frame.put(Strip(line, glyphs), row: area.row, column: column(of: day), end: area.endColumn)
      case .line(let points, _, let tone): line(points, tone, lane, &frame)
      case .level: break
      }
    }
  }

  /// Eighths of a row from the bottom of the lane; one row is kept for the words above the bars.
  private func eighths(_ value: Int, _ lane: Plot.Lane) -> Int {
    guard let scale = lane.scale, scale.upperBound > 0 else { return 0 }
    return (value * (area.rows - 1) * 8 + scale.upperBound - 1) / scale.upperBound
  }

  private func bar(
    _ day: Int, _ value: Int, _ label: String, _ tone: Tone, _ lane: Plot.Lane,
    _ frame: inout Frame
  ) {
    let text = SafeText(label)
    let width =
      lane.items.map { item in
        if case .bar(_, _, let label, _) = item { SafeText(label).columns } else { 0 }
      }.max() ?? 2
    let wanted = column(of: day) - width / 2
    let start = max(area.column, min(wanted, area.endColumn - width))
    let height = eighths(value, lane)
    for row in 0..<(area.rows - 1) {
      let level = height - row * 8
      guard level > 0 else { break }
      let piece = String(repeating: glyphs.bar(min(8, level)), count: width)
      frame.write(
        SafeText(piece), row: area.endRow - 1 - row, column: start, end: area.endColumn,
        look: Look(Role(tone)))
    }
    let top = area.endRow - 1 - (height + 7) / 8
    frame.write(
      text, row: max(area.row, top), column: start, end: area.endColumn, look: Look(.strong))
  }

  private func level(
    _ value: Int, _ label: String, _ tone: Tone, _ lane: Plot.Lane, _ frame: inout Frame
  ) {
    guard let scale = lane.scale, value <= scale.upperBound else { return }
    let row = area.endRow - 1 - max(0, eighths(value, lane) - 1) / 8
    let dash = glyphs == .unicode ? "┄" : "-"
    frame.write(
      SafeText(String(repeating: dash, count: area.columns)), row: row, column: area.column,
      end: area.endColumn, look: Look(.muted))
    let text = SafeText(label)
    frame.write(
      text, row: row, column: area.endColumn - text.columns, end: area.endColumn,
      look: Look(Role(tone)))
  }

  private func interval(
    _ from: Int, _ to: Int?, _ label: String, _ tone: Tone, _ frame: inout Frame
  ) {
    let start = column(of: from)
    let end = to.map { column(of: $0) } ?? area.endColumn - 1
    let full = glyphs == .unicode ? "█" : "="
    frame.write(
      SafeText(String(repeating: full, count: max(1, end - start + 1))), row: area.row,
      column: start, end: area.endColumn, look: Look(Role(tone)))
    if to == nil {
      frame.write(
        SafeText(glyphs.text(.ongoing)), row: area.row, column: end, end: area.endColumn,
        look: Look(Role(tone)))
    }
    let text = SafeText(" \(label) ")
    guard text.columns + 4 < end - start else { return }
    frame.write(text, row: area.row, column: start + 2, end: area.endColumn, look: Look(.strong))
  }

  private func line(
    _ points: [Plot.Point], _ tone: Tone, _ lane: Plot.Lane, _ frame: inout Frame
  ) {
    for point in points {
      guard let value = point.value else { continue }
      let row = area.endRow - 1 - max(0, eighths(value, lane) - 1) / 8
      frame.write(
        SafeText(glyphs == .unicode ? "•" : "*"), row: max(area.row, row),
        column: column(of: point.at), end: area.endColumn, look: Look(Role(tone)))
    }
  }
}
