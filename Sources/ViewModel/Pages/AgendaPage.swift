internal import Criteria
internal import Oncology
internal import Status

/// A list of cases: order, who, what, category, problems; below it the case under the cursor.
enum AgendaPage {
  /// The page; of a long list it makes a few times as many rows as show, which is `rows` at most.
  static func make(_ state: BoardState, _ size: SizeClass, rows: Int?) -> Page {
    Page(
      title: title(state), tabs: lists(state),
      sections: [list(state, rows)] + preview(state, size),
      status: status(state), hints: CaseFrame.hints(state), layers: CaseFrame.layers(state),
      entry: state.isTyping ? Page.Entry("filter", text: state.filter) : nil)
  }

  // MARK: Which list

  private static func title(_ state: BoardState) -> Page.Bar {
    let rows = state.rows
    let cases = "\(rows.count) case\(rows.count == 1 ? "" : "s")"
    let name = state.meeting?.name ?? state.listing.name
    let left = Line([Span(" AGENDA ", .strong), Span("· \(name) ", .plain)])
    guard let meeting = state.meeting else {
      return Page.Bar(left, Line("\(cases) · as of \(Words.longDate(state.today)) ", .muted))
    }
    let day = "\(Words.weekday(meeting.date)) \(Words.longDate(meeting.date))"
    let minutes = meeting.plannedMinutes
    let times = meeting.startMinute.map { start in
      " \(Words.time(start))–\(Words.time(start + minutes))"
    }
    let plan = minutes > 0 ? " · \(minutes) min" : ""
    return Page.Bar(
      left + Line("· \(day)\(times ?? "") ", .muted),
      Line(
        [Span("\(cases)\(plan) · as of \(Words.longDate(state.today)) ", .muted)],
        short: [Span("\(cases)\(plan) ", .muted)]))
  }

  /// The lists one can go to; nil where there is only one.
  private static func lists(_ state: BoardState) -> Line? {
    guard !state.listing.meetings.isEmpty else { return nil }
    let meetings = state.listing.meetings.map { meeting in
      let day = Words.date(meeting.date, today: state.today)
      return (meeting.id, "\(day) \(meeting.name)")
    }
    let spans = meetings.map { id, name in tab(name, isShown: id == state.meetingID) }
    let all = tab("all \(state.listing.entries.count) cases", isShown: state.meetingID == nil)
    return Line([Span(" ")] + spans + [all])
  }

  private static func tab(_ name: String, isShown: Bool) -> Span {
    isShown ? Span("[\(name)] ", .strong) : Span(" \(name)  ", .muted)
  }

  private static func status(_ state: BoardState) -> Page.Bar {
    let right = Line(state.position.map { "\($0.number)/\($0.count) " } ?? "", .muted)
    var left = state.notice ?? ""
    let issues = state.listing.issues.count
    if left.isEmpty, issues > 0 {
      left = Line("\(issues) problem\(issues == 1 ? "" : "s") in the store: run check", .caveat)
    }
    if !state.filter.isEmpty, !state.isTyping {
      let filter = [Span("filter: \(state.filter)", .strong), Span("  Esc shows all  ", .muted)]
      left = Line(filter) + left
    }
    return Page.Bar(Line(" ") + left, right)
  }

  // MARK: The list

  private static func list(_ state: BoardState, _ rows: Int?) -> Section {
    let meeting = state.meeting != nil
    let columns =
      [Table.Column("number", Line(numberHead(state, rows)), alignment: .right)]
      + (meeting
        ? [
          Table.Column("start", "Start", priority: 2, gap: 1),
          Table.Column("progress", "", priority: 1, gap: 1),
        ] : []) + [
        Table.Column("case", "Case", gap: 1),
        Table.Column("person", "Pt", gap: 1),
        Table.Column("diagnosis", "Diagnosis · stage", least: 18, isFlexible: true),
        Table.Column("therapy", "Treatment · day", priority: 4, least: 18),
        Table.Column("criterion", "Criterion", priority: 5),
        Table.Column("status", "Status", least: 21, isFlexible: true),
        Table.Column("call", "Cat"),
        Table.Column("ready", "Ready", alignment: .right, priority: 3),
        Table.Column("scan", "Scan", alignment: .right, priority: 2),
        Table.Column("flags", "!", gap: 1),
      ]
    let empty =
      state.rows.isEmpty
      ? "No cases here yet. Put case files into the folder \"cases\", or import a table."
      : "No case has \"\(state.filter)\". Esc shows all again."
    let window = window(state, rows)
    var table = Table(
      columns: columns, rows: state.visible[window].map { AgendaCells(state.today).row($0) },
      selected: state.place.caseID?.text, empty: Line(empty, .muted))
    table.above = window.lowerBound
    table.below = state.visible.count - window.upperBound
    return Section("agenda", isFlexible: true, .table(table))
  }

  /// As wide as the number of the last row, which need not be among those that are made.
  private static func numberHead(_ state: BoardState, _ rows: Int?) -> String {
    let isPart = window(state, rows).count < state.visible.count
    let widest = isPart ? state.visible.last?.number ?? 1 : 1
    return String(repeating: " ", count: String(widest).utf8.count - 1) + "#"
  }

  /// Rows of a list up to which all of it is made, whatever shows.
  private static let mostWhole = 200
  /// The cursor moves so far before other rows are made: widths of columns rest until then.
  private static let stride = 32

  /// The rows that can show while the cursor is about where it is.
  private static func window(_ state: BoardState, _ rows: Int?) -> Range<Int> {
    let all = state.visible.indices
    guard let rows, all.count > mostWhole else { return all }
    let place = (state.position.map { $0.number - 1 } ?? 0) / stride * stride
    return max(0, place - rows)..<min(all.upperBound, place + stride + rows)
  }

  // MARK: The case under the cursor

  private static func preview(_ state: BoardState, _ size: SizeClass) -> [Section] {
    guard let place = state.position, let summary = state.visible[place.number - 1].summary
    else { return [] }
    let row = state.visible[place.number - 1]
    let readiness = summary.readiness.answering(row.question)
    var facts = [
      Facts.Fact("Question", [row.question.map { Line($0, .strong) } ?? notAsked], priority: 3)
    ]
    if let therapy = summary.therapy { facts.append(Facts.Fact("Therapy", [Line(therapy)])) }
    if !summary.sums.isEmpty {
      facts.append(Facts.Fact("Burden", Burden.items(summary), priority: 5))
    }
    let words = StatusWords(summary.status)
    let others = [words.leadingClass, words.depth].compactMap(\.self) + words.overlays
    facts.append(Facts.Fact("Status", [words.line] + others + readers(summary), priority: 1))
    if !readiness.isReady {
      let lacks = readiness.missing.map { Line($0, .missing) }
      facts.append(Facts.Fact("Missing", lacks, priority: 2))
    }
    if let decision = summary.lastDecision {
      let items = Decisions.items(decision, today: state.today)
      facts.append(Facts.Fact("Last board", items, priority: 6))
    }
    if let item = row.item, let plan = plan(item, state) {
      facts.append(Facts.Fact("Plan", [plan]))
    }
    let title = Line([
      Span(summary.id.text, .strong),
      Span(" · \(summary.person) · \(summary.diagnosis)", .plain),
    ])
    let note = Line("ready \(readiness.count) of \(readiness.items.count)", .muted)
    return [Section("preview", title: title, note: note, priority: 1, .facts(Facts(facts)))]
  }

  private static let notAsked = Line("not asked yet", .missing)

  private static func plan(_ item: Meeting.Item, _ state: BoardState) -> Line? {
    let presenter = item.presenter.map { id in
      "presenter \(state.listing.people.first { $0.id == id }?.initials ?? id)"
    }
    let minutes = item.minutes.map { "\($0) min" }
    let mode = item.mode == .listOnly ? "list only" : nil
    let parts = [minutes, presenter, mode].compactMap(\.self)
    return parts.isEmpty ? nil : Line(parts.joined(separator: " · "))
  }

  private static func readers(_ summary: CaseSummary) -> [Line] {
    guard !summary.calls.isEmpty else { return [Line("no time point after baseline", .muted)] }
    var items = summary.calls.map { call in
      Line([Span("\(call.reader) ")]) + Words.category(call.category, call.responseClass)
    }
    if summary.isReported { items.append(Line("\(summary.criterion ?? ""), as reported", .muted)) }
    if summary.isDiscordant {
      items.append(
        Line([
          Span(.discordant, .discordant), Span(" differ", .discordant),
        ]))
    }
    if summary.isSignedOtherwise {
      items.append(
        Line([Span(.discordant, .discordant), Span(" signed otherwise", .discordant)]))
    }
    return items
  }
}
