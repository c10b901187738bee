extension StatusReport {
  /// The label that is shown: none where a caveat bars it (FLG-9).
  public var shownLabel: StatusLabel { bar == nil ? status.label : .notEvaluable }

  /// Why the label that is shown is not a firmer one: the code of the caveat where one bars it.
  public var shownReason: String? { bar?.code.rawValue ?? status.reason?.rawValue }

  /// The word of the reason that is shown; nil without one.
  public var shownReasonWord: String? {
    bar.map { Vocabulary.word(.caveat, $0.code.rawValue) }
      ?? status.reason.map { Vocabulary.word(.reason, $0.rawValue) }
  }

  /// What is said of drugs: a failure of the line whose refractory label is barred is not (FLG-9).
  public var shownAgents: [AgentFinding] {
    status.agents.filter { !isBarred($0.state, line: $0.line) }
  }

  /// What is said of classes of drugs, in the same way.
  public var shownClasses: [ClassFinding] {
    status.classes.filter { !isBarred($0.state, line: $0.line) }
  }

  private func isBarred(_ state: AgentFinding.State, line: Int) -> Bool {
    bar != nil && status.label.isRefractory && state == .refractory && line == status.line
  }
}
