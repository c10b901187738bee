public import Oncology

/// The largest decrease of a course, or its smallest increase: a bar of a waterfall plot (DSP-4).
public struct BestChange: Hashable, Sendable {
  /// The change from baseline.
  public let change: Change
  /// The assessment that showed it.
  public let assessment: String
  /// Whether the course progressed by a new lesion while its sum did not: marked "NL".
  public let isProgressionByNewLesionOnly: Bool

  /// The bar ends here, in whole per cent, however much the sum grew.
  public static let longestBarPercent = 100
}

extension CourseResponse {
  /// The best change from baseline up to the first progression or a new therapy, over complete sums;
  /// nil without one, or without a baseline above 0.
  public var bestChange: BestChange? {
    let progression = timePoints.firstIndex { $0.overall == .progressiveDisease }
    let upTo = progression.map { timePoints[...$0] } ?? timePoints[...]
    let counted = upTo.filter { course.newTherapy?.isBefore($0.date) != true }
    let changes = counted.compactMap { point in
      point.fromBaseline.flatMap { $0.reference > .zero ? (point.id, $0) : nil }
    }
    // All have one reference, so that the smallest sum is the largest decrease.
    guard let best = changes.min(by: { $0.1.current < $1.1.current }) else { return nil }
    let last = progression.map { timePoints[$0] }
    return BestChange(
      change: best.1, assessment: best.0,
      isProgressionByNewLesionOnly: last.map { point in
        point.newLesions.status == .yes && point.rawTarget?.category != .progressiveDisease
          && point.nonTarget.category != .progressiveDisease
      } ?? false)
  }
}
