/// What a user can ask for, by a name that stays: key files, help and tests refer to it.
public enum ActionID: String, CaseIterable, Sendable {
  /// Open what is under the cursor.
  case open
  /// Do what the line of the help under the cursor says.
  case run
  /// Say yes to a question.
  case yes
  /// One row or event down.
  case down
  /// One row or event up.
  case up
  /// One column, day or reader to the left.
  case left
  /// One column, day or reader to the right.
  case right
  /// A screen down.
  case pageDown
  /// A screen up.
  case pageUp
  /// To the first row.
  case first
  /// To the last row.
  case last
  /// To the baseline.
  case goBaseline
  /// To the nadir.
  case goNadir
  /// To the latest time point.
  case goLatest
  /// To the start of the current line.
  case goTreatment
  /// To the next time point or case on which readers differ.
  case goDiscordance
  /// To the next case of which something is missing.
  case goMissing
  /// Type a filter.
  case filter
  /// Go to the agenda.
  case agenda
  /// Go to the overview of the case.
  case overview
  /// Go to the timeline of the case.
  case timeline
  /// Go to the lesions of the case.
  case lesions
  /// Go to the response of the case.
  case response
  /// Go to the comparison of readers and criteria.
  case compare
  /// Go to what failed which drug.
  case drugs
  /// Show why the label is what it is, or go back from there.
  case why
  /// The case as it was known before something became known.
  case earlier
  /// The case as it was known after something more became known.
  case later
  /// The case as it is known today.
  case today
  /// The next list of the agenda: meetings, then all cases.
  case nextList
  /// The list before.
  case previousList
  /// The next case of the list, in the same view.
  case nextCase
  /// The previous case of the list, in the same view.
  case previousCase
  /// Show the next reader.
  case nextReader
  /// Count changes from something else.
  case reference
  /// Fewer days on the timeline.
  case zoomIn
  /// More days on the timeline.
  case zoomOut
  /// All days on the timeline.
  case zoomFit
  /// Draft or sign a response call.
  case call
  /// Retract a signed call.
  case retract
  /// Take back one's latest edit of the case.
  case undo
  /// Make again what was taken back.
  case redo
  /// Say who sits at the keyboard.
  case person
  /// To the next field of a form.
  case nextField
  /// To the field before.
  case previousField
  /// The answer to the left, or one character.
  case previousAnswer
  /// The answer to the right, or one character.
  case nextAnswer
  /// The first answer, or the start of the text.
  case firstAnswer
  /// The last answer, or the end of the text.
  case lastAnswer
  /// Do what the field under the cursor is for, or go to the next.
  case accept
  /// Keep the draft of a call in the case, unsigned.
  case keepDraft
  /// Forget what was typed.
  case forgetDraft
  /// Leave the layer, the filter or the view.
  case back
  /// Close the view; at the agenda leave the program.
  case close
  /// To where one was before.
  case jumpBack
  /// Show or hide who the patient is.
  case mask
  /// Cover or uncover the screen.
  case cover
  /// The next theme.
  case theme
  /// Read the store again.
  case reload
  /// Draw the screen again.
  case redraw
  /// Stop the program until the shell continues it.
  case suspend
  /// Show the keys that work here.
  case help
  /// Leave the program.
  case quit
}

/// Where one is: what keys mean depends on it.
public enum Context: String, CaseIterable, Sendable {
  /// No store yet.
  case welcome
  /// The list of cases.
  case agenda
  /// The overview of a case.
  case overview
  /// The timeline of a case.
  case timeline
  /// The lesions of a case.
  case lesions
  /// The response of a case.
  case response
  /// Readers and criteria side by side.
  case compare
  /// What failed which drug.
  case drugs
  /// Why the label is what it is.
  case why
  /// The list of keys.
  case help
  /// Something to say yes or no to.
  case question
  /// Something to fill in: printable keys type themselves.
  case form
  /// Nothing shows.
  case cover
}
