internal import Criteria
internal import Oncology

/// Progression on a checkpoint inhibitor that may be none, or was none (solid-rules ATYP-1 and 2).
struct Pseudoprogression {
  let patientCase: PatientCase
  let response: CourseResponse
  /// The time point that counts as now.
  let place: Int
  let limits: ModifierLimits

  private static let possibleDefinition = Modifier.Definition("ATYP-1", nil, .judgement, .knowledge)
  private static let confirmedDefinition = Modifier.Definition(
    "ATYP-2",
    Citation(
      "Seymour L et al. (iRECIST). Lancet Oncol 2017;18:e143-e152; rate 6.0 %: Park HJ et al. "
        + "Radiology 2020;297:87-96"), .verified)

  private var points: [CourseResponse.TimePoint] { Array(response.timePoints[...place]) }

  /// The possibility, and every progression that proved to be none.
  func modifiers() -> [Modifier] {
    guard let line = response.course.line else { return [] }
    let therapy = TherapyAtScan(line, limits)
    guard let firstDose = therapy.firstCheckpointDose else { return [] }
    return [possible(therapy, firstDose), refuted(therapy)].compactMap(\.self)
  }

  private func assessment(_ point: CourseResponse.TimePoint) -> Assessment? {
    patientCase.assessments.first { $0.id == point.id }
  }

  /// The reported category of the relative for immunotherapy at a time point.
  private func immune(_ point: CourseResponse.TimePoint) -> String? {
    guard let reported = assessment(point)?.reported, reported.criterion == "irecist" else {
      return nil
    }
    return reported.category
  }

  private func isProgression(_ point: CourseResponse.TimePoint) -> Bool {
    if let immune = immune(point) { return immune == "iUPD" || immune == "iCPD" }
    return point.overall == .progressiveDisease
  }

  // MARK: Possible

  /// The first time point of the run of progression that ends now.
  private var blockStart: Int? {
    guard isProgression(points[place]) else { return nil }
    var first = place
    while first > 0, isProgression(points[first - 1]) { first -= 1 }
    return first
  }

  private func possible(_ therapy: TherapyAtScan, _ firstDose: PartialDate) -> Modifier? {
    guard let start = blockStart else { return nil }
    let first = points[start]
    let now = points[place]
    let day = first.scans.lowerBound
    let age = day.days(since: firstDose.earliest)
    let isEarly = age <= limits.pseudoWindowDays
    let isUnconfirmed = !isConfirmed(from: start)
    let due: [Fact] = [
      .date("from", PartialDate(day.adding(days: limits.confirmMinDays))),
      .date(
        "by", PartialDate(now.scans.lowerBound.adding(days: limits.confirmMaxDays))),
    ]
    return Modifier(
      .pseudoprogressionPossible, [isEarly ? .highSuspicion : .late], on: first.date,
      lesions: response.course.targets.map(\.id) + now.newLesions.unequivocal,
      counts: [.days("since the first dose", age)], by: Self.possibleDefinition,
      [
        .init(
          .init(therapy.isOnCheckpoint(on: day)), "ATYP-1", [.word("on", "checkpoint inhibitor")]),
        .init(.init(isUnconfirmed), "ATYP-1", due),
        .init(
          .init(assessment(now)?.clinical?.isStable), "ATYP-1", [.word("clinically", "stable")]),
        .init(
          .init(isEarly), "ATYP-1",
          [.days("since the first dose", age), .days("at most", limits.pseudoWindowDays)],
          isDecisive: false),
      ], atMost: .possible)
  }

  /// Whether a run of progression is confirmed: by the reported category, by tissue or a second look,
  /// or by further growth in time (IR-3, IR-7).
  private func isConfirmed(from start: Int) -> Bool {
    let first = points[start]
    if points[start...].contains(where: { immune($0) == "iCPD" }) { return true }
    if points[start...].contains(where: { isConfirmedReport(assessment($0)) }) { return true }
    return points[(start + 1)...].contains { later in
      let days = later.scans.lowerBound.days(since: first.scans.lowerBound)
      guard days >= limits.confirmMinDays - limits.confirmTolerance else { return false }
      return hasGrown(from: first, to: later)
    }
  }

  private func isConfirmedReport(_ assessment: Assessment?) -> Bool {
    guard let reported = assessment?.reported, reported.confirmedOn != nil else { return false }
    return reported.category == "PD" || reported.category == "iCPD"
  }

  private func hasGrown(
    from first: CourseResponse.TimePoint, to later: CourseResponse.TimePoint
  ) -> Bool {
    if let before = first.sum?.partial, let after = later.sum?.partial,
      after - before >= limits.confirmGrowth
    {
      return true
    }
    let more = Set(later.newLesions.unequivocal).subtracting(first.newLesions.unequivocal)
    let isNonTargetNew =
      later.nonTarget.category == .progressiveDisease
      && first.nonTarget.category != .progressiveDisease
    return !more.isEmpty || isNonTargetNew
  }

  // MARK: Refuted

  /// A progression that stable disease or a response followed on the same drugs.
  private func refuted(_ therapy: TherapyAtScan) -> Modifier? {
    for start in points.indices where isProgression(points[start]) {
      let isFirst = start == 0 || !isProgression(points[start - 1])
      guard isFirst, let end = points[start...].firstIndex(where: { isBetter($0) }) else {
        continue
      }
      guard !isConfirmedBetween(start, end) else { continue }
      let from = points[start].scans.lowerBound
      let to = points[end].scans.lowerBound
      guard therapy.isOnCheckpoint(on: from) != false else { continue }
      let untreated = !patientCase.localTreatments.contains {
        $0.when.date.latest > from && $0.when.date.earliest <= to
      }
      let later = points[end...].contains { category($0)?.isResponse == true }
      return Modifier(
        .pseudoprogressionConfirmed, [later ? .followedByResponse : .followedByStable],
        on: points[start].date, lesions: response.course.targets.map(\.id),
        by: Self.confirmedDefinition,
        [
          .init(
            .met, "ATYP-2",
            [.date("progression", points[start].date), .date("followed", points[end].date)]),
          .init(.init(therapy.isOnCheckpoint(on: to)), "ATYP-2", [.word("on", "the same drugs")]),
          .init(
            .init(untreated), "ATYP-2",
            [.word("local treatment between", untreated ? "none" : "yes")]),
        ])
    }
    return nil
  }

  private func category(_ point: CourseResponse.TimePoint) -> RECISTCategory? {
    switch immune(point) {
    case "iCR": .completeResponse
    case "iPR": .partialResponse
    case "iSD": .stableDisease
    case .some: nil
    case nil: point.overall
    }
  }

  private func isBetter(_ point: CourseResponse.TimePoint) -> Bool {
    [.completeResponse, .partialResponse, .stableDisease].contains(category(point))
  }

  private func isConfirmedBetween(_ start: Int, _ end: Int) -> Bool {
    let copy = Pseudoprogression(
      patientCase: patientCase, response: response, place: end - 1, limits: limits)
    return copy.isConfirmed(from: start)
  }
}
