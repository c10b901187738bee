/// A whole screen as meaning: what is shown, not where.
///
/// One renderer draws every page. The same page gives the screen, plain text for scripts and screen
/// readers, and golden tests. What a page shows at a size class is decided when it is made; fitting
/// it into the cells of a terminal is the renderer's business.
public struct Page: Hashable, Sendable {
  /// A line with two ends.
  public struct Bar: Hashable, Sendable {
    /// At the left end; it gives way last.
    public var left: Line
    /// At the right end.
    public var right: Line

    /// A line with two ends.
    public init(_ left: Line, _ right: Line = "") {
      self.left = left
      self.right = right
    }
  }

  /// A key and what it does, for the bottom line.
  public struct Hint: Hashable, Sendable {
    /// The keys as people write them: "j/k".
    public var keys: String
    /// What they do, in a word or two.
    public var title: String

    /// A key and what it does.
    public init(_ keys: String, _ title: String) {
      self.keys = keys
      self.title = title
    }
  }

  /// Text that is being typed.
  public struct Entry: Hashable, Sendable {
    /// What it is for: "filter".
    public var label: String
    /// What has been typed.
    public var text: String

    /// Text that is being typed.
    public init(_ label: String, text: String) {
      self.label = label
      self.text = text
    }
  }

  /// Something above the body.
  public struct Layer: Hashable, Sendable {
    /// How it lies there.
    public enum Kind: Hashable, Sendable {
      /// At one side, the body stays in use.
      case pane
      /// In the middle, the body waits.
      case dialog
      /// Over everything: nothing of a case shows.
      case cover
    }

    /// How it lies there.
    public var kind: Kind
    /// What it is called.
    public var title: Line
    /// What is in it.
    public var sections: [Section]

    /// Something above the body.
    public init(_ kind: Kind, title: Line, sections: [Section]) {
      self.kind = kind
      self.title = title
      self.sections = sections
    }
  }

  /// Where we are: the first line.
  public var title: Bar
  /// The views one can go to, where there are several; the second line.
  public var tabs: Line?
  /// The parts from top to bottom.
  public var sections: [Section]
  /// What there is to say: the last line but one; nil for none.
  public var status: Bar?
  /// The keys that work here, the most useful first: the last line.
  public var hints: [Hint]
  /// What lies above the body, from the bottom up.
  public var layers: [Layer]
  /// Text that is being typed, in place of the last line.
  public var entry: Entry?

  /// A page from its parts.
  public init(
    title: Bar, tabs: Line? = nil, sections: [Section], status: Bar? = nil, hints: [Hint] = [],
    layers: [Layer] = [], entry: Entry? = nil
  ) {
    self.title = title
    self.tabs = tabs
    self.sections = sections
    self.status = status
    self.hints = hints
    self.layers = layers
    self.entry = entry
  }
}
