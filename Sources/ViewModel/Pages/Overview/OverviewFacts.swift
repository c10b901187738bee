internal import Criteria
internal import Oncology
internal import Status

/// The facts of the overview, group by group.
struct OverviewFacts {
  let state: BoardState
  let evaluation: CaseEvaluation
  let patientCase: PatientCase
  /// Whether every row counts.
  let isCompact: Bool
  let leading: ResponseSequence?
  let sequences: [ResponseSequence]
  let isDiscordant: Bool
  let lesions: LesionRows
  let changes: Changes

  init(_ state: BoardState, _ evaluation: CaseEvaluation, isCompact: Bool) {
    self.isCompact = isCompact
    self.state = state
    self.evaluation = evaluation
    patientCase = evaluation.patientCase
    leading = evaluation.leadingSequence
    sequences = evaluation.currentSequences
    isDiscordant = evaluation.isDiscordant
    lesions = LesionRows(evaluation, reader: nil)
    changes = Changes(evaluation, leading, lesions)
  }

  var question: [Facts.Fact] {
    let asked = state.question(about: patientCase).map { Line($0, .strong) }
    return [Facts.Fact("QUESTION", [asked ?? Line("not asked yet", .missing)], most: 3)]
  }

  // MARK: What changed

  var changed: [Facts.Fact] {
    let since = changes.since.map { "since \(Words.date($0, today: state.today))" }
    let items = changes.items
    let shown = items.isEmpty ? [Line("nothing that was measured", .muted)] : items
    return [
      Facts.Fact(
        "CHANGED", [Line(since ?? "", .muted)].filter { !$0.isEmpty } + shown, most: 4,
        priority: 1)
    ]
  }

  var changedList: [Facts.Fact] {
    let items = changes.items
    guard !items.isEmpty else {
      return [Facts.Fact("", [Line("nothing that was measured", .muted)])]
    }
    return items.map { Facts.Fact("", [$0]) }
  }

  var since: Line {
    changes.since.map { Line("since \(Words.date($0, today: state.today))", .muted) }
      ?? ""
  }

  // MARK: What is missing, what was decided

  var gaps: [Facts.Fact] {
    let readiness = (state.readiness ?? Readiness(evaluation))
      .answering(state.question(about: patientCase))
    var facts: [Facts.Fact] = []
    let lacks = readiness.missing.map { Line($0, .missing) } + [Due.overdue(evaluation)]
    let missing = lacks.compactMap(\.self)
    let checked = readiness.items.map(\.name).joined(separator: ", ")
    let none = [Line("nothing; checked: \(checked)", .muted)]
    facts.append(
      Facts.Fact("MISSING", missing.isEmpty ? none : missing, most: 2, priority: 8))
    if let due = Due.next(evaluation) { facts.append(Facts.Fact("NEXT", [due], most: 1)) }
    if let decision = CaseSummary.lastDecision(patientCase, on: evaluation.asOf) {
      let items = Decisions.items(decision, today: state.today)
      facts.append(Facts.Fact("LAST MDT", items, priority: 9))
    }
    return facts
  }
}
