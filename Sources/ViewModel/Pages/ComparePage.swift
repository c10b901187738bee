internal import Oncology
internal import Status

/// Readers and criteria side by side, why they differ, what if, and how close the call is.
enum ComparePage {
  static func make(_ state: BoardState, _ evaluation: CaseEvaluation, _ size: SizeClass) -> Page {
    var section = Section(
      "compare", isFlexible: true, .stack(parts(state, evaluation, size)))
    section.offset = state.place.scroll
    return Page(
      title: CaseFrame.title(state, evaluation), tabs: CaseFrame.tabs(state), sections: [section],
      status: CaseFrame.status(state), hints: CaseFrame.hints(state),
      layers: CaseFrame.layers(state))
  }

  private static func parts(
    _ state: BoardState, _ evaluation: CaseEvaluation, _ size: SizeClass
  ) -> [Section] {
    let matrix = ReadingMatrix(state, evaluation, size)
    guard !matrix.isEmpty else {
      return [
        Section("compare-empty", .prose([Line("Nothing was assessed in a line yet.", .missing)]))
      ]
    }
    let differences = evaluation.readerDifferences
    return [matrix.section]
      + ReaderContrast(state, evaluation, differences).sections
      + CriterionContrast(state, evaluation).sections
      + WhatIfTable(evaluation, state.fragility, differences, size).sections
      + FragilityFacts(state, evaluation).sections
  }
}
