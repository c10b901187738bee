internal import Criteria
internal import Oncology
internal import Status

/// The list of cases: order, who, what, category, problems; below it the case under the cursor.
enum AgendaPage {
  static func make(_ state: BoardState, _ size: SizeClass) -> Page {
    let count = state.entries.count
    let title = Page.Bar(
      Line([Span(" AGENDA ", .strong), Span("· \(state.storeName) ", .plain)]),
      Line(
        "\(count) case\(count == 1 ? "" : "s") · as of \(Words.longDate(state.today)) ", .muted))
    return Page(
      title: title, sections: [list(state, size)] + preview(state, size), status: status(state),
      hints: CaseFrame.hints(state), entry: entry(state))
  }

  private static func entry(_ state: BoardState) -> Page.Entry? {
    state.isTyping ? Page.Entry("filter", text: state.filter) : nil
  }

  private static func status(_ state: BoardState) -> Page.Bar {
    let visible = state.visible
    let place = visible.firstIndex { $0.id == state.selected }.map { "\($0 + 1)/\(visible.count) " }
    let issues = state.storeIssues.count
    var left = state.notice ?? ""
    if left.isEmpty, issues > 0 {
      left = Line("\(issues) problem\(issues == 1 ? "" : "s") in the store: run check", .caveat)
    }
    if !state.filter.isEmpty, !state.isTyping {
      left =
        Line([Span("filter: \(state.filter)", .strong), Span("  Esc shows all  ", .muted)]) + left
    }
    return Page.Bar(Line(" ") + left, Line(place ?? "", .muted))
  }

  // MARK: The list

  private static func list(_ state: BoardState, _ size: SizeClass) -> Section {
    let columns = [
      Table.Column("number", "#", alignment: .right),
      Table.Column("case", "Case"),
      Table.Column("person", "Pt"),
      Table.Column("diagnosis", "Diagnosis · stage", least: 20, isFlexible: true),
      Table.Column("therapy", "Treatment · day", priority: 2, least: 18),
      Table.Column("criterion", "Criterion", priority: 3),
      Table.Column("call", "Category"),
      Table.Column("flags", "!"),
    ]
    let empty =
      state.entries.isEmpty
      ? "No cases here yet. Put case files into the folder \"cases\", or import a table."
      : "No case contains \"\(state.filter)\". Esc shows all again."
    let table = Table(
      columns: columns, rows: zip(1..., state.entries).compactMap { row($0, $1, state) },
      selected: state.selected?.text, empty: Line(empty, .muted))
    return Section("agenda", isFlexible: true, .table(table))
  }

  private static func row(_ number: Int, _ entry: CaseEntry, _ state: BoardState) -> Table.Row? {
    guard state.filter.isEmpty || CaseFilter(state.filter).keeps(entry) else { return nil }
    switch entry {
    case .unreadable(let id, let issues):
      let count = "\(issues.count) problem\(issues.count == 1 ? "" : "s"), run check"
      return Table.Row(
        id.text, .item,
        [
          "number": Line("\(number)", .muted), "case": Line(id.text, .problem),
          "diagnosis": Line("cannot be read: \(count)", .problem),
          "flags": Line([Span(.missing, .problem)]),
        ])
    case .summary(let summary):
      return Table.Row(
        summary.id.text, .item,
        [
          "number": Line("\(number)", .muted), "case": Line(summary.id.text, .strong),
          "person": Line(summary.person), "diagnosis": Line(summary.diagnosis),
          "therapy": Line(summary.therapy ?? "no therapy yet"),
          "criterion": Line(RECIST11.name, .muted), "call": call(summary), "flags": flags(summary),
        ])
    }
  }

  private static func call(_ summary: CaseSummary) -> Line {
    summary.calls.first.map { Words.category($0.category) } ?? Line("–", .muted)
  }

  private static func flags(_ summary: CaseSummary) -> Line {
    var spans: [Span] = []
    if summary.isDiscordant { spans.append(Span(.discordant, .discordant)) }
    if !summary.readiness.missing.isEmpty { spans.append(Span(.missing, .missing)) }
    return Line(Array(spans.map { [$0] }.joined(separator: [Span(" ")])))
  }

  // MARK: The case under the cursor

  private static func preview(_ state: BoardState, _ size: SizeClass) -> [Section] {
    guard case .summary(let summary)? = state.visible.first(where: { $0.id == state.selected })
    else { return [] }
    var facts = [Facts.Fact("Question", [question(summary)])]
    if let therapy = summary.therapy { facts.append(Facts.Fact("Therapy", [Line(therapy)])) }
    if !summary.sums.isEmpty { facts.append(Facts.Fact("Burden", Burden.items(summary))) }
    facts.append(Facts.Fact("Readers", readers(summary)))
    if !summary.readiness.missing.isEmpty {
      facts.append(Facts.Fact("Missing", summary.readiness.missing.map { Line($0, .missing) }))
    }
    if let decision = summary.lastDecision {
      facts.append(Facts.Fact("Last board", Decisions.items(decision, today: state.today)))
    }
    let title = Line([Span(summary.id.text, .strong), Span(" \(summary.person)", .plain)])
    return [Section("preview", title: title, priority: 1, .facts(Facts(facts)))]
  }

  private static func question(_ summary: CaseSummary) -> Line {
    summary.question.map { Line($0, .strong) } ?? Line("not asked yet", .missing)
  }

  private static func readers(_ summary: CaseSummary) -> [Line] {
    guard !summary.calls.isEmpty else { return [Line("no time point after baseline", .muted)] }
    var items = summary.calls.map { call in
      Line([Span("\(call.reader) ")]) + Words.category(call.category)
    }
    if summary.isDiscordant {
      items.append(
        Line([Span(.discordant, .discordant), Span(" discordant, not adjudicated", .discordant)]))
    }
    return items
  }
}
