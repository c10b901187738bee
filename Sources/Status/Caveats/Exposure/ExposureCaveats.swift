public import Criteria
public import Oncology

/// Whether a line was given long and full enough to be judged on a day (solid-rules 7.1, CAV-EXP-1 to
/// CAV-EXP-6): the exposure guard of FLG-4.
///
/// Pure functions of line, day and settings; doses, holds and values after the day count for nothing.
/// Not covered: the exception for rapid progression, which ``RapidProgression`` tests.
public struct ExposureCaveats: Hashable, Sendable {
  /// The line.
  public let line: LineOfTherapy
  /// The day of the progression that is to be judged.
  public let date: CalendarDate
  /// The settings that thresholds are taken from.
  public let settings: Settings

  /// The exposure to a line on a day.
  public init(_ line: LineOfTherapy, on date: CalendarDate, settings: Settings = Settings()) {
    self.line = line
    self.date = date
    self.settings = settings
  }

  /// Every caveat of the guard that the case raises, in the order of the rules.
  ///
  /// - Parameters:
  ///   - labs: The case's laboratory values, for testosterone.
  ///   - disease: The disease's code; castration is asked for only in prostate cancer.
  /// - Returns: At most one for each rule.
  public func all(labs: [LabResult] = [], disease: String = "") -> [Caveat] {
    [
      cycles, checkpointExposure, doseIntensity, holds,
      disease.hasPrefix("prostate") ? castration(labs) : nil, bcg,
    ].compactMap(\.self)
  }

  func caveat(
    _ code: CaveatCode, _ severity: Caveat.Severity, bars claim: Caveat.Claim? = nil,
    _ facts: [Fact]
  ) -> Caveat {
    Caveat(code, severity, bars: severity == .block ? claim : nil, line: line.number, facts)
  }

  /// The first dose of an agent: of a partial date the last day it can be, which claims least exposure.
  func start(of agent: Agent) -> CalendarDate {
    (agent.start ?? line.start.date).latest
  }

  // MARK: CAV-EXP-1

  /// Fewer than one whole cycle of chemotherapy before the day blocks, fewer than two pause.
  public var cycles: Caveat? {
    guard line.agents.contains(where: { CaveatDrugs.isCytotoxic($0) }) else { return nil }
    let whole = wholeCycles
    guard whole < CaveatLimits.cyclesToTrust else { return nil }
    return caveat(
      .tooFewCycles, whole < CaveatLimits.cyclesToJudge ? .block : .pause, bars: .refractory,
      [.count("whole cycles", whole), .days("days from the first dose", daysSinceStart)])
  }

  /// Whole cycles given before the day, its last day included (ENG-CYC): from the first days of cycles
  /// or of doses where recorded, else as many as fit, at most as many as are recorded.
  public var wholeCycles: Int {
    let length = cycleLength
    let starts = cycleStarts
    if !starts.isEmpty {
      return starts.count { date.days(since: $0) >= length }
    }
    let given = line.lastDose.map { min($0.date.earliest, date) } ?? date
    let first = line.start.date.latest
    let fitting = max(0, date.days(since: first) / length)
    let begun = max(0, given.days(since: first) / length) + 1
    return min(fitting, begun, line.cyclesDelivered ?? .max)
  }

  /// Days from the first dose of the line to the day.
  public var daysSinceStart: Int { date.days(since: line.start.date.latest) }

  private var cycleLength: Int {
    if let length = line.cycleLengthDays { return max(1, length) }
    let planned = line.agents.filter { CaveatDrugs.isCytotoxic($0) }
      .compactMap { $0.plan?.intervalDays }
    return max(1, planned.max() ?? CaveatLimits.cycleDays)
  }

  private var cycleStarts: [CalendarDate] {
    let recorded = line.cycleStarts.filter { $0 <= date }
    if !line.cycleStarts.isEmpty { return recorded }
    let doses = line.agents.filter { CaveatDrugs.isCytotoxic($0) }.flatMap(\.doses)
      .map(\.date.latest).filter { $0 <= date }.sorted()
    // Weekly doses of one cycle begin no cycles of their own.
    return doses.reduce(into: []) { starts, dose in
      if starts.last.map({ dose.days(since: $0) >= cycleLength }) ?? true { starts.append(dose) }
    }
  }

  // MARK: CAV-EXP-2

  /// Fewer than 42 days from the first to the last dose of a checkpoint inhibitor before the day.
  ///
  /// Not asked where chemotherapy is part of the line: then CAV-EXP-1 is.
  public var checkpointExposure: Caveat? {
    let agents = line.agents.filter { CaveatDrugs.isCheckpoint($0) }
    guard !agents.isEmpty, !line.agents.contains(where: { CaveatDrugs.isCytotoxic($0) }) else {
      return nil
    }
    let days = agents.map { checkpointDays($0) }.max() ?? 0
    guard days < CaveatLimits.checkpointDays else { return nil }
    return caveat(
      .checkpointTooShort, .block, bars: .primaryResistance,
      [.days("first to last dose", days), .days("needed", CaveatLimits.checkpointDays)])
  }

  private func checkpointDays(_ agent: Agent) -> Int {
    let first = start(of: agent)
    return lastDose(of: agent).map { max(0, $0.days(since: first)) } ?? 0
  }

  /// The last dose on or before the day: a recorded one, else the last that the plan or the cycles hold.
  func lastDose(of agent: Agent) -> CalendarDate? {
    let first = start(of: agent)
    guard first <= date else { return nil }
    let end = (agent.lastDose ?? line.lastDose?.date).map { min($0.earliest, date) } ?? date
    if let dose = agent.doses.map(\.date.earliest).filter({ $0 <= end }).max() { return dose }
    if (agent.lastDose ?? line.lastDose?.date).map({ $0.earliest <= date }) == true { return end }
    if let cycle = line.cycleStarts.filter({ $0 <= end }).max() { return cycle }
    guard let interval = agent.plan?.intervalDays ?? line.cycleLengthDays, interval > 0 else {
      return end
    }
    return first.adding(days: end.days(since: first) / interval * interval)
  }
}
