/// A whole screen as a value: a grid of cells, row by row.
public struct Frame: Hashable, Sendable {
  /// A base character with its combining marks, drawn in one place.
  public typealias Cluster = [Unicode.Scalar]

  /// Distinct clusters beyond this many are drawn without their marks, which bounds the memory that
  /// a hostile case can take.
  static let mostClusters = 4096

  /// The extent.
  public let size: Size
  /// `size.rows * size.columns` cells, row by row from the top.
  public private(set) var cells: [Cell]
  /// What cells with ``Cell/clusterFlag`` refer to, by index.
  public private(set) var clusters: [Cluster]
  private var numbers: [Cluster: UInt32]
  /// Where the terminal's cursor shows, if it does.
  public var cursor: (row: Int, column: Int)? {
    get { cursorIndex.map { ($0 / max(1, size.columns), $0 % max(1, size.columns)) } }
    set { cursorIndex = newValue.map { $0.row * size.columns + $0.column } }
  }
  private var cursorIndex: Int?

  /// An empty screen.
  ///
  /// - Parameters:
  ///   - size: The extent.
  ///   - previous: The frame shown before, whose clusters keep their numbers so that rows compare.
  public init(size: Size, after previous: Frame? = nil) {
    self.size = size
    cells = Array(repeating: .blank(Look(.plain)), count: size.rows * size.columns)
    clusters = previous?.clusters ?? []
    numbers = previous?.numbers ?? [:]
  }

  /// The cells of one row.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The columns from the first to the last cell in which a row differs from that of another screen of
  /// the same size; nil where it is the same.
  ///
  /// From the beginning where something stands before it of which a terminal may hold another width: then
  /// the row is drawn anew as one.
  public func difference(in row: Int, from other: Frame) -> Range<Int>? {
    let (mine, its) = (cells.span, other.cells.span)
    let start = row * size.columns
    var first = start
    var end = start + size.columns
    while first < end, mine[first] == its[first] { first += 1 }
    guard first < end else { return nil }
    while mine[end - 1] == its[end - 1] { end -= 1 }
    for index in start...first where mine[index].glyph >= Cell.rightHalf {
      return 0..<end - start
    }
    return first - start..<end - start
  }

  /// Writes one line of text from `column` on; what lies outside the screen or beyond `end` is left out.
  ///
  /// - Returns: The column after the last one written.
  @discardableResult
  public mutating func write(
    _ text: SafeText, row: Int, column: Int, end: Int? = nil, look: Look
  ) -> Int {
    let end = min(end ?? size.columns, size.columns)
    guard row >= 0, row < size.rows else { return column }
    if text.isPlain { return writePlain(text, row: row, column: column, end: end, look: look) }
    var at = column
    for glyph in text.glyphs {
      if at + glyph.columns > end { break }
      if at >= 0 { put(glyph, at: row * size.columns + at, look: look) }
      at += glyph.columns
    }
    return at
  }

  /// The same where every byte is a cell.
  private mutating func writePlain(
    _ text: SafeText, row: Int, column: Int, end: Int, look: Look
  ) -> Int {
    let stop = max(column, min(column + text.columns, end))
    let written = max(0, column)..<max(0, column, stop)
    guard !written.isEmpty else { return stop }
    let start = row * size.columns
    separate(written, row: row)
    let bytes = text.string.utf8Span.span
    var cells = cells.mutableSpan
    for place in written {
      cells[start + place] = Cell(glyph: UInt32(bytes[place - column]), look: look)
    }
    return stop
  }

  /// Writes the first character of a text, one column wide, again and again up to `end`.
  public mutating func writeRun(
    of text: SafeText, row: Int, column: Int, end: Int, look: Look
  ) {
    let written = max(0, column)..<max(0, column, min(end, size.columns))
    guard row >= 0, row < size.rows, !written.isEmpty else { return }
    var glyphs = text.glyphs
    guard let glyph = glyphs.next(), glyph.columns == 1 else { return }
    separate(written, row: row)
    let cell = Cell(glyph: number(of: glyph), look: look)
    fill(written, row: row, cell)
  }

  private mutating func fill(_ columns: Range<Int>, row: Int, _ cell: Cell) {
    let start = row * size.columns
    var cells = cells.mutableSpan
    for column in columns { cells[start + column] = cell }
  }

  private mutating func put(_ glyph: GlyphSequence.Glyph, at index: Int, look: Look) {
    let column = index % size.columns
    separate(column..<column + glyph.columns, row: index / size.columns)
    cells[index] = Cell(glyph: number(of: glyph), look: look)
    if glyph.columns == 2 { cells[index + 1] = Cell(glyph: Cell.rightHalf, look: look) }
  }

  /// Overwriting half of a wide character blanks its other half: what is about to be overwritten lies
  /// in a row and is not empty.
  private mutating func separate(_ columns: Range<Int>, row: Int) {
    let start = row * size.columns
    if columns.lowerBound > 0, cells[start + columns.lowerBound].glyph == Cell.rightHalf {
      let before = start + columns.lowerBound - 1
      cells[before] = .blank(cells[before].look)
    }
    let after = start + columns.upperBound
    if columns.upperBound < size.columns, cells[after].glyph == Cell.rightHalf {
      cells[after] = .blank(cells[after].look)
    }
  }

  private mutating func number(of glyph: GlyphSequence.Glyph) -> UInt32 {
    guard glyph.hasMarks else { return glyph.base.value }
    let cluster = [glyph.base] + glyph.marks
    if let known = numbers[cluster] { return Cell.clusterFlag | known }
    guard clusters.count < Self.mostClusters else { return glyph.base.value }
    numbers[cluster] = UInt32(clusters.count)
    clusters.append(cluster)
    return Cell.clusterFlag | UInt32(clusters.count - 1)
  }

  /// Blanks a rectangle and gives it a look.
  public mutating func fill(_ rect: Rect, look: Look) {
    let clipped = rect.intersection(Rect(size))
    guard clipped.columns > 0 else { return }
    let columns = clipped.column..<clipped.endColumn
    for row in clipped.row..<clipped.endRow {
      separate(columns, row: row)
      fill(columns, row: row, .blank(look))
    }
  }

  /// Puts what stands in a rectangle onto another surface.
  public mutating func lift(_ rect: Rect, onto surface: Surface) {
    let clipped = rect.intersection(Rect(size))
    let width = size.columns
    var cells = cells.mutableSpan
    for row in clipped.row..<clipped.endRow {
      for index in row * width + clipped.column..<row * width + clipped.endColumn {
        cells[index] = Cell(glyph: cells[index].glyph, look: cells[index].look.on(surface))
      }
    }
  }

  /// Shows rows of another frame in a rectangle of this one.
  ///
  /// - Parameters:
  ///   - other: A frame made after this one, so that its clusters have the same numbers.
  ///   - first: The row of it that stands at the top.
  ///   - rect: Where; what lies outside the screen or beyond the other frame is left out.
  public mutating func show(_ other: Frame, from first: Int, in rect: Rect) {
    clusters = other.clusters
    numbers = other.numbers
    let clipped = rect.intersection(Rect(size))
    for row in clipped.row..<clipped.endRow {
      let source = first + row - rect.row
      guard source >= 0, source < other.size.rows else { continue }
      let columns = min(clipped.columns, other.size.columns)
      let start = row * size.columns + clipped.column
      cells.replaceSubrange(start..<start + columns, with: other.row(source).prefix(columns))
    }
  }

  /// The screen as text, a line a row, without blanks at the ends of lines.
  public var lines: [String] {
    (0..<size.rows).map { line($0) }
  }

  private func line(_ number: Int) -> String {
    var text = String.UnicodeScalarView()
    var pending = 0
    for cell in row(number) where cell.glyph != Cell.rightHalf {
      if cell.glyph == 0x20 {
        pending += 1
        continue
      }
      text.append(contentsOf: repeatElement(" ", count: pending))
      pending = 0
      if cell.glyph & Cell.clusterFlag != 0 {
        text.append(contentsOf: clusters[Int(cell.glyph & ~Cell.clusterFlag)])
      } else if let scalar = Unicode.Scalar(cell.glyph) {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
