internal import Criteria
internal import Oncology

/// What each target response would make of a time point, everything else as it was.
///
/// Each is judged by RECIST as a whole, with sizes that give that response.
struct TargetOutcomes {
  private let response: CourseResponse
  private let place: Int
  private let settings: Settings
  private let timePoint: CourseResponse.TimePoint

  init(_ response: CourseResponse, at place: Int, _ settings: Settings) {
    self.response = response
    self.place = place
    self.settings = settings
    timePoint = response.timePoints[place]
  }

  /// The category for a target response: by the tables, with a response kept that was kept before.
  ///
  /// After a complete response the history decides; there only the response that was measured is known.
  func overall(_ target: RECISTCategory) -> RECISTCategory {
    if target == timePoint.rawTarget?.category { return timePoint.overall }
    let kept = isKept && target == .stableDisease ? .partialResponse : target
    return OverallResponse(
      target: kept, nonTarget: timePoint.nonTarget.category,
      newLesions: timePoint.newLesions.status
    ).category
  }

  /// Whether a response reached before is kept at this time point (R11-T-STICKY).
  private var isKept: Bool {
    if timePoint.rawTarget?.category == .stableDisease {
      return timePoint.carriedTarget == .partialResponse
    }
    guard settings.keepResponse != .off else { return false }
    let last = response.timePoints[..<place].lastIndex { $0.overall == .progressiveDisease }
    let since = response.timePoints[(last.map { $0 + 1 } ?? 0)..<place]
    let responses = since.filter { $0.rawTarget?.category.isResponse == true }
    return settings.keepResponse == .first ? !responses.isEmpty : responses.count > 1
  }

  /// Whether another sum could give another category.
  var isSizeDriven: Bool {
    guard timePoint.sum?.complete != nil else { return false }
    let all: [RECISTCategory] = [.partialResponse, .stableDisease, .progressiveDisease]
    return Set(all.map(overall)).count > 1
  }
}
