internal import Criteria
public import Oncology

/// A row of the agenda: a case, or a file that should be one.
public enum CaseEntry: Hashable, Sendable {
  /// A case.
  case summary(CaseSummary)
  /// A file that cannot be read, with what is wrong with it.
  case unreadable(CaseID, [CaseIssue])

  /// The case's id.
  public var id: CaseID {
    switch self {
    case .summary(let summary): summary.id
    case .unreadable(let id, _): id
    }
  }

  /// Whether every word of a filter is in what the row shows, capitals aside.
  public func matches(_ filter: String) -> Bool {
    let words = filter.lowercased().split(separator: " ")
    let text = searchable.lowercased()
    return words.allSatisfy { text.contains($0) }
  }

  private var searchable: String {
    switch self {
    case .unreadable(let id, _): "\(id) unreadable"
    case .summary(let summary):
      ([
        summary.id.text, summary.person, summary.diagnosis, summary.therapy ?? "",
        summary.question ?? "", summary.isDiscordant ? "discordant" : "",
      ] + summary.calls.map(\.category.rawValue) + summary.missing.map { "missing \($0)" })
      .joined(separator: " ")
    }
  }
}
