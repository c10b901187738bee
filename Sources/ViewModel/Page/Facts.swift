/// Facts with their names to the left, so that the eye runs down one edge.
public struct Facts: Hashable, Sendable {
  /// One fact.
  public struct Fact: Hashable, Sendable {
    /// Its name.
    public var label: String
    /// What is to be said: each stays in one piece as long as it fits, and takes a new line where the
    /// last one has no room left.
    public var items: [Line]
    /// Rows it may take at most; what is left over is counted, never dropped in silence.
    public var most: Int
    /// 0 keeps its rows; where the screen is too low the highest is cut to one row first.
    public var priority: Int

    /// A fact.
    public init(_ label: String, _ items: [Line], most: Int = 2, priority: Int = 0) {
      self.label = label
      self.items = items
      self.most = most
      self.priority = priority
    }
  }

  /// The facts from top to bottom.
  public var facts: [Fact]
  /// Columns kept for the names, at least, so that facts of several parts stand under each other.
  public var labelColumns: Int

  /// Facts in order.
  public init(_ facts: [Fact], labelColumns: Int = 0) {
    self.facts = facts
    self.labelColumns = labelColumns
  }
}
