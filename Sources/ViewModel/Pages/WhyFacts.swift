internal import Criteria
internal import Oncology
internal import Status

/// The facts of the why page, group by group.
struct WhyFacts {
  private let state: BoardState
  private let evaluation: CaseEvaluation
  private let report: StatusReport
  private let status: CaseStatus
  private let words: StatusWords
  private let evidence: EvidenceWords
  /// Rows that a rule, a caveat or a definition may take; the page scrolls.
  private static let rows = 6

  init(_ state: BoardState, _ evaluation: CaseEvaluation, _ report: StatusReport) {
    self.state = state
    self.evaluation = evaluation
    self.report = report
    status = report.status
    words = StatusWords(report)
    evidence = EvidenceWords(evaluation.patientCase)
  }

  var all: [Facts.Fact] {
    let parts = [
      verdict, beside, alternatives, caveats, missing, changes, settings, rules, classes, modifiers,
      considered, domains, glossary,
    ]
    return parts.flatMap(\.self)
  }

  private func fact(_ label: String, _ items: [Line]) -> Facts.Fact {
    Facts.Fact(label, items, most: Self.rows)
  }

  // MARK: The verdict

  private var verdict: [Facts.Fact] {
    var items = [words.headline + words.marks]
    if let bar = report.bar {
      let held = Vocabulary.word(.headline, status.label.rawValue)
      items.append(Line("\(held) is not shown: \(bar.rule.resolvedBy)", .missing))
    }
    if let line = status.line,
      let therapy = evaluation.patientCase.lines.first(where: { $0.number == line })
    {
      items.append(Line("to \(line)L \(therapy.name)"))
    }
    if let since = status.since { items.append(Line("since \(date(since))")) }
    if let basis = status.basis { items.append(Line(Vocabulary.word(.basis, basis.rawValue))) }
    items += [words.leadingClass, words.depth].compactMap(\.self) + words.overlays
    if status.labelRange.count > 1 {
      let range = status.labelRange.map { Vocabulary.word(.headline, $0.rawValue) }
      items.append(Line("between \(range.joined(separator: " and ")): a date is partial", .caveat))
    }
    return [fact("LABEL", items), fact("", [Line(help, .muted)])]
  }

  /// Stable disease beside what it has to be weighed against: what the patient wants, what troubles them,
  /// and what counts as a response to this line (A13).
  private var beside: [Facts.Fact] {
    guard status.label == .stable else { return [] }
    let known = evaluation.patientCase
    let goals = known.goals.filter { $0.when.isKnown(on: evaluation.asOf) }.map { Line($0.text) }
    var latest: [String: Symptom] = [:]
    for symptom in known.symptoms where symptom.when.isKnown(on: evaluation.asOf) {
      let earlier = latest[symptom.name]
      if earlier.map({ $0.when.date.earliest <= symptom.when.date.earliest }) ?? true {
        latest[symptom.name] = symptom
      }
    }
    let symptoms = latest.values.filter { $0.grade != 0 }.sorted { $0.name < $1.name }.map {
      Line("\($0.name)" + ($0.grade.map { " G\($0)" } ?? ""))
    }
    return [
      fact("GOALS", goals.isEmpty ? [Line("none recorded", .missing)] : goals),
      fact("SYMPTOMS", symptoms.isEmpty ? [Line("none recorded", .muted)] : symptoms),
      fact("EXPECTED", [expected]),
    ]
  }

  /// What the definition wants of a line of this disease, and what came of it.
  private var expected: Line {
    guard let definition = status.definition else { return Line("no definition", .missing) }
    let wanted = definition.requiredAtEnd ?? definition.requiredResponse
    let best = status.leading?.best.map { ", best so far \($0.rawValue)" } ?? ""
    return Line("\(wanted.rawValue) or better counts as response (\(definition.id))")
      + Line(best, .muted)
  }

  private var help: String {
    let label = Vocabulary.entry(.headline, status.label.rawValue)?.help ?? ""
    let reason = status.reason.flatMap { Vocabulary.entry(.reason, $0.rawValue)?.help }
    return [label, reason].compactMap(\.self).joined(separator: " ")
  }

  private func date(_ day: CalendarDate) -> String { Words.date(day, today: state.today) }

  // MARK: Rules

  private var rules: [Facts.Fact] {
    var facts: [Facts.Fact] = []
    if let definition = status.definition {
      let local = definition.isLocal ? [Line("local definition", .caveat)] : []
      facts.append(
        fact(
          "BY",
          [Line("\(definition.id) \(definition.title)", .strong)] + local
            + [Line(definition.sentence), Line(definition.citation.text, .muted)]))
    }
    let inputs = status.inputs.map { input in
      Line("\(Self.name(input.kind)) \(input.value) \(date(input.date))")
    }
    if !inputs.isEmpty { facts.append(fact("FACTS", inputs)) }
    for rule in unique(status.evidence) where rule.rule != status.definition?.id {
      let lead: Line = [Span(.met, .responding), Span(" \(rule.rule)", .label)].line
      facts.append(fact(facts.last?.label == "RULES" ? "" : "RULES", [lead] + figures(rule)))
    }
    return Self.once(facts)
  }

  private func unique(_ evidence: [Evidence]) -> [Evidence] {
    evidence.enumerated().filter { evidence.firstIndex(of: $0.element) == $0.offset }
      .map(\.element)
  }

  private func figures(_ rule: Evidence) -> [Line] {
    let sentence = RECIST11.rule(rule.rule).map { [Line($0.sentence, .muted)] } ?? []
    return sentence + evidence.figures(rule)
  }

  /// A label that stands above its own kind is said once.
  private static func once(_ facts: [Facts.Fact]) -> [Facts.Fact] {
    var result: [Facts.Fact] = []
    var last = ""
    for var fact in facts {
      if fact.label == last { fact.label = "" } else if !fact.label.isEmpty { last = fact.label }
      result.append(fact)
    }
    return result
  }

  private static func name(_ kind: DatedInput.Kind) -> String {
    switch kind {
    case .assessment: "assessment"
    case .lineStart: "first dose"
    case .lastDose: "last dose"
    case .pathology: "tissue"
    case .event: "event"
    case .diagnosis: "diagnosis"
    }
  }

  // MARK: Modifiers

  private var modifiers: [Facts.Fact] { report.modifiers.all.flatMap { facts(of: $0) } }

  /// What was asked for and is not met, with the condition that failed: "why not" is asked as often.
  private var considered: [Facts.Fact] {
    let items = report.modifiers.considered.map { modifier in
      let word = Vocabulary.word(.modifier, modifier.kind.rawValue)
      let failed = modifier.conditions(.notMet).first.map { condition in
        " (\(condition.evidence.rule) \(evidence.text(condition.evidence)))"
      }
      return Line("\(word)\(failed ?? "")", .muted)
    }
    return items.isEmpty ? [] : [fact("NOT MET", items)]
  }

  private func facts(of modifier: Modifier) -> [Facts.Fact] {
    let word = Vocabulary.word(.modifier, modifier.kind.rawValue)
    let subKinds = modifier.subKinds.map(\.rawValue).joined(separator: ", ")
    let standing = modifier.standing == .possible ? " possible" : ""
    let counts = evidence.figures(Evidence(modifier.definition.id, modifier.counts))
    var items = [Line("\(subKinds.isEmpty ? "yes" : subKinds)\(standing)", .strong)] + counts
    items += modifier.conditions.map { condition in
      let text = evidence.text(condition.evidence)
      let tone: Tone = condition.verdict == .open ? .missing : .plain
      return [
        Span(Self.mark(condition.verdict), tone), Span(" \(condition.evidence.rule)", .label),
        Span(text.isEmpty ? "" : " \(text)", tone),
      ].line
    }
    if !modifier.definitions.isEmpty {
      let met = modifier.definitions.count { $0.verdict == .met }
      items.append(Line("\(met) of \(modifier.definitions.count) definitions met:", .muted))
      items += modifier.definitions.map { finding in
        [
          Span(Self.mark(finding.verdict), finding.verdict == .open ? .missing : .plain),
          Span(" \(finding.definition.id)", .muted),
        ].line
      }
    }
    return [fact("+\(word)", items)]
  }

  private static func mark(_ verdict: Modifier.Verdict) -> Mark {
    switch verdict {
    case .met: .met
    case .notMet: .notMet
    case .open: .open
    }
  }

  // MARK: Definitions

  private var classes: [Facts.Fact] {
    let found = report.classes.filter { $0.standing != .notMet }
    return Self.once(
      found.map { finding in
        let name = finding.label?.name ?? "undetermined"
        let head = Line("\(finding.definition): \(name)", finding.label == nil ? .missing : .strong)
        let boundaries = finding.boundaries.map { boundary in
          let days = boundary.daysToBoundary.lowerBound
          let end = date(boundary.dates.lowerBound)
          return Line(
            "\(boundary.rule) boundary \(end): \(days < 0 ? "\(-days) d inside" : "\(days) d past")",
            .muted)
        }
        let criteria = finding.criteria.map { criterion in
          let mark: Mark =
            criterion.state == .met ? .met : criterion.state == .notMet ? .notMet : .open
          let text = evidence.text(criterion.evidence)
          return [
            Span(mark, criterion.state == .unknown ? .missing : .plain),
            Span(" \(criterion.evidence.rule) \(text)"),
          ].line
        }
        return fact("CLASS", [head] + boundaries + criteria)
      })
  }

  private var alternatives: [Facts.Fact] {
    let items = status.alternatives.map { other in
      let label = Vocabulary.word(.headline, other.label.rawValue)
      let line = other.line.map { " L\($0)" } ?? ""
      return Line("\(label)\(line) by \(other.definition)", .caveat)
    }
    let none = Line("no other definition says otherwise", .muted)
    return [fact("ELSE", items.isEmpty ? [none] : items)]
  }

  // MARK: Caveats

  private var caveats: [Facts.Fact] {
    let facts = report.caveats.map { caveat in
      let tone: Tone = caveat.severity == .note ? .muted : .caveat
      let mark = caveat.severity == .note ? "note" : caveat.severity == .pause ? "pause" : "block"
      let head = Line("\(mark) \(caveat.code.rawValue): \(caveat.rule.title)", tone)
      let resolved = Line("settled by \(caveat.rule.resolvedBy)", .muted)
      let most = caveat.severity == .note ? 2 : 4
      let figures = evidence.figures(caveat.evidence)
      // What would resolve it comes before the figures: it is what the room can act on.
      return Facts.Fact("CAVEATS", [head, resolved] + figures, most: most)
    }
    return facts.isEmpty ? [fact("CAVEATS", [Line("none", .muted)])] : Self.once(facts)
  }

  // MARK: What is missing, what would change it

  private var missing: [Facts.Fact] {
    let items = status.missing.map { datum in
      let day = datum.date.map { " by \(date($0))" } ?? ""
      let line = datum.line.map { " (L\($0))" } ?? ""
      return Line("\(Self.words(datum.kind))\(line)\(day)", .missing)
    }
    return items.isEmpty ? [] : [fact("MISSING", items)]
  }

  private static func words(_ kind: MissingDatum.Kind) -> String {
    switch kind {
    case .assessment: "an assessment"
    case .landmarkAssessment: "an assessment at or after the landmark"
    case .confirmation: "a second assessment that confirms"
    case .baseline: "a baseline to compare with"
    case .lastDose: "the last dose"
    case .cycles: "the cycles given"
    case .biopsy: "tissue"
    case .diagnosisDate: "the date of diagnosis"
    case .evaluableAssessment: "an assessment that can be judged"
    case .objectiveAssessment: "an objective assessment that shows it"
    }
  }

  private var changes: [Facts.Fact] {
    var items: [Line] = []
    if let fragility = state.fragility {
      items = FragilityWords(fragility, evaluation.patientCase).items
    }
    if let day = status.validUntil {
      items.append(Line("holds until \(date(day)), then look again"))
    }
    return items.isEmpty ? [] : [fact("CLOSE", items)]
  }

  private var domains: [Facts.Fact] {
    let items = DomainWords(evaluation, today: state.today).items
    return items.isEmpty ? [] : [fact("DOMAINS", items)]
  }

  private var settings: [Facts.Fact] {
    let items = evaluation.settings.changes.map { change in
      Line("\(change.row.name) \(change.value) instead of \(change.row.standard)", .caveat)
    }
    return items.isEmpty ? [] : [fact("SETTINGS", items)]
  }

  private var glossary: [Facts.Fact] {
    let kinds = report.modifiers.all.map(\.kind)
    let items = kinds.compactMap { Vocabulary.entry(.modifier, $0.rawValue) }
    return Self.once(items.map { fact("WORDS", [Line("+\($0.word): \($0.help)", .muted)]) })
  }
}

extension [Span] {
  /// The pieces as a line.
  fileprivate var line: Line { Line(self) }
}
