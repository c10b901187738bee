internal import Oncology
internal import Status

/// What happened, to scale: lanes above one axis, and the events of the day under the cursor.
enum TimelinePage {
  static func make(_ state: BoardState, _ evaluation: CaseEvaluation, _ size: SizeClass) -> Page {
    let timeline = Timeline(evaluation)
    let window = state.place.window ?? TimelineWindow(evaluation, timeline).opening
    let event = timeline.event(state.place.event)
    return Page(
      title: CaseFrame.title(state, evaluation),
      tabs: CaseFrame.tabs(state),
      sections: [
        plot(evaluation, state.history, timeline, window, event, size),
        day(event, timeline, evaluation, size),
      ], status: CaseFrame.status(state, place: place(of: event, in: timeline)),
      hints: CaseFrame.hints(state), layers: CaseFrame.layers(state))
  }

  private static func place(of event: TimelineEvent?, in timeline: Timeline) -> String {
    guard let event, let place = timeline.events.firstIndex(of: event) else { return "no events" }
    return "event \(place + 1) of \(timeline.events.count)"
  }

  private static func plot(
    _ evaluation: CaseEvaluation, _ history: ShownHistory?, _ timeline: Timeline,
    _ window: ClosedRange<Int>, _ event: TimelineEvent?, _ size: SizeClass
  ) -> Section {
    guard !timeline.events.isEmpty else {
      let text = "Nothing with a date is recorded yet."
      return Section("timeline", isFlexible: true, .prose([Line(text, .missing)]))
    }
    let plot = TimelinePlot(evaluation, history, timeline, window, size).plot(cursor: event?.day)
    return Section("timeline", isFlexible: true, .plot(plot)).growing
  }

  // MARK: The day under the cursor

  private static func day(
    _ event: TimelineEvent?, _ timeline: Timeline, _ evaluation: CaseEvaluation, _ size: SizeClass
  ) -> Section {
    guard let event else { return Section("day", .prose([])) }
    let events = timeline.events(on: event.day)
    let place = events.firstIndex(of: event) ?? 0
    let most = size == .compact ? 4 : 6
    let first = max(0, min(place - most / 2, events.count - most))
    let labels = Dictionary(timeline.lanes.map { ($0.id, $0.label) }) { first, _ in first }
    let rows = events.dropFirst(first).prefix(most).map { event in
      Table.Row(
        event.id, .item, ["lane": Line(labels[event.lane] ?? "", .label), "text": event.text])
    }
    let table = Table(
      columns: [
        Table.Column("lane", least: 8), Table.Column("text", least: 30, isFlexible: true),
      ], rows: rows, selected: event.id)
    let count = events.count > 1 ? "\(place + 1) of \(events.count)" : ""
    return Section(
      "day", title: heading(event, timeline, evaluation), note: Line(count, .muted), .table(table))
  }

  private static func heading(
    _ event: TimelineEvent, _ timeline: Timeline, _ evaluation: CaseEvaluation
  ) -> Line {
    let day = event.date.earliest
    let date =
      event.date.precision == .day
      ? Words.longDate(day) : Words.date(event.date, today: evaluation.asOf)
    var line = Line(date, .heading)
    let begun = evaluation.patientCase.lines.last { $0.start.date.earliest <= day }
    if let begun, begun.lastDose.map({ $0.date.latest >= day }) ?? true {
      let count = day.days(since: begun.start.date.earliest)
      line = line + Line(" · d\(count) of \(begun.number)L")
    }
    if event.id.hasPrefix("reading-") || event.id.hasPrefix("study-"),
      let before = timeline.events.last(where: { $0.lane == event.lane && $0.day < event.day })
    {
      line = line + Line(" · \(event.day - before.day) d after the one before", .muted)
    }
    return line
  }
}
