extension PatientCase {
  /// The days on which something became known, oldest first.
  public var knownDays: [CalendarDate] {
    var days: Set<CalendarDate> = []
    func add(_ facts: [Dated]) { days.formUnion(facts.map(\.countsFrom)) }
    add(pathology.map(\.when) + biomarkers.map(\.when) + labs.map(\.when) + mrd.map(\.when))
    add(lines.map(\.start) + lines.compactMap(\.lastDose) + localTreatments.map(\.when))
    add(studies.map(\.when) + assessments.map(\.when))
    add(symptoms.map(\.when) + performance.map(\.when) + toxicities.map(\.when))
    add(supportiveCare.map(\.when) + events.map(\.when) + decisions.map(\.when))
    add(calls.map(\.when) + notes.map(\.when))
    days.formUnion(assessments.compactMap { $0.reported?.confirmedOn })
    return days.sorted()
  }
}
