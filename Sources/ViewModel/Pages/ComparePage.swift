internal import Status

enum ComparePage {
  static func make(_ state: BoardState, _ evaluation: CaseEvaluation, _ size: SizeClass) -> Page {
    Page(
      title: CaseFrame.title(state, evaluation), tabs: CaseFrame.tabs(state), sections: [],
      status: CaseFrame.status(state), hints: CaseFrame.hints(state),
      layers: CaseFrame.layers(state))
  }
}
