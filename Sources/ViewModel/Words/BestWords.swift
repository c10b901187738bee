internal import Criteria
internal import Oncology

/// The best overall response of a course in a few words.
enum BestWords {
  static func line(_ course: CourseResponse, today: CalendarDate) -> Line {
    let best = course.best
    guard !course.timePoints.isEmpty else { return Line("none yet", .muted) }
    if let day = course.confirmationDate, best.confirmed.isResponse {
      return Words.category(best.confirmed)
        + Line(" confirmed \(Words.date(day, today: today))")
    }
    if best.unconfirmed.isResponse {
      return Words.category(best.unconfirmed) + Line(" not confirmed", .caveat)
    }
    return Words.category(best.confirmed)
  }
}
