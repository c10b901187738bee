internal import Criteria
internal import Oncology

/// Hyperprogression at the first evaluation of a line with a checkpoint inhibitor.
struct HyperprogressionReport {
  let patientCase: PatientCase
  let response: CourseResponse
  let limits: ModifierLimits

  private static let definition = Modifier.Definition("ATYP-8", nil, .verified)

  /// "n of m definitions"; nil without a checkpoint inhibitor, or without a first evaluation with
  /// complete sums.
  func modifier() -> Modifier? {
    guard let line = response.course.line,
      !TherapyAtScan(line, limits).checkpoints.isEmpty, let first = response.timePoints.first,
      let growth = during(first)
    else { return nil }
    var hyper = Hyperprogression(
      before: before(), during: growth, start: line.start.date.earliest,
      evaluation: first.scans.lowerBound,
      isProgression: first.overall == .progressiveDisease, limits: limits)
    fill(&hyper, first, line)
    let findings = hyper.findings()
    let met = findings.filter { $0.verdict == .met }
    let open = findings.filter { $0.verdict == .open }
    return Modifier(
      .hyperprogressionPossible, on: first.date,
      lesions: response.course.targets.map(\.id) + first.newLesions.unequivocal,
      counts: [
        .count("definitions met", met.count), .count("definitions", findings.count),
        .count("not computable", open.count),
      ],
      by: Self.definition,
      [
        .init(.init(!met.isEmpty), "ATYP-5", [.count("definitions met", met.count)]),
        .init(
          .init(growth.days >= limits.growthMinDays), "ATYP-7",
          [.days("between scans", growth.days)]),
        contextBefore(line),
      ], definitions: findings, atMost: .possible)
  }

  private func during(_ first: CourseResponse.TimePoint) -> GrowthPeriod? {
    guard let baseline = response.baselineSum?.complete, let sum = first.sum?.complete else {
      return nil
    }
    let start = response.course.baseline.scans.lowerBound
    return GrowthPeriod(baseline, sum, days: first.scans.lowerBound.days(since: start))
  }

  // MARK: Before the line (ATYP-4, ATYP-7)

  /// The last reading before baseline by the same reader that measured every target, far enough away.
  private var earlierReading: (reading: Assessment, sum: Length)? {
    let course = response.course
    let readings = patientCase.assessments.filter {
      $0.reader == course.reader
        && course.baseline.scans.lowerBound.days(since: $0.when.date.latest)
          >= limits.growthMinDays
    }.sorted { $0.when.date.earliest < $1.when.date.earliest }
    for reading in readings.reversed() {
      let sizes = course.targets.map { target -> Length? in
        let finding = reading.findings[target.id]
        return target.isNode ? finding?.shortAxis : finding?.longest
      }
      let known = sizes.compactMap(\.self)
      if known.count == sizes.count { return (reading, known.reduce(.zero, +)) }
    }
    return nil
  }

  private func before() -> GrowthPeriod? {
    guard let earlier = earlierReading, let day = earlier.reading.when.date.day,
      let baseline = response.baselineSum?.complete
    else { return nil }
    return GrowthPeriod(
      earlier.sum, baseline, days: response.course.baseline.scans.lowerBound.days(since: day))
  }

  /// Whether growth before was off treatment or on the line before, and by the same method.
  private func contextBefore(_ line: LineOfTherapy) -> Modifier.Condition {
    guard let earlier = earlierReading else {
      return .init(.open, "ATYP-7", [.word("before", "no scan")], isDecisive: false)
    }
    let day = earlier.reading.when.date
    let previous = patientCase.lines.last {
      $0.number < line.number
        && TherapyAtScan($0, limits).isActive(on: day.earliest) == true
    }
    let baseline = patientCase.assessments.first { $0.id == response.course.baseline.id }
    let methods = modalities(earlier.reading)
    let isSame = methods.isEmpty ? nil : methods == modalities(baseline)
    return .init(
      .init(isSame), "ATYP-7",
      [.date("scan before", day), .word("before", previous?.name ?? "off treatment")],
      isDecisive: false)
  }

  private func modalities(_ reading: Assessment?) -> Set<ImagingStudy.Modality> {
    Set((reading?.studies ?? []).compactMap { patientCase.study($0)?.modality })
      .intersection([.ct, .petCT])
  }

  // MARK: The rest

  private func fill(
    _ hyper: inout Hyperprogression, _ first: CourseResponse.TimePoint, _ line: LineOfTherapy
  ) {
    let followed = Set(response.course.targets.map(\.id) + response.course.nonTargets)
    let involved = Set(patientCase.lesions.filter { followed.contains($0.id) }.map(\.organ))
    let new = first.newLesions.unequivocal.compactMap { patientCase.lesion($0)?.organ }
    hyper.newInInvolvedOrgans = new.count { involved.contains($0) }
    hyper.organsWithNew = Set(new).count
    hyper.hasNewOrgan = !Set(new).isSubset(of: involved)
    let end = line.start.date.earliest.adding(months: limits.hyperMonths)
    hyper.failedEarly = line.lastDose.map { $0.date.latest < end }
    let grades = patientCase.performance.filter {
      $0.when.date.earliest >= line.start.date.earliest && $0.when.date.latest < end
    }.compactMap(\.ecog)
    hyper.hasPoorStatus = grades.isEmpty ? nil : grades.contains { $0 >= limits.loRussoECOG }
  }
}
