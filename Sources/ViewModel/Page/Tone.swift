/// What a piece of text means; a theme decides how meaning looks.
public enum Tone: CaseIterable, Sendable {
  /// Text.
  case plain
  /// What may be passed over.
  case muted
  /// What should be read first.
  case strong
  /// The head of a table or block.
  case heading
  /// The name of a fact.
  case label
  /// A key that can be pressed.
  case key
  /// Complete response.
  case complete
  /// Shrinking.
  case responding
  /// Unchanged.
  case stable
  /// Growing.
  case progressing
  /// Progression that awaits confirmation.
  case unconfirmed
  /// Not evaluable.
  case notEvaluable
  /// A reason to pause.
  case caveat
  /// A datum that is not there.
  case missing
  /// Readers disagree.
  case discordant
  /// The bars and lines of a chart.
  case trend
  /// What went wrong.
  case problem
}
