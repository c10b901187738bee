internal import Cells
internal import ViewModel

/// Draws what stands in one lane.
struct LaneDrawing {
  let plot: Plot
  let area: Rect
  /// Columns to the left of the area that a name may take.
  var gutter = 0
  /// Columns to the right of the area that are kept for names.
  var margin = 0
  let glyphs: Glyphs

  private var isUnicode: Bool { glyphs == .unicode }

  /// The column of a day: within half a column of its true place.
  func column(of day: Int) -> Int {
    let span = max(1, plot.days.upperBound - plot.days.lowerBound)
    let scaled = (day - plot.days.lowerBound) * (area.columns - 1) * 2 + span
    return area.column + min(max(0, scaled / (2 * span)), area.columns - 1)
  }

  func draw(_ lane: Plot.Lane, _ frame: inout Frame) {
    for case .level(let value, _, _) in lane.items {
      level(value, lane, &frame)
    }
    var names = EndLabels(area: area, gutter: gutter, margin: margin)
    for case .level(let value, let label, let tone) in lane.items {
      names.add(label, Role(tone), row: row(of: value, lane), isLevel: true)
    }
    // Where what was drawn before ends, and its name: a name never stands on something else.
    var ended = area.column
    let last = lastName(lane)
    let kept = last?.column ?? area.endColumn
    let words = WordPlaces(lane, in: self)
    let bars = BarPlaces(lane, in: self)
    for (place, item) in lane.items.enumerated() {
      let end = place + 1 < lane.items.count ? start(of: lane.items[place + 1]) : area.endColumn
      switch item {
      case .word: words.draw(place, &frame)
      case .bar(_, let value, _, let tone): bars.draw(place, value, tone, lane, &frame)
      case .interval(let from, let to, let goesOn, let label, let tone):
        let isLast = lane.isRibbon && place + 1 == lane.items.count
        let free = ended..<max(ended, min(kept, end))
        let name = isLast ? "" : label
        let named = interval(from, to, goesOn, name, tone, within: free, before: kept, &frame)
        if lane.isRibbon, place > 0 { turn(from, tone, &frame) }
        ended = max(ended, column(of: to) + 1, named)
      default: draw(item, before: max(end, area.column), lane, &frame)
      }
      if case .line(let points, let label, let tone) = item,
        let value = points.last(where: { $0.value != nil })?.value
      {
        names.add(label, Role(tone), row: row(of: value, lane), isLevel: false)
      }
    }
    names.draw(&frame)
    guard let last else { return }
    frame.write(
      last.text, row: area.row, column: last.column, end: area.endColumn, look: Look(.strong))
  }

  /// Where the next item begins: labels end before it.
  private func start(of item: Plot.Item) -> Int {
    item.day.map { $0 > plot.days.upperBound ? area.endColumn : column(of: $0) } ?? area.endColumn
  }

  private func draw(
    _ item: Plot.Item, before end: Int, _ lane: Plot.Lane, _ frame: inout Frame
  ) {
    switch item {
    case .gap(let from, let to, let label): gap(from, to, label, &frame)
    case .point(let day, let mark, let count, let label, let tone):
      guard plot.days.contains(day) else { return }
      point(day, mark, count, label, tone, before: end, &frame)
    case .line(let points, _, let tone): self.line(points, tone, lane, &frame)
    case .interval, .level, .bar, .word: break
    }
  }

  // MARK: One row

  private func point(
    _ day: Int, _ mark: Mark, _ count: Int, _ label: String, _ tone: Tone, before end: Int,
    _ frame: inout Frame
  ) {
    let sign = glyphs.text(mark) + (count > 1 ? "\(count)" : "")
    var at = frame.write(
      SafeText(sign), row: area.row, column: column(of: day), end: area.endColumn,
      look: Look(Role(tone)))
    let text = SafeText(label)
    guard !label.isEmpty, at + 1 + text.columns < end || end - at > 6 else { return }
    at += 1
    frame.write(
      text.truncated(columns: max(0, end - at - 1), mark: glyphs.cut), row: area.row, column: at,
      end: area.endColumn, look: Look(.plain))
  }

  /// Returns the column in which its name ends; the first of the area where none was drawn.
  ///
  /// `free` are the columns between what was drawn before and what comes next; no name reaches into
  /// the columns from `kept` on.
  private func interval(
    _ from: Int, _ to: Int, _ goesOn: Bool, _ label: String, _ tone: Tone,
    within free: Range<Int>, before kept: Int, _ frame: inout Frame
  ) -> Int {
    guard to >= plot.days.lowerBound, from <= plot.days.upperBound else { return area.column }
    let start = column(of: from)
    let end = column(of: to)
    let look = Look(Role(tone))
    frame.writeRun(
      of: SafeText(isUnicode ? "━" : "="), row: area.row, column: start,
      end: min(end + 1, area.endColumn), look: look)
    if goesOn {
      let sign = SafeText(glyphs.text(.ongoing))
      frame.write(sign, row: area.row, column: end, end: area.endColumn, look: look)
    }
    if from < plot.days.lowerBound {
      let sign = SafeText(isUnicode ? "◄" : "<")
      frame.write(sign, row: area.row, column: start, end: area.endColumn, look: look)
    }
    guard !label.isEmpty else { return area.column }
    let room = min(end + 1, kept) - start - 4
    guard room >= 8 || SafeText(label).columns <= room else {
      return self.label(label, besides: start...end, within: free, before: kept, &frame)
    }
    let text = SafeText(label).truncated(columns: room, mark: glyphs.cut)
    return frame.write(
      SafeText(" \(text.string) "), row: area.row, column: start + 1, end: area.endColumn,
      look: Look(.strong))
  }

  /// The day on which a ribbon turns from one to another: bars of one colour would run into each
  /// other, and one without room for its name would pass for the one before.
  private func turn(_ day: Int, _ tone: Tone, _ frame: inout Frame) {
    guard plot.days.contains(day) else { return }
    frame.write(
      SafeText(isUnicode ? "┣" : "|"), row: area.row, column: column(of: day),
      end: area.endColumn, look: Look(Role(tone)))
  }

  /// The name of what goes on at the end of a ribbon is there in any case, on the bars before where
  /// its own is too short: of all names this one is about today, so the others make room.
  private func lastName(_ lane: Plot.Lane) -> (text: SafeText, column: Int)? {
    guard lane.isRibbon, case .interval(let from, let to, _, let label, _)? = lane.items.last,
      plot.days.overlaps(from...max(from, to))
    else { return nil }
    let start = column(of: from) + 1
    let end = column(of: max(from, to))
    let room = max(0, end - area.column - 2)
    let text = SafeText(" \(SafeText(label).truncated(columns: room, mark: glyphs.cut).string) ")
    return (text, max(area.column, min(start, end - text.columns)))
  }

  /// A name that does not fit into its interval: behind it, else before it, cut where neither has
  /// room for the whole of it, and nowhere where it would be cut to letters that say nothing.
  private func label(
    _ label: String, besides columns: ClosedRange<Int>, within free: Range<Int>,
    before kept: Int, _ frame: inout Frame
  ) -> Int {
    let whole = SafeText(label)
    let behind = free.upperBound - columns.upperBound - 3
    let isFirst = free.lowerBound == area.column
    let before = columns.lowerBound <= kept ? columns.lowerBound - free.lowerBound - 2 : 0
    let fitsBefore = whole.columns <= before || isFirst && whole.columns == before + 1
    let goesBehind = whole.columns <= behind || !fitsBefore && behind >= before
    let room = goesBehind ? behind : before
    guard room >= min(whole.columns, 8) || fitsBefore else { return area.column }
    let text = fitsBefore ? whole : whole.truncated(columns: room, mark: glyphs.cut)
    guard !goesBehind else {
      return frame.write(
        text, row: area.row, column: columns.upperBound + 2, end: area.endColumn,
        look: Look(.plain))
    }
    let start = columns.lowerBound - 1 - text.columns
    let margin = start > area.column ? " " : ""
    return frame.write(
      SafeText("\(margin)\(text.string) "), row: area.row, column: start - margin.count,
      end: area.endColumn, look: Look(.plain))
  }

  private func gap(_ from: Int, _ to: Int, _ label: String, _ frame: inout Frame) {
    guard to >= plot.days.lowerBound, from <= plot.days.upperBound else { return }
    let start = column(of: from) + 1
    let end = column(of: to)
    guard end > start else { return }
    frame.writeRun(
      of: SafeText(isUnicode ? "┄" : "."), row: area.row, column: start,
      end: min(end, area.endColumn), look: Look(.missing))
    let text = SafeText(" \(label) ")
    guard text.columns + 2 <= end - start else { return }
    frame.write(
      text, row: area.row, column: start + (end - start - text.columns) / 2, end: area.endColumn,
      look: Look(.missing))
  }

  // MARK: Many rows

  /// Eighths of a row from the bottom of the lane; one row is kept for the words above the bars.
  func eighths(_ value: Int, _ lane: Plot.Lane) -> Int {
    guard let scale = lane.scale, scale.upperBound > 0 else { return 0 }
    return (value * (area.rows - 1) * 8 + scale.upperBound - 1) / scale.upperBound
  }

  private func level(_ value: Int, _ lane: Plot.Lane, _ frame: inout Frame) {
    guard let scale = lane.scale, value <= scale.upperBound else { return }
    let row = row(of: value, lane)
    let dash = isUnicode ? "┄" : "-"
    frame.writeRun(
      of: SafeText(dash), row: row, column: area.column, end: area.endColumn, look: Look(.muted))
  }

  /// The row of a value: over the whole lane where it goes below zero, else under the words of bars.
  private func row(of value: Int, _ lane: Plot.Lane) -> Int {
    guard let scale = lane.scale else { return area.row }
    guard scale.lowerBound < 0 else {
      return max(area.row, area.endRow - 1 - max(0, eighths(value, lane) - 1) / 8)
    }
    let span = max(1, scale.upperBound - scale.lowerBound)
    let up = ((value - scale.lowerBound) * (area.rows - 1) * 2 + span) / (2 * span)
    return min(max(area.row, area.endRow - 1 - up), area.endRow - 1)
  }

  /// Values as dots, what lies between them as smaller ones; the name stands in the margin.
  private func line(
    _ points: [Plot.Point], _ tone: Tone, _ lane: Plot.Lane, _ frame: inout Frame
  ) {
    let look = Look(Role(tone))
    let between = SafeText(isUnicode ? "·" : ".")
    let dot = SafeText(isUnicode ? "•" : "*")
    for (left, right) in zip(points, points.dropFirst()) {
      guard let from = left.value, let to = right.value else { continue }
      let start = column(of: left.at)
      let end = column(of: right.at)
      guard end > start + 1 else { continue }
      for column in (start + 1)..<end {
        let value = from + (to - from) * (column - start) / (end - start)
        frame.write(
          between, row: row(of: value, lane), column: column, end: area.endColumn, look: look)
      }
    }
    for point in points {
      guard let value = point.value else { continue }
      frame.write(
        dot, row: row(of: value, lane), column: column(of: point.at), end: area.endColumn,
        look: look)
    }
  }
}
