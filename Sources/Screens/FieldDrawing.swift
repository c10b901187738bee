internal import Cells
internal import ViewModel

/// Lays the fields of a form out in rows and draws them.
struct FieldDrawing {
  /// A row of a field, and where the cursor stands in it.
  struct Row {
    var strip: Strip
    var cursor: Int?
  }

  private let glyphs: Glyphs

  init(_ glyphs: Glyphs) { self.glyphs = glyphs }

  /// Columns of the cursor's mark before a name, and of the space after it.
  private static let lead = 2
  private static let gap = 2

  func height(_ list: FieldList, columns: Int) -> Int {
    let room = room(list, columns)
    return list.fields.map { rows($0, room: room, hasFocus: $0.id == list.focus).count }
      .reduce(0, +)
  }

  /// Draws the fields; where they are too high, from the one under the cursor backwards.
  func draw(_ list: FieldList, section: String, in rect: Rect, _ drawing: inout Drawing) {
    let room = room(list, rect.columns)
    let all = list.fields.flatMap { field in
      rows(field, room: room, hasFocus: field.id == list.focus).enumerated().map {
        (field: field, isFirst: $0.offset == 0, row: $0.element)
      }
    }
    let last = all.lastIndex { $0.field.id == list.focus } ?? 0
    let first = max(0, min(last - rect.rows + 1, all.count - rect.rows))
    let indent = rect.columns - room
    for (place, entry) in all.dropFirst(first).prefix(rect.rows).enumerated() {
      let at = Rect(row: rect.row + place, column: rect.column, rows: 1, columns: rect.columns)
      if entry.isFirst { label(entry.field, list, at, &drawing.frame) }
      drawing.frame.put(
        entry.row.strip, row: at.row, column: at.column + indent, end: at.endColumn)
      if let cursor = entry.row.cursor {
        drawing.frame.cursor = (at.row, min(at.column + indent + cursor, at.endColumn - 1))
      }
      guard entry.field.takesFocus else { continue }
      drawing.placements.append(
        Drawing.Placement(section: section, row: entry.field.id, rect: at))
    }
  }

  private func label(
    _ field: FieldList.Field, _ list: FieldList, _ rect: Rect, _ frame: inout Frame
  ) {
    let hasFocus = field.id == list.focus
    var strip = Strip(glyphs)
    strip.append(hasFocus ? glyphs.text(.cursor) + " " : "  ", .strong)
    strip.append(field.label, hasFocus ? .strong : .label)
    frame.put(strip, row: rect.row, column: rect.column, end: rect.endColumn)
  }

  /// Columns for what a field holds.
  private func room(_ list: FieldList, _ columns: Int) -> Int {
    let widest = list.fields.map { glyphs.safe($0.label).columns }.max() ?? 0
    return max(1, columns - Self.lead - widest - Self.gap)
  }

  // MARK: What a field holds

  private func rows(_ field: FieldList.Field, room: Int, hasFocus: Bool) -> [Row] {
    switch field.content {
    case .said(let lines):
      let facts = FactLayout(glyphs).rows(
        Facts([Facts.Fact("", lines, most: 4)]), columns: room + 2)
      return facts.map { Row(strip: $0.value) }
    case .choice(let options, let chosen):
      return [Row(strip: choice(options, chosen, room: room))]
    case .text(let text, let cursor, let least):
      return self.text(text, cursor: hasFocus ? cursor : nil, least: least, room: room)
    case .button(let title):
      var strip = Strip(glyphs)
      strip.append("[ ", .muted)
      strip.append(Strip(title, glyphs))
      strip.append(" ]", .muted)
      return [Row(strip: strip)]
    }
  }

  /// All answers in a row with the one taken in brackets, or that one alone between arrows.
  private func choice(_ options: [FieldList.Option], _ chosen: String?, room: Int) -> Strip {
    var strip = Strip(glyphs)
    for option in options {
      let isChosen = option.id == chosen
      strip.append(isChosen ? "[" : " ", .strong)
      for piece in Strip(option.title, glyphs).pieces {
        let role: Role = isChosen && piece.role == .plain ? .strong : piece.role
        strip.append(piece.text.string, role)
      }
      strip.append(isChosen ? "]" : " ", .strong)
    }
    guard strip.columns > room else { return strip }
    var one = Strip(glyphs)
    let place = options.firstIndex { $0.id == chosen }
    one.append("< ", .key)
    if let place {
      for piece in Strip(options[place].title, glyphs).pieces {
        one.append(piece.text.string, piece.role == .plain ? .strong : piece.role)
      }
    } else {
      one.append("not chosen", .missing)
    }
    one.append(" >", .key)
    one.append("  \(place.map { "\($0 + 1)" } ?? "–") of \(options.count)", .muted)
    return one
  }

  /// Text broken at its words; rows that are not written on yet show where there is room.
  private func text(_ text: String, cursor: Int?, least: Int, room: Int) -> [Row] {
    let lines = TextRows.rows(of: text, columns: max(1, room - 1))
    var rows = lines.map { line in
      var strip = Strip(glyphs)
      strip.append(line.text, .strong)
      return Row(strip: strip)
    }
    while rows.count < least { rows.append(Row(strip: Strip(glyphs))) }
    for place in rows.indices {
      let blank = room - 1 - rows[place].strip.columns
      if blank > 0 {
        let dots = String(repeating: glyphs.blank, count: blank)
        rows[place].strip.append(dots, .muted)
      }
    }
    if let cursor {
      let place = lines.lastIndex { $0.first <= cursor } ?? 0
      let before = lines[place].text.prefix(cursor - lines[place].first)
      rows[place].cursor = glyphs.safe(String(before)).columns
    }
    return rows
  }
}

/// Text broken into rows so that every character keeps its number: nothing is dropped at a break.
enum TextRows {
  /// A row, and the number of its first character.
  struct Row: Hashable {
    var text: String
    var first: Int
  }

  static func rows(of text: String, columns: Int) -> [Row] {
    var rows = [Row(text: "", first: 0)]
    for (place, word) in words(text) {
      let joined = rows[rows.count - 1].text + word
      let isFull = SafeText(joined).columns > columns
      if isFull, !rows[rows.count - 1].text.isEmpty { rows.append(Row(text: "", first: place)) }
      for (offset, character) in word.enumerated() {
        let row = rows[rows.count - 1]
        if SafeText(row.text + String(character)).columns > columns {
          rows.append(Row(text: "", first: place + offset))
        }
        rows[rows.count - 1].text.append(character)
      }
    }
    return rows
  }

  /// The words with the spaces after them, and the number of the first character of each.
  private static func words(_ text: String) -> [(Int, String)] {
    var words: [(Int, String)] = []
    var isAfterSpace = true
    for (place, character) in text.enumerated() {
      if isAfterSpace, character != " " { words.append((place, "")) }
      if words.isEmpty { words.append((0, "")) }
      words[words.count - 1].1.append(character)
      isAfterSpace = character == " "
    }
    return words
  }
}
