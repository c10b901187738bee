/// The best response of a course, with and without confirmation (RECIST 1.1, table 3, section 4.6).
///
/// Not covered: a new anticancer therapy, which ends the course; the steps given must stop there.
public struct BestOverallResponse: Hashable, Sendable {
  /// The category of one time point.
  public struct Step: Hashable, Sendable {
    /// Days since the start of the line; of a partial date the first day it can be.
    public var day: Int
    /// Of a partial date the last day it can be, else the same (DATE-4).
    public var latestDay: Int
    /// The category.
    public var category: RECISTCategory

    /// A category on a day.
    public init(day: Int, latestDay: Int? = nil, category: RECISTCategory) {
      self.day = day
      self.latestDay = latestDay ?? day
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
  /// The step that first met a complete response that counts; nil when none does (R11-D-2).
  public let completeResponseStep: Int?

  /// Finds the best response; steps after the first progression count for nothing (R11-C-6).
  public init(_ steps: [Step], settings: Settings) {
    let search = Search(steps, settings)
    let confirmation = Confirmation(search.steps, settings)
    let complete = confirmation.ofCompleteResponse
    let any = confirmation.ofResponse
    unconfirmed = search.best(response: search.bestResponse)
    confirmed = search.best(
      response: complete.map { _ in .completeResponse } ?? any.map { _ in .partialResponse })
    confirmationStep = (complete ?? any)?.second
    responseStep =
      settings.confirmResponse
      ? any?.first : search.steps.firstIndex { $0.category.isResponse }
    completeResponseStep =
      settings.confirmResponse
      ? complete?.first : search.steps.firstIndex { $0.category == .completeResponse }
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

  /// The best response, confirmed or not.
  var bestResponse: RECISTCategory? {
    [.completeResponse, .partialResponse].first { best in
      steps.contains { $0.category == best }
    }
  }

  /// The best category, where `response` is the best response that counts.
  func best(response: RECISTCategory?) -> RECISTCategory {
    let seen = Set(steps.map(\.category))
    if seen.contains(.noEvidenceOfDisease), !seen.contains(.progressiveDisease) {
      return .noEvidenceOfDisease
    }
    if let response { return response }
    let late = steps.filter { $0.day >= settings.sdMinDays }.map(\.category)
    if late.contains(where: { $0.isResponse || $0 == .stableDisease }) { return .stableDisease }
    if late.contains(.nonCRNonPD) { return .nonCRNonPD }
    return seen.contains(.progressiveDisease) ? .progressiveDisease : .notEvaluable
  }
}
