/// What a user can ask for, by a name that stays: key files, help and tests refer to it.
public enum ActionID: String, CaseIterable, Sendable {
  /// Leave the program.
  case quit
  /// Leave the view, the filter or the help.
  case back
  /// Show the keys that work here.
  case help
  /// Go to the agenda.
  case agenda
  /// Go to the overview of the case.
  case overview
  /// Go to the lesions of the case.
  case lesions
  /// Open what is under the cursor.
  case open
  /// Do what the line of the help under the cursor says.
  case run
  /// The next case of the agenda, in the same view.
  case nextCase
  /// The previous case of the agenda, in the same view.
  case previousCase
  /// One row down.
  case down
  /// One row up.
  case up
  /// A screen down.
  case pageDown
  /// A screen up.
  case pageUp
  /// To the first row.
  case first
  /// To the last row.
  case last
  /// Type a filter.
  case filter
  /// Read the lesions of the next reader.
  case nextReader
  /// The next theme.
  case theme
  /// Draw the screen again.
  case redraw
  /// Read the store again.
  case reload
  /// Stop the program until the shell continues it.
  case suspend
}

/// Where one is: what keys mean depends on it.
public enum Context: String, CaseIterable, Sendable {
  /// No store yet.
  case welcome
  /// The list of cases.
  case agenda
  /// The overview of a case.
  case overview
  /// The lesions of a case.
  case lesions
  /// The list of keys.
  case help
}
