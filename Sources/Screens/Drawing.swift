public import Cells
public import ViewModel

/// A page drawn: the screen, and where everything stands on it.
public struct Drawing: Hashable, Sendable {
  /// Where one item stands.
  public struct Placement: Hashable, Sendable {
    /// The section.
    public var section: String
    /// The row.
    public var row: String
    /// The cells that it takes.
    public var rect: Rect
  }

  /// The screen.
  public internal(set) var frame: Frame
  /// Where every row stands that shows, from top to bottom.
  public internal(set) var placements: [Placement] = []
  /// The first row of each section that scrolls; to be given back with the next page.
  public internal(set) var scroll: [String: Int]
  /// Rows of the list that show at once.
  public internal(set) var visibleRows = 0
  /// Rows of the list in all.
  public internal(set) var totalRows = 0

  /// What stands at a cell, if it is something that can be pointed at.
  public func item(row: Int, column: Int) -> Placement? {
    placements.last { $0.rect.contains(row: row, column: column) }
  }
}

/// Draws pages into frames; the one place that knows how a page looks.
public struct Renderer: Hashable, Sendable {
  /// The smallest screen on which a page is drawn; below it there is a sentence.
  public static let smallest = Size(rows: 16, columns: 60)

  /// The signs to draw with.
  public var glyphs: Glyphs

  /// A renderer.
  public init(glyphs: Glyphs) { self.glyphs = glyphs }

  /// Draws a page.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - size: The screen.
  ///   - previous: What was drawn before, so that lists stay where they were.
  /// - Returns: The screen, and where everything stands on it.
  public func draw(_ page: Page, size: Size, after previous: Drawing? = nil) -> Drawing {
    // Nothing else holds the frame: it is written where it lies.
    var canvas = Canvas(
      drawing: Drawing(
        frame: Frame(size: size, after: previous?.frame), scroll: previous?.scroll ?? [:]),
      glyphs: glyphs)
    guard size.rows >= Self.smallest.rows, size.columns >= Self.smallest.columns else {
      tooSmall(size, &canvas.drawing)
      return canvas.drawing
    }
    canvas.draw(page)
    return canvas.drawing
  }

  /// A page as lines of text, as high as it needs to be, without the keys at its bottom.
  public func text(of page: Page, columns: Int) -> [String] {
    var page = page
    page.hints = []
    let fitting = Fitting(glyphs)
    let body = page.sections.map { fitting.fitted($0, columns: columns).height }.reduce(0, +)
    let rows = body + 2 + (page.tabs == nil ? 0 : 1) + (page.status == nil ? 0 : 1)
    let size = Size(rows: max(rows, Self.smallest.rows), columns: columns)
    var lines = draw(page, size: size).frame.lines
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private func tooSmall(_ size: Size, _ drawing: inout Drawing) {
    let sentence =
      "tumorboard needs \(Self.smallest.columns) x \(Self.smallest.rows) cells; this is "
      + "\(size.columns) x \(size.rows)."
    for (row, line) in Wrap.lines(SafeText(sentence), columns: max(1, size.columns)).enumerated() {
      drawing.frame.write(line, row: row, column: 0, look: Look(.plain))
    }
  }
}
