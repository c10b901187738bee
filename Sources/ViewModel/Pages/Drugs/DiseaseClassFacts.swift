internal import Criteria
internal import Oncology
internal import Status

/// What the definitions of this disease say of its lines: class, boundary, criteria with figures.
struct DiseaseClassFacts {
  private let evaluation: CaseEvaluation
  private let report: StatusReport
  private let bars: LineBars
  private let words: FigureWords

  init(
    _ evaluation: CaseEvaluation, _ report: StatusReport, _ bars: LineBars
  ) {
    self.evaluation = evaluation
    self.report = report
    self.bars = bars
    words = FigureWords(evaluation.patientCase)
  }

  var sections: [Section] {
    report.classes.enumerated().map { place, finding in section(finding, place) }
  }

  private func number(_ finding: ResistanceFinding) -> Int? {
    evaluation.patientCase.lines.first { $0.id == finding.line }?.number
  }

  private func section(_ finding: ResistanceFinding, _ place: Int) -> Section {
    let definition = ClassDefinitions.catalogue.first { $0.id == finding.definition }
    let number = number(finding)
    let line = number.map { "\($0)L " } ?? ""
    let agents = finding.agents.joined(separator: ", ")
    let title = Line("\(definition?.title ?? finding.definition)".uppercased(), .heading)
    let facts =
      [Facts.Fact("class", label(finding, bars.classBar(ofLine: number)), most: 4)]
      + boundaries(finding) + criteria(finding, definition) + rest(finding) + source(definition)
    return Section(
      "definition-\(place)", title: title, note: Line("\(line)\(agents)", .muted),
      .facts(Facts(facts, labelColumns: 9)))
  }

  // MARK: Class

  private func label(_ finding: ResistanceFinding, _ bar: Caveat?) -> [Line] {
    if let bar {
      return [
        Line("withheld: ", .caveat) + Line(Vocabulary.word(.caveat, bar.code.rawValue), .caveat)
      ]
    }
    var items =
      switch finding.standing {
      case .met: [met(finding)]
      case .notMet:
        [Line(finding.label.map { "\($0.name): not met" } ?? "no class of this definition")]
      case .undetermined: undetermined(finding)
      }
    items.append(Line(finding.rule, .muted))
    items += finding.tags.filter { $0 != .unconfirmed }.map {
      Line(ResistanceWords.tag($0), .caveat)
    }
    return items
  }

  /// A class that a second look has to confirm is never said as if it stood.
  private func met(_ finding: ResistanceFinding) -> Line {
    let name = finding.label?.name ?? "met"
    guard finding.tags.contains(.unconfirmed) else { return Line(name, .strong) }
    return Line("\(name), once confirmed", .unconfirmed)
  }

  private func undetermined(_ finding: ResistanceFinding) -> [Line] {
    let names = finding.candidates.map(\.name).joined(separator: " or ")
    let missing = finding.missing.map { ResistanceWords.datum($0) }.joined(separator: ", ")
    return [
      Line("cannot be said", .missing)
        + Line(names.isEmpty ? "" : ": perhaps \(names)")
    ] + (missing.isEmpty ? [] : [Line("missing: \(missing)", .missing)])
  }

  // MARK: Boundaries

  private func boundaries(_ finding: ResistanceFinding) -> [Facts.Fact] {
    guard !finding.boundaries.isEmpty else { return [] }
    let items = finding.boundaries.map { boundary in
      let window = boundary.window
      let sign = window.comparison == .atMost ? "≤" : "<"
      let day = Words.longDate(boundary.dates.lowerBound)
      return Line("\(sign) \(window.length) \(window.unit.rawValue): \(day)")
        + Line(" (\(ResistanceWords.distance(boundary.daysToBoundary)))", .muted)
    }
    let event = finding.event.map { Line("event \(FigureWords.day($0))", .strong) }
    let anchor = finding.boundaries.first.map {
      Line("from \(FigureWords.day($0.anchor))", .muted)
    }
    return [
      Facts.Fact("boundary", [event, anchor].compactMap(\.self) + items, most: 5)
    ]
  }

  // MARK: Criteria

  private func criteria(
    _ finding: ResistanceFinding, _ definition: ClassDefinition?
  ) -> [Facts.Fact] {
    ClassCriterion.State.allCases.compactMap { state in
      let items = finding.criteria.filter { $0.state == state }.map { criterion in
        item(criterion.evidence, definition)
      }
      return items.isEmpty ? nil : Facts.Fact(ResistanceWords.criterion(state), items, most: 8)
    }
  }

  private func item(_ evidence: Evidence, _ definition: ClassDefinition?) -> Line {
    let figures = words.figures(evidence).joined(separator: ", ")
    let sentence = definition?.rules.first { $0.id == evidence.rule }?.sentence
    let shown = sentence.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    return Line(shown ?? ResistanceWords.general(evidence.rule))
      + Line(figures.isEmpty ? "" : " (\(figures))", .strong)
      + Line(shown == nil ? "" : " \(evidence.rule)", .muted)
  }

  // MARK: Figures, caveats, source

  private func rest(_ finding: ResistanceFinding) -> [Facts.Fact] {
    var facts: [Facts.Fact] = []
    let figures = finding.figures.map { Line(words.figures($0).joined(separator: ", ")) }
    if !figures.isEmpty { facts.append(Facts.Fact("figures", figures, most: 3)) }
    let caveats = finding.caveats.map { code in
      Line(Vocabulary.word(.caveat, code), .caveat)
    }
    if !caveats.isEmpty { facts.append(Facts.Fact("caveats", caveats, most: 3)) }
    if finding.leads != nil, finding.line == leadingLine {
      facts.append(Facts.Fact("leads", [Line("this class is in front of the generic label")]))
    }
    return facts
  }

  /// The line whose label a class leads; none where the label is withheld.
  private var leadingLine: String? { report.bar == nil ? report.status.leading?.line : nil }

  private func source(_ definition: ClassDefinition?) -> [Facts.Fact] {
    let sources = (definition?.sources ?? []).map { Line($0.text, .muted) }
    return sources.isEmpty ? [] : [Facts.Fact("source", sources, most: 8)]
  }
}
