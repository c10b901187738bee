public import Oncology

/// What would take back one's latest edit of a case, or make it again.
public struct UndoStep: Hashable, Sendable {
  /// The change.
  public var change: CaseChange
  /// The edit that it takes back.
  public var undoes: String

  /// A step.
  public init(change: CaseChange, undoes: String) {
    self.change = change
    self.undoes = undoes
  }
}
