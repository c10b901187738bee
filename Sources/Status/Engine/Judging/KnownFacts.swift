internal import Oncology

extension StatusInput {
  /// What was known on a day: nothing that happened or became known later (GEN-ASOF).
  func known(on day: CalendarDate) -> StatusInput {
    var result = self
    result.lines = lines.filter { max($0.start, $0.knownFrom) <= day }.map { $0.known(on: day) }
    result.entries = entries.filter { max($0.date, $0.knownFrom) <= day }.map { entry in
      var entry = entry
      if let confirmed = entry.confirmedOn, confirmed > day { entry.confirmedOn = nil }
      return entry
    }
    result.biopsies = biopsies.filter { max($0.date, $0.knownFrom) <= day }
    result.residual = residual.filter { max($0.date, $0.knownFrom) <= day }
    result.lostTargets = lostTargets.filter { max($0.date, $0.knownFrom) <= day }
    if let death, max(death.date, death.knownFrom) > day { result.death = nil }
    return result
  }

  /// The days on which something became known, or on which time alone changes a label.
  func days(upTo day: CalendarDate) -> [CalendarDate] {
    var days: Set<CalendarDate> = [day]
    for line in lines {
      days.insert(max(line.start, line.knownFrom))
      for last in [line.lastDose] + line.agents.map(\.lastDose) {
        guard let last else { continue }
        days.insert(last)
        days.insert(LineCourse.endOfWaiting(after: last).adding(days: 1))
      }
      if let infusion = line.infusion { days.insert(infusion) }
    }
    for entry in entries {
      days.insert(max(entry.date, entry.knownFrom))
      if let confirmed = entry.confirmedOn { days.insert(confirmed) }
    }
    for biopsy in biopsies { days.insert(max(biopsy.date, biopsy.knownFrom)) }
    if let death { days.insert(max(death.date, death.knownFrom)) }
    return days.filter { $0 <= day }.sorted()
  }
}

extension StatusInput.Line {
  /// The line as it looked on a day: what ended later was still being given.
  fileprivate func known(on day: CalendarDate) -> StatusInput.Line {
    var line = self
    if let last = lastDose, last > day {
      line.lastDose = nil
      line.stopReason = nil
    }
    if let infusion, infusion > day { line.infusion = nil }
    line.cycleStarts = cycleStarts.filter { $0 <= day }
    line.doses = doses.filter { $0 <= day }
    line.agents = agents.filter { ($0.start ?? start) <= day }.map { agent in
      var agent = agent
      if let last = agent.lastDose ?? lastDose, last > day {
        agent.lastDose = nil
        agent.stopReason = nil
      }
      return agent
    }
    return line
  }
}
