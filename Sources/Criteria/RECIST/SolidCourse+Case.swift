public import Oncology

extension SolidCourse {
  /// The courses that a case holds: one for each reader and line with a baseline.
  ///
  /// A line owns the readings after its first dose up to the first dose of the next (GEN-OWN). Its
  /// baseline is the reading that says so, else the reader's last one on or before the first dose
  /// (GEN-BASE), else the first one after it within ``Settings/baselineMaxAgeDays``. Without a line the first reading is the baseline.
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
      let readings = known.assessments.filter { $0.reader == reader.id && $0.isMeasured }
        .sorted { ($0.when.date.earliest, $0.id) < ($1.when.date.earliest, $1.id) }
      return CourseBuilder(known, reader.id, readings, settings).courses()
    }
  }
}

extension Assessment {
  /// Whether it holds findings of its own, not only a reported category.
  var isMeasured: Bool {
    !findings.isEmpty || nonTarget != nil || newLesions != nil || baseline != nil
  }
}

extension PatientCase {
  /// The case as it was known on a day; nil keeps everything.
  func known(on day: CalendarDate?) -> PatientCase {
    guard let day else { return self }
    var result = self
    result.assessments.removeAll { $0.when.countsFrom > day }
    result.labs.removeAll { $0.when.countsFrom > day }
    result.lines.removeAll { $0.start.countsFrom > day }
    result.localTreatments.removeAll { $0.when.countsFrom > day }
    return result
  }
}

/// Finds the baselines of one reader and turns readings into time points.
private struct CourseBuilder {
  let patientCase: PatientCase
  let reader: String
  let readings: [Assessment]
  let settings: Settings

  init(_ patientCase: PatientCase, _ reader: String, _ readings: [Assessment], _ settings: Settings)
  {
    self.patientCase = patientCase
    self.reader = reader
    self.readings = readings
    self.settings = settings
  }

  func courses() -> [SolidCourse] {
    guard !patientCase.lines.isEmpty else {
      // Unless a reading says that it is.
      let baseline = readings.first { $0.baseline != nil } ?? readings.first
      return baseline.map { [course(nil, baseline: $0, end: nil)] } ?? []
    }
    return patientCase.lines.indices.compactMap { place in
      let line = patientCase.lines[place]
      let next = place + 1 < patientCase.lines.count ? patientCase.lines[place + 1] : nil
      let previous = place > 0 ? patientCase.lines[place - 1] : nil
      let end = next?.start.date.earliest
      guard let baseline = baseline(of: line, after: previous, before: end) else { return nil }
      return course(line, baseline: baseline, end: end)
    }
  }

  private func baseline(
    of line: LineOfTherapy, after previous: LineOfTherapy?, before end: CalendarDate?
  ) -> Assessment? {
    if let stated = readings.first(where: { $0.baseline?.line == line.id }) { return stated }
    let start = line.start.date.latest
    let earlier = readings.last { reading in
      reading.when.date.earliest <= start
        && previous.map { reading.when.date.earliest > $0.start.date.earliest } ?? true
    }
    return earlier ?? lateBaseline(of: start, before: end)
  }

  /// The first reading after the first dose, while it can still stand for what was there before it.
  private func lateBaseline(of start: CalendarDate, before end: CalendarDate?) -> Assessment? {
    let first = readings.first { $0.when.date.earliest > start }
    guard let first, first.baseline?.line == nil,
      first.when.date.earliest.days(since: start) <= settings.baselineMaxAgeDays,
      end.map({ first.when.date.earliest <= $0 }) ?? true
    else { return nil }
    return first
  }

  private func course(
    _ line: LineOfTherapy?, baseline: Assessment, end: CalendarDate?
  ) -> SolidCourse {
    let roles = Roles(patientCase, baseline)
    let after = readings.filter { reading in
      reading.id != baseline.id
        && reading.when.date.earliest >= baseline.when.date.earliest
        && (line == nil || reading.when.date.latest > (line?.start.date.earliest ?? .distantPast))
        && (end.map { reading.when.date.earliest <= $0 } ?? true)
    }
    let hasDisease = !roles.targets.isEmpty || !roles.nonTargets.isEmpty
    let elevated = hasDisease ? elevatedMarkers(on: baseline, line) : []
    let builder = TimePointBuilder(patientCase, roles, baseline: baseline)
    let times = after.map { builder.timePoint($0, marker: marker(on: $0, elevated)) }
    return SolidCourse(
      reader: reader, line: line,
      start: line?.start.date.earliest ?? baseline.when.date.earliest, targets: roles.targets,
      nonTargets: roles.nonTargets,
      baseline: builder.timePoint(baseline, marker: .notRelevant), followUps: times)
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
    let value = patientCase.labs.filter { $0.isTumorMarker && $0.test == test }
      .filter { $0.when.date.earliest <= day }
      .max { ($0.when.date.earliest, $0.id) < ($1.when.date.earliest, $1.id) }
    return value.flatMap {
      scan.days(since: $0.when.date.latest) <= settings.markerMaxAgeDays ? $0 : nil
    }
  }
}

extension LabResult {
  /// Whether the value lies above the upper limit of normal; nil when that cannot be said.
  var isAboveNormal: Bool? { upperLimit.flatMap { value.isAbove($0) } }
}

extension CalendarDate {
  fileprivate static let distantPast = CalendarDate(daysSince1970: .min / 4)
}

/// Who is what, as chosen at a baseline.
private struct Roles {
  let targets: [TargetLesion]
  let nonTargets: [String]

  init(_ patientCase: PatientCase, _ baseline: Assessment) {
    let chosen = baseline.baseline?.targets.map(Set.init)
    let seen = patientCase.lesions.filter { baseline.findings[$0.id] != nil }
    targets = seen.filter { lesion in
      let finding = baseline.findings[lesion.id]
      return chosen?.contains(lesion.id) ?? (lesion.role == .target)
        && finding?.targetFinding(isNode: lesion.isNode).contribution != nil
    }.map { TargetLesion($0.id, isNode: $0.isNode) }
    let ids = Set(targets.map(\.id))
    nonTargets = patientCase.lesions.filter { lesion in
      guard !ids.contains(lesion.id) else { return false }
      guard let finding = baseline.findings[lesion.id] else { return lesion.role != .new }
      return !finding.isGone(isNode: lesion.isNode)
    }.map(\.id)
  }
}

/// Turns one reading into a time point.
private struct TimePointBuilder {
  let patientCase: PatientCase
  let roles: Roles
  let baseline: Assessment

  init(_ patientCase: PatientCase, _ roles: Roles, baseline: Assessment) {
    self.patientCase = patientCase
    self.roles = roles
    self.baseline = baseline
  }

  func timePoint(
    _ reading: Assessment, marker: NonTargetResponse.Marker
  ) -> SolidCourse.TimePoint {
    let treated = roles.targets.map(\.id).filter { isTreated($0, before: reading) }
    var targets: [String: TargetFinding] = [:]
    for target in roles.targets {
      targets[target.id] =
        treated.contains(target.id)
        ? .notEvaluable : reading.findings[target.id]?.targetFinding(isNode: target.isNode)
    }
    let nonTargets = roles.nonTargets.map { ($0, presence(of: $0, in: reading)) }
    return SolidCourse.TimePoint(
      id: reading.id, scans: scans(of: reading), date: reading.when.date, targets: targets,
      nonTarget: NonTargetResponse(nonTargets, word: reading.nonTarget, marker: marker),
      newLesions: newLesions(in: reading), treatedTargets: treated,
      nonTargetNodes: nonTargetNodes(in: reading),
      scanOfLesion: scanOfLesion(reading))
  }

  /// A target that was cut out, irradiated or ablated since baseline says nothing about the drugs any
  /// more: resected and measured as 0 it would fake a response (R11-S-7).
  private func isTreated(_ lesion: String, before reading: Assessment) -> Bool {
    patientCase.localTreatments.contains { treatment in
      treatment.lesions.contains(lesion)
        && treatment.when.date.earliest > baseline.when.date.latest
        && treatment.when.date.earliest <= reading.when.date.latest
    }
  }

  private func scans(of reading: Assessment) -> ClosedRange<CalendarDate> {
    let days = reading.studies.compactMap { patientCase.study($0)?.when.date.day }
    if let first = days.min(), let last = days.max() { return first...last }
    return reading.when.date.earliest...reading.when.date.latest
  }

  private func scanOfLesion(_ reading: Assessment) -> [String: CalendarDate] {
    reading.findings.compactMapValues { finding in
      finding.study.flatMap { patientCase.study($0)?.when.date.day }
    }
  }

  private func presence(
    of id: String, in reading: Assessment
  ) -> NonTargetResponse.Presence {
    guard let finding = reading.findings[id] else { return .notEvaluable }
    switch finding.state {
    case .unequivocalProgression: return .progressed
    case .notEvaluable, .notDone: return .notEvaluable
    case .absent, .present, .smaller, .tooSmall, .merged, nil: break
    }
    return finding.isGone(isNode: patientCase.lesion(id)?.isNode == true) ? .gone : .present
  }

  private func newLesions(in reading: Assessment) -> NewLesions {
    let followed = Set(roles.targets.map(\.id) + roles.nonTargets)
    let sightings = patientCase.lesions.compactMap { lesion -> NewLesions.Sighting? in
      guard !followed.contains(lesion.id), let finding = reading.findings[lesion.id],
        finding.state != .absent, finding.state != .notDone, finding.state != .notEvaluable,
        finding.newness != nil || !finding.isGone(isNode: lesion.isNode)
      else { return nil }
      return NewLesions.Sighting(
        lesion: lesion.id, word: finding.newness, isNode: lesion.isNode,
        size: lesion.isNode ? finding.shortAxis : finding.longest,
        isOnAnatomy: finding.isOnAnatomy, isPETPositive: finding.isPETPositive)
    }
    let isBaseline = reading.id == baseline.id
    return NewLesions(
      isBaseline ? [] : sightings, hadPETAtBaseline: hadPETAtBaseline,
      word: isBaseline ? nil : reading.newLesions)
  }

  private var hadPETAtBaseline: Bool {
    baseline.studies.contains { id in
      patientCase.study(id).map { $0.modality == .pet || $0.modality == .petCT } == true
    }
  }

  private func nonTargetNodes(in reading: Assessment) -> [String: Length] {
    var result: [String: Length] = [:]
    for id in roles.nonTargets where patientCase.lesion(id)?.isNode == true {
      result[id] = reading.findings[id]?.targetFinding(isNode: true).contribution
    }
    return result
  }
}

extension Finding {
  /// Whether the lesion is gone: absent, 0 mm, or a node of normal size (R11-M-3).
  ///
  /// A node that is too small to measure, or whose long axis alone is below the limit, is normal.
  func isGone(isNode: Bool) -> Bool {
    if state == .absent { return true }
    guard isNode else { return state == nil && parts.isEmpty && longest == .zero }
    return state == .tooSmall
      || (shortAxis ?? longest).map { $0 < RECIST11.Limits.pathologicalNode } == true
  }

  /// Whether it is there on CT or MRI, with a size or without.
  var isOnAnatomy: Bool { longest != nil || shortAxis != nil || !parts.isEmpty || state != nil }

  /// The finding of a target; of a node the short axis counts (R11-B-4), and one number alone is the
  /// one that counts.
  func targetFinding(isNode: Bool) -> TargetFinding {
    switch state {
    case .tooSmall: return .tooSmall
    case .absent: return .absent
    case .merged: return mergedInto.map { .merged(into: $0) } ?? .notEvaluable
    case .notEvaluable, .notDone: return .notEvaluable
    case .present, .smaller, .unequivocalProgression, nil: break
    }
    if !parts.isEmpty { return .parts(parts) }
    if isNode { return shortAxis.map { .measured($0) } ?? .notEvaluable }
    return longest.map { .measured($0) } ?? .notEvaluable
  }
}
