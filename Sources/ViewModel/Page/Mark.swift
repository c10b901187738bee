/// A sign that stands beside words and never in place of them.
public enum Mark: CaseIterable, Sendable {
  /// Nothing is left.
  case complete
  /// It shrinks.
  case responding
  /// It stays.
  case stable
  /// It grows.
  case progressing
  /// It seems to grow.
  case unconfirmed
  /// It persists.
  case persisting
  /// It cannot be judged.
  case notEvaluable
  /// Readers disagree.
  case discordant
  /// A datum is missing.
  case missing
  /// The row under the cursor.
  case cursor
  /// It goes on.
  case ongoing
  /// One of several choices, taken.
  case chosen
  /// A board met.
  case meeting
  /// A treatment at one place.
  case local
  /// An examination.
  case scan
  /// A specimen was taken.
  case specimen
  /// Something happened.
  case event
  /// A reason to pause.
  case pause
  /// A condition that holds.
  case met
  /// A condition that does not hold.
  case notMet
  /// A condition that nobody knows.
  case open
}
