internal import Status

/// A headline of the past in a word, for the ribbon of the timeline.
enum HistoryWords {
  static func text(_ entry: ShownHistory.Entry) -> String {
    if let bar = entry.bar { return "no label: \(CaveatCatalog.rule(bar).title)" }
    let word = Vocabulary.word(.headline, entry.label.rawValue)
    switch entry.label {
    case .activeDisease, .notEvaluable:
      return entry.reason.map { Vocabulary.word(.reason, $0.rawValue) } ?? word
    case .indeterminate:
      return entry.reason == .tooEarly ? "too early" : word
    default:
      let isNamed = entry.label.isRefractory || entry.label.isRelapse
      return isNamed ? word + (entry.line.map { " L\($0)" } ?? "") : word
    }
  }

  static func tone(_ entry: ShownHistory.Entry) -> Tone {
    switch entry.label {
    case .inRemission: .complete
    case .responding: .responding
    case .stable: .stable
    case .indeterminate: .unconfirmed
    case .activeDisease, .notEvaluable: .muted
    default: .progressing
    }
  }
}
