internal import Cells
internal import ViewModel

/// A page being drawn.
struct Canvas {
  var drawing: Drawing
  let glyphs: Glyphs

  private var size: Size { drawing.frame.size }

  // MARK: The frame of a page

  mutating func draw(_ page: Page) {
    var top = 1
    bar(page.title, row: 0, surface: .header)
    if let tabs = page.tabs {
      drawing.frame.put(strip(tabs), row: 1, column: 0, end: size.columns)
      top = 2
    }
    var bottom = size.rows - 1
    footer(page, row: bottom)
    if let status = page.status {
      bottom -= 1
      bar(status, row: bottom, surface: .page)
    }
    let body = Rect(row: top, column: 0, rows: bottom - top, columns: size.columns)
    self.body(page.sections, in: body)
    for layer in page.layers { self.layer(layer) }
  }

  private func strip(_ line: Line) -> Strip { Strip(line, glyphs) }

  private mutating func bar(_ bar: Page.Bar, row: Int, surface: Surface) {
    let rect = Rect(row: row, column: 0, rows: 1, columns: size.columns)
    drawing.frame.fill(rect, look: Look(.plain, on: surface))
    let left = strip(bar.left)
    let right = Strip(bar.right, glyphs, fitting: size.columns - left.columns - 1)
    let fits = left.columns + right.columns < size.columns
    if fits {
      drawing.frame.put(
        right, row: row, endingAt: size.columns, from: left.columns, on: surface)
    }
    let end = fits ? size.columns - right.columns : size.columns
    drawing.frame.put(left, row: row, column: 0, end: end, on: surface)
  }

  private mutating func footer(_ page: Page, row: Int) {
    let rect = Rect(row: row, column: 0, rows: 1, columns: size.columns)
    drawing.frame.fill(rect, look: Look(.plain, on: .footer))
    if let entry = page.entry {
      self.entry(entry, row: row)
      return
    }
    var at = 1
    for hint in page.hints {
      var strip = Strip(glyphs)
      strip.append(hint.keys, .key)
      strip.append(" " + hint.title, .plain)
      guard at + strip.columns < size.columns else { break }
      at = drawing.frame.put(strip, row: row, column: at, end: size.columns, on: .footer) + 2
    }
  }

  private mutating func entry(_ entry: Page.Entry, row: Int) {
    var label = Strip(glyphs)
    label.append(" \(entry.label): ", .label)
    var at = drawing.frame.put(label, row: row, column: 0, end: size.columns, on: .footer)
    let room = max(1, size.columns - at - 2)
    var text = SafeText(entry.text)
    // The end of a long text is where the typing goes on.
    while text.columns > room { text = SafeText(text.string.dropFirst()) }
    at = drawing.frame.write(text, row: row, column: at, look: Look(.strong, on: .footer))
    drawing.frame.cursor = (row, min(at, size.columns - 1))
  }

  // MARK: The body

  /// Parts from top to bottom; where they are too high the least important go.
  private mutating func body(_ sections: [Section], in rect: Rect) {
    let kept = fitting.kept(sections, rows: rect.rows, columns: rect.columns)
    let used = Fitting.height(kept.filter { !$0.section.isFlexible })
    var spare = max(0, rect.rows - Fitting.height(kept))
    var rest = rect
    for part in kept {
      let isFlexible = part.section.isFlexible
      var height = isFlexible ? max(0, min(part.height, rect.rows - used)) : part.height
      if part.section.grows {
        let more = min(spare, Fitting.mostGrowth)
        height += more
        spare -= more
      }
      let split = rest.split(top: height)
      section(part, in: split.top)
      rest = split.rest
    }
  }

  private var fitting: Fitting { Fitting(glyphs) }

  private mutating func section(_ fitted: FittedSection, in rect: Rect) {
    let isOther = fitted.columns != rect.columns
    let part = isOther ? fitting.fitted(fitted.section, columns: rect.columns) : fitted
    let section = part.section
    var rect = rect
    if let title = section.title, rect.rows > 0 {
      self.title(title, section.note, in: rect.split(top: 1).top)
      rect = rect.split(top: 1).rest
    }
    switch section.content {
    case .table(let table): self.table(table, id: section.id, in: rect)
    case .facts(let facts): self.facts(facts, part, in: rect)
    case .prose(let lines): prose(lines, in: rect)
    case .fields(let list):
      FieldDrawing(glyphs).draw(list, section: section.id, in: rect, &drawing)
    case .plot(let plot): PlotDrawing(glyphs).draw(plot, in: rect, &drawing.frame)
    case .columns: columns(part.stacks, in: rect)
    case .stack: stack(part.stacks.first ?? [], offset: section.offset, in: rect)
    }
  }

  /// Parts drawn as high as they are, and as many of their rows shown as there is room for.
  private mutating func stack(_ parts: [FittedSection], offset: Int, in rect: Rect) {
    let total = Fitting.height(parts)
    let size = Size(rows: total, columns: rect.columns)
    let whole = Frame(size: size, after: drawing.frame)
    var inner = Canvas(drawing: Drawing(frame: whole, scroll: [:]), glyphs: glyphs)
    var rest = Rect(size)
    for part in parts {
      let split = rest.split(top: part.height)
      inner.section(part, in: split.top)
      rest = split.rest
    }
    let first = min(offset, max(0, total - rect.rows))
    drawing.frame.show(inner.drawing.frame, from: first, in: rect)
    drawing.visibleRows = rect.rows
    drawing.totalRows = total
    scrollMarks(first, total, rect)
  }

  private mutating func title(_ title: Line, _ note: Line, in rect: Rect) {
    drawing.frame.rule(row: rect.row, from: rect.column, to: rect.endColumn, glyphs)
    if !title.isEmpty {
      drawing.frame.put(
        spaced(title), row: rect.row, column: rect.column + 1, end: rect.endColumn)
    }
    guard !note.isEmpty else { return }
    drawing.frame.put(
      spaced(note), row: rect.row, endingAt: rect.endColumn - 1, from: rect.column + 1)
  }

  /// A line with a space on either side, to stand in a rule.
  func spaced(_ line: Line) -> Strip {
    var strip = Strip(glyphs)
    strip.append(" ", .plain)
    strip.append(self.strip(line))
    strip.append(" ", .plain)
    return strip
  }

  private mutating func columns(_ stacks: [[FittedSection]], in rect: Rect) {
    var rest = rect
    for (place, stack) in stacks.enumerated() {
      let left = stacks.count - place
      let width = (rest.columns - (left - 1)) / left
      let split = rest.split(left: width)
      var column = split.left
      for part in stack {
        let isOther = part.columns != width
        let part = isOther ? fitting.fitted(part.section, columns: width) : part
        let height = part.section.grows ? column.rows : part.height
        let split = column.split(top: height)
        section(part, in: split.top)
        column = split.rest
      }
      rest = split.rest.split(left: 1).rest
    }
  }

  private mutating func prose(_ lines: [Line], in rect: Rect) {
    for (place, line) in lines.prefix(rect.rows).enumerated() {
      drawing.frame.put(
        strip(line), row: rect.row + place, column: rect.column + 1, end: rect.endColumn)
    }
  }

  // MARK: Facts

  private mutating func facts(_ facts: Facts, _ part: FittedSection, in rect: Rect) {
    let section = part.section
    let isCut = section.isFlexible && part.facts.count > rect.rows
    let rows =
      isCut
      ? FactLayout(glyphs).rows(facts, columns: rect.columns, limit: rect.rows) : part.facts
    let offset = min(section.offset, max(0, rows.count - rect.rows))
    if section.isFlexible {
      drawing.visibleRows = rect.rows
      drawing.totalRows = rows.count
    }
    for (place, row) in rows.dropFirst(offset).prefix(rect.rows).enumerated() {
      drawing.frame.put(
        row.label, row: rect.row + place, column: rect.column + 1, end: rect.endColumn)
      drawing.frame.put(
        row.value, row: rect.row + place, column: rect.column + row.indent, end: rect.endColumn)
    }
  }

  // MARK: Layers

  private mutating func layer(_ layer: Page.Layer) {
    let width = min(size.columns - 4, 76)
    let parts = layer.sections.map { fitting.fitted($0, columns: width - 2) }
    let inner = min(Fitting.height(parts), size.rows - 6)
    let rect =
      layer.kind == .cover
      ? Rect(size)
      : Rect(
        row: (size.rows - inner - 2) / 2, column: (size.columns - width) / 2, rows: inner + 2,
        columns: width)
    drawing.frame.fill(rect, look: Look(.plain, on: .dialog))
    drawing.frame.put(
      strip(layer.title), row: rect.row, column: rect.column + 1, end: rect.endColumn, on: .dialog)
    // A free column on either side keeps what lies below from running into the words.
    var rest = rect.split(top: 1).rest.split(left: 1).rest
    rest = rest.split(left: max(0, rest.columns - 1)).left
    for part in parts {
      let split = rest.split(top: part.height)
      section(part, in: split.top)
      drawing.frame.lift(split.top, onto: .dialog)
      rest = split.rest
    }
  }
}
