internal import Status

/// Why the label is what it is: verdicts, rules with figures, other definitions, caveats, what is
/// missing, what would change it, how close it is.
enum WhyPage {
  static func make(_ state: BoardState, _ evaluation: CaseEvaluation, _ size: SizeClass) -> Page {
    guard let report = state.report else {
      return page(state, evaluation, [Section("why", isFlexible: true, .prose([]))])
    }
    let facts = WhyFacts(state, evaluation, report)
    var section = Section("why", isFlexible: true, .facts(Facts(facts.all, labelColumns: 9)))
    section.offset = state.place.scroll
    return page(state, evaluation, [section])
  }

  private static func page(
    _ state: BoardState, _ evaluation: CaseEvaluation, _ sections: [Section]
  ) -> Page {
    Page(
      title: CaseFrame.title(state, evaluation), tabs: CaseFrame.tabs(state), sections: sections,
      status: CaseFrame.status(state, place: "explains recorded data, recommends nothing"),
      hints: CaseFrame.hints(state), layers: CaseFrame.layers(state))
  }
}
