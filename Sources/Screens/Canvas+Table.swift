internal import Cells
internal import ViewModel

extension Canvas {
  /// Heads stay; rows scroll so that the cursor shows.
  mutating func table(_ table: Table, id: String, in rect: Rect) {
    let layout = TableLayout(table, width: rect.columns, glyphs)
    let heads = TableLayout.heads(table)
    let split = rect.split(top: heads)
    for placed in layout.columns {
      for (place, head) in placed.column.heads.prefix(split.top.rows).enumerated() {
        let line = head.spans.allSatisfy { $0.tone == .plain } ? head.toned(.heading) : head
        cell(line, placed, row: split.top.row + place, rect)
      }
    }
    let body = split.rest
    drawing.visibleRows = body.rows
    drawing.totalRows = table.rows.count
    guard !table.rows.isEmpty else {
      drawing.frame.put(
        Strip(table.empty, glyphs), row: body.row, column: rect.column + TableLayout.margin,
        end: rect.endColumn)
      return
    }
    let first = firstRow(table, id: id, rows: body.rows)
    drawing.scroll[id] = first
    for (place, row) in table.rows.dropFirst(first).prefix(body.rows).enumerated() {
      self.row(row, of: table, id, layout, at: body.row + place, rect)
    }
    scrollMarks(first, table.rows.count, body)
  }

  /// The first row that shows: where it was, moved as little as brings the cursor into view.
  private func firstRow(_ table: Table, id: String, rows: Int) -> Int {
    let last = max(0, table.rows.count - rows)
    let before = min(drawing.scroll[id] ?? 0, last)
    guard let cursor = table.rows.firstIndex(where: { $0.id == table.selected }) else {
      return before
    }
    // The title of its group comes with the first row below it.
    let isBelowGroup = cursor > 0 && table.rows[cursor - 1].kind != .item
    let from = isBelowGroup ? cursor - 1 : cursor
    if from < before { return from }
    return cursor >= before + rows ? min(last, cursor - rows + 1) : before
  }

  private mutating func row(
    _ row: Table.Row, of table: Table, _ id: String, _ layout: TableLayout, at line: Int,
    _ rect: Rect
  ) {
    let whole = Rect(row: line, column: rect.column, rows: 1, columns: rect.columns)
    if case .group(let title) = row.kind {
      drawing.frame.rule(row: line, from: rect.column, to: rect.endColumn, glyphs)
      var strip = Strip(Line(" ") + title, glyphs)
      strip.append(" ", .plain)
      drawing.frame.put(strip, row: line, column: rect.column + 1, end: rect.endColumn)
      return
    }
    for placed in layout.columns {
      if let line = row.cells[placed.column.id] { cell(line, placed, row: whole.row, rect) }
    }
    guard row.kind == .item else { return }
    drawing.placements.append(Drawing.Placement(section: id, row: row.id, rect: whole))
    guard row.id == table.selected else { return }
    let cursor = Strip(Line([Span(.cursor, .strong)]), glyphs)
    drawing.frame.put(cursor, row: line, column: rect.column, end: rect.endColumn)
    drawing.frame.lift(whole, onto: .cursor)
  }

  private mutating func cell(
    _ line: Line, _ placed: TableLayout.Placed, row: Int, _ rect: Rect
  ) {
    let start = rect.column + placed.start
    let end = min(start + placed.width, rect.endColumn)
    let strip = Strip(line, glyphs, fitting: placed.width).truncated(to: placed.width)
    let column =
      switch placed.column.alignment {
      case .left: start
      case .right: end - strip.columns
      case .center: start + (placed.width - strip.columns) / 2
      }
    drawing.frame.put(strip, row: row, column: max(start, column), end: end)
  }

  /// That there is more above or below, in the last column.
  private mutating func scrollMarks(_ first: Int, _ count: Int, _ body: Rect) {
    guard count > body.rows, body.rows > 1 else { return }
    let look = Look(.muted)
    let (up, down) = glyphs == .unicode ? ("↑", "↓") : ("^", "v")
    let column = body.endColumn - 1
    if first > 0 { drawing.frame.write(SafeText(up), row: body.row, column: column, look: look) }
    if first + body.rows < count {
      drawing.frame.write(SafeText(down), row: body.endRow - 1, column: column, look: look)
    }
  }
}
