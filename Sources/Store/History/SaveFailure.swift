public import Oncology

/// Why a change was not saved; what the file and the history say is as it was, but for ``uncertain``.
public enum SaveFailure: Error, Hashable, Sendable {
  /// The store or the file is not to be written; why.
  case readOnly(ReadOnly)
  /// Nothing of that id is in the store.
  case noSuchCase(CaseID)
  /// The file cannot be used as it is; what is wrong with it.
  case unreadable([CaseIssue])
  /// The history has a line that this program cannot read: damaged, or of a newer version.
  case unreadableHistory(line: Int)
  /// The change does not fit what is in the file now: base and theirs are in the error.
  case misfit(ChangeError)
  /// After the change the file would not be a case; what would be wrong.
  case invalid([CaseIssue])
  /// The edit was on record and had no place any more when it was to be put there: make a new one.
  case aborted(edit: String)
  /// Somebody else went on writing; another try may do.
  case busy
  /// The system refused; nothing of the change is left.
  case notSaved(FileError)
  /// The system refused, and refused to take back the line of the history that it had begun to write.
  ///
  /// Saving the same edit once more tells: it happens at most once.
  case uncertain(FileError)
}

/// What a save came to.
public struct SavedCase: Sendable {
  /// How far it got.
  public enum State: Hashable, Sendable {
    /// The file has it, and it lasts.
    case saved
    /// It was on record before: nothing was done.
    case savedBefore
    /// It is on record and will be put in place when the store is written next; why not yet.
    case recorded(FileError)
  }

  /// What became of the backup before the first save of a day.
  public enum DailyBackup: Hashable, Sendable {
    /// None was due.
    case none
    /// It was made.
    case made(Backup)
    /// It could not be made, which holds no save back; why.
    case failed(FileError)
  }

  /// The case as it is with the change.
  public let document: CaseDocument
  /// How far it got.
  public let state: State
  /// What else was found and written into the history: hand edits, merged clones.
  public let noticed: [HistoryLine]
  /// What became of the backup of the day.
  public internal(set) var backup = DailyBackup.none
}
