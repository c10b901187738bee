public import Criteria
public import Oncology

/// A case as judged on a day: the facts that were known then, and what the criteria make of them.
///
/// A pure function of the case, the settings and the day; nothing reads the clock.
public struct CaseEvaluation: Hashable, Sendable {
  /// The case.
  public let patientCase: PatientCase
  /// The day that counts as today.
  public let asOf: CalendarDate
  /// The settings it was judged with.
  public let settings: Settings
  /// Every reader's course in every line with a baseline, in the order of readers and lines.
  public let courses: [CourseResponse]
  /// Every sequence of categories, measured or only reported, in the order of criteria, readers and
  /// lines.
  public let sequences: [ResponseSequence]
  /// Those of the line that counts now, and where they differ.
  let readings: CurrentReadings

  /// Judges a case.
  public init(_ patientCase: PatientCase, asOf day: CalendarDate, settings: Settings) {
    self.patientCase = patientCase
    asOf = day
    self.settings = settings
    courses = SolidCourse.courses(of: patientCase, asOf: day, settings: settings)
      .map { CourseResponse($0, settings: settings) }
    sequences = ResponseSequence.sequences(
      of: patientCase, courses: courses, asOf: day, settings: settings)
    readings = CurrentReadings(patientCase, sequences)
  }

  /// The course that leads: the primary reader's in the latest line with a baseline.
  public var leading: CourseResponse? {
    // By place, because a course is large.
    let latest = courses.indices.compactMap { courses[$0].course.line?.number }.max()
    let current = courses.indices.filter { courses[$0].course.line?.number == latest }
    let reader = patientCase.primaryReader?.id
    return (current.first { courses[$0].course.reader == reader } ?? current.first)
      .map { courses[$0] }
  }

  /// The courses of all readers in the line of the one that leads, in the order of readers.
  public var current: [CourseResponse] {
    let number = leading?.course.line?.number
    return courses.filter { $0.course.line?.number == number }
  }

  /// The line that is being given, or was the last one given; nil before the first dose.
  public var line: LineOfTherapy? {
    patientCase.lines.last { $0.start.date.earliest <= asOf }
  }
}
