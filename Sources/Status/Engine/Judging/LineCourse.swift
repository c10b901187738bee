internal import Criteria
internal import Oncology

/// One line with what belongs to it, as known on a day: exposure and timing (heme-rules 7.3).
struct LineCourse {
  /// Days of a cycle where none is recorded (ENG-ON, D).
  static let defaultCycleDays = 21
  /// Months after the last dose in which the first assessment still judges the line (ENG-EOT, D).
  static let waitingMonths = 3

  let line: StatusInput.Line
  /// The first dose of the next line; nil while none has begun.
  let next: CalendarDate?
  let row: EngineParameters
  let definitions: StatusDefinitions
  let diagnosis: CalendarDate?
  /// The agents whose failure the line's failure can be.
  let counting: [StatusInput.Agent]

  init(
    _ line: StatusInput.Line, next: CalendarDate?, row: EngineParameters,
    definitions: StatusDefinitions, diagnosis: CalendarDate?
  ) {
    self.line = line
    self.next = next
    self.row = row
    self.definitions = definitions
    self.diagnosis = diagnosis
    counting = line.agents.filter { definitions.counts($0, in: line) }
  }

  /// The last day on which a line that ended is still waited for (7.5).
  static func endOfWaiting(after lastDose: CalendarDate) -> CalendarDate {
    lastDose.adding(months: waitingMonths)
  }

  /// The names and classes of the counting drugs, by which a later line repeats them (A8).
  var drugKeys: Set<String> {
    Set(
      counting.flatMap { agent in
        [agent.name.lowercased(), definitions.drugClass(of: agent)].compactMap(\.self)
      })
  }

  // MARK: The end (ENG-LAST)

  /// Transplants and cells are given once.
  var isOneShot: Bool {
    switch line.kind {
    case .autologousTransplant, .allogeneicTransplant, .cellTherapy: true
    case .systemic, .bispecific, .radiotherapy, .surgery: false
    }
  }

  /// Radiotherapy and surgery are no drugs: never refractory (CAV-LOC).
  var isLocal: Bool { line.kind == .radiotherapy || line.kind == .surgery }

  /// The infusion, else the first dose.
  var infusion: CalendarDate { line.infusion ?? line.start }

  /// The last dose of an agent; nil while it is given.
  func lastDose(of agent: StatusInput.Agent) -> CalendarDate? {
    if isOneShot { return infusion }
    let recorded = agent.lastDose ?? line.lastDose
    // Without a last dose it was given until the next line began.
    return recorded ?? next
  }

  /// The last dose of the line; nil while it is given, or unknown.
  var lastDose: CalendarDate? {
    if isOneShot { return infusion }
    if line.isLastDoseUnknown { return nil }
    if counting.isEmpty { return line.lastDose ?? next }
    var last = line.start
    for agent in counting {
      guard let end = lastDose(of: agent) else { return nil }
      last = max(last, end)
    }
    return last
  }

  /// Whether it has ended; what is given once never ends, only its landmark counts (ENG-LAND).
  var hasEnded: Bool {
    if isOneShot { return false }
    return lastDose != nil || line.isLastDoseUnknown
  }

  /// Whether it is still given.
  var isOngoing: Bool { lastDose == nil && !line.isLastDoseUnknown }

  // MARK: On therapy (ENG-ON)

  /// Days after the last dose that are still on therapy.
  var grace: Int {
    if isOneShot { return 0 }
    return row.graceDays
      ?? (line.isDailyOral ? 0 : line.cycleLengthDays ?? Self.defaultCycleDays)
  }

  /// Whether a day lies on therapy.
  func isOnTherapy(_ day: CalendarDate) -> Bool {
    if line.isLastDoseUnknown, !isOneShot { return isProvenOnTherapy(day) }
    return lastDose.map { day <= $0.adding(days: grace) } ?? true
  }

  /// Whether a dose recorded on or after a day proves that it lies on therapy.
  func isProvenOnTherapy(_ day: CalendarDate) -> Bool {
    ((line.doses + line.cycleStarts).max() ?? line.start) >= day
  }

  // MARK: Windows

  /// The day from which a window is counted.
  ///
  /// - Parameters:
  ///   - anchor: Which day.
  ///   - event: What is looked at: while a drug is given, it is its own anchor.
  ///   - response: The first day of the best response.
  /// - Returns: The day; nil where it is not known.
  func day(
    _ anchor: TimeWindow.Anchor, for event: CalendarDate, response: CalendarDate?
  ) -> CalendarDate? {
    switch anchor {
    case .lastDose: lastDoseOfAnchor(for: event)
    case .infusion: infusion
    case .lineStart: line.start
    case .diagnosis: diagnosis
    case .responseDate: response
    }
  }

  /// The last dose of the drugs that the definition names (RES-G-1), else of the line.
  private func lastDoseOfAnchor(for event: CalendarDate) -> CalendarDate? {
    let named = counting.filter { agent in
      definitions.drugClass(of: agent).map(row.anchorClasses.contains) ?? false
    }
    guard !named.isEmpty, !isOneShot else {
      return line.isLastDoseUnknown ? nil : lastDose ?? event
    }
    return named.map { lastDose(of: $0) ?? event }.max()
  }

  /// Whether an event lies inside a window; false where its anchor is not known.
  func isInside(
    _ window: TimeWindow, _ event: CalendarDate, response: CalendarDate?
  ) -> Bool {
    day(window.anchor, for: event, response: response).map { window.contains(event, from: $0) }
      ?? false
  }

  /// Whether progression lies in the refractory window of the line, or of any of its drugs.
  func isInRefractoryWindow(_ event: CalendarDate, isResponder: Bool) -> Bool {
    if row.usesDrugGroups {
      return groups.contains { group, last in
        last.map { last in group.window?.contains(event, from: last) ?? false } ?? true
      }
    }
    let window = isResponder ? row.windowForResponders : row.windowForOthers
    return window.map { isInside($0, event, response: nil) } ?? false
  }

  /// Whether progression is early: before the boundary of any drug, or inside a window of the row.
  func isEarly(_ event: CalendarDate, response: CalendarDate?) -> Bool {
    if row.usesDrugGroups {
      return groups.contains { group, last in
        last.map { last in group.early?.contains(event, from: last) ?? false } ?? true
      }
    }
    return row.early.contains { isInside($0, event, response: response) }
  }

  /// The groups of the counting drugs with their last doses; a drug of unknown class counts as the
  /// first group, whose window is the smallest.
  var groups: [(group: DrugGroup, lastDose: CalendarDate?)] {
    guard let fallback = definitions.groups.first else { return [] }
    if counting.isEmpty { return [(fallback, lastDose)] }
    return counting.map { agent in
      let group = definitions.group(of: agent)
      return (group.flatMap { $0.window == nil ? nil : $0 } ?? fallback, lastDose(of: agent))
    }
  }
}
