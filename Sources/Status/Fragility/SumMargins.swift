internal import Criteria
internal import Oncology

/// The thresholds around a sum beyond which the category of the time point would be another one.
struct SumMargins {
  /// The nearest first.
  let margins: [SumMargin]

  /// The margins of a time point; none without a complete sum, or where size does not decide.
  init(
    _ response: CourseResponse, at place: Int, _ outcomes: TargetOutcomes, isSameReader: Bool,
    _ limits: FragilityLimits
  ) {
    let timePoint = response.timePoints[place]
    guard let sum = timePoint.sum?.complete, let baseline = timePoint.baseline,
      let nadir = timePoint.nadir, let raw = timePoint.rawTarget?.category,
      raw != .completeResponse, raw != .notEvaluable
    else {
      margins = []
      return
    }
    margins = Self.margins(
      sum: sum, baseline: baseline, nadir: nadir, targets: response.course.targets.count,
      isSameReader: isSameReader, limits, overall: outcomes.overall)
  }

  /// The margins of a sum.
  ///
  /// - Parameter overall: What each target response makes of the time point.
  static func margins(
    sum: Length, baseline: Length, nadir: Length, targets: Int, isSameReader: Bool,
    _ limits: FragilityLimits, overall: (RECISTCategory) -> RECISTCategory
  ) -> [SumMargin] {
    let current = overall(category(10 * sum.tenThousandths, baseline, nadir))
    let found = SumMargin.Threshold.allCases.compactMap { threshold -> SumMargin? in
      let bound = SumMargin.bound(threshold, baseline: baseline, nadir: nadir)
      // Just across the threshold as seen from the sum.
      let isProgression = threshold == .progression
      let isAbove = 10 * sum.tenThousandths > bound || (isProgression && 10 * sum.tenThousandths == bound)
      let across = isProgression ? (isAbove ? bound - 1 : bound) : (isAbove ? bound : bound + 1)
      let beyond = overall(category(across, baseline, nadir))
      guard beyond != current, isNext(threshold, sum, baseline, nadir) else { return nil }
      return SumMargin(
        threshold, beyond: beyond, sum: sum, baseline: baseline, nadir: nadir, targets: targets,
        isSameReader: isSameReader, limits)
    }
    return found.sorted { abs($0.hundredThousandths) < abs($1.hundredThousandths) }
  }

  /// Whether no other threshold lies between the sum and this one.
  private static func isNext(
    _ threshold: SumMargin.Threshold, _ sum: Length, _ baseline: Length, _ nadir: Length
  ) -> Bool {
    let here = SumMargin.bound(threshold, baseline: baseline, nadir: nadir)
    let other: SumMargin.Threshold = threshold == .progression ? .response : .progression
    let there = SumMargin.bound(other, baseline: baseline, nadir: nadir)
    let place = 10 * sum.tenThousandths
    if here == there { return threshold == .progression }
    return !(min(place, here) < there && there < max(place, here))
  }

  /// The target response of a sum in hundred-thousandths, progression first (R11-T-TIE).
  private static func category(_ sum: Int, _ baseline: Length, _ nadir: Length) -> RECISTCategory {
    if sum >= SumMargin.bound(.progression, baseline: baseline, nadir: nadir) {
      return .progressiveDisease
    }
    return sum <= SumMargin.bound(.response, baseline: baseline, nadir: nadir)
      ? .partialResponse : .stableDisease
  }
}
