internal import Criteria
public import Oncology

extension CaseStatus {
  /// Days after which an open question is overdue (7.5, D).
  static let overdueDays = 84
  /// Months after which the last assessment is too old where no interval is planned (7.5, D).
  static let staleMonths = 6

  /// The status of a case as known on a day.
  ///
  /// - Parameters:
  ///   - facts: Everything; what was known later does not count.
  ///   - day: The as-of date.
  ///   - definitions: What labels are made with.
  ///   - hasHistory: Whether the headlines of all earlier days are wanted too.
  public init(
    _ facts: StatusInput, asOf day: CalendarDate, definitions: StatusDefinitions,
    hasHistory: Bool = true
  ) {
    self.init(CaseJudge(facts, asOf: day, definitions), definitions)
    if hasHistory { history = Self.history(facts, upTo: day, definitions) }
  }

  /// The status of a judged case, on the day it was judged for.
  ///
  /// Where a date is known to the month or year only, both ends are judged, and the one that asserts
  /// less leads (GEN-DATE-5).
  public init(
    _ evaluation: CaseEvaluation, definitions: StatusDefinitions, hasHistory: Bool = true
  ) {
    let facts = StatusInput(evaluation)
    let day = evaluation.asOf
    self.init(facts, asOf: day, definitions: definitions, hasHistory: hasHistory)
    guard facts.hasPartialDates else { return }
    let others = DateEnds.all.dropFirst().map { ends in
      CaseStatus(
        StatusInput(evaluation, ends: ends), asOf: day, definitions: definitions,
        hasHistory: hasHistory)
    }
    let range = Set(([self] + others).map(\.label)).sorted()
    guard range.count > 1, let weaker = ([self] + others).min(by: { $0.label < $1.label }) else {
      return
    }
    self = weaker
    labelRange = range
    caveats.insert(.partialDate)
  }

  private init(_ judge: CaseJudge, _ definitions: StatusDefinitions) {
    let headline = judge.headline(upTo: judge.lines.count)
    let findings = AgentJudge(lines: judge.lines).findings()
    asOf = judge.day
    label = headline.label
    line = headline.line
    since = headline.since
    reason = headline.reason
    basis = headline.basis
    definition = headline.outcome.flatMap { outcome in
      judge.lines.first { $0.outcome.number == outcome.number }?.course.row
    }
    leadingClass = nil
    labelRange = []
    lines = judge.lines.map(\.outcome)
    agents = findings
    classes = AgentJudge.classes(findings)
    depth = judge.input.disease == "myeloma" ? AgentJudge.depth(findings) : [:]
    overlays = OverlayJudge(judge: judge, agents: findings).overlays(headline)
    alternatives = headline.outcome?.alternatives ?? []
    caveats = headline.outcome?.caveats ?? []
    missing = headline.outcome?.missing ?? []
    evidence = headline.outcome?.evidence ?? []
    inputs = headline.outcome?.inputs ?? []
    confirmBy = headline.outcome?.confirmBy
    history = []
    if !headline.pending.isEmpty || headline.reason == .pendingFirstAssessment {
      let pending = judge.lines.last?.outcome.number
      missing.append(MissingDatum(.assessment, line: pending))
    }
    addUntreated(judge)
    if !judge.hasOwnRow, line != nil { caveats.insert(.defaultParameters) }
    if judge.input.biopsies.contains(where: { $0.result == .transformed }) {
      caveats.insert(.transformation)
    }
    addExpiry(judge)
  }

  /// Before any therapy the diagnosis or the first look is what the label rests on.
  private mutating func addUntreated(_ judge: CaseJudge) {
    guard line == nil else { return }
    if let diagnosis = judge.input.diagnosis {
      inputs.append(DatedInput(.diagnosis, id: "diagnosis", date: diagnosis))
      since = diagnosis
    }
    evidence.append(Evidence("ENG-UNTREATED", [.date("asOf", PartialDate(asOf))]))
  }

  /// How long it stands unless somebody looks again (7.5).
  private mutating func addExpiry(_ judge: CaseJudge) {
    if label == .indeterminate, let since {
      validUntil = since.adding(days: Self.overdueDays)
      if asOf > since.adding(days: Self.overdueDays) { caveats.insert(.overdue) }
      return
    }
    guard let last = judge.input.entries.map(\.date).max() else { return }
    let end =
      judge.input.imagingIntervalDays.map { last.adding(days: 2 * $0) }
      ?? last.adding(months: Self.staleMonths)
    validUntil = end
    if asOf > end, judge.input.death == nil { caveats.insert(.stale) }
  }

  // MARK: History (ENG-TIME-1)

  private static func history(
    _ facts: StatusInput, upTo day: CalendarDate, _ definitions: StatusDefinitions
  ) -> [HistoryEntry] {
    var result: [HistoryEntry] = []
    for date in facts.days(upTo: day) {
      let judge = CaseJudge(facts, asOf: date, definitions)
      let headline = judge.headline(upTo: judge.lines.count)
      let entry = HistoryEntry(
        from: date, label: headline.label, line: headline.line, reason: headline.reason)
      let isSame =
        result.last.map {
          $0.label == entry.label && $0.line == entry.line && $0.reason == entry.reason
        } ?? false
      if !isSame { result.append(entry) }
    }
    return result
  }
}
