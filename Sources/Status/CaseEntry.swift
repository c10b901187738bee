public import Oncology

/// A row of the agenda: a case, or a file that should be one.
public enum CaseEntry: Hashable, Sendable {
  /// A case.
  case summary(CaseSummary)
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
}
