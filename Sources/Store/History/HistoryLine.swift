public import Oncology

/// One line of a case's history: what happened to the file, and what came before it.
public struct HistoryLine: Hashable, Sendable {
  /// What happened.
  public enum Event: Hashable, Sendable {
    /// The history begins with the case as it was found.
    case begun(PatientCase)
    /// Somebody made a change; where it takes another one back, that edit's id.
    case edit(CaseChange, undoes: String?)
    /// The file was changed by hand, a script or git; in no change only its bytes are others.
    case outside([CaseChange])
    /// The file was put back to what it was after an earlier line.
    case putBack(to: String, [CaseChange])
    /// An edit on record could not be put in place, because the file had become another one.
    case aborted(edit: String, [CaseChange])
    /// The file was brought from an older version of the format to a newer one; nothing else changed.
    case migrated(from: Int, to: Int)
    /// The case was put back to what a backup has; with the calls signed since that went with it.
    case restored(backup: String, [CaseChange], droppedCalls: [String])
    /// Two clones of the store came together; the changes lead from the first parent to the file.
    case merge([CaseChange])
  }

  /// The id: for an edit that of the edit, by which it is applied at most once.
  public var id: String
  /// The digests of the lines before: none for a beginning, two or more for a merge, else one.
  public var parents: [String]
  /// Who: a person's id; nil where nobody at this program did it.
  public var author: String?
  /// When it was done, or noticed.
  public var at: Instant
  /// What happened.
  public var event: Event
  /// SHA-256 of the file before.
  public var before: String
  /// SHA-256 of the file after.
  public var after: String

  /// A line from its parts.
  package init(
    id: String, parents: [String], author: String?, at: Instant, event: Event, before: String,
    after: String
  ) {
    self.id = id
    self.parents = parents
    self.author = author
    self.at = at
    self.event = event
    self.before = before
    self.after = after
  }

  /// Whether it tells of something that was not done at this program.
  public var isFromElsewhere: Bool {
    switch event {
    case .outside, .putBack, .merge, .restored, .migrated: true
    case .begun, .edit, .aborted: false
    }
  }

  /// What it changed, in order.
  public var changes: [CaseChange] {
    switch event {
    case .begun, .migrated: []
    case .edit(let change, _): [change]
    case .outside(let changes), .putBack(_, let changes), .aborted(_, let changes),
      .merge(let changes), .restored(_, let changes, _):
      changes
    }
  }
}
