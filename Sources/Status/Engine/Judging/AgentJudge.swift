internal import Criteria
internal import Oncology

/// What a course says of every drug and class (heme-rules 7.4, agent and class findings).
struct AgentJudge {
  let lines: [JudgedLine]

  /// A failure of a line.
  private struct Failure {
    var date: CalendarDate
    var isNonResponse: Bool
  }

  func findings() -> [AgentFinding] {
    var result = lines.flatMap { judged in
      judged.course.counting.map { finding($0, in: judged) }
    }
    for place in result.indices {
      result[place].laterResponses = laterResponses(result[place])
    }
    return result
  }

  /// The event that counts as failure of the drugs of a line; nil without one.
  private func failure(_ judged: JudgedLine) -> Failure? {
    let outcome = judged.outcome
    if outcome.caveats.contains(.inadequateExposure) || judged.course.isLocal { return nil }
    switch outcome.reason {
    case .progressionUnconfirmed, .clinicalOnly, .markerOnly, .lastDoseUnknown, .inadequateExposure:
      return nil
    default: break
    }
    if let date = outcome.nonResponse { return Failure(date: date, isNonResponse: true) }
    guard outcome.label.isProgression else { return nil }
    let date = outcome.label.isRefractory ? outcome.since : outcome.progression
    return date.map { Failure(date: $0, isNonResponse: false) }
  }

  private func finding(_ agent: StatusInput.Agent, in judged: JudgedLine) -> AgentFinding {
    let course = judged.course
    let start = agent.start ?? course.line.start
    var finding = AgentFinding(
      agent: agent.id, name: agent.name, drugClass: course.definitions.drugClass(of: agent),
      line: course.line.number, state: .exposed, basis: nil, since: start, caveats: [],
      laterResponses: [])
    if let failure = failure(judged), start <= failure.date,
      let basis = basis(of: failure, agent, in: judged)
    {
      finding.state = .refractory
      finding.basis = basis
      finding.since = failure.date
      if basis != .onTherapy, isToxic(agent, course) { finding.caveats.insert(.stoppedForToxicity) }
      if agent.isLowDose { finding.caveats.insert(.lowDose) }
    } else if isToxic(agent, course), let last = course.lastDose(of: agent) {
      finding.state = .intolerant
      finding.since = last
    }
    return finding
  }

  private func isToxic(_ agent: StatusInput.Agent, _ course: LineCourse) -> Bool {
    (agent.stopReason ?? course.line.stopReason) == .toxicity
  }

  private func basis(
    of failure: Failure, _ agent: StatusInput.Agent, in judged: JudgedLine
  ) -> StatusBasis? {
    let course = judged.course
    let last = course.lastDose(of: agent)
    if failure.isNonResponse { return wasGivenLongEnough(agent, course) ? .nonResponse : nil }
    guard let last else { return .onTherapy }
    if !course.isOneShot, failure.date <= last.adding(days: course.grace) { return .onTherapy }
    if let window = window(of: agent, in: judged),
      window.contains(failure.date, from: anchor(window, last, course))
    {
      return .window
    }
    let label = judged.outcome.label
    let isRefractory = label == .primaryRefractory || label == .secondaryRefractory
    // For a first look after the end, cells and transplants; a window of time is each drug's own.
    let isLineWide = course.isOneShot || judged.outcome.basis != .window
    if isRefractory, isLineWide, isGivenToTheEnd(agent, course) { return judged.outcome.basis }
    if label == .primaryRefractory, !judged.outcome.responded, judged.outcome.best != nil,
      wasGivenLongEnough(agent, course)
    {
      return .nonResponse
    }
    return nil
  }

  private func anchor(
    _ window: TimeWindow, _ last: CalendarDate, _ course: LineCourse
  ) -> CalendarDate {
    window.anchor == .infusion ? course.infusion : last
  }

  private func isGivenToTheEnd(_ agent: StatusInput.Agent, _ course: LineCourse) -> Bool {
    guard let last = course.lastDose(of: agent) else { return true }
    return course.lastDose.map { last >= $0 } ?? false
  }

  /// Whether a drug was given to the end, or for as many cycles as a non-response asks for.
  private func wasGivenLongEnough(_ agent: StatusInput.Agent, _ course: LineCourse) -> Bool {
    if isGivenToTheEnd(agent, course) { return true }
    guard let wanted = course.row.beforeNonResponse[.stable]?.cycles,
      let last = course.lastDose(of: agent)
    else { return false }
    let begun = course.cyclesBegun(before: last.adding(days: 1))
    let before = course.cyclesBegun(before: agent.start ?? course.line.start)
    return begun - before >= wanted
  }

  /// The window of one drug: of its group, of the definition for single drugs, or of the row.
  private func window(of agent: StatusInput.Agent, in judged: JudgedLine) -> TimeWindow? {
    let course = judged.course
    let row = course.row
    let group = course.definitions.group(of: agent)
    if row.usesDrugGroups { return (group ?? course.definitions.groups.first)?.window }
    if group?.id == "checkpointInhibitor" { return group?.window }
    let drugClass = course.definitions.drugClass(of: agent)
    if let own = row.agentWindow, !row.anchorClasses.contains(drugClass ?? "") { return own }
    let isResponder = judged.outcome.responded
    return isResponder ? row.windowForResponders : row.windowForOthers
  }

  /// Later lines with a response of at least P while the same drug was given (ENG-TIME-1).
  private func laterResponses(_ finding: AgentFinding) -> [Int] {
    guard finding.state == .refractory else { return [] }
    return lines.filter { judged in
      judged.outcome.number > finding.line
        && (judged.outcome.best?.rank ?? 0) >= (ResponseClass.partial.rank ?? 0)
        && judged.course.counting.contains {
          $0.name.lowercased() == finding.name.lowercased()
        }
    }.map(\.outcome.number)
  }

  // MARK: Classes

  /// The worst finding of every class, at its earliest.
  static func classes(_ findings: [AgentFinding]) -> [ClassFinding] {
    var order: [String] = []
    for finding in findings {
      if let drugClass = finding.drugClass, !order.contains(drugClass) { order.append(drugClass) }
    }
    return order.compactMap { drugClass in
      let own = findings.filter { $0.drugClass == drugClass }
      guard let state = own.map(\.state).max() else { return nil }
      let worst = own.filter { $0.state == state }
      guard let first = worst.min(by: { ($0.since, $0.line) < ($1.since, $1.line) }) else {
        return nil
      }
      var names: [String] = []
      for finding in worst where !names.contains(finding.name) { names.append(finding.name) }
      return ClassFinding(
        drugClass: drugClass, state: state, line: first.line, since: first.since, agents: names,
        isWithheld: state != .refractory && own.contains(where: \.isWithheld))
    }
  }

  /// How many of the classes of myeloma are refractory, each with its date (MM-RF-CLS).
  static func depth(_ findings: [AgentFinding]) -> [RefractoryDepth: CalendarDate] {
    let refractory = findings.filter { $0.state == .refractory }
    func date(ofClass drugClass: String) -> CalendarDate? {
      refractory.filter { $0.drugClass == drugClass }.map(\.since).min()
    }
    func date(of name: String) -> CalendarDate? {
      refractory.filter { $0.name.lowercased() == name }.map(\.since).min()
    }
    func latest(_ dates: CalendarDate?...) -> CalendarDate? {
      dates.contains(nil) ? nil : dates.compactMap(\.self).max()
    }
    let inhibitor = date(ofClass: "proteasomeInhibitor")
    let imid = date(ofClass: "imid")
    let antiCD38 = date(ofClass: "antiCD38")
    var result: [RefractoryDepth: CalendarDate] = [:]
    result[.singleClass] = [inhibitor, imid, antiCD38].compactMap(\.self).min()
    result[.doubleClass] = latest(inhibitor, imid)
    result[.tripleClass] = latest(inhibitor, imid, antiCD38)
    result[.quad] = latest(
      secondDrug(of: "proteasomeInhibitor", refractory), secondDrug(of: "imid", refractory))
    result[.penta] = latest(
      date(of: "bortezomib"), date(of: "carfilzomib"), date(of: "lenalidomide"),
      date(of: "pomalidomide"), antiCD38)
    return result
  }

  /// The day on which the second drug of a class had failed; nil before (quad-refractory, MM-RF-CLS, K).
  private static func secondDrug(
    of drugClass: String, _ refractory: [AgentFinding]
  ) -> CalendarDate? {
    let own = refractory.filter { $0.drugClass == drugClass }
    let first = Dictionary(grouping: own) { $0.name.lowercased() }
      .compactMap { $0.value.map(\.since).min() }.sorted()
    return first.count > 1 ? first[1] : nil
  }
}
