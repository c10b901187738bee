public import Oncology

/// A row of the agenda: a case, or a file that should be one.
public enum CaseEntry: Hashable, Sendable {
  /// A case; boxed, because thousands of rows are handed on several times before a frame.
  indirect case summary(CaseSummary)
  /// A file that cannot be read, with what is wrong with it.
  case unreadable(CaseID, [CaseIssue])
  /// A file that nobody has read yet.
  case unread(CaseID)

  /// The case's id.
  public var id: CaseID {
    switch self {
    case .summary(let summary): summary.id
    case .unreadable(let id, _), .unread(let id): id
    }
  }

  /// What is known of the case; nil where its file cannot be read or has not been.
  public var summary: CaseSummary? {
    switch self {
    case .summary(let summary): summary
    case .unreadable, .unread: nil
    }
  }

  /// Whether its file still has to be looked at.
  public var isWaiting: Bool {
    switch self {
    case .unread: true
    case .summary, .unreadable: false
    }
  }
}
