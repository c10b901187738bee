internal import Criteria
internal import Oncology

extension CaveatFacts {
  /// CAV-EXP-1 to CAV-EXP-10.
  var exposureCaveats: [Caveat] {
    guard let line else { return [] }
    return exposureGuard(line)
      + [
        castration(line), steroid(line), interaction(line), doseBelowLabel(line), stopped(line),
      ].compactMap(\.self)
  }

  /// CAV-EXP-1 to 4 and 6 speak of progression only; the exception for rapid progression turns blocks
  /// into notes (FLG-4).
  private func exposureGuard(_ line: LineOfTherapy) -> [Caveat] {
    guard context.isProgression else { return [] }
    let exposure = ExposureCaveats(line, on: callDate, settings: settings)
    // A line that began after the progression has nothing to answer for.
    guard exposure.daysSinceStart >= 0, isInsideWindow(line) else { return [] }
    let rapid = rapidProgression
    return exposure.all(disease: "").map { caveat in
      guard let rapid, caveat.severity == .block else { return caveat }
      var lifted = caveat
      lifted.severity = .note
      lifted.bars = nil
      lifted.facts += rapid.facts
      return lifted
    }
  }

  /// Whether the call lies on therapy or inside the window of the drug class: beyond it there is no
  /// refractory claim that exposure could bar.
  private func isInsideWindow(_ line: LineOfTherapy) -> Bool {
    guard let last = line.lastDose?.date else { return true }
    return callDate.days(since: last.latest) <= windowDays(line)
  }

  /// The longest window of the line's drugs (FLG-T).
  private func windowDays(_ line: LineOfTherapy) -> Int {
    line.agents.filter { !CaveatDrugs.isSupportive($0) }
      .map { CaveatDrugs.windowDays($0, windows) }.max() ?? settings.onTherapyChemoDays
  }

  /// Whether growth and decline are such that more exposure would not have helped (FLG-4).
  var rapidProgression: RapidProgression? {
    let known = Set(trends.filter { !$0.isNew }.map(\.lesion.organ))
    let new = trends.filter(\.isNew).map(\.lesion)
    return RapidProgression(
      isDeteriorating: isDeteriorating, fromBaseline: point?.fromBaseline,
      newLesions: new.count, hasNewOrgan: new.contains { !known.contains($0.organ) })
  }

  /// Whether clinical deterioration is recorded in the six weeks before the call or with it.
  var isDeteriorating: Bool {
    if current?.clinical?.isStable == false { return true }
    let from = callDate.adding(days: -CaveatLimits.declineDays)
    let to = callDate.adding(days: CaveatLimits.declineAfterDays)
    let isRecorded = known.events.contains { event in
      (event.kind == .symptomaticDeterioration || event.kind == .clinicalProgression)
        && event.when.date.latest >= from && event.when.date.earliest <= to
    }
    return isRecorded || performanceDecline(before: to).map { $0.latest >= from } == true
  }

  /// CAV-EXP-5: asked for where a claim of progression stands on castration, and wherever the value
  /// on record is not castrate.
  private func castration(_ line: LineOfTherapy) -> Caveat? {
    guard known.diagnosis.disease.hasPrefix("prostate"),
      line.agents.contains(where: { CaveatDrugs.endocrine.contains($0.drugClass ?? "") })
        || known.lines.contains(where: { line in
          line.agents.contains { CaveatDrugs.castrating.contains($0.drugClass ?? "") }
        })
    else { return nil }
    let date = context.isProgression ? callDate : asOf
    let found = ExposureCaveats(line, on: date, settings: settings).castration(known.labs)
    guard let found else { return nil }
    let isMeasured = found.facts.contains { if case .date = $0 { true } else { false } }
    return context.isProgression || isMeasured || isMarkerRising("PSA") ? found : nil
  }

  /// Whether the latest value of a test is above the lowest one of the line.
  func isMarkerRising(_ test: String) -> Bool {
    let values = known.labs.filter { $0.test == test && $0.value.bound == .exactly }
      .filter { $0.when.date.latest >= line?.start.date.earliest ?? $0.when.date.latest }
      .sorted { $0.when.date.latest < $1.when.date.latest }
    guard let last = values.last, let lowest = values.dropLast().map(\.value.number).min() else {
      return false
    }
    return last.value.number > lowest
  }

  /// CAV-EXP-7: steroids at the start of a checkpoint inhibitor, or for long while it is given.
  private func steroid(_ line: LineOfTherapy) -> Caveat? {
    guard let first = checkpoints.map({ ($0.start ?? line.start.date).earliest }).min() else {
      return nil
    }
    let end = callDate
    var found: Caveat?
    for care in known.supportiveCare {
      guard let dose = care.prednisoneEquivalent, dose >= CaveatLimits.steroidNote else { continue }
      let from = care.when.date.earliest
      let through = min(care.through?.latest ?? asOf, end)
      guard from <= end, through >= first else { continue }
      let days = through.days(since: max(from, first)) + 1
      let isAtStart = from <= first
      let isHigh = dose >= CaveatLimits.steroidPause && days >= CaveatLimits.steroidPauseDays
      guard isAtStart || days >= CaveatLimits.steroidNoteDays else { continue }
      let facts: [Fact] = [
        .word("prednisone equivalent a day", "\(dose) mg"), .days("for", days),
        .date("from", care.when.date),
      ]
      if isHigh { return caveat(.steroidWithCheckpoint, .pause, facts) }
      found = found ?? caveat(.steroidWithCheckpoint, .note, facts)
    }
    return found
  }

  /// CAV-EXP-8: by the names of drugs in supportive care, lines and comorbidities that overlap.
  private func interaction(_ line: LineOfTherapy) -> Caveat? {
    for agent in line.agents {
      for rule in DrugInteraction.table where rule.concerns(agent) {
        if let name = taken(rule.others, with: line) {
          return caveat(
            .interaction, .pause,
            [.word("drug", agent.name), .word("with", name), .word("effect", rule.effect)])
        }
      }
    }
    return nil
  }

  private func taken(_ names: [String], with line: LineOfTherapy) -> String? {
    let end = line.lastDose?.date.latest ?? asOf
    let care = known.supportiveCare.filter { care in
      care.when.date.earliest <= end
        && (care.through?.latest ?? asOf) >= line.start.date.earliest
    }.map(\.text)
    let texts = care + known.comorbidities.map(\.text) + line.agents.map(\.name)
    let words = texts.joined(separator: " ")
    return names.first { words.mentions($0) }
  }

  /// CAV-EXP-9: a planned daily dose below the label's where nothing on record explains it.
  private func doseBelowLabel(_ line: LineOfTherapy) -> Caveat? {
    for agent in line.agents {
      guard agent.plan?.intervalDays == 1, agent.plan?.unit == "mg",
        let planned = agent.plan?.amount, let label = LabelDose.dose(of: agent, in: known),
        planned < ExactDecimal(significand: label)
      else { continue }
      let isExplained =
        known.toxicities.contains { $0.cause == agent.id }
        || agent.holds.contains { $0.reason != nil }
        || known.profile.contains { $0.kind == .organFunction }
      if isExplained { continue }
      return caveat(
        .doseBelowLabel, .note,
        [
          .word("drug", agent.name), .word("planned a day", "\(planned) mg"),
          .word("label", "\(label) mg"),
        ])
    }
    return nil
  }

  /// CAV-EXP-10: stopped for toxicity or by choice.
  ///
  /// Inside the window of the drug class a refractory
  /// label stays and pauses; beyond it there is none, which is noted.
  private func stopped(_ line: LineOfTherapy) -> Caveat? {
    guard context.isProgression, let last = line.lastDose?.date,
      let reason = line.stopReason, reason == .toxicity || reason == .patientChoice
    else { return nil }
    let days = callDate.days(since: last.latest)
    let window = windowDays(line)
    return caveat(
      .stoppedForOtherReason, days <= window ? .pause : .note,
      [
        .word("stopped for", reason.rawValue), .days("from last dose to progression", days),
        .days("window of the drug class", window),
      ])
  }
}
