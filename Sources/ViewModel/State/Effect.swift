public import Oncology

/// What the session must do to the world, as plain data.
public enum Effect: Hashable, Sendable {
  /// Read the case as known on a day, nil for today, and answer with ``Message/opened(_:_:)`` or
  /// ``Message/unreadable(_:_:)``.
  case open(CaseID, CalendarDate?)
  /// Read the store and answer with ``Message/listed(_:)``.
  case list
  /// Read what the first frame shows, and answer as to ``list``.
  case glance
  /// Make the store that was chosen and answer as to ``list``.
  case begin(WelcomeChoice)
  /// Save a change and answer with ``Message/saved(_:_:)`` or ``Message/notSaved(_:_:)``.
  case save(SaveRequest)
  /// Look for one's latest edit of a case to take back, or to make again; answer with
  /// ``Message/undoFound(_:_:_:)``.
  case findUndo(SaveRequest.Kind, CaseID, author: String)
  /// Keep what has been typed, and answer with ``Message/kept(_:_:)``.
  case keep(UnsignedDraft)
  /// Forget what was kept of a case, and answer as to ``keep(_:)``.
  case forget(CaseID)
  /// Look for drafts that an earlier run left, and answer with ``Message/draftsFound(_:)``.
  case findDrafts
  /// Show another theme.
  case theme(String)
  /// Send every cell again.
  case redraw
  /// Give the terminal back and stop until continued.
  case suspend
  /// End the program.
  case leave
}
