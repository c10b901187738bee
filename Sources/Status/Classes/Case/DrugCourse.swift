internal import Oncology

/// When the drugs that a definition names were given in a line, as known on a day.
struct DrugCourse {
  let facts: LineFacts
  let agents: [Agent]
  let asOf: CalendarDate

  /// Their first dose.
  var start: PartialDate {
    agents.map { $0.start ?? facts.line.start.date }.min { $0.earliest < $1.earliest }
      ?? facts.line.start.date
  }

  /// Their last dose: the latest of them, ongoing while any of them is.
  var lastDose: LastDose {
    let all = agents.map(lastDose)
    if all.contains(.ongoing) { return .ongoing }
    if all.contains(.unknown) { return .unknown }
    let dates = all.compactMap { dose -> PartialDate? in
      if case .on(let date) = dose { date } else { nil }
    }
    return dates.max { ($0.latest, $0.earliest) < ($1.latest, $1.earliest) }.map { .on($0) }
      ?? .unknown
  }

  /// A dose that is not given yet, or not known yet, has not ended anything (GEN-ASOF).
  private func lastDose(of agent: Agent) -> LastDose {
    if let own = agent.lastDose { return own.latest <= asOf ? .on(own) : .ongoing }
    if let last = facts.line.lastDose, last.isKnown(on: asOf) { return .on(last.date) }
    if facts.line.isLastDoseUnknown { return .unknown }
    // Given until the next line's start where nothing else is recorded (heme-rules 7.2).
    return facts.nextStart.map { .on($0) } ?? .ongoing
  }

  /// The last dose on or before a day, for the exposure to it (RES-IO-12): of recorded doses, else of
  /// recorded cycles, else the last dose where it lies before, else by the length of the cycles.
  func lastDose(before event: PartialDate) -> LastDose {
    let recorded = agents.flatMap(\.doses).map(\.date).filter { $0.latest <= event.earliest }
    if let last = recorded.max(by: { $0.latest < $1.latest }) { return .on(last) }
    if let last = facts.line.cycleStarts.last(where: { $0 <= event.earliest }) {
      return .on(PartialDate(last))
    }
    let last = lastDose
    if case .on(let date) = last, date.latest <= event.earliest { return last }
    if last == .unknown { return .unknown }
    return byCycles(event) ?? .ongoing
  }

  private func byCycles(_ event: PartialDate) -> LastDose? {
    guard let length = facts.line.cycleLengthDays, length > 0, let first = start.day,
      event.earliest >= first
    else { return nil }
    let fitting = event.earliest.days(since: first) / length
    let given = facts.line.cyclesDelivered.map { min(fitting, max(0, $0 - 1)) } ?? fitting
    return .on(PartialDate(first.adding(days: given * length)))
  }

  /// A failure of these drugs by a progression.
  func failure(
    _ progression: LineFacts.Progression, lastDose: LastDose? = nil
  ) -> TreatmentFailure {
    TreatmentFailure(
      line: facts.line.id, agents: agents.map(\.name), start: start,
      lastDose: lastDose ?? self.lastDose, best: facts.best, progression: progression.date,
      isMarkerOnly: progression.isMarkerOnly)
  }
}
