internal import Oncology

extension PatientCase {
  /// Leaves out what was found, measured and given, and not known on a day (GEN-ASOF).
  mutating func leaveOutUnknown(on day: CalendarDate) {
    assessments.leaveOut { !$0.when.isKnown(on: day) }
    studies.leaveOut { !$0.when.isKnown(on: day) }
    localTreatments.leaveOut { !$0.when.isKnown(on: day) }
    performance.leaveOut { !$0.when.isKnown(on: day) }
    labs.leaveOut { !$0.when.isKnown(on: day) }
    pathology.leaveOut { !$0.when.isKnown(on: day) }
    lines.leaveOut { !$0.start.isKnown(on: day) }
  }

  /// The case as it was known on a day (GEN-ASOF).
  func caveatFacts(on day: CalendarDate) -> PatientCase {
    var result = self
    result.leaveOutUnknown(on: day)
    result.biomarkers.leaveOut { !$0.when.isKnown(on: day) }
    for place in result.lines.indices { result.lines[place].cut(to: day) }
    result.mrd.leaveOut { !$0.when.isKnown(on: day) }
    result.symptoms.leaveOut { !$0.when.isKnown(on: day) }
    result.toxicities.leaveOut { !$0.when.isKnown(on: day) }
    result.supportiveCare.leaveOut { !$0.when.isKnown(on: day) }
    result.events.leaveOut { !$0.when.isKnown(on: day) }
    if !calls.isEmpty { result.calls = calls(knownOn: day) }
    result.notes.leaveOut { !$0.when.isKnown(on: day) }
    return result
  }
}

extension LineOfTherapy {
  /// Takes away what was not known on a day: an end that was still to come, and its reason.
  fileprivate mutating func cut(to day: CalendarDate) {
    if let last = lastDose, !last.isKnown(on: day) {
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
