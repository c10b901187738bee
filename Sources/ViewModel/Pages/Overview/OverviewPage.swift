internal import Criteria
internal import Oncology
internal import Status

/// One case on one screen: question, categories, what changed, therapy, patient, what is missing.
enum OverviewPage {
  static func make(_ state: BoardState, _ evaluation: CaseEvaluation, _ size: SizeClass) -> Page {
    let facts = OverviewFacts(state, evaluation, isCompact: size == .compact)
    return Page(
      title: CaseFrame.title(state, evaluation), tabs: CaseFrame.tabs(state),
      sections: size == .compact
        ? compact(facts, state) : roomy(facts, state) + burden(evaluation, size),
      status: CaseFrame.status(state), hints: CaseFrame.hints(state),
      layers: CaseFrame.layers(state))
  }

  /// Columns for the names of facts: all parts keep one left edge.
  private static let labels = 8

  private static func compact(_ facts: OverviewFacts, _ state: BoardState) -> [Section] {
    var section = Section(
      "overview", isFlexible: true,
      .facts(
        Facts(
          facts.question + facts.response + facts.changed + facts.course + facts.patient
            + facts.gaps)))
    section.offset = state.place.scroll
    return [section]
  }

  private static func burden(_ evaluation: CaseEvaluation, _ size: SizeClass) -> [Section] {
    guard size == .wide, let course = evaluation.leading, course.timePoints.count > 1 else {
      return []
    }
    return [SumPlot.section(course, isRECIST: evaluation.isJudgedByRECIST)]
  }

  private static func roomy(_ facts: OverviewFacts, _ state: BoardState) -> [Section] {
    let left = [
      Section(
        "response", title: Line("STATUS", .heading),
        .facts(Facts(facts.response, labelColumns: labels))),
      Section(
        "course", title: Line("THERAPY", .heading),
        .facts(Facts(facts.course, labelColumns: labels))),
    ]
    let right = [
      Section(
        "changed", title: Line("WHAT CHANGED", .heading), note: facts.since,
        .facts(Facts(facts.changedList))),
      Section(
        "patient", title: Line("PATIENT", .heading),
        .facts(Facts(facts.patient, labelColumns: labels))),
    ]
    return [
      Section("question", .facts(Facts(facts.question, labelColumns: labels))),
      Section("columns", .columns([left, right])),
      Section(
        "gaps", title: Line("BOARD", .heading), .facts(Facts(facts.gaps, labelColumns: labels))),
    ]
  }
}
