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
    return [LineTable(evaluation, report, bars, size).section] + withheld(report, bars)
      + AgentTable(report, bars, size).sections
      + DiseaseClassFacts(evaluation, report, bars).sections
      + MechanismFacts(state, evaluation).sections + [meaning]
  }

  /// Why labels are withheld: said apart, because a narrow table has no room for it.
  private static func withheld(_ report: StatusReport, _ bars: LineBars) -> [Section] {
    let facts = report.status.lines.filter(\.label.isProgression).compactMap { outcome in
      bars.bar(ofLine: outcome.number, isPrimary: outcome.label == .primaryRefractory).map { bar in
        Facts.Fact(
          "\(outcome.number)L withheld",
          [
            Line(Vocabulary.word(.caveat, bar.code.rawValue), .caveat),
            Line("resolved by: \(bar.rule.resolvedBy)", .muted),
          ], most: 4)
      }
    }
    return facts.isEmpty ? [] : [Section("withheld", .facts(Facts(facts)))]
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
