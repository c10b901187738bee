public import Oncology
public import Status

/// What can happen to the state: something the user asked for, or the world's answer.
public enum Message: Hashable, Sendable {
  /// An action by its key, from the help or from the mouse.
  case action(ActionID)
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
  case listed(name: String, today: CalendarDate, [CaseEntry], issues: [CaseIssue])
  /// A case was read and judged.
  case opened(CaseEvaluation)
  /// A case could not be read.
  case unreadable(CaseID, [CaseIssue])
  /// Something did not work; nothing else has changed.
  case failed(String)
}

/// What the session must do to the world, as plain data.
public enum Effect: Hashable, Sendable {
  /// Read the case and answer with ``Message/opened(_:)`` or ``Message/unreadable(_:_:)``.
  case open(CaseID)
  /// Read the store and answer with ``Message/listed(name:today:_:issues:)``.
  case list
  /// Make the store that was chosen and answer as to ``list``.
  case begin(WelcomeChoice)
  /// Show another theme.
  case theme(String)
  /// Send every cell again.
  case redraw
  /// Give the terminal back and stop until continued.
  case suspend
  /// End the program.
  case leave
}
