internal import Oncology
internal import Status

/// Suspected mechanisms of resistance with what showed them.
struct MechanismFacts {
  private let state: BoardState
  private let evaluation: CaseEvaluation

  init(_ state: BoardState, _ evaluation: CaseEvaluation) {
    self.state = state
    self.evaluation = evaluation
  }

  var sections: [Section] {
    let known = evaluation.patientCase.resistance.filter {
      $0.when.isKnown(on: evaluation.asOf)
    }
    let facts =
      known.isEmpty
      ? [Facts.Fact("", [Line("none recorded", .muted)])]
      : known.map { Facts.Fact(ResistanceWords.mechanism($0.kind), items($0), most: 4) }
    return [
      Section(
        "mechanisms", title: Line("SUSPECTED MECHANISM OF RESISTANCE", .heading),
        .facts(Facts(facts)))
    ]
  }

  private func items(_ mechanism: ResistanceMechanism) -> [Line] {
    let line = evaluation.patientCase.lines.first { $0.id == mechanism.line }
    let date = Words.date(mechanism.when.date, today: state.today)
    let against = line.map { ", against \($0.number)L \($0.name)" } ?? ""
    return [Line(mechanism.evidence), Line("\(date)\(against)", .muted)]
  }
}
