public import Oncology
public import Status

/// What can happen to the state: something the user asked for, or the world's answer.
public enum Message: Hashable, Sendable {
  /// An action by its key, from the help or from the mouse.
  case action(ActionID)
  /// The first key of a sequence by its name.
  case prefixed(String)
  /// Something was done to the text under the cursor of a form.
  case edited(TextEdit.Command)
  /// A character was typed into the entry.
  case typed(Unicode.Scalar)
  /// Text was pasted into the entry.
  case pasted(String)
  /// The last character of the entry was taken back.
  case erased
  /// The entry is done.
  case entered
  /// A row was pointed at.
  case pointed(section: String, row: String)
  /// So many rows of the list show at once, of so many there are.
  case shows(rows: Int, of: Int)
  /// The store was read.
  case listed(Listing)
  /// A case was read and judged; what stands in the way of trusting or writing it.
  case opened(CaseEvaluation, StatusReport, CaseCondition)
  /// A case could not be read.
  case unreadable(CaseID, [CaseIssue])
  /// A change is on disk.
  case saved(SaveRequest, SavedChange)
  /// A change is not on disk.
  case notSaved(SaveRequest, SaveProblem)
  /// What has been typed is kept; nil clears what was kept of the case.
  case kept(CaseID, UnsignedDraft?)
  /// Drafts that an earlier run left.
  case draftsFound([UnsignedDraft])
  /// What would take back an edit, or make it again; nil for nothing.
  case undoFound(SaveRequest.Kind, CaseID, UndoStep?)
  /// Files of the store have changed: these cases, or other files where there are none.
  case changedOutside([CaseID])
  /// Nobody has touched a key for long.
  case idled
  /// Something did not work; nothing else has changed.
  case failed(String)
}
