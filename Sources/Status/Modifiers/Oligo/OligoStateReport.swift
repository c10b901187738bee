internal import Criteria
internal import Oncology

/// Which oligometastatic state a case is in at a time point.
///
/// Lesions are counted as recorded. One item may stand for several lesions ("foci < 10 mm"), so a state
/// that rests on a count of non-targets is possible, never established.
struct OligoStateReport {
  private let patientCase: PatientCase
  private let response: CourseResponse
  private let trends: LesionTrends
  private let day: CalendarDate
  private let isOnTherapy: Bool?
  /// Readings of the course's reader up to this day, oldest first.
  private let readings: [Assessment]
  private let limits: ModifierLimits

  init(_ report: OligoReport, isOnTherapy: Bool?) {
    patientCase = report.patientCase
    response = report.response
    trends = report.trends
    let day = report.response.timePoints[report.place].scans.upperBound
    let reader = report.response.course.reader
    readings = report.patientCase.assessments.filter {
      $0.reader == reader && $0.when.date.earliest <= day
    }.sorted { $0.when.date.earliest < $1.when.date.earliest }
    self.day = day
    self.isOnTherapy = isOnTherapy
    limits = report.limits
  }

  private static let definition = Modifier.Definition(
    "OLIGO-Q", OligometastaticState.citation, .knowledge)

  /// The state; nil unless there are few lesions now, or few that progress.
  func modifier() -> Modifier? {
    let there = trends.all.filter { ![.gone, .notEvaluable].contains($0.direction) }
    let few = 1...limits.oligoMax
    guard few.contains(there.count), trends.notEvaluable.isEmpty,
      !there.allSatisfy({ isInPrimaryOrgan($0.organ) })
    else { return nil }
    let counts = readings.map(count)
    let most = largestCountBefore(counts)
    let hadEarlier = hadEarlier(counts)
    let polymetastatic = most > limits.oligoMax
    let primary = patientCase.diagnosis.date
    let first = counts.firstIndex { $0 > 0 }.map { readings[$0].when.date }
    let state = OligometastaticState(
      hadPolymetastases: polymetastatic, hadOligometastases: hadEarlier,
      isMetachronous: isMetachronous(first, primary) ?? false,
      isOnTherapy: (polymetastatic || hadEarlier ? isOnTherapy : wasOnTherapy(first)) ?? false,
      isProgressing: !trends.progressing.isEmpty)
    let isCountSure = there.allSatisfy { trend in
      response.course.targets.contains { $0.id == trend.lesion } || trend.direction == .new
    }
    return Modifier(
      .oligometastatic, [state.state], on: trends.date, lesions: there.map(\.lesion),
      organs: MixedResponse.organs(there), counts: [.count("lesions", there.count)],
      by: Self.definition,
      [
        .init(isCountSure ? .met : .open, "OLIGO-6", [.count("lesions", there.count)]),
        .init(
          .init(polymetastatic), "Q1", [.count("most lesions before", most)],
          isDecisive: false),
        .init(.init(hadEarlier), "Q2", isDecisive: false),
        .init(
          .init(isMetachronous(first, primary)), "Q3",
          [first.map { .date("first metastases", $0) }, primary.map { .date("primary", $0) }]
            .compactMap(\.self), isDecisive: !polymetastatic && !hadEarlier
        ).asAnswer,
        .init(
          .init(polymetastatic || hadEarlier ? isOnTherapy : wasOnTherapy(first)),
          polymetastatic || hadEarlier ? "Q4" : "Q3b"
        ).asAnswer,
        .init(.init(!trends.progressing.isEmpty), "Q5", isDecisive: false),
      ])
  }

  /// Metastases lie outside the organ of the primary.
  private func isInPrimaryOrgan(_ organ: String?) -> Bool {
    guard let organ, let site = patientCase.diagnosis.primarySite else { return false }
    return site.mentions(organ)
  }

  /// Whether systemic therapy was active when the first metastases were found (Q3b).
  private func wasOnTherapy(_ first: PartialDate?) -> Bool? {
    guard let first else { return nil }
    let answers = patientCase.lines.map {
      TherapyAtScan($0, limits).isActive(on: first.earliest)
    }
    return answers.contains(true) ? true : answers.contains(nil) ? nil : false
  }

  private func count(_ reading: Assessment) -> Int {
    reading.findings.count { id, finding in
      finding.state != .absent && finding.newness != .benign && finding.newness != .equivocal
        && patientCase.lesion(id)?.character != .simpleCyst
    }
  }

  private func largestCountBefore(_ counts: [Int]) -> Int {
    readings.indices.filter { readings[$0].when.date.latest < day }.map { counts[$0] }.max() ?? 0
  }

  /// Whether few metastases were known in an earlier line than this one.
  private func hadEarlier(_ counts: [Int]) -> Bool {
    guard let line = response.course.line else { return false }
    return line.number > 1 && patientCase.localTreatments.contains { $0.intent == .curative }
      && readings.indices.contains {
        readings[$0].when.date.latest < line.start.date.earliest
          && (1...limits.oligoMax).contains(counts[$0])
      }
  }

  private func isMetachronous(_ first: PartialDate?, _ primary: PartialDate?) -> Bool? {
    guard let first, let primary else { return nil }
    let months = limits.oligoSynchronousMonths
    let early = first.earliest > primary.latest.adding(months: months)
    let late = first.latest > primary.earliest.adding(months: months)
    return early == late ? early : nil
  }
}

extension Modifier.Condition {
  /// An answer to a question of the tree: no is an answer too, only open is open.
  fileprivate var asAnswer: Modifier.Condition {
    var result = self
    result.isDecisive = verdict == .open && isDecisive
    return result
  }
}
