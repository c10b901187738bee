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
  /// Show another theme.
  case theme(String)
  /// Send every cell again.
  case redraw
  /// Give the terminal back and stop until continued.
  case suspend
  /// End the program.
  case leave
}
