internal import Oncology

extension PatientCase {
  /// The case as it was known on a day (GEN-ASOF).
  func caveatFacts(on day: CalendarDate) -> PatientCase {
    var result = self
    func isKnown(_ when: Dated) -> Bool { when.countsFrom <= day }
    result.pathology.leaveOut { !isKnown($0.when) }
    result.biomarkers.leaveOut { !isKnown($0.when) }
    result.lines.leaveOut { !isKnown($0.start) }
    for place in result.lines.indices { result.lines[place].cut(to: day) }
    result.localTreatments.leaveOut { !isKnown($0.when) }
    result.studies.leaveOut { !isKnown($0.when) }
    result.assessments.leaveOut { !isKnown($0.when) }
    result.labs.leaveOut { !isKnown($0.when) }
    result.mrd.leaveOut { !isKnown($0.when) }
    result.symptoms.leaveOut { !isKnown($0.when) }
    result.performance.leaveOut { !isKnown($0.when) }
    result.toxicities.leaveOut { !isKnown($0.when) }
    result.supportiveCare.leaveOut { !isKnown($0.when) }
    result.events.leaveOut { !isKnown($0.when) }
    if !calls.isEmpty { result.calls = calls(knownOn: day) }
    result.notes.leaveOut { !isKnown($0.when) }
    return result
  }
}

extension LineOfTherapy {
  /// Takes away what was not known on a day: an end that was still to come, and its reason.
  fileprivate mutating func cut(to day: CalendarDate) {
    if let last = lastDose, last.countsFrom > day {
      lastDose = nil
      stopReason = nil
    }
    cycleStarts.removeAll { $0 > day }
    for place in agents.indices {
      if let last = agents[place].lastDose, last.latest > day {
        agents[place].lastDose = nil
        agents[place].stopReason = nil
      }
      agents[place].doses.removeAll { $0.date.latest > day }
      agents[place].holds.removeAll { $0.from > day }
      agents[place].adherence.removeAll { $0.through > day }
    }
  }
}
