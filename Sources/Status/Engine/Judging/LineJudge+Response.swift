internal import Criteria
internal import Oncology

/// A line without progression: response, stable disease, or the response that was wanted and did not
/// come (heme-rules 7.4, second half).
extension LineJudge {
  func withoutProgression() -> LineOutcome {
    let best = best()
    guard let wanted = row.requiredAtEnd, !reaches(best, wanted) else { return settled(best) }
    if row.hasNoStable, !isLandmarkReached { return waiting(best) }
    guard row.landmark == nil ? course.hasEnded : isLandmarkReached else {
      return settled(best)
    }
    return failed(best)
  }

  // MARK: The landmark (ENG-LAND)

  /// Whether an assessment was made at or after the landmark.
  var isLandmarkReached: Bool { row.landmark != nil && landmarkEntry(in: responses()) != nil }

  /// The first assessment at or after the landmark at which the response is judged.
  func landmarkEntry(in responses: [StatusInput.Entry]) -> StatusInput.Entry? {
    responses.first { entry in
      guard isAtLandmark(entry.date) else { return false }
      // Counts may follow within four weeks of the first day without blasts.
      guard let free = firstLeukemiaFree(responses) else { return true }
      return entry.date.days(since: free) >= Self.recoveryDays
    }
  }

  /// Days in which blood counts may recover after blasts are gone (X-31, K).
  private static let recoveryDays = 28

  /// The first day of a morphologic leukemia-free state, where it is the best response.
  private func firstLeukemiaFree(_ responses: [StatusInput.Entry]) -> CalendarDate? {
    responses.first { $0.category == "MLFS" }?.date
  }

  private func isAtLandmark(_ date: CalendarDate) -> Bool {
    switch row.landmark {
    case .cyclesBegun(let count): course.cyclesBegun(before: date) >= count
    case .wholeCycles(let count): course.wholeCycles(before: date) >= count
    case .days(let count):
      date.days(since: course.isOneShot ? course.infusion : line.start) >= count
    case nil: false
    }
  }

  private var landmarkDay: CalendarDate? {
    guard case .days(let count) = row.landmark else { return nil }
    return (course.isOneShot ? course.infusion : line.start).adding(days: count)
  }

  // MARK: Outcomes

  /// The response as it stands.
  private func settled(_ best: ResponseClass?) -> LineOutcome {
    switch best {
    case .complete: return response(.inRemission, best)
    case .partial, .minor: return response(.responding, best)
    default: return stable(best)
    }
  }

  private func response(_ label: StatusLabel, _ best: ResponseClass?) -> LineOutcome {
    let first =
      label == .inRemission
      ? bestDate()
      : responses().first { $0.responseClass == .partial || $0.responseClass == .minor }?.date
    var outcome = make(label, since: first)
    note(&outcome, best: best, date: bestDate())
    outcome.nonResponse = nonResponse(before: nil)
    return outcome
  }

  /// Stable disease; in solid tumors not before it counts (FLG-2).
  private func stable(_ best: ResponseClass?) -> LineOutcome {
    let seen = responses()
    let counting = seen.first { entry in
      entry.date.days(since: line.start) >= row.stableFromDay ?? 0
    }
    guard let counting else {
      var outcome = make(.indeterminate, since: seen.first?.date)
      outcome.reason = .tooEarly
      let date = row.stableFromDay.map { line.start.adding(days: $0) }
      outcome.missing = [MissingDatum(.assessment, line: line.number, date: date)]
      note(&outcome, best: best, date: bestDate())
      return outcome
    }
    var outcome = make(.stable, since: counting.date)
    if line.kind == .cellTherapy { outcome.caveats.insert(.lateConversion) }
    note(&outcome, best: best, date: bestDate())
    outcome.nonResponse = nonResponse(before: nil)
    return outcome
  }

  /// The day of judgement is not reached.
  private func waiting(_ best: ResponseClass?) -> LineOutcome {
    let isStopped = line.stopReason == .toxicity || line.stopReason == .patientChoice
    if isStopped, course.hasEnded { return inadequate(best) }
    var outcome = make(.activeDisease, since: line.start)
    outcome.reason = .landmarkPending
    outcome.caveats.insert(.landmarkPending)
    outcome.missing = [MissingDatum(.landmarkAssessment, line: line.number, date: landmarkDay)]
    note(&outcome, best: best, date: bestDate())
    return outcome
  }

  private func inadequate(_ best: ResponseClass?) -> LineOutcome {
    var outcome = make(.notEvaluable, since: responses().last?.date)
    outcome.reason = .inadequateExposure
    outcome.caveats.insert(.inadequateExposure)
    note(&outcome, best: best, date: bestDate())
    return outcome
  }

  /// The response that is wanted did not come.
  private func failed(_ best: ResponseClass?) -> LineOutcome {
    guard let date = failure(before: nil) else {
      guard reaches(best, .partial), !row.hasNoStable else { return inadequate(best) }
      var outcome = response(.responding, best)
      outcome.caveats.insert(.inadequateExposure)
      return outcome
    }
    if row.needsProof, best == .partial, !isProven { return residual(best) }
    guard !course.isLocal else { return settled(best) }
    var outcome = make(.primaryRefractory, since: date, basis: .nonResponse)
    outcome.nonResponse = date
    note(&outcome, best: best, date: bestDate())
    if row.landmark != nil, responses().contains(where: { $0.category == "MLFS" }) {
      outcome.caveats.insert(.morphologicLeukemiaFree)
    }
    let cycles = course.cyclesBegun(before: responses().last?.date.adding(days: 1) ?? date)
    if let debated = row.debatedUpToCycles, cycles < debated {
      outcome.caveats.insert(.minimumCyclesDebated)
    }
    outcome.evidence.append(Evidence("ENG-NR", [.date("nonResponse", PartialDate(date))]))
    return outcome
  }

  /// Residual uptake without proof: a response until tissue says otherwise (LBCL-PR-EOT).
  private func residual(_ best: ResponseClass?) -> LineOutcome {
    var outcome = response(.responding, best)
    outcome.nonResponse = nil
    let isBenign = biopsiesAfterResponse.contains { $0.result == .benign }
    outcome.caveats.insert(isBenign ? .biopsyNegative : .biopsyNeeded)
    if !isBenign { outcome.missing = [MissingDatum(.biopsy, line: line.number)] }
    return outcome
  }

  /// Whether tissue taken since the response proves disease.
  var isProven: Bool { biopsiesAfterResponse.contains { $0.result == .malignant } }

  private var biopsiesAfterResponse: [StatusInput.Biopsy] {
    guard let last = responses().last?.date else { return [] }
    return input.biopsies.filter { biopsy in
      biopsy.date >= last && (course.next.map { biopsy.date < $0 } ?? true)
    }
  }

  // MARK: Non-response (ENG-NR)

  /// The day on which the response that is wanted at the end had not come.
  ///
  /// - Parameter date: Only what lies before this day counts, as for progression that came later.
  /// - Returns: The day; nil while the response may still come.
  func failure(before date: CalendarDate?) -> CalendarDate? {
    let seen = responses(before: date)
    guard let best = best(before: date), let judging = judgingEntry(seen, before: date) else {
      return nil
    }
    let minimum = row.beforeNonResponse[best] ?? row.beforeNonResponse[.stable]
    guard course.isAdequate(forNonResponse: minimum, on: judging.date) else { return nil }
    if row.landmark != nil { return judging.date }
    return course.lastDose.map { max(judging.date, $0) } ?? judging.date
  }

  private func judgingEntry(
    _ seen: [StatusInput.Entry], before date: CalendarDate?
  ) -> StatusInput.Entry? {
    if row.landmark != nil { return landmarkEntry(in: seen) }
    guard course.hasEnded, let last = course.lastDose, date.map({ last < $0 }) ?? true else {
      return nil
    }
    return seen.last
  }

  /// The day of a non-response that bars no label but speaks of the agents (ENG-NR).
  private func nonResponse(before date: CalendarDate?) -> CalendarDate? {
    guard !row.beforeNonResponse.isEmpty, !reaches(best(before: date), row.requiredResponse)
    else { return nil }
    return failure(before: date)
  }
}
