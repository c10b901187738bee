internal import Oncology

/// Turns the readings of one reader into courses.
struct CourseBuilder {
  let patientCase: PatientCase
  let reader: String
  let settings: Settings

  init(_ patientCase: PatientCase, _ reader: String, _ settings: Settings) {
    self.patientCase = patientCase
    self.reader = reader
    self.settings = settings
  }

  func courses(from readings: [Assessment]) -> [SolidCourse] {
    let measured = readings.filter(\.isMeasured)
    return LineReadings(measured, of: patientCase.lines, settings).windows.compactMap { window in
      guard let baseline = window.baseline else { return nil }
      let isEmpty = window.followUps.isEmpty && !baseline.hasFindings
      return isEmpty && measured.count < readings.count ? nil : course(window, baseline: baseline)
    }
  }

  private func course(_ window: LineReadings.Window, baseline: Assessment) -> SolidCourse {
    let line = window.line
    let roles = Roles(patientCase, baseline)
    let hasDisease = !roles.targets.isEmpty || !roles.nonTargets.isEmpty
    let elevated = hasDisease ? elevatedMarkers(on: baseline, line) : []
    let builder = TimePointBuilder(patientCase, roles, baseline: baseline)
    var course = SolidCourse(
      reader: reader, line: line,
      start: line?.start.date.earliest ?? baseline.when.date.earliest, targets: roles.targets,
      nonTargets: roles.nonTargets,
      baseline: builder.timePoint(baseline, marker: .notRelevant),
      followUps: window.followUps.map {
        builder.timePoint($0, marker: marker(on: $0, elevated))
      })
    course.newTherapy = NewTherapy(
      next: window.next, patientCase.localTreatments, of: Set(roles.targets.map(\.id)),
      after: baseline.when.date.latest)
    course.death = patientCase.death
    return course
  }

  // MARK: Markers (R11-N-CR, R11-N-MK)

  /// Markers above normal before therapy: by the last value on or before the first dose (GEN-BASE).
  private func elevatedMarkers(on baseline: Assessment, _ line: LineOfTherapy?) -> [String] {
    let scan = baseline.when.date.latest
    let start = max(scan, line?.start.date.earliest ?? scan)
    let tests = Set(patientCase.labs.filter(\.isTumorMarker).map(\.test))
    return tests.sorted().filter { value(of: $0, upTo: start, for: scan)?.isAboveNormal == true }
  }

  private func marker(on reading: Assessment, _ elevated: [String]) -> NonTargetResponse.Marker {
    guard !elevated.isEmpty else { return .notRelevant }
    let day = reading.when.date.latest
    let states = elevated.map { value(of: $0, upTo: day, for: day)?.isAboveNormal }
    if states.contains(true) { return .aboveNormal }
    return states.contains(nil) ? .unknown : .normal
  }

  /// The last value on or before a day, unless it is too old to speak for a scan.
  private func value(
    of test: String, upTo day: CalendarDate, for scan: CalendarDate
  ) -> LabResult? {
    let labs = patientCase.labs
    var last: Int?
    // By place, because most labs are no such value and copying them all takes longer than looking.
    for place in labs.indices
    where labs[place].isTumorMarker && labs[place].when.date.earliest <= day
      && labs[place].test == test
    {
      if let held = last, !labs[held].isOlder(than: labs[place]) { continue }
      last = place
    }
    guard let last, scan.days(since: labs[last].when.date.latest) <= settings.markerMaxAgeDays
    else { return nil }
    return labs[last]
  }
}

extension LabResult {
  /// Whether the value lies above the upper limit of normal; nil when that cannot be said.
  var isAboveNormal: Bool? { upperLimit.flatMap { value.isAbove($0) } }

  /// Whether it was taken on an earlier day, or stands earlier in the order of ids of one day.
  fileprivate func isOlder(than other: LabResult) -> Bool {
    (when.date.earliest, id) < (other.when.date.earliest, other.id)
  }
}
