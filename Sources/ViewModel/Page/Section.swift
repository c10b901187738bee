/// A part of a page: what it is called and what is in it.
public struct Section: Hashable, Sendable {
  /// What is in it.
  public indirect enum Content: Hashable, Sendable {
    /// Rows and columns.
    case table(Table)
    /// Facts with their names.
    case facts(Facts)
    /// Text that wraps, a paragraph each.
    case prose([Line])
    /// Lanes above an axis.
    case plot(Plot)
    /// Stacks of sections side by side, of equal width.
    case columns([[Section]])
    /// Fields to fill in.
    case fields(FieldList)
    /// Parts from top to bottom, as one that scrolls by ``Section/offset``.
    case stack([Section])
  }

  /// Unique on the page.
  public var id: String
  /// What stands in the line above it; nil for no line.
  public var title: Line?
  /// What stands at the right end of that line.
  public var note: Line
  /// What is in it.
  public var content: Content
  /// Whether it gives way and scrolls when the screen is too low; at most one on a page.
  public var isFlexible: Bool
  /// Rows by which it is scrolled, where nothing in it has a cursor to follow.
  public var offset = 0
  /// Whether it takes rows that nothing else needs, as charts do.
  public var grows = false
  /// 0 is always there; the highest goes first where the screen is too low.
  public var priority: Int

  /// A part of a page.
  public init(
    _ id: String, title: Line? = nil, note: Line = "", isFlexible: Bool = false, priority: Int = 0,
    _ content: Content
  ) {
    self.id = id
    self.title = title
    self.note = note
    self.content = content
    self.isFlexible = isFlexible
    self.priority = priority
  }

  /// The same part, taking rows that nothing else needs.
  public var growing: Section {
    var section = self
    section.grows = true
    return section
  }
}
