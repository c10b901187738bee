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

  /// Writes one line of text from `column` on; what lies outside the screen or beyond `end` is left out.
  ///
  /// - Returns: The column after the last one written.
  @discardableResult
  public mutating func write(
    _ text: SafeText, row: Int, column: Int, end: Int? = nil, look: Look
  ) -> Int {
    let end = min(end ?? size.columns, size.columns)
    guard row >= 0, row < size.rows else { return column }
    var at = column
    for glyph in text.glyphs {
      if at + glyph.columns > end { break }
      if at >= 0 { put(glyph, at: row * size.columns + at, look: look) }
      at += glyph.columns
    }
    return at
  }

  private mutating func put(_ glyph: SafeText.Glyph, at index: Int, look: Look) {
    separate(index)
    cells[index] = Cell(glyph: number(of: glyph), look: look)
    if glyph.columns == 2 {
      separate(index + 1)
      cells[index + 1] = Cell(glyph: Cell.rightHalf, look: look)
    }
  }

  /// Overwriting half of a wide character blanks its other half.
  private mutating func separate(_ index: Int) {
    let column = index % size.columns
    if cells[index].glyph == Cell.rightHalf, column > 0 {
      cells[index - 1] = .blank(cells[index - 1].look)
    }
    if column + 1 < size.columns, cells[index + 1].glyph == Cell.rightHalf {
      cells[index + 1] = .blank(cells[index + 1].look)
    }
  }

  private mutating func number(of glyph: SafeText.Glyph) -> UInt32 {
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
    for row in clipped.row..<clipped.endRow {
      for column in clipped.column..<clipped.endColumn {
        let index = row * size.columns + column
        separate(index)
        cells[index] = .blank(look)
      }
    }
  }

  /// Puts what stands in a rectangle onto another surface.
  public mutating func lift(_ rect: Rect, onto surface: Surface) {
    let clipped = rect.intersection(Rect(size))
    for row in clipped.row..<clipped.endRow {
      for column in clipped.column..<clipped.endColumn {
        let cell = cells[row * size.columns + column]
        cells[row * size.columns + column] = Cell(glyph: cell.glyph, look: cell.look.on(surface))
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
      for (place, cell) in other.row(source).prefix(columns).enumerated() {
        cells[row * size.columns + clipped.column + place] = cell
      }
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
