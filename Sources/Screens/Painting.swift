internal import Cells
internal import ViewModel

/// Safe text with looks: a line of a page ready to be put somewhere.
struct Strip {
  /// A piece in one look.
  struct Piece {
    var text: SafeText
    var role: Role
  }

  private let glyphs: Glyphs
  private(set) var pieces: [Piece] = []
  private(set) var columns = 0

  /// Nothing yet.
  init(_ glyphs: Glyphs) { self.glyphs = glyphs }

  /// A line of a page in full.
  init(_ line: Line, _ glyphs: Glyphs) { self.init(line.spans, glyphs) }

  /// The line, or its short form where it is wider than `limit` and has one.
  init(_ line: Line, _ glyphs: Glyphs, fitting limit: Int) {
    let full = Strip(line.spans, glyphs)
    self = full.columns > limit ? line.short.map { Strip($0, glyphs) } ?? full : full
  }

  private init(_ spans: [Span], _ glyphs: Glyphs) {
    self.glyphs = glyphs
    pieces.reserveCapacity(spans.count)
    for span in spans { append(Self.text(span.content, glyphs), Role(span.tone)) }
  }

  private static func text(_ content: Span.Content, _ glyphs: Glyphs) -> String {
    switch content {
    case .text(let text): text
    case .mark(let mark): glyphs.text(mark)
    case .ornament(let mark): " " + glyphs.text(mark)
    case .trend(let values, let top):
      values.map { value in
        value.map { glyphs.bar(level($0, of: top)) } ?? " "
      }.joined()
    }
  }

  /// Seven levels from zero, rounded up so that something is never nothing; the eighth would touch
  /// the row above.
  private static func level(_ value: Int, of top: Int) -> Int {
    top > 0 ? (value * 7 + top - 1) / top : 0
  }

  /// The columns that a line takes, found out without making it ready.
  static func columns(of line: Line, _ glyphs: Glyphs) -> Int {
    line.spans.reduce(0) { $0 + SafeText.columns(of: text($1.content, glyphs)) }
  }

  mutating func append(_ text: String, _ role: Role) {
    append(Piece(text: glyphs.safe(text), role: role))
  }

  mutating func append(_ piece: Piece) {
    pieces.append(piece)
    columns += piece.text.columns
  }

  mutating func append(_ other: Strip) {
    for piece in other.pieces { append(piece) }
  }

  /// The line cut to `limit` columns, with a mark in place of what did not fit.
  func truncated(to limit: Int) -> Strip {
    guard columns > limit else { return self }
    var result = self
    result.pieces = []
    result.columns = 0
    for piece in pieces {
      let room = limit - result.columns
      let isCut = piece.text.columns >= room
      let text =
        isCut
        ? SafeText(piece.text.string + " ").truncated(columns: room, mark: glyphs.cut) : piece.text
      result.append(Piece(text: text, role: piece.role))
      if isCut { break }
    }
    return result
  }
}

extension Role {
  /// The role that has the meaning of a tone.
  init(_ tone: Tone) {
    self =
      switch tone {
      case .plain: .plain
      case .muted: .muted
      case .strong: .strong
      case .heading: .heading
      case .label: .label
      case .key: .key
      case .complete: .complete
      case .responding: .responding
      case .stable: .stable
      case .progressing: .progressing
      case .unconfirmed: .unconfirmed
      case .notEvaluable: .notEvaluable
      case .caveat: .caveat
      case .missing: .missing
      case .discordant: .discordant
      case .trend: .trend
      case .problem: .problem
      }
  }
}

extension Frame {
  /// Puts a strip at a place, cut to what is left of the row up to `end`.
  ///
  /// - Returns: The column after the last one written.
  @discardableResult
  mutating func put(
    _ strip: Strip, row: Int, column: Int, end: Int, on surface: Surface = .page
  ) -> Int {
    var at = column
    for piece in strip.truncated(to: max(0, end - column)).pieces {
      at = write(piece.text, row: row, column: at, end: end, look: Look(piece.role, on: surface))
    }
    return at
  }

  /// Puts a strip so that it ends at a column.
  mutating func put(
    _ strip: Strip, row: Int, endingAt end: Int, from start: Int, on surface: Surface = .page
  ) {
    put(strip, row: row, column: max(start, end - strip.columns), end: end, on: surface)
  }

  /// A line across.
  mutating func rule(row: Int, from start: Int, to end: Int, _ glyphs: Glyphs) {
    writeRun(
      of: SafeText(glyphs.horizontal), row: row, column: start, end: end, look: Look(.rule))
  }
}
