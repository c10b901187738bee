internal import Criteria
internal import Oncology

/// What every test of a caveat looks at, worked out once: facts known on the day, the line, the time
/// point that is called and the one it is measured against, and the lesions that drive the call.
struct CaveatFacts {
  let known: PatientCase
  let asOf: CalendarDate
  let settings: Settings
  let context: CaveatContext
  let line: LineOfTherapy?
  /// What was measured in the line by the reader who leads; nil where all is only reported.
  let course: CourseResponse?
  /// The time point that is called.
  let point: CourseResponse.TimePoint?
  /// Its place among the course's.
  let place: Int?
  /// The reading that is called, measured or only reported.
  let current: Assessment?
  /// The reading that the call is measured against: the nadir for growth, the baseline else.
  let reference: Assessment?
  /// The reading before the current one, baseline included.
  let previous: Assessment?
  /// How every lesion of the reading behaves.
  let trends: [FollowedLesion]
  /// How much progresses where, as modifiers count it; nil where nothing was measured.
  let pattern: ProgressionPattern?
  /// The sequence of categories in the line, by the criterion that leads.
  let sequence: ResponseSequence?
  /// All sequences of the line.
  let sequences: [ResponseSequence]
  /// Lesions that grow or are new.
  let progressing: [Lesion]
  /// The targets as lesions.
  let targets: [Lesion]
  /// Lesions that drive the call: those that progress, else targets that grew, else all targets.
  private(set) var drivers: [Lesion] = []

  /// Works out the facts; trends that are known are not made again.
  init(_ evaluation: CaseEvaluation, _ context: CaveatContext, trends: LesionTrends?) {
    known = evaluation.patientCase.caveatFacts(on: evaluation.asOf)
    asOf = evaluation.asOf
    settings = evaluation.settings
    self.context = context
    line = known.lines.first { $0.number == context.line }
    let courses = evaluation.courses.filter { $0.course.line?.number == context.line }
    let reader = context.reader ?? evaluation.patientCase.primaryReader?.id
    course = courses.first { $0.course.reader == reader } ?? courses.first
    sequences = evaluation.sequences.filter { $0.line?.number == context.line }
    let leading = evaluation.leadingSequence
    sequence =
      sequences.first {
        $0.criterion == leading?.criterion && $0.reader == (context.reader ?? leading?.reader)
      } ?? sequences.first
    let place = Self.place(course, context)
    self.place = place
    let points = course?.timePoints ?? []
    let point = place.map { points[$0] }
    self.point = point
    let called = point?.id ?? Self.assessment(sequence, context)
    let readings = known.assessments
    current = readings.first { $0.id == called }
    let (reference, previous) = Self.references(course, place)
    self.reference = readings.first { $0.id == reference }
    self.previous = readings.first { $0.id == previous }
    if let course, let place {
      let found =
        trends.flatMap { $0.isOf(course, at: place) ? $0 : nil }
        ?? LesionTrends(known, course, at: place, limits: ModifierLimits(settings))
      self.trends = found.all.compactMap { [known] trend in
        known.lesion(trend.lesion).map { FollowedLesion(lesion: $0, trend: trend) }
      }
      pattern = ProgressionPattern(found, known, course, withTreated: true)
    } else {
      self.trends = []
      pattern = nil
    }
    progressing = self.trends.filter(\.progresses).map(\.lesion)
    targets = course?.course.targets.compactMap { [known] in known.lesion($0.id) } ?? []
    drivers = findDrivers()
  }

  /// The first progression where progression is claimed, else the latest time point.
  private static func place(_ course: CourseResponse?, _ context: CaveatContext) -> Int? {
    guard let points = course?.timePoints, !points.isEmpty else { return nil }
    if context.isProgression, let date = context.progression,
      let first = points.firstIndex(where: { $0.scans.upperBound >= date })
    {
      return first
    }
    return points.count - 1
  }

  private static func assessment(
    _ sequence: ResponseSequence?, _ context: CaveatContext
  ) -> String? {
    if context.isProgression, let date = context.progression,
      let first = sequence?.timePoints.first(where: { $0.scans.upperBound >= date })
    {
      return first.assessment
    }
    return sequence?.timePoints.last?.assessment
  }

  /// The time point of the nadir where growth from it is as large as from the baseline or larger, and
  /// the one before the current.
  private static func references(
    _ course: CourseResponse?, _ place: Int?
  ) -> (reference: String?, previous: String?) {
    guard let course, let place else { return (nil, nil) }
    let baseline = course.course.baseline.id
    let earlier = course.timePoints[..<place]
    let previous = earlier.last { $0.overall != .notEvaluable }?.id ?? baseline
    let point = course.timePoints[place]
    let isResponse = point.overall.isResponse
    let nadir = earlier.filter { $0.sum?.complete == point.nadir && point.nadir != nil }.last
    let isBaseline = point.nadir == nil || isResponse || course.baselineSum?.complete == point.nadir
    return (isBaseline ? baseline : nadir?.id ?? baseline, previous)
  }

  // MARK: What follows from them

  /// The day of the call: the scan that is called, else progression, else today.
  var callDate: CalendarDate {
    context.isProgression
      ? context.progression ?? scanDate ?? asOf : scanDate ?? context.progression ?? asOf
  }

  /// The first scan of the reading that is called.
  var scanDate: CalendarDate? {
    point?.scans.lowerBound ?? current?.when.date.earliest
  }

  private func findDrivers() -> [Lesion] {
    if !progressing.isEmpty { return progressing }
    if context.isProgression {
      let grown = targets.filter { (growth($0.id) ?? .zero) > .zero }
      if !grown.isEmpty { return grown }
    }
    return context.headline == .none ? [] : targets
  }

  /// How much a target added to the sum since the reference.
  private func growth(_ lesion: String) -> Length? {
    guard let place, let course,
      let now = contribution(lesion, course.course.followUps[place].targets),
      let before = contribution(lesion, referenceFindings(course))
    else { return nil }
    return now - before
  }

  private func referenceFindings(_ course: CourseResponse) -> [String: TargetFinding] {
    course.course.followUps.first { $0.id == reference?.id }?.targets
      ?? course.course.baseline.targets
  }

  private func contribution(_ lesion: String, _ findings: [String: TargetFinding]) -> Length? {
    guard let target = course?.course.targets.first(where: { $0.id == lesion }) else { return nil }
    return TargetSum([target], findings).complete
  }

  /// Whether the call would not stand without these lesions: no other lesion progresses beyond doubt,
  /// and what else was measured did not grow to progression.
  func isOnlyDriver(_ lesions: [String]) -> Bool {
    guard context.isProgression, let point, let nadir = point.nadir, !lesions.isEmpty else {
      return false
    }
    let others = progressing.filter { !lesions.contains($0.id) }
    let isElsewhere = others.contains { lesion in
      trends.contains { $0.lesion.id == lesion.id && $0.isNew }
        || point.nonTarget.progressed.contains(lesion.id)
    }
    guard !isElsewhere, let sum = point.sum?.complete else { return false }
    let theirs = lesions.compactMap { growth($0) }.reduce(.zero, +)
    return !Change(from: nadir, to: sum - theirs).isProgression
  }

  /// Days from the first dose of the line to the call.
  var lineDay: Int? { line.map { callDate.days(since: $0.start.date.latest) } }

  /// Checkpoint inhibitors of the line.
  var checkpoints: [Agent] { line?.agents.filter { CaveatDrugs.isCheckpoint($0) } ?? [] }

  /// The last dose of the line's checkpoint inhibitors before a day.
  func lastCheckpointDose(before date: CalendarDate) -> CalendarDate? {
    guard let line else { return nil }
    let exposure = ExposureCaveats(line, on: date, settings: settings)
    return checkpoints.compactMap { exposure.lastDose(of: $0) }.max()
  }

  /// Whether a checkpoint inhibitor was given within its window before the call.
  var isOnCheckpoint: Bool {
    lastCheckpointDose(before: callDate)
      .map { callDate.days(since: $0) <= settings.onTherapyIODays } == true
  }

  var windows: CaveatWindows {
    CaveatWindows(
      chemotherapy: settings.onTherapyChemoDays, targeted: settings.onTherapyTargetedDays,
      checkpoint: settings.onTherapyIODays)
  }

  /// Whether the disease is hematologic, by the criterion that leads or by its code.
  var isHematologic: Bool {
    sequence?.disease == .hematologic
      || CaveatDiseases.hematologic.contains(known.diagnosis.disease)
  }

  /// A caveat that speaks of the line.
  func caveat(
    _ code: CaveatCode, _ severity: Caveat.Severity, bars claim: Caveat.Claim? = nil,
    _ facts: [Fact]
  ) -> Caveat {
    Caveat(
      code, severity, bars: severity == .block ? claim : nil, line: context.line, facts)
  }
}
