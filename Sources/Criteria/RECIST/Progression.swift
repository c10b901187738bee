internal import Oncology

/// The first progression of a course: its day, and where it was first seen (DATE-5, R11-D-5).
struct Progression {
  /// The time point that first saw, as equivocal, what is progression now; nil when none did.
  let firstSeen: Int?
  /// The earliest scan that shows it.
  let date: CalendarDate

  /// Looks for the first progression; nil when there is none.
  init?(_ course: SolidCourse, _ timePoints: [CourseResponse.TimePoint]) {
    guard let place = timePoints.firstIndex(where: { $0.overall == .progressiveDisease }) else {
      return nil
    }
    let progressed = timePoints[place]
    firstSeen = Self.firstSighting(of: progressed, upTo: place, timePoints)
    let shown = Self.scan(course.followUps[place], progressed)
    guard let firstSeen else {
      date = shown
      return
    }
    let known = Set(progressed.newLesions.unequivocal)
    let lesions = timePoints[firstSeen].newLesions.equivocal.filter { known.contains($0) }
    date = min(shown, course.followUps[firstSeen].firstScan(of: lesions))
  }

  /// The earliest scan of the time point that shows the progression (DATE-5).
  private static func scan(
    _ reading: SolidCourse.TimePoint, _ judged: CourseResponse.TimePoint
  ) -> CalendarDate {
    if judged.rawTarget?.category == .progressiveDisease { return reading.scans.lowerBound }
    let lesions = judged.newLesions.unequivocal
    guard judged.nonTarget.category == .progressiveDisease else {
      return reading.firstScan(of: lesions)
    }
    let progressed = judged.nonTarget.progressed
    return progressed.isEmpty
      ? reading.scans.lowerBound : reading.firstScan(of: lesions + progressed)
  }

  /// Where a lesion that is now new beyond doubt was first seen as doubtful, without a gap since
  /// (R11-L-2, R11-L-7).
  private static func firstSighting(
    of judged: CourseResponse.TimePoint, upTo place: Int,
    _ timePoints: [CourseResponse.TimePoint]
  ) -> Int? {
    var first: Int?
    for earlier in stride(from: place - 1, through: 0, by: -1) {
      let seen = timePoints[earlier].newLesions
      let isSameLesion = !Set(seen.equivocal).isDisjoint(with: judged.newLesions.unequivocal)
      let isSameWord =
        seen.status == .equivocal && seen.equivocal.isEmpty && judged.newLesions.status == .yes
      guard isSameLesion || isSameWord else { break }
      first = earlier
    }
    return first
  }
}

extension SolidCourse.TimePoint {
  /// The earliest scan that shows one of these lesions; the first of the time point where one does not
  /// name its scan.
  fileprivate func firstScan(of lesions: [String]) -> CalendarDate {
    let days = lesions.compactMap { scanOfLesion[$0] }
    return days.count == lesions.count ? days.min() ?? scans.lowerBound : scans.lowerBound
  }
}
