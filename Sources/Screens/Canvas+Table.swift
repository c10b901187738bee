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
      if placed.column.id == table.selectedColumn {
        let head = Rect(
          row: split.top.row, column: rect.column + placed.start, rows: split.top.rows,
          columns: placed.width)
        drawing.frame.lift(head, onto: .cursor)
      }
    }
    let pinned = split.rest.split(top: min(table.pinned, table.rows.count))
    for (place, row) in table.rows.prefix(pinned.top.rows).enumerated() {
      self.row(row, of: table, id, layout, at: pinned.top.row + place, rect)
    }
    let body = pinned.rest
    let rows = Array(table.rows.dropFirst(table.pinned))
    drawing.visibleRows = body.rows
    let count = table.above + rows.count + table.below
    drawing.totalRows = count
    guard !table.rows.isEmpty else {
      drawing.frame.put(
        Strip(table.empty, glyphs), row: body.row, column: rect.column + TableLayout.margin,
        end: rect.endColumn)
      return
    }
    let first = firstRow(rows, of: table, id: id, height: body.rows)
    drawing.scroll[id] = first
    for (place, row) in rows.dropFirst(first - table.above).prefix(body.rows).enumerated() {
      self.row(row, of: table, id, layout, at: body.row + place, rect)
    }
    scrollMarks(first, count, body)
  }

  /// The first row that shows: where it was, moved as little as brings the cursor into view.
  private func firstRow(
    _ rows: [Table.Row], of table: Table, id: String, height: Int
  ) -> Int {
    // Rows that were made reach a screen beyond the cursor on either side.
    let scroll = max(0, (drawing.scroll[id] ?? 0) - table.above)
    return table.above + firstMade(rows, of: table, from: scroll, height: height)
  }

  /// The same among the rows that were made.
  private func firstMade(
    _ rows: [Table.Row], of table: Table, from scroll: Int, height: Int
  ) -> Int {
    let last = max(0, rows.count - height)
    let before = min(scroll, last)
    guard let cursor = rows.firstIndex(where: { $0.id == table.selected }) else { return before }
    // Rows that the cursor passes, such as the title of its group, come with the row below them.
    let above = rows[..<cursor].lastIndex { $0.kind == .item }.map { $0 + 1 } ?? 0
    if above < before { return above }
    // Past the last row that the cursor can reach, what follows it shows as well.
    let isLast = !rows[(cursor + 1)...].contains { $0.kind == .item }
    let wanted = isLast ? rows.count - 1 : cursor
    let first = wanted >= before + height ? wanted - height + 1 : before
    return min(last, min(first, cursor))
  }

  private mutating func row(
    _ row: Table.Row, of table: Table, _ id: String, _ layout: TableLayout, at line: Int,
    _ rect: Rect
  ) {
    let whole = Rect(row: line, column: rect.column, rows: 1, columns: rect.columns)
    if case .group(let title) = row.kind {
      drawing.frame.rule(row: line, from: rect.column, to: rect.endColumn, glyphs)
      drawing.frame.put(spaced(title), row: line, column: rect.column + 1, end: rect.endColumn)
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
  mutating func scrollMarks(_ first: Int, _ count: Int, _ body: Rect) {
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
