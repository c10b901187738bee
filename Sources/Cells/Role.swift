/// What a piece of text means to a reader; themes give each role its colour and weight.
public enum Role: UInt8, CaseIterable, Sendable {
  /// Text.
  case plain
  /// What may be passed over.
  case muted
  /// What should be read first.
  case strong
  /// The head of a table or block.
  case heading
  /// The name of a fact, to the left of it.
  case label
  /// A key that can be pressed.
  case key
  /// Lines between things.
  case rule
  /// Complete response, no evidence of disease.
  case complete
  /// Partial response, shrinking.
  case responding
  /// Stable disease, unchanged.
  case stable
  /// Progressive disease, growing.
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

  /// The name that theme files use: the case's own.
  public var name: String { Self.names[self] ?? String(describing: self) }

  private static let names = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, String(describing: $0)) })
}
