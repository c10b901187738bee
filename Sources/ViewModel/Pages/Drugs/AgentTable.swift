internal import Oncology
internal import Status

/// Every drug, every class of drugs, and how many classes are lost.
struct AgentTable {
  private let size: SizeClass
  private let report: StatusReport
  private let bars: LineBars

  init(_ report: StatusReport, _ bars: LineBars, _ size: SizeClass) {
    self.size = size
    self.report = report
    self.bars = bars
  }

  var sections: [Section] {
    let status = report.status
    guard !status.agents.isEmpty else { return [] }
    let agents = Section(
      "agents", title: Line("DRUGS", .heading), note: depth,
      .table(Table(columns: columns, rows: status.agents.enumerated().map { row($0, $1) })))
    guard !status.classes.isEmpty else { return [agents] }
    let classes = Section(
      "classes", title: Line("CLASSES OF DRUGS", .heading),
      note: Line("the worst of its drugs", .muted), .facts(Facts(classFacts)))
    return [agents, classes]
  }

  // MARK: Drugs

  private var columns: [Table.Column] {
    [
      Table.Column("line", "", alignment: .right),
      Table.Column("name", "Drug", least: 10, isFlexible: size == .compact, gap: 1),
      Table.Column("class", "Class", priority: 1),
      Table.Column("state", "Finding"),
      Table.Column("since", "Since"),
      Table.Column("basis", "Rests on", priority: 2),
      Table.Column("later", "Later", priority: 3), .end(size),
    ]
  }

  private func row(_ place: Int, _ finding: AgentFinding) -> Table.Row {
    let isBarred = finding.state == .refractory || finding.isWithheld
    let bar = isBarred ? bars.bar(ofLine: finding.line) : nil
    let later = finding.laterResponses.map { "\($0)L" }.joined(separator: ", ")
    return Table.Row(
      "agent-\(place)", .total,
      [
        "line": Line("\(finding.line)L", .muted), "name": Line(finding.name),
        "class": Line(finding.drugClass.map { ResistanceWords.drugClass($0) } ?? "–", .muted),
        "state": bar == nil
          ? ResistanceWords.state(finding.state) : Line(Self.withheld, .caveat),
        "since": Line(Words.longDate(finding.since), .muted),
        "basis": bar.map { Line(Vocabulary.word(.caveat, $0.code.rawValue), .caveat) }
          ?? Line(finding.basis.map { Vocabulary.word(.basis, $0.rawValue) } ?? ""),
        "later": Line(later.isEmpty ? "" : "responded again in \(later)", .responding),
      ])
  }

  /// The deepest of the steps that count in myeloma; not said where a line that it rests on may not be
  /// called refractory.
  private var depth: Line {
    let lost = report.status.classes.filter { $0.state == .refractory }
    guard !lost.contains(where: { bars.bar(ofLine: $0.line) != nil }) else { return "" }
    let reached = RefractoryDepth.allCases.last { report.status.depth[$0] != nil }
    guard let reached, let since = report.status.depth[reached] else { return "" }
    let word = Vocabulary.word(.finding, reached.rawValue)
    return Line(word, .progressing) + Line(" since \(Words.longDate(since))", .muted)
  }

  // MARK: Classes

  private var classFacts: [Facts.Fact] {
    let classes = report.status.classes
    let said = [AgentFinding.State.refractory, .intolerant, .exposed].compactMap { state in
      fact(
        Vocabulary.word(.finding, state.rawValue),
        classes.filter { $0.state == state && !isWithheld($0) })
    }
    let withheld = fact(Self.withheld, classes.filter { isWithheld($0) })
    return said + [withheld].compactMap(\.self)
  }

  /// What may neither be called refractory nor denied to be (FLG-9).
  private static let withheld = "withheld"

  private func fact(_ label: String, _ found: [ClassFinding]) -> Facts.Fact? {
    guard !found.isEmpty else { return nil }
    return Facts.Fact(label, found.map { item($0) }, most: 8)
  }

  private func item(_ finding: ClassFinding) -> Line {
    let agents = finding.agents.joined(separator: ", ")
    let name = Line(ResistanceWords.drugClass(finding.drugClass), .strong)
    guard isWithheld(finding) else {
      return name + Line(" \(finding.line)L since \(Words.longDate(finding.since))")
        + Line(" (\(agents))", .muted)
    }
    let why = bars.bar(ofLine: finding.line).map { Vocabulary.word(.caveat, $0.code.rawValue) }
    return name + Line(" \(finding.line)L") + Line(" (\(agents))", .muted)
      + Line(why.map { ": \($0)" } ?? "", .caveat)
  }

  /// Whether the failure of a class rests on a line of which that may not be said.
  private func isWithheld(_ finding: ClassFinding) -> Bool {
    finding.isWithheld || (finding.state == .refractory && bars.bar(ofLine: finding.line) != nil)
  }
}
