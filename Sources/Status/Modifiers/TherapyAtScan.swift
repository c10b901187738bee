internal import Oncology

/// Whether a line was still working when a scan was taken, and what of it was immunotherapy.
///
/// The window after the last dose is the drug class's (solid-rules 4.1, FLG-T).
struct TherapyAtScan {
  let line: LineOfTherapy
  let limits: ModifierLimits

  init(_ line: LineOfTherapy, _ limits: ModifierLimits) {
    self.line = line
    self.limits = limits
  }

  /// Checkpoint inhibitors by the classes of the case format.
  static let checkpointClasses = CaveatDrugs.checkpoint
  /// Cytotoxic classes whose names end like those of targeted drugs.
  private static let cytotoxicInhibitors: Set<String> = ["topoisomeraseInhibitor"]
  /// Continuous classes that do not end in "TKI" or "Inhibitor".
  private static let continuousClasses: Set<String> = [
    "serd", "serm", "gnrhAgonist", "gnrhAntagonist", "antiandrogen", "somatostatinAnalogue",
  ]
  /// Classes that end so are swallowed day by day.
  private static let continuousEndings = ["TKI", "Inhibitor"]

  /// Whether an agent is a checkpoint inhibitor.
  static func isCheckpoint(_ agent: Agent) -> Bool {
    agent.drugClass.map { checkpointClasses.contains($0) } == true
  }

  /// The checkpoint inhibitors of the line.
  var checkpoints: [Agent] { line.agents.filter { Self.isCheckpoint($0) } }

  /// The first dose of a checkpoint inhibitor; nil without one.
  var firstCheckpointDose: PartialDate? {
    checkpoints.map { $0.start ?? line.start.date }.min { $0.earliest < $1.earliest }
  }

  /// Whether therapy was active on a day: nil where the last dose decides and is not known.
  func isActive(on day: CalendarDate) -> Bool? {
    isActive(line.agents, on: day)
  }

  /// Whether a checkpoint inhibitor was active on a day.
  func isOnCheckpoint(on day: CalendarDate) -> Bool? {
    checkpoints.isEmpty ? false : isActive(checkpoints, on: day)
  }

  private func isActive(_ agents: [Agent], on day: CalendarDate) -> Bool? {
    guard line.start.date.latest <= day else {
      return line.start.date.earliest <= day ? nil : false
    }
    guard !agents.isEmpty else { return isWithin(line.lastDose?.date, window(nil), day) }
    let answers = agents.map {
      isWithin($0.lastDose ?? line.lastDose?.date, window($0.drugClass), day)
    }
    if answers.contains(true) { return true }
    return answers.contains(nil) ? nil : false
  }

  private func isWithin(_ last: PartialDate?, _ days: Int, _ day: CalendarDate) -> Bool? {
    guard let last else { return line.isLastDoseUnknown ? nil : true }
    if day.days(since: last.earliest) <= days { return true }
    return day.days(since: last.latest) > days ? false : nil
  }

  private func window(_ drugClass: String?) -> Int {
    guard let drugClass else { return limits.onTherapyChemoDays }
    if Self.checkpointClasses.contains(drugClass) { return limits.onTherapyIODays }
    let isContinuous =
      Self.continuousClasses.contains(drugClass)
      || (!Self.cytotoxicInhibitors.contains(drugClass)
        && Self.continuousEndings.contains { drugClass.hasSuffix($0) })
    return isContinuous ? limits.onTherapyTargetedDays : limits.onTherapyChemoDays
  }
}
