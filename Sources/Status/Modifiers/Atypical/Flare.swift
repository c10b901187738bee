internal import Criteria
internal import Oncology

/// What looks like progression and may be healing, stopping a drug, or a marker's first reaction
/// (solid-rules ATYP-9 to ATYP-11).
struct Flare {
  let patientCase: PatientCase
  let response: CourseResponse
  let place: Int
  let trends: LesionTrends
  let limits: ModifierLimits

  private var timePoint: CourseResponse.TimePoint { response.timePoints[place] }
  private var day: CalendarDate { timePoint.scans.lowerBound }

  private enum Definitions {
    static let bone = Modifier.Definition(
      "ATYP-9", Citation("Messiou C et al. 2011; PCWG3: Scher HI et al. J Clin Oncol 2016;34:1402"),
      .verified)
    static let stop = Modifier.Definition(
      "ATYP-10", Citation("Chaft JE et al. Clin Cancer Res 2011;17:6298-6303"), .verified)
  }

  /// Bone flare and stop flare, where there is something to ask.
  func modifiers() -> [Modifier] { [bone(), stop()].compactMap(\.self) }

  // MARK: Bone (ATYP-9)

  private func bone() -> Modifier? {
    guard let line = response.course.line else { return nil }
    let worse = trends.progressing.filter { $0.organ == "bone" }
    let counted = patientCase.assessments.first { $0.id == timePoint.id }?.newBoneScanLesions ?? 0
    guard !worse.isEmpty || counted >= limits.boneFlareLesions else { return nil }
    let age = day.days(since: line.start.date.earliest)
    let others = trends.progressing.filter { $0.organ != "bone" }
    let softTissue = trends.shrinking.filter { $0.organ != "bone" }
    let isBetter = !softTissue.isEmpty || hasFallingMarker(line)
    return Modifier(
      .flarePossible, on: timePoint.date, lesions: worse.map(\.lesion), organs: ["bone"],
      counts: [.count("new on bone scan", counted)], by: Definitions.bone,
      [
        .init(
          .init(age <= limits.boneFlareDays), "ATYP-9",
          [.days("on the line", age), .days("at most", limits.boneFlareDays)]),
        .init(
          .init(isBetter && others.isEmpty), "ATYP-9",
          [.lesions("soft tissue shrinking", softTissue.map(\.lesion))]),
      ], atMost: .possible)
  }

  private func hasFallingMarker(_ line: LineOfTherapy) -> Bool {
    MarkerSeries.tests(of: patientCase).contains { test in
      let series = MarkerSeries(test, patientCase, line, upTo: timePoint.scans.upperBound)
      guard let start = series.start, let last = series.points.last else { return false }
      return last.millionths < start.millionths
    }
  }

  // MARK: Stopping a kinase inhibitor (ATYP-10)

  private func stop() -> Modifier? {
    guard let line = response.course.line, !trends.progressing.isEmpty else { return nil }
    let pauses = line.agents.filter { $0.drugClass?.hasSuffix("TKI") == true }
      .compactMap { daysWithout($0, line) }
    guard let days = pauses.max(), days >= limits.stopFlareDays.lowerBound else { return nil }
    return Modifier(
      .stopFlarePossible, on: timePoint.date, lesions: trends.progressing.map(\.lesion),
      by: Definitions.stop,
      [
        .init(
          .init(limits.stopFlareDays.contains(days)), "ATYP-10",
          [.days("without the drug", days)])
      ], atMost: .possible)
  }

  /// Days without a drug on the day of the scan; nil while it is taken or where nobody knows.
  private func daysWithout(_ agent: Agent, _ line: LineOfTherapy) -> Int? {
    if let last = (agent.lastDose ?? line.lastDose?.date)?.day, last < day {
      return day.days(since: last)
    }
    let hold = agent.holds.last { hold in
      hold.from <= day && hold.through.map { $0 >= day } ?? true
    }
    return hold.map { day.days(since: $0.from) + 1 }
  }
}

/// A marker that rose in the first weeks of a line and fell later (ATYP-11).
enum MarkerFlare {
  private static let definition = Modifier.Definition("ATYP-11", nil, .knowledge)

  /// The flare of one marker; nil where it did not rise early, or did not fall below its start again.
  static func modifier(_ series: MarkerSeries, _ limits: ModifierLimits) -> Modifier? {
    guard let start = series.start else { return nil }
    let early = series.points.filter {
      $0.day.days(since: series.firstDose) <= limits.markerFlareDays
    }
    guard let peak = early.max(by: { $0.millionths < $1.millionths }),
      peak.millionths > start.millionths,
      let fall = series.points.first(where: {
        $0.day > peak.day && $0.millionths <= start.millionths
      })
    else { return nil }
    return Modifier(
      .markerFlare, on: PartialDate(peak.day), by: definition,
      [
        .init(
          .met, "ATYP-11",
          [
            .word("marker", series.test), .date("peak", PartialDate(peak.day)),
            .date("back", PartialDate(fall.day)),
          ])
      ])
  }
}
