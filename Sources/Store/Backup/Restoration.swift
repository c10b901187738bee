public import Oncology

/// A call that somebody signed, by its case and its id.
public struct SignedCall: Hashable, Sendable {
  /// The case.
  public let caseID: CaseID
  /// The call's id.
  public let call: String

  /// A call from its parts.
  public init(caseID: CaseID, call: String) {
    self.caseID = caseID
    self.call = call
  }
}

/// What restoring a backup comes to.
///
/// A restore puts back what the backup has. What it has not, a later case for one, stays.
public struct Restoration: Sendable {
  /// One file that becomes another.
  public enum Step: Hashable, Sendable {
    /// A case is put back by these changes; in none only its bytes become others.
    case changed(CaseID, [CaseChange])
    /// A case's file is put there again: it is missing, or cannot be read.
    case returned(CaseID, isMissing: Bool)
    /// A meeting, a definition or the store's description is put back, whole.
    case file(String)
  }

  /// The backup.
  public let backup: Backup
  /// What becomes another, in the order of names.
  public internal(set) var steps: [Step] = []
  /// How many files are the same in the backup.
  public internal(set) var unchanged = 0
  /// Cases that the backup has not: they stay as they are.
  public internal(set) var later: [CaseID] = []
  /// Calls signed since, which would no longer be there, or no longer as they were signed.
  public internal(set) var signed: [SignedCall] = []
  /// What cannot be restored, and why.
  public internal(set) var issues: [CaseIssue] = []
  /// What could not be written when it was tried; the file is as it was.
  public internal(set) var failures: [(name: String, failure: SaveFailure)] = []
  /// The backup of what was there before, made first; nil in a plan.
  public internal(set) var before: Backup?

  init(_ backup: Backup) { self.backup = backup }
}
