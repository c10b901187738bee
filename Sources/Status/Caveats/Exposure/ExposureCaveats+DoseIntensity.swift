internal import Criteria
internal import Oncology

extension ExposureCaveats {
  /// Amounts are compared in ten-thousandths of their unit.
  private static let places = 4

  /// Dose intensity of one drug relative to its plan: delivered × interval over amount × days.
  struct Intensity: Hashable {
    var agent: String
    var delivered: Int
    var planned: Int
    /// Whether it is taken over the last doses only.
    var isRecent: Bool

    /// Whether it lies below so many per cent.
    func isBelow(_ percent: Int) -> Bool { delivered * 100 < percent * planned }

    static func < (left: Intensity, right: Intensity) -> Bool {
      left.delivered * right.planned < right.delivered * left.planned
    }

    var facts: [Fact] {
      [
        .word("drug", agent),
        // Half a per cent more or less decides nothing here: thresholds are tested on the whole ratio.
        .count(
          "relative dose intensity in whole per cent, rounded down", delivered * 100 / planned),
        .word("taken over", isRecent ? "the last \(CaveatLimits.recentDoses) doses" : "the line"),
      ]
    }
  }

  /// Relative dose intensity since start, or over the last three doses if that is lower: below 85 % of
  /// any drug pauses; below 50 % of every drug that has a record blocks, because a regimen of which one
  /// drug was dropped was still given (CAV-EXP-3).
  public var doseIntensity: Caveat? {
    let all = line.agents.filter { CaveatDrugs.isCytotoxic($0) || CaveatDrugs.isContinuous($0) }
      .compactMap { intensity(of: $0) }
    guard let lowest = all.min(by: <), lowest.isBelow(settings.rdiPause) else { return nil }
    let isBlock = all.allSatisfy { $0.isBelow(settings.rdiBlock) }
    return caveat(.lowDoseIntensity, isBlock ? .block : .pause, bars: .refractory, lowest.facts)
  }

  func intensity(of agent: Agent) -> Intensity? {
    guard let amount = agent.plan?.amount?.scaled(to: Self.places), amount > 0,
      let interval = agent.plan?.intervalDays, interval > 0
    else { return nil }
    let doses = agent.doses.filter { $0.date.latest <= date }
      .sorted { $0.date.latest < $1.date.latest }
    guard !doses.isEmpty else { return nil }
    if interval == 1 { return daily(agent, doses, amount: amount) }
    let whole = Self.intensity(doses, amount: amount, interval: interval, agent, isRecent: false)
    guard doses.count > CaveatLimits.recentDoses else { return whole }
    let recent = Self.intensity(
      Array(doses.suffix(CaveatLimits.recentDoses)), amount: amount, interval: interval, agent,
      isRecent: true)
    return [whole, recent].compactMap(\.self).min(by: <)
  }

  /// From the first dose to the end of the interval that the last one opened; never more dense than
  /// planned, because a dose a day early is no dose too many.
  private static func intensity(
    _ doses: [Agent.Dose], amount: Int, interval: Int, _ agent: Agent, isRecent: Bool
  ) -> Intensity? {
    guard let first = doses.first?.date.latest, let last = doses.last?.date.latest else {
      return nil
    }
    let amounts = doses.compactMap { $0.amount.scaled(to: places) }
    guard amounts.count == doses.count else { return nil }
    let days = max(last.days(since: first) + interval, doses.count * interval)
    return Intensity(
      agent: agent.name, delivered: amounts.reduce(0, +) * interval, planned: amount * days,
      isRecent: isRecent)
  }

  /// Of a daily drug a recorded dose holds until the next one; days on hold count as 0.
  private func daily(_ agent: Agent, _ doses: [Agent.Dose], amount: Int) -> Intensity? {
    let end =
      (agent.lastDose ?? line.lastDose?.date)
      .map { min($0.earliest.adding(days: 1), date) } ?? date
    guard let first = doses.first?.date.latest, first < end else { return nil }
    var delivered = 0
    for (place, dose) in doses.enumerated() {
      let from = dose.date.latest
      let to = place + 1 < doses.count ? min(doses[place + 1].date.latest, end) : end
      guard let level = dose.amount.scaled(to: Self.places), from < to else { continue }
      delivered += level * (to.days(since: from) - heldDays(agent, from: from, before: to))
    }
    return Intensity(
      agent: agent.name, delivered: delivered, planned: amount * end.days(since: first),
      isRecent: false)
  }

  /// Days of a half-open stretch on which an agent was held; overlapping holds count once.
  func heldDays(_ agent: Agent, from start: CalendarDate, before end: CalendarDate) -> Int {
    var counted = start
    var days = 0
    for hold in agent.holds.sorted(by: { $0.from < $1.from }) {
      let from = max(hold.from, counted)
      let to = min(hold.through?.adding(days: 1) ?? end, end)
      guard from < to else { continue }
      days += to.days(since: from)
      counted = to
    }
    return days
  }

  // MARK: CAV-EXP-4

  /// More than 28 of the 84 days before without a continuous drug, or a hold over the day itself.
  public var holds: Caveat? {
    let from = date.adding(days: -CaveatLimits.holdWindowDays)
    for agent in line.agents where CaveatDrugs.isContinuous(agent) {
      let days = heldDays(agent, from: from, before: date)
      let isHeld = agent.holds.contains { hold in
        hold.from <= date && hold.through.map { $0 >= date } ?? true
      }
      guard days > CaveatLimits.holdDays || isHeld else { continue }
      let facts: [Fact] = [
        .word("drug", agent.name), .days("held", days),
        .days("of the days before", CaveatLimits.holdWindowDays),
      ]
      return caveat(.longHold, .pause, facts + (isHeld ? [.word("on the day", "held")] : []))
    }
    return nil
  }
}
