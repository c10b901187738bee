import Oncology

extension PatientCase {
  /// The case as its file looked on a day: nothing that was known only later.
  ///
  /// Written apart from the engine's own cut, which it is the second opinion on.
  func cut(to day: CalendarDate) -> PatientCase {
    func was(_ when: Dated) -> Bool { when.countsFrom <= day }
    var result = self
    result.pathology = pathology.filter { was($0.when) }
    result.biomarkers = biomarkers.filter { was($0.when) }
    result.lines = lines.filter { was($0.start) }.map { $0.cut(to: day) }
    result.localTreatments = localTreatments.filter { was($0.when) }
    result.studies = studies.filter { was($0.when) }
    result.assessments = assessments.filter { was($0.when) }.map { $0.cut(to: day) }
    result.labs = labs.filter { was($0.when) }
    result.mrd = mrd.filter { was($0.when) }
    result.symptoms = symptoms.filter { was($0.when) }
    result.performance = performance.filter { was($0.when) }
    result.toxicities = toxicities.filter { was($0.when) }
    result.supportiveCare = supportiveCare.filter { was($0.when) }
    result.events = events.filter { was($0.when) }
    result.calls = calls.filter { was($0.when) }
    result.decisions = decisions.filter { was($0.when) }
    result.notes = notes.filter { was($0.when) }
    return result
  }
}

extension LineOfTherapy {
  /// The line while its later doses were still to come.
  fileprivate func cut(to day: CalendarDate) -> LineOfTherapy {
    var result = self
    if let last = lastDose, last.countsFrom > day {
      result.lastDose = nil
      result.stopReason = nil
    }
    if let infusion, infusion > day { result.infusion = nil }
    result.cycleStarts = cycleStarts.filter { $0 <= day }
    result.agents = agents.map { agent in
      var agent = agent
      agent.doses = agent.doses.filter { $0.date.latest <= day }
      return agent
    }
    return result
  }
}

extension Assessment {
  /// The reading before it was confirmed.
  fileprivate func cut(to day: CalendarDate) -> Assessment {
    var result = self
    if let confirmed = reported?.confirmedOn, confirmed > day { result.reported?.confirmedOn = nil }
    return result
  }
}
