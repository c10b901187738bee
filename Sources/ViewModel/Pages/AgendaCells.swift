internal import Criteria
internal import Oncology
internal import Status

/// The cells of one row of the agenda.
struct AgendaCells {
  /// More cells than these no row has.
  private static let most = 13
  private let today: CalendarDate

  init(_ today: CalendarDate) { self.today = today }

  func row(_ row: AgendaRow) -> Table.Row {
    var cells: [String: Line] = [:]
    cells.reserveCapacity(Self.most)
    cells["number"] = Line("\(row.number)", .muted)
    cells["start"] = row.start.map { Line(Words.time($0), .muted) }
    if row.item?.mode == .listOnly { cells["start"] = Line("list", .muted) }
    cells["progress"] = row.progress.map { Self.progress($0) }
    switch row.entry {
    case .summary(let summary): fill(&cells, summary, row)
    case .unread(let id):
      cells["case"] = Line(id.text, .strong)
      cells["diagnosis"] = Line("reading …", .muted)
    case .unreadable(let id, let issues):
      let count = "\(issues.count) problem\(issues.count == 1 ? "" : "s"), run check"
      cells["case"] = Line(id.text, .problem)
      cells["diagnosis"] = Line("cannot be read", .problem)
      cells["status"] = Line(count, .problem)
      cells["flags"] = Line([Span(.missing, .problem)])
    case nil:
      cells["case"] = Line(row.caseID.text, .problem)
      cells["diagnosis"] = Line("the store holds no such case", .problem)
      cells["flags"] = Line([Span(.missing, .problem)])
    }
    return Table.Row(row.caseID.text, .item, cells)
  }

  private func fill(
    _ cells: inout [String: Line], _ summary: CaseSummary, _ row: AgendaRow
  ) {
    let readiness = summary.readiness.answering(row.question)
    cells["case"] = Line(summary.id.text, .strong)
    cells["person"] = Line(summary.person)
    cells["diagnosis"] = Line(summary.diagnosis)
    cells["therapy"] = Line(summary.therapy ?? "no therapy yet")
    cells["criterion"] = Line(summary.criterion ?? "–", .muted)
    cells["call"] =
      summary.calls.first.map { Words.category($0.category, $0.responseClass) } ?? Line("–", .muted)
    cells["status"] = StatusWords(summary.status).line
    cells["ready"] = Line(
      "\(readiness.count)/\(readiness.items.count)", readiness.isReady ? .muted : .missing)
    cells["scan"] = summary.imagingAge.map { age in
      Line("\(age) d", age > Readiness.imagingMaxAgeDays ? .missing : .muted)
    }
    cells["flags"] = flags(summary, readiness)
  }

  private func flags(_ summary: CaseSummary, _ readiness: Readiness) -> Line {
    var spans: [Span] = []
    if summary.isDiscordant || summary.isSignedOtherwise {
      spans.append(Span(.discordant, .discordant))
    }
    if !readiness.isReady { spans.append(Span(.missing, .missing)) }
    return Line(Array(spans.map { [$0] }.joined(separator: [Span(" ")])))
  }

  private static func progress(_ progress: AgendaRow.Progress) -> Line {
    switch progress {
    case .done: Line("done", .muted)
    case .deferred: Line("defer", .caveat)
    case .now: Line("now", .strong)
    case .next: Line("next", .strong)
    case .seen: Line("seen", .muted)
    case .planned: ""
    }
  }
}
