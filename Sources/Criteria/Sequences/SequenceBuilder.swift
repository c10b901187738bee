public import Oncology

extension ResponseSequence {
  /// Every sequence of a case: of each criterion, reader and line, in this order.
  ///
  /// What was measured leads: a category that the same reader reported for the same criterion and
  /// date stands nowhere in a sequence (`check` shows where they differ, CAV-DQ-5). What was reported
  /// for other dates is a time point like any other, taken as it is.
  ///
  /// - Parameters:
  ///   - patientCase: The case.
  ///   - courses: What was measured, as judged on the same day with the same settings.
  ///   - day: Only what was known on this day counts; nil for everything.
  ///   - settings: How the best response is confirmed.
  /// - Returns: The sequences; none of a reader who said nothing.
  public static func sequences(
    of patientCase: PatientCase, courses: [CourseResponse], asOf day: CalendarDate? = nil,
    settings: Settings
  ) -> [ResponseSequence] {
    let known = patientCase.known(on: day)
    let reported = Set(known.assessments.compactMap { $0.reported?.criterion })
    let other = reported.filter { CriterionCatalog.criterion($0) == nil }.sorted()
    // Only RECIST 1.1 is measured; of any other criterion there is what was reported.
    let criteria = CriterionCatalog.all.map(\.id).filter {
      $0 == RECIST11.id || reported.contains($0)
    }
    let readers = known.readers.map(\.id).sorted()
    return (criteria + other).flatMap { criterion in
      readers.flatMap { reader in
        SequenceBuilder(known, criterion, reader, settings).sequences(courses)
      }
    }
  }
}

/// Makes the sequences of one reader by one criterion.
private struct SequenceBuilder {
  let patientCase: PatientCase
  let criterion: String
  let reader: String
  let settings: Settings

  init(_ patientCase: PatientCase, _ criterion: String, _ reader: String, _ settings: Settings) {
    self.patientCase = patientCase
    self.criterion = criterion
    self.reader = reader
    self.settings = settings
  }

  func sequences(_ courses: [CourseResponse]) -> [ResponseSequence] {
    let measured = courses.filter { criterion == RECIST11.id && $0.course.reader == reader }
    let readings = patientCase.assessments.filter { $0.reader == reader }
    guard !measured.isEmpty || readings.contains(where: isReported) else { return [] }
    let relevant = readings.filter { isReported($0) || $0.isMeasured }
    return LineReadings(relevant, of: patientCase.lines, settings, isFollowUp: isReported)
      .windows.compactMap { window in
        sequence(window, measured.first { $0.course.line?.id == window.line?.id })
      }
  }

  private func isReported(_ reading: Assessment) -> Bool {
    reading.reported?.criterion == criterion
  }

  private func sequence(
    _ window: LineReadings.Window, _ measured: CourseResponse?
  ) -> ResponseSequence? {
    let baseline = measured.map { $0.course.baseline.id } ?? window.baseline?.id
    let reported = window.followUps.filter { isReported($0) && $0.id != baseline }
      .filter { reading in measured?.holds(reading) != true }
    // A line that has begun without an assessment yet is a course with nothing in it, as where RECIST
    // 1.1 measures: what an earlier line came to does not speak for it.
    guard measured != nil || !reported.isEmpty || window.baseline != nil else { return nil }
    let points = (measured?.points(in: patientCase) ?? []) + reported.map { point($0) }
    return sequence(
      window, measured,
      points.sorted { ($0.date.earliest, $0.assessment) < ($1.date.earliest, $1.assessment) })
  }

  private func sequence(
    _ window: LineReadings.Window, _ measured: CourseResponse?,
    _ points: [ResponseSequence.TimePoint]
  ) -> ResponseSequence {
    let baseline = measured?.course.baseline.date ?? window.baseline?.when.date
    let start =
      window.line?.start.date ?? baseline ?? points.first?.date
      ?? PartialDate(CalendarDate(daysSince1970: 0))
    let targets = patientCase.lesions.filter { $0.role == .target }.map(\.id)
    let newTherapy =
      measured.map(\.course.newTherapy)
      ?? NewTherapy(
        next: window.next, patientCase.localTreatments, of: Set(targets),
        after: baseline?.latest ?? start.earliest)
    return ResponseSequence(
      criterion: criterion, disease: CriterionCatalog.criterion(criterion)?.disease,
      reader: reader, line: window.line,
      source: measured == nil ? .reported : .measured, start: start,
      baseline: measured?.course.baseline.id ?? window.baseline?.id, baselineDate: baseline,
      baselineSum: measured?.baselineSum?.complete, timePoints: points, newTherapy: newTherapy,
      nextLine: window.next?.start.date, death: patientCase.death,
      outcome: outcome(points, measured, start: start.earliest, newTherapy))
  }

  private func outcome(
    _ points: [ResponseSequence.TimePoint], _ measured: CourseResponse?, start: CalendarDate,
    _ newTherapy: NewTherapy?
  ) -> ResponseSequence.Outcome? {
    switch CriterionCatalog.criterion(criterion)?.bestResponse {
    case .recist:
      RECISTOutcome(points, start: start, newTherapy, settings)
        .outcome(measured: measured?.partialProgressionDate)
    case .irecist:
      IRECISTOutcome(
        points, start: start, hasEnded: newTherapy != nil || patientCase.death != nil, settings
      ).outcome
    case .notComputed, nil: nil
    }
  }

  /// A category as somebody reported it.
  private func point(_ reading: Assessment) -> ResponseSequence.TimePoint {
    let text = reading.reported?.category ?? ""
    let category = CriterionCatalog.criterion(criterion)?.category(text)
    return ResponseSequence.TimePoint(
      assessment: reading.id, date: reading.when.date, scans: patientCase.scans(of: reading),
      source: .reported, category: category?.letters ?? text, literal: category?.letters ?? text,
      responseClass: category?.responseClass ?? .notEvaluable, reported: reading.reported,
      sum: nil, counted: counted(category, reading.reported?.basis))
  }

  /// Only objective progression is one by RECIST: a clinician's word or a marker alone decides nothing
  /// (R11-N-MK, R11-O-5).
  private func counted(
    _ category: Criterion.Category?, _ basis: Assessment.Reported.Basis?
  ) -> RECISTCategory {
    let counted = category.flatMap { RECISTCategory(rawValue: $0.letters) } ?? .notEvaluable
    let isObjective = basis != .clinical && basis != .laboratory
    return counted == .progressiveDisease && !isObjective ? .notEvaluable : counted
  }
}

extension CourseResponse {
  /// Whether it has a category of its own for the date of a reading.
  fileprivate func holds(_ reading: Assessment) -> Bool {
    course.baseline.id == reading.id
      || timePoints.contains { $0.id == reading.id || $0.date == reading.when.date }
  }

  fileprivate func points(in patientCase: PatientCase) -> [ResponseSequence.TimePoint] {
    timePoints.map { point in
      let reading = patientCase.assessments.first { $0.id == point.id }
      let reported = reading?.reported.flatMap { $0.criterion == RECIST11.id ? $0 : nil }
      return ResponseSequence.TimePoint(
        assessment: point.id, date: point.date, scans: point.scans, source: .measured,
        category: point.overall.rawValue, literal: point.literal.rawValue,
        responseClass: point.overall.responseClass, reported: reported,
        sum: point.sum?.complete, counted: point.counted)
    }
  }

  /// The date of progression; of a time point of which no scan is dated only as much as is recorded.
  fileprivate var partialProgressionDate: PartialDate? {
    guard let day = progressionDate else { return nil }
    let undated = timePoints.first { point in
      point.date.day == nil && point.scans == point.date.earliest...point.date.latest
        && point.scans.lowerBound == day
    }
    return undated?.date ?? PartialDate(day)
  }
}
