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
  public var name: String {
    switch self {
    case .plain: "plain"
    case .muted: "muted"
    case .strong: "strong"
    case .heading: "heading"
    case .label: "label"
    case .key: "key"
    case .rule: "rule"
    case .complete: "complete"
    case .responding: "responding"
    case .stable: "stable"
    case .progressing: "progressing"
    case .unconfirmed: "unconfirmed"
    case .notEvaluable: "notEvaluable"
    case .caveat: "caveat"
    case .missing: "missing"
    case .discordant: "discordant"
    case .trend: "trend"
    case .problem: "problem"
    }
  }
}
