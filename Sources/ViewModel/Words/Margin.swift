internal import Criteria
internal import Oncology

/// How far the sum is from the next category (solid-rules FRG-1).
enum Margin {
  /// The smallest sum that would be progression: the larger of nadir + 20 % and nadir + 5 mm, rounded
  /// up to a ten-thousandth of a millimetre.
  static func progressionSum(nadir: Length) -> Length {
    let percent = 100 + RECIST11.Limits.progressionPercent
    let relative = (nadir.tenThousandths * percent + 99) / 100
    let absolute = nadir + RECIST11.Limits.progressionGrowth
    return max(Length(tenThousandths: relative), absolute)
  }

  /// The distance at the latest time point: to progression, or from it.
  static func line(_ course: CourseResponse) -> Line? {
    guard let latest = course.timePoints.last, let sum = latest.sum?.complete,
      let nadir = latest.nadir
    else { return nil }
    let needed = shown(progressionSum(nadir: nadir), beside: [sum, nadir])
    let distance = needed - sum
    if latest.rawTarget?.category == .progressiveDisease {
      let over = Length(tenThousandths: -distance.tenThousandths)
      return Line("\(over) mm above the line for PD (\(needed) mm)", .progressing)
    }
    return Line("PD at \(needed) mm: \(distance) mm below")
  }

  /// A limit as precise as what it is held against: among lengths in tenths of a millimetre 105.36 is
  /// reached by the same ones as 105.4, and more digits say nothing.
  private static func shown(_ limit: Length, beside lengths: [Length]) -> Length {
    let tenth = Length.tenth.tenThousandths
    guard lengths.allSatisfy({ $0.tenThousandths % tenth == 0 }) else { return limit }
    return Length(tenThousandths: (limit.tenThousandths + tenth - 1) / tenth * tenth)
  }
}
