/// The best response of a course, with and without confirmation (RECIST 1.1, table 3, section 4.6).
///
/// Not covered: a new anticancer therapy, which ends the course; the steps given must stop there.
public struct BestOverallResponse: Hashable, Sendable {
  /// The category of one time point.
  public struct Step: Hashable, Sendable {
    /// Days since the start of the line.
    public var day: Int
    /// The category.
    public var category: RECISTCategory

    /// A category on a day.
    public init(day: Int, category: RECISTCategory) {
      self.day = day
      self.category = category
    }
  }

  /// The best category without asking for confirmation.
  public let unconfirmed: RECISTCategory
  /// The best category when CR and PR have to be confirmed.
  public let confirmed: RECISTCategory
  /// The step that first met the best response that counts; nil when that is none.
  public let responseStep: Int?
  /// The step that confirmed it; nil when none did.
  public let confirmationStep: Int?

  /// Finds the best response; steps after the first progression count for nothing (R11-C-6).
  public init(_ steps: [Step], settings: Settings) {
    let search = Search(steps, settings)
    let confirmation = search.confirmation()
    unconfirmed = search.best(confirmed: nil)
    confirmed = search.best(confirmed: confirmation?.category ?? .notEvaluable)
    confirmationStep = confirmation?.second
    responseStep =
      settings.confirmResponse
      ? confirmation?.first : search.steps.firstIndex { $0.category.isResponse }
  }
}

private struct Search {
  let steps: [BestOverallResponse.Step]
  let settings: Settings

  init(_ steps: [BestOverallResponse.Step], _ settings: Settings) {
    let end = steps.firstIndex { $0.category == .progressiveDisease }
    self.steps = end.map { Array(steps[...$0]) } ?? steps
    self.settings = settings
  }

  /// The best category; `confirmed` nil takes every response as it is.
  func best(confirmed: RECISTCategory?) -> RECISTCategory {
    let seen = Set(steps.map(\.category))
    if seen.contains(.noEvidenceOfDisease), !seen.contains(.progressiveDisease) {
      return .noEvidenceOfDisease
    }
    if let confirmed, confirmed.isResponse { return confirmed }
    if confirmed == nil {
      for category in [RECISTCategory.completeResponse, .partialResponse]
      where seen.contains(category) { return category }
    }
    let late = steps.filter { $0.day >= settings.sdMinDays }.map(\.category)
    if late.contains(where: { $0.isResponse || $0 == .stableDisease }) { return .stableDisease }
    if late.contains(.nonCRNonPD) { return .nonCRNonPD }
    return seen.contains(.progressiveDisease) ? .progressiveDisease : .notEvaluable
  }

  /// The first pair of steps that confirm a complete response, else a partial one (R11-C-2, R11-C-4).
  func confirmation() -> (category: RECISTCategory, first: Int, second: Int)? {
    let complete = pair { $0 == .completeResponse }
    if let complete {
      let first = steps.firstIndex { $0.category.isResponse } ?? complete.first
      return (.completeResponse, first, complete.second)
    }
    return pair(\.isResponse).map { (.partialResponse, $0.first, $0.second) }
  }

  private func pair(_ counts: (RECISTCategory) -> Bool) -> (first: Int, second: Int)? {
    for first in steps.indices where counts(steps[first].category) {
      for second in steps.indices.dropFirst(first + 1) where counts(steps[second].category) {
        let isLate = steps[second].day - steps[first].day >= settings.confirmGapDays
        if isLate, isAllowed(between: steps[(first + 1)..<second], counts) {
          return (first, second)
        }
      }
    }
    return nil
  }

  private func isAllowed(
    between steps: ArraySlice<BestOverallResponse.Step>, _ counts: (RECISTCategory) -> Bool
  ) -> Bool {
    let notEvaluable = steps.count { $0.category == .notEvaluable }
    guard notEvaluable <= settings.maxNEBetween else { return false }
    return steps.allSatisfy { step in
      counts(step.category) || step.category == .notEvaluable
        || (settings.acceptSDBetween && step.category == .stableDisease)
    }
  }
}
