internal import Oncology
internal import Store

/// What is said on standard error before a result that comes from files of another format.
///
/// A figure of a newer format may be incomplete, or mean something else, and nothing in a table of
/// results says so.
enum FormatNotice {
  /// Says so of the store and of each case that is of another format.
  static func say(_ ids: [CaseID], in store: CaseStore) {
    for issue in store.description.issues.prefix(1) { say(issue) }
    for id in ids {
      if let issue = store.formatIssue(of: id) { say(issue) }
    }
  }

  private static func say(_ issue: CaseIssue) {
    Output.problem(Output.safe("\(issue.place): \(issue.message)"))
  }
}
