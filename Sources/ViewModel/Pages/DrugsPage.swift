internal import Status

/// Refractory to what: every line, every drug and class, and what the disease's own definitions say.
enum DrugsPage {
  static func make(_ state: BoardState, _ evaluation: CaseEvaluation, _ size: SizeClass) -> Page {
    var section = Section("drugs", isFlexible: true, .stack(parts(state, evaluation, size)))
    section.offset = state.place.scroll
    return Page(
      title: CaseFrame.title(state, evaluation), tabs: CaseFrame.tabs(state), sections: [section],
      status: CaseFrame.status(state), hints: CaseFrame.hints(state),
      layers: CaseFrame.layers(state))
  }

  private static func parts(
    _ state: BoardState, _ evaluation: CaseEvaluation, _ size: SizeClass
  ) -> [Section] {
    guard let report = state.report else {
      return [Section("drugs-empty", .prose([Line("No status is known of this case.", .missing)]))]
    }
    guard !report.status.lines.isEmpty else {
      return [Section("drugs-empty", .prose([Line("No therapy has begun.", .missing)]))]
    }
    let bars = LineBars(report)
    return [LineTable(evaluation, report, bars, size).section]
      + AgentTable(report, bars, size).sections
      + DiseaseClassFacts(evaluation, report, bars).sections
      + MechanismFacts(state, evaluation).sections + [meaning]
  }

  /// What the word says and what it does not, on every such page.
  private static let meaning = Section(
    "meaning", title: "",
    .facts(
      Facts([
        Facts.Fact(
          "",
          [
            Line(
              "Refractory speaks of a therapy and a day: this disease, this drug, by then. "
                + "It is no forecast and does not say that nothing else will work.", .muted)
          ], most: 3)
      ])))
}
