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

  /// The margins of a sum; `overall` says what each target response makes of the time point.
  static func margins(
    sum: Length, baseline: Length, nadir: Length, targets: Int, isSameReader: Bool,
    _ limits: FragilityLimits, overall: (RECISTCategory) -> RECISTCategory
  ) -> [SumMargin] {
    let current = overall(category(10 * sum.tenThousandths, baseline, nadir))
    let found = SumMargin.Threshold.allCases.compactMap { threshold -> SumMargin? in
      let sides = sides(of: threshold, 10 * sum.tenThousandths, baseline, nadir)
      let beyond = overall(category(sides.far, baseline, nadir))
      // What changes before the threshold is reached has a threshold of its own.
      guard beyond != current, overall(category(sides.near, baseline, nadir)) == current else {
        return nil
      }
      return SumMargin(
        threshold, beyond: beyond, sum: sum, baseline: baseline, nadir: nadir, targets: targets,
        isSameReader: isSameReader, limits)
    }
    return found.sorted { abs($0.hundredThousandths) < abs($1.hundredThousandths) }
  }

  /// The last sum on this side of a threshold and the first on the other, in hundred-thousandths: the
  /// threshold itself is progression, or partial response.
  private static func sides(
    of threshold: SumMargin.Threshold, _ sum: Int, _ baseline: Length, _ nadir: Length
  ) -> (near: Int, far: Int) {
    let bound = SumMargin.bound(threshold, baseline: baseline, nadir: nadir)
    let (below, above) =
      switch threshold {
      case .progression: (bound - 1, bound)
      case .response: (bound, bound + 1)
      }
    return sum >= above ? (above, below) : (below, above)
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
