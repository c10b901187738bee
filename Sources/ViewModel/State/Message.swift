public import Oncology
public import Status

/// What can happen to the state: something the user asked for, or the world's answer.
public enum Message: Hashable, Sendable {
  /// An action by its key, from the help or from the mouse.
  case action(ActionID)
  /// The first key of a sequence by its name.
  case prefixed(String)
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
  /// A case was read and judged.
  case opened(CaseEvaluation, StatusReport)
  /// A case could not be read.
  case unreadable(CaseID, [CaseIssue])
  /// Something did not work; nothing else has changed.
  case failed(String)
}
