internal import Criteria
internal import Oncology

extension CaveatFacts {
  /// CAV-ADH-1 to CAV-ADH-5.
  var adherenceCaveats: [Caveat] {
    guard let line else { return [] }
    return (context.isProgression ? intake(line) + [stopFlare(line)] : [])
      .compactMap(\.self) + [depotLate(line)].compactMap(\.self)
  }

  /// Days with the drug at hand of those recorded, over the last 90 days before the call, or since the
  /// scan before if that is nearer.
  func coverage(of agent: Agent) -> (covered: Int, days: Int)? {
    let since = previousScan.map { callDate.days(since: $0) } ?? CaveatLimits.adherenceDays
    let from = callDate.adding(days: -min(CaveatLimits.adherenceDays, max(1, since)))
    let recorded = agent.adherence.filter { $0.from < callDate && $0.through >= from }
    // Records of the window alone say more than one that began long before it.
    let inside = recorded.filter { $0.from >= from }
    let used = inside.isEmpty ? Array(recorded.suffix(1)) : inside
    guard !used.isEmpty else { return nil }
    let days = used.map { $0.through.days(since: $0.from) + 1 }.reduce(0, +)
    return (used.map(\.daysCovered).reduce(0, +), days)
  }

  private var previousScan: CalendarDate? {
    guard let course, let place else { return nil }
    return place > 0
      ? course.timePoints[place - 1].scans.upperBound : course.course.baseline.scans.upperBound
  }

  private func intake(_ line: LineOfTherapy) -> [Caveat?] {
    let oral = line.agents.filter { $0.route == .oral && !CaveatDrugs.isSupportive($0) }
    let low = oral.compactMap { agent -> Caveat? in
      guard let (covered, days) = coverage(of: agent), days > 0 else { return nil }
      let facts: [Fact] = [
        .word("drug", agent.name), .count("days covered", covered), .count("of days", days),
      ]
      let isImatinib = agent.name.lowercased() == "imatinib"
      if isImatinib, covered * 100 < settings.imatinibMpr * days {
        return caveat(.lowImatinibAdherence, .pause, facts)
      }
      return covered * 100 < settings.pdcPause * days
        ? caveat(.lowAdherence, .pause, facts) : nil
    }
    // A drug that ended before the call needs no record of the days before it.
    let unknown = oral.first { agent in
      coverage(of: agent) == nil
        && ((agent.lastDose ?? line.lastDose?.date)?.earliest).map {
          callDate.days(since: $0) < CaveatLimits.adherenceDays
        }
          ?? true
    }
    return low
      + [unknown.map { caveat(.adherenceNotRecorded, .note, [.word("drug", $0.name)]) }]
  }

  /// CAV-ADH-3: a kinase inhibitor not taken for three days or more before the scan, and stopped
  /// recently enough that it is still the drug of the line.
  private func stopFlare(_ line: LineOfTherapy) -> Caveat? {
    guard let scan = scanDate else { return nil }
    for agent in line.agents where CaveatDrugs.isKinaseInhibitor(agent) {
      let last = (agent.lastDose ?? line.lastDose?.date)?.latest
      let held = agent.holds.first { hold in
        hold.from < scan && (hold.through ?? scan) >= scan.adding(days: -1)
      }?.from.adding(days: -1)
      guard let stop = [last, held].compactMap(\.self).filter({ $0 < scan }).min() else { continue }
      let days = scan.days(since: stop)
      guard days >= CaveatLimits.stopFlareDays, days <= settings.onTherapyTargetedDays else {
        continue
      }
      return caveat(
        .stopFlare, .pause, [.word("drug", agent.name), .days("from last dose to scan", days)])
    }
    return nil
  }

  /// CAV-ADH-5: more than seven days beyond the planned interval, at the call or today.
  private func depotLate(_ line: LineOfTherapy) -> Caveat? {
    for agent in line.agents where CaveatDrugs.isDepot(agent) {
      guard let interval = agent.plan?.intervalDays, !agent.doses.isEmpty else { continue }
      let hasEnded = agent.lastDose != nil || line.lastDose != nil
      let days = [context.isProgression ? callDate : nil, hasEnded ? nil : asOf]
        .compactMap(\.self)
      for date in days {
        guard let last = agent.doses.map(\.date.latest).filter({ $0 <= date }).max() else {
          continue
        }
        let since = date.days(since: last)
        guard since > interval + CaveatLimits.depotGraceDays else { continue }
        return caveat(
          .depotLate, .pause,
          [
            .word("drug", agent.name), .days("since the last dose", since),
            .days("late by", since - interval), .date("last dose", PartialDate(last)),
          ])
      }
    }
    return nil
  }
}
