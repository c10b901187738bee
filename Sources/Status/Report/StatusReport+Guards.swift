internal import Criteria
internal import Oncology

extension StatusReport {
  /// The status without claims that what stands beside it does not allow (FLG-9, PCWG-6).
  ///
  /// - Parameters:
  ///   - status: The status as the engine and the leading class have it.
  ///   - modifiers: What stands beside it.
  ///   - bar: The caveat that keeps the label from being shown.
  /// - Returns: The same or a weaker claim; never a firmer one.
  static func guarded(
    _ status: CaseStatus, _ modifiers: Modifiers, _ bar: Caveat?
  ) -> CaseStatus {
    if bar != nil { return withoutFailure(status) }
    return isPossibleFlare(status, modifiers) ? awaitingSecondLook(status) : status
  }

  /// A label that is not shown makes no drug refractory: what is barred for the line is barred for
  /// what was given in it.
  private static func withoutFailure(_ status: CaseStatus) -> CaseStatus {
    var result = status
    for place in result.agents.indices where result.agents[place].line == status.line {
      guard result.agents[place].state == .refractory else { continue }
      result.agents[place].state = .exposed
      result.agents[place].isWithheld = true
      result.agents[place].basis = nil
      // Exposure is dated by the first dose; the day of a failure that is not said stays unsaid.
      let start = status.inputs.first { $0.kind == .lineStart }?.date
      result.agents[place].since = start ?? result.agents[place].since
    }
    result.classes = AgentJudge.classes(result.agents)
    result.leadingClass = nil
    return result
  }

  /// Whether progression rests on new bone lesions that may be a flare, seen once.
  private static func isPossibleFlare(_ status: CaseStatus, _ modifiers: Modifiers) -> Bool {
    guard status.label.isRefractory || status.label.isRelapse || status.label.isProgression,
      let flare = modifiers.first(.flarePossible), let outcome = status.leading,
      let progression = outcome.progression
    else { return false }
    // Another look that says the same is the confirmation that a flare asks for.
    let isOnlyLook = flare.date.map { $0.earliest <= progression } ?? false
    return isOnlyLook
  }

  /// Progression that has to be seen again before it counts; the generic label stands beside it.
  private static func awaitingSecondLook(_ status: CaseStatus) -> CaseStatus {
    var result = withoutFailure(status)
    result.alternatives.insert(
      AlternativeLabel(
        status.label, line: status.line, basis: status.basis,
        definition: status.definition?.id ?? "RECIST 1.1"), at: 0)
    result.label = .indeterminate
    result.reason = .progressionUnconfirmed
    result.basis = nil
    result.leadingClass = nil
    result.caveats.insert(.progressionUnconfirmed)
    result.confirmBy = status.since?.adding(days: CaseStatus.overdueDays)
    result.missing.append(
      MissingDatum(.confirmation, line: status.line, date: result.confirmBy))
    return result
  }
}
