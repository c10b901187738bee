internal import Criteria
internal import Oncology

/// Progression that images do not show: a marker alone, or a clinician's judgement alone.
struct UnmeasuredProgression {
  let evaluation: CaseEvaluation
  let line: LineOfTherapy
  let limits: ModifierLimits
  /// The line's readings as known on the day, oldest first.
  private let readings: [Assessment]

  init(evaluation: CaseEvaluation, line: LineOfTherapy, limits: ModifierLimits) {
    self.evaluation = evaluation
    self.line = line
    self.limits = limits
    let all = evaluation.patientCase.assessments
    let start = line.start.date.earliest
    readings = all.indices.filter { place in
      all[place].when.isKnown(on: evaluation.asOf) && all[place].when.date.latest > start
    }.map { all[$0] }.sorted { $0.when.date.earliest < $1.when.date.earliest }
  }

  private static let clinical = Modifier.Definition("R11-O-5", nil, .verifiedSecondHand, .knowledge)
  private static let marker = Modifier.Definition("CAV-DX-6", nil, .verified)

  private var patientCase: PatientCase { evaluation.patientCase }

  /// Clinical-only in any disease; marker-only where a marker is not the criterion itself, and markers that only flared.
  func modifiers() -> [Modifier] {
    guard evaluation.isJudgedByRECIST else { return [clinicalOnly()].compactMap(\.self) }
    let series = series
    return [clinicalOnly(), markerOnly(series)].compactMap(\.self)
      + series.compactMap { MarkerFlare.modifier($0, limits) }
  }

  private var series: [MarkerSeries] {
    MarkerSeries.tests(of: patientCase).map {
      MarkerSeries($0, patientCase, line, upTo: evaluation.asOf)
    }
  }

  // MARK: What images and reports say

  private static let progressions: Set<String> = ["PD", "iUPD", "iCPD", "PDu", "PMD"]

  /// Whether images show progression in this line; nil where none were taken.
  private var isImagingProgression: Bool? {
    let measured = evaluation.courses.filter { $0.course.line?.id == line.id }
    let points = measured.flatMap(\.timePoints)
    let reported = readings.compactMap(\.reported).filter {
      $0.basis == nil || $0.basis == .imaging
    }
    guard !points.isEmpty || !reported.isEmpty else { return nil }
    return points.contains { $0.overall == .progressiveDisease }
      || reported.contains { Self.progressions.contains($0.category) }
  }

  /// Whether anything but a judgement shows progression: images, marrow, tissue or laboratory.
  private var isObjective: Bool? {
    let reported = readings.compactMap(\.reported).filter { $0.basis != .clinical }
    if reported.contains(where: { Self.progressions.contains($0.category) }) { return true }
    return isImagingProgression ?? (reported.isEmpty ? nil : false)
  }

  private func notOnImages(_ rule: String) -> Modifier.Condition {
    .init(.init(isImagingProgression.map { !$0 }), rule, [.word("imaging", "no progression")])
  }

  // MARK: Clinical only

  private func clinicalOnly() -> Modifier? {
    let events = patientCase.events.filter {
      ($0.kind == .clinicalProgression || $0.kind == .symptomaticDeterioration)
        && $0.when.isKnown(on: evaluation.asOf)
        && $0.when.date.latest >= line.start.date.earliest
    }
    let reports = readings.filter {
      $0.reported?.basis == .clinical && Self.progressions.contains($0.reported?.category ?? "")
    }
    let days = events.map(\.when.date) + reports.map(\.when.date)
    guard let first = days.min(by: { $0.earliest < $1.earliest }) else { return nil }
    return Modifier(
      .clinicalOnly, on: first, by: Self.clinical,
      [
        .init(.met, "R11-O-5", [.date("judged", first)]),
        .init(.init(isObjective.map { !$0 }), "FLG-5", [.word("objective", "no progression")]),
      ])
  }

  // MARK: Marker only

  private func markerOnly(_ series: [MarkerSeries]) -> Modifier? {
    if let found = series.compactMap({ MarkerProgression($0) })
      .min(by: { $0.first.day < $1.first.day })
    {
      return Modifier(
        .markerOnly, on: PartialDate(found.first.day), by: found.definition,
        [.init(.met, found.rule, found.facts), notOnImages("CAV-DX-6")])
    }
    let report = readings.first {
      $0.reported?.basis == .laboratory && Self.progressions.contains($0.reported?.category ?? "")
    }
    guard let report else { return nil }
    return Modifier(
      .markerOnly, on: report.when.date, by: Self.marker,
      [
        .init(.met, "CAV-DX-6", [.word("reported", report.reported?.category ?? "")]),
        notOnImages("CAV-DX-6"),
      ])
  }
}
