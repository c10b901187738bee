internal import Criteria
internal import JSON
internal import Oncology
internal import Status

/// The status of a case as `status` prints it.
struct StatusDocument {
  let evaluation: CaseEvaluation
  let report: StatusReport

  var status: CaseStatus { report.status }
  var history: ShownHistory { ShownHistory(evaluation, report) }

  init(_ evaluation: CaseEvaluation, _ report: StatusReport) {
    self.evaluation = evaluation
    self.report = report
  }

  /// The status as one object; the keys up to `history` are those of cli.md, in its order.
  var json: JSONText {
    let isBarred = report.bar != nil
    return .object([
      "case": .string(evaluation.patientCase.id.text), "asOf": Self.date(status.asOf),
      "headline": .string(report.shownLabel.rawValue), "line": Self.number(status.line),
      "since": isBarred ? .null : Self.date(status.since), "reason": Self.text(report.shownReason),
      "basis": isBarred ? .null : Self.text(status.basis?.rawValue), "definition": definition,
      "holdsUntil": Self.date(status.validUntil),
      "modifiers": Self.codes(report.modifiers.all.map(\.kind.code)),
      "overlays": Self.codes(status.overlays.map(\.code)),
      "lines": .array(status.lines.map { line($0) }),
      "findings": .array(report.shownAgents.map { Self.finding($0) }),
      "alternatives": .array(alternatives.map { alternative($0) }),
      "caveats": .array(report.caveats.map { Self.caveat($0) }),
      "evidence": .array(status.evidence.map { Self.evidence($0) }),
      "missing": Self.codes(status.missing.map(\.kind.rawValue)),
      "history": .array(history.entries.map { Self.entry($0) }),
      "barred": barred, "confirmBy": Self.date(status.confirmBy),
      "range": Self.codes(status.labelRange.map(\.rawValue)),
      "classes": .array(classes.map { json($0) }), "depth": depth,
      "drugClasses": .array(report.shownClasses.map { Self.drugClass($0) }),
      "wanted": .array(status.missing.map { Self.wanted($0) }),
      "settings": SettingWords.json(evaluation.settings),
    ])
  }

  // MARK: Parts that both forms share

  /// The label that a line shows: none where a caveat bars the headline, the class's where one leads
  /// the line (FLG-9, FLG-10).
  func label(of outcome: LineOutcome) -> StatusLabel {
    let isHeadline = outcome.number == status.line
    if isHeadline, report.bar != nil { return .notEvaluable }
    if isHeadline, status.leadingClass != nil { return status.label }
    let isLed =
      outcome.reason == nil
      && (outcome.label.isRefractory || outcome.label.isRelapse
        || outcome.label == .progressingOffTherapy)
    guard isLed, !isHeadline else { return outcome.label }
    let leads = report.classes.first { $0.line == outcome.line && $0.leads != nil }?.leads
    return leads.flatMap { StatusLabel(rawValue: $0.rawValue) } ?? outcome.label
  }

  /// What other definitions call it; nothing where a caveat bars the claim, for theirs rests on the
  /// same facts (FLG-9).
  var alternatives: [AlternativeLabel] { report.bar == nil ? status.alternatives : [] }

  /// The disease-specific findings that say or may say something.
  var classes: [ResistanceFinding] { report.classes.filter { $0.standing != .notMet } }

  /// The number of a line by its id.
  func number(of line: String?) -> Int? {
    evaluation.patientCase.lines.first { $0.id == line }?.number
  }

  /// The id of the definition that decided, and where it was published.
  var deciding: (id: String, citation: String?)? {
    if let rule = status.leadingClass { return (rule, citation(of: rule)) }
    return status.definition.map { ($0.id, $0.citation.text) }
  }

  /// Where a definition was published, by the id of the definition or of its rule.
  func citation(of id: String) -> String? {
    if let row = report.definitions.parameters.first(where: { $0.id == id }) {
      return row.citation.text
    }
    let definition = ClassDefinitions.catalogue.first { definition in
      definition.id == id || definition.rules.contains { $0.id == id }
    }
    return definition.map { $0.sources.map(\.text).joined(separator: "; ") }
  }

  /// The deepest refractoriness by the classes of myeloma, and since when; nil where a caveat bars the
  /// label.
  var deepest: (depth: RefractoryDepth, since: CalendarDate)? {
    guard report.bar == nil else { return nil }
    return RefractoryDepth.allCases.reversed().lazy
      .compactMap { depth in status.depth[depth].map { (depth, $0) } }.first
  }

  // MARK: Objects

  private var definition: JSONText {
    guard let deciding else { return .null }
    return .object(["id": .string(deciding.id), "citation": Self.text(deciding.citation)])
  }

  private func line(_ outcome: LineOutcome) -> JSONText {
    .object([
      "line": .integer(outcome.number), "label": .string(label(of: outcome).rawValue),
      "best": Self.text(BestLetters(evaluation: evaluation).letters(of: outcome)),
    ])
  }

  private static func finding(_ finding: AgentFinding) -> JSONText {
    .object([
      "agent": .string(finding.name), "class": text(finding.drugClass),
      "line": .integer(finding.line), "finding": .string(finding.state.rawValue),
      "basis": text(finding.basis?.rawValue), "since": date(finding.since),
      "withheld": .bool(finding.isWithheld),
    ])
  }

  private func alternative(_ alternative: AlternativeLabel) -> JSONText {
    .object([
      "label": .string(alternative.label.rawValue),
      "definition": .object([
        "id": .string(alternative.definition),
        "citation": Self.text(citation(of: alternative.definition)),
      ]),
    ])
  }

  private static func caveat(_ caveat: Caveat) -> JSONText {
    .object([
      "code": .string(caveat.code.rawValue), "severity": .string(caveat.severity.rawValue),
      "facts": codes(caveat.facts.map { FactWords.text($0) }),
    ])
  }

  private static func evidence(_ evidence: Evidence) -> JSONText {
    .object([
      "rule": .string(evidence.rule), "facts": codes(evidence.facts.map { FactWords.text($0) }),
    ])
  }

  private static func entry(_ entry: ShownHistory.Entry) -> JSONText {
    .object([
      "from": date(entry.from), "headline": .string(entry.label.rawValue),
      "line": number(entry.line),
    ])
  }

  private var barred: JSONText {
    guard report.bar != nil else { return .null }
    return .object([
      "label": .string(status.label.rawValue), "since": Self.date(status.since),
      "basis": Self.text(status.basis?.rawValue),
    ])
  }

  private func json(_ finding: ResistanceFinding) -> JSONText {
    .object([
      "rule": .string(finding.rule), "class": Self.text(finding.label?.rawValue),
      "candidates": Self.codes(finding.candidates.map(\.rawValue)),
      "line": Self.number(number(of: finding.line)),
      "agents": Self.codes(finding.agents),
      "event": finding.event.map { .string($0.description) } ?? .null,
    ])
  }

  private var depth: JSONText {
    guard let deepest else { return .null }
    return .object([
      "finding": .string(deepest.depth.rawValue), "since": Self.date(deepest.since),
    ])
  }

  private static func drugClass(_ finding: ClassFinding) -> JSONText {
    .object([
      "class": .string(finding.drugClass), "finding": .string(finding.state.rawValue),
      "line": .integer(finding.line), "since": date(finding.since),
      "withheld": .bool(finding.isWithheld), "agents": codes(finding.agents),
    ])
  }

  private static func wanted(_ datum: MissingDatum) -> JSONText {
    .object([
      "missing": .string(datum.kind.rawValue), "line": number(datum.line),
      "date": date(datum.date),
    ])
  }

  // MARK: Values

  private static func text(_ text: String?) -> JSONText { text.map { .string($0) } ?? .null }

  private static func number(_ number: Int?) -> JSONText { number.map { .integer($0) } ?? .null }

  private static func date(_ date: CalendarDate?) -> JSONText {
    date.map { .string($0.description) } ?? .null
  }

  /// Texts in their order, each once: two drugs that were not tolerated are one overlay.
  private static func codes(_ texts: [String]) -> JSONText {
    .array(
      texts.enumerated().filter { texts.firstIndex(of: $0.element) == $0.offset }
        .map { .string($0.element) })
  }
}
