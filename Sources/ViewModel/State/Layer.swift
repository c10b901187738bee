public import Oncology

/// What lies above a page and takes the keys.
public enum Layer: Hashable, Sendable {
  /// The keys that work somewhere.
  case help(Help)
  /// The keys that may follow one that was pressed: "g".
  case prefix(String)
  /// Something to say yes or no to.
  case question(Question)
  /// Something to fill in; below the last one may lie one that waits for it.
  case forms([Form])

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
    /// Whether to go on with a call that was typed and never saved.
    case resume(UnsignedDraft)
    /// Whether to forget a call that was typed and never saved.
    case forget(UnsignedDraft)
    /// Whether to put one's change in the place of somebody else's.
    case conflict(SaveRequest, base: CaseValue?, theirs: CaseValue?)
    /// Whether to try the same edit again, which tells whether it was saved.
    case again(SaveRequest, String)
    /// Whether to take back what was done before the program was started.
    case cross(SaveRequest)
  }
}
