internal import Criteria
internal import Oncology
internal import Status

/// Every line of therapy with what became of it.
struct LineTable {
  private let size: SizeClass
  private let evaluation: CaseEvaluation
  private let report: StatusReport
  private let bars: LineBars

  init(
    _ evaluation: CaseEvaluation, _ report: StatusReport, _ bars: LineBars, _ size: SizeClass
  ) {
    self.size = size
    self.evaluation = evaluation
    self.report = report
    self.bars = bars
  }

  var section: Section {
    Section(
      "lines", title: Line("LINES OF THERAPY", .heading),
      note: Line("as known on \(Words.longDate(evaluation.asOf))", .muted),
      .table(Table(columns: columns, rows: report.status.lines.map { row($0) })))
  }

  private var columns: [Table.Column] {
    [
      Table.Column("number", "", alignment: .right),
      Table.Column("name", "Regimen", least: size == .compact ? 12 : 28, isFlexible: true, gap: 1),
      Table.Column("dates", "Given"),
      Table.Column("best", "Best"),
      Table.Column("label", "Label"),
      Table.Column("since", "Since", priority: 2),
      Table.Column("ended", "Ended", priority: 1),
      Table.Column("basis", "Rests on", priority: 3),
      Table.Column("definition", "Definition", priority: 4), .end(.compact),
    ]
  }

  private func row(_ outcome: LineOutcome) -> Table.Row {
    let line = evaluation.patientCase.lines.first { $0.id == outcome.line }
    let bar = bars.bar(ofLine: outcome.number, isPrimary: outcome.label == .primaryRefractory)
    let isBarred = bar != nil && outcome.label.isProgression
    return Table.Row(
      "line-\(outcome.line)", .total,
      [
        "number": Line("\(outcome.number)L", .muted),
        "name": Line(line?.name ?? outcome.line, .strong),
        "dates": Line(line.map { given($0) } ?? ""), "best": best(outcome),
        "label": isBarred ? Line("withheld", .caveat) : label(outcome, line),
        "since": Line(outcome.since.map { Words.longDate($0) } ?? "", .muted),
        "ended": Line(line.map { ended($0) } ?? "", .muted),
        "basis": Line(
          isBarred
            ? bar.map { Vocabulary.word(.caveat, $0.code.rawValue) } ?? ""
            : outcome.basis.map { Vocabulary.word(.basis, $0.rawValue) } ?? "",
          isBarred ? .caveat : .plain),
        "definition": Line(outcome.definition, .muted),
      ])
  }

  /// The last dose counts only once it has been given.
  private func lastDose(_ line: LineOfTherapy) -> Dated? {
    line.lastDose.flatMap { $0.date.earliest <= evaluation.asOf ? $0 : nil }
  }

  private func given(_ line: LineOfTherapy) -> String {
    Words.months(from: line.start.date, to: lastDose(line)?.date)
  }

  private func best(_ outcome: LineOutcome) -> Line {
    guard let best = outcome.best else { return Line("–", .muted) }
    let sequences = evaluation.sequences.filter { $0.line?.id == outcome.line }
    guard let sequence = evaluation.leading(of: sequences) else {
      return Words.category(best.rawValue, best)
    }
    let letters = sequence.timePoints.filter { $0.responseClass == best }.map(\.category)
    // Criteria list their categories from the best: of two in one class the better one is said.
    let listed = sequence.definition?.categories.map(\.letters).first { letters.contains($0) }
    return Words.category(listed ?? letters.first ?? best.rawValue, best)
  }

  /// Nobody looked yet at a line that goes on; nobody ever looked at one that is over.
  private func label(_ outcome: LineOutcome, _ line: LineOfTherapy?) -> Line {
    guard outcome.reason == .noAssessment, let line, lastDose(line) == nil,
      !line.isLastDoseUnknown
    else { return ResistanceWords.label(outcome) }
    let code = StatusReason.pendingFirstAssessment.rawValue
    return Line(Vocabulary.word(.reason, code), .muted)
  }

  private func ended(_ line: LineOfTherapy) -> String {
    guard lastDose(line) != nil else {
      return line.isLastDoseUnknown ? "end unknown" : "goes on"
    }
    return line.stopReason.map { Stops.short($0) } ?? "reason not recorded"
  }
}
