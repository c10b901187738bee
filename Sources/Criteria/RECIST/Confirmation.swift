/// Finds the assessments that confirm a response (RECIST 1.1, section 4.6; R11-C-2, R11-C-4).
///
/// One rule for the best response, for keeping a response and for what follows a complete one.
struct Confirmation {
  /// The first assessment that met the response and the one that confirmed it.
  typealias Pair = (first: Int, second: Int)

  let steps: [BestOverallResponse.Step]
  let settings: Settings

  init(_ steps: [BestOverallResponse.Step], _ settings: Settings) {
    self.steps = steps
    self.settings = settings
  }

  /// The first confirmed complete response; stable disease never lies within one.
  var ofCompleteResponse: Pair? { pair(acceptsSD: false) { $0 == .completeResponse } }

  /// The first confirmed response, complete or partial.
  var ofResponse: Pair? { pair(acceptsSD: settings.acceptSDBetween, \.isResponse) }

  private func pair(acceptsSD: Bool, _ counts: (RECISTCategory) -> Bool) -> Pair? {
    for first in steps.indices where counts(steps[first].category) {
      for second in steps.indices.dropFirst(first + 1) where counts(steps[second].category) {
        let isLate = steps[second].day - steps[first].latestDay >= settings.confirmGapDays
        let between = steps[(first + 1)..<second].map(\.category)
        if isLate, isAllowed(between, acceptsSD: acceptsSD, counts) { return (first, second) }
      }
    }
    return nil
  }

  private func isAllowed(
    _ between: [RECISTCategory], acceptsSD: Bool, _ counts: (RECISTCategory) -> Bool
  ) -> Bool {
    guard between.count(where: { $0 == .notEvaluable }) <= settings.maxNEBetween else {
      return false
    }
    return between.allSatisfy { category in
      counts(category) || category == .notEvaluable
        || (acceptsSD && category == .stableDisease)
    }
  }
}
