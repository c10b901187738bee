public import Oncology

extension SolidCourse {
  /// The courses that a case holds: one for each reader and line with a baseline.
  ///
  /// A line owns the readings after its first dose up to the first dose of the next (GEN-OWN). Its
  /// baseline is the reading that says so, else the reader's last one on or before the first dose
  /// (GEN-BASE), else the first one after it within `baselineMaxAgeDays`. Without a line the first
  /// reading is the baseline. A baseline without findings, of a reader who reports categories and
  /// measures nothing after it, is no course of RECIST 1.1.
  ///
  /// - Parameters:
  ///   - patientCase: The case.
  ///   - day: Only what was known on this day counts; nil for everything.
  ///   - settings: The age from which a marker no longer speaks for a time point.
  /// - Returns: The courses in the order of readers, and of each reader in the order of lines.
  public static func courses(
    of patientCase: PatientCase, asOf day: CalendarDate? = nil, settings: Settings
  ) -> [SolidCourse] {
    let known = patientCase.known(on: day)
    return known.readers.sorted { $0.id < $1.id }.flatMap { reader in
      let readings = known.assessments.filter { $0.reader == reader.id }
      return CourseBuilder(known, reader.id, settings).courses(from: readings)
    }
  }
}

extension Assessment {
  /// Whether it holds findings of its own, not only a reported category.
  var isMeasured: Bool { hasFindings || baseline != nil }

  /// Whether it says what was seen.
  var hasFindings: Bool { !findings.isEmpty || nonTarget != nil || newLesions != nil }
}

extension PatientCase {
  /// The case as it was known on a day; nil keeps everything.
  func known(on day: CalendarDate?) -> PatientCase {
    guard let day else { return self }
    var result = self
    result.assessments.leaveOut { !$0.when.isKnown(on: day) }
    result.labs.leaveOut { !$0.when.isKnown(on: day) }
    result.lines.leaveOut { !$0.start.isKnown(on: day) }
    result.localTreatments.leaveOut { !$0.when.isKnown(on: day) }
    result.events.leaveOut { !$0.when.isKnown(on: day) }
    for place in result.assessments.indices
    where result.assessments[place].reported?.confirmedOn.map({ $0 > day }) == true {
      result.assessments[place].reported?.forgetConfirmation(after: day)
    }
    return result
  }
}

extension PatientCase {
  /// The days of the studies that were read, else the date as recorded (DATE-5).
  func scans(of reading: Assessment) -> ClosedRange<CalendarDate> {
    let days = reading.studies.compactMap { study($0)?.when.date.day }
    if let first = days.min(), let last = days.max() { return first...last }
    return reading.when.date.earliest...reading.when.date.latest
  }
}

extension Assessment.Reported {
  /// What was confirmed later was not confirmed yet.
  fileprivate mutating func forgetConfirmation(after day: CalendarDate) {
    guard let confirmedOn, confirmedOn > day else { return }
    self.confirmedOn = nil
    confirmedBy = nil
  }
}
