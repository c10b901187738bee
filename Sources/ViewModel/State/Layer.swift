/// What lies above a page and takes the keys.
public enum Layer: Hashable, Sendable {
  /// The keys that work somewhere.
  case help(Help)
  /// The keys that may follow one that was pressed: "g".
  case prefix(String)
  /// Something to say yes or no to.
  case question(Question)

  /// The keys that work somewhere, and which of them the cursor is on.
  public struct Help: Hashable, Sendable {
    /// Where they work.
    public var context: Context
    /// What the list is narrowed to.
    public var filter: String
    /// The action under the cursor.
    public var selected: ActionID?
  }

  /// Something to say yes or no to.
  public enum Question: Hashable, Sendable {
    /// Whether to show who the patient is.
    case unmask
  }
}
