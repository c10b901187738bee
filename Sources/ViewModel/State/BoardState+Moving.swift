internal import Criteria
internal import Oncology
internal import Status

extension BoardState {
  /// Moves the cursor of whatever is on top.
  mutating func move(_ id: ActionID) {
    if case .help(var help)? = layer {
      let ids = helpActions.map(\.id)
      help.selected = Self.moved(id, from: help.selected, among: ids, page: visibleRows)
      layer = .help(help)
    } else if let choice = welcome?.choice {
      let moved = Self.moved(id, from: choice, among: WelcomeChoice.allCases, page: visibleRows)
      welcome?.choice = moved ?? choice
    } else {
      switch place.view {
      case .agenda:
        let ids = visible.map(\.caseID)
        place.caseID = Self.moved(id, from: place.caseID, among: ids, page: visibleRows)
      case .overview, .compare, .drugs, .why:
        let places = Array(0...max(0, totalRows - visibleRows))
        place.scroll = Self.moved(id, from: place.scroll, among: places, page: visibleRows) ?? 0
      case .timeline: moveInTimeline(id)
      case .lesions: moveInLesions(id)
      case .response: moveInResponse(id)
      }
    }
  }

  /// Where a movement leads in a list; nil in an empty one.
  static func moved<ID: Equatable>(
    _ action: ActionID, from current: ID?, among all: [ID], page: Int
  ) -> ID? {
    guard !all.isEmpty else { return nil }
    let place = all.firstIndex { $0 == current } ?? 0
    let wanted =
      switch action {
      case .down, .right: place + 1
      case .up, .left: place - 1
      case .pageDown: place + page
      case .pageUp: place - page
      case .last: all.count - 1
      default: 0
      }
    return all[min(max(0, wanted), all.count - 1)]
  }

  // MARK: Lesions and response

  private mutating func moveInLesions(_ id: ActionID) {
    guard let opened else { return }
    let rows = LesionRows(opened, reader: place.reader)
    switch id {
    case .left, .right: moveReading(id, rows)
    case .goBaseline, .goNadir, .goLatest, .goDiscordance: goToReading(id, rows)
    default:
      place.lesion = Self.moved(id, from: place.lesion, among: rows.ids, page: visibleRows)
    }
  }

  private mutating func moveInResponse(_ id: ActionID) {
    guard let opened else { return }
    if let sequence = opened.leadingSequence, opened.course(of: sequence) == nil {
      moveReported(id, sequence)
      return
    }
    let rows = LesionRows(opened, reader: place.reader)
    switch id {
    case .left: nextReader(-1)
    case .right: nextReader(1)
    case .goBaseline, .goNadir, .goLatest, .goDiscordance: goToReading(id, rows)
    default: moveReading(id, rows)
    }
  }

  private mutating func moveReported(_ id: ActionID, _ sequence: ResponseSequence) {
    let readings = sequence.timePoints.map(\.assessment)
    let here = readings.contains(place.reading ?? "") ? place.reading : readings.last
    switch id {
    case .goBaseline: place.reading = readings.first
    case .goLatest: place.reading = readings.last
    case .goDiscordance:
      let days = opened?.discordances ?? []
      let differing = sequence.timePoints.filter { days.contains($0.date) }.map(\.assessment)
      let places = readings.indices.filter { differing.contains(readings[$0]) }
      let after = readings.firstIndex { $0 == here } ?? 0
      place.reading = (places.first { $0 > after } ?? places.first).map { readings[$0] } ?? here
    case .left, .right, .goNadir: break
    default: place.reading = Self.moved(id, from: here, among: readings, page: visibleRows)
    }
  }

  private mutating func moveReading(_ id: ActionID, _ rows: LesionRows) {
    let here = rows.readings.isEmpty ? nil : rows.readings[rows.place(of: place.reading)]
    place.reading = Self.moved(id, from: here, among: rows.readings, page: visibleRows)
  }

  private mutating func goToReading(_ id: ActionID, _ rows: LesionRows) {
    let wanted: Int? =
      switch id {
      case .goBaseline: 0
      case .goNadir: rows.nadirPlace
      case .goLatest: rows.readings.count - 1
      default: nextDiscordance(after: rows.place(of: place.reading), rows)
      }
    guard let wanted, rows.readings.indices.contains(wanted) else { return }
    place.reading = rows.readings[wanted]
  }

  /// The next reading on which readers differ, beginning again at the first.
  private func nextDiscordance(after here: Int, _ rows: LesionRows) -> Int? {
    guard let dates = opened?.discordances else { return nil }
    let places = rows.dates.indices.filter { dates.contains(rows.dates[$0]) }
    return places.first { $0 > here } ?? places.first
  }

  mutating func nextReader(_ step: Int) {
    guard let opened else { return }
    let readers = opened.current.map(\.course.reader)
    let shown = place.reader ?? opened.leading?.course.reader
    guard let here = readers.firstIndex(where: { $0 == shown }) else { return }
    let before = LesionRows(opened, reader: place.reader)
    let date = before.dates.isEmpty ? nil : before.dates[before.place(of: place.reading)]
    place.reader = readers[(here + step + readers.count) % readers.count]
    let rows = LesionRows(opened, reader: place.reader)
    place.reading = rows.dates.lastIndex { $0 == date }.map { rows.readings[$0] }
    if !rows.ids.contains(place.lesion ?? "") { place.lesion = rows.preferred }
  }

  // MARK: Timeline

  private mutating func moveInTimeline(_ id: ActionID) {
    guard let opened else { return }
    let timeline = Timeline(opened)
    guard let event = timeline.event(place.event) else { return }
    let wanted: TimelineEvent? =
      switch id {
      case .left: timeline.neighbour(of: event, step: -1)
      case .right: timeline.neighbour(of: event, step: 1)
      case .goBaseline, .goNadir, .goLatest, .goDiscordance: reading(id, from: event, timeline)
      case .goTreatment: opened.line.flatMap { line in timeline.event(named: "line-\(line.id)") }
      default: Self.moved(id, from: event, among: timeline.events, page: visibleRows)
      }
    guard let wanted else { return }
    place.event = wanted.id
    let window = TimelineWindow(opened, timeline)
    place.window = window.holding(wanted.day, place.window ?? window.opening)
  }

  private func reading(
    _ id: ActionID, from event: TimelineEvent, _ timeline: Timeline
  ) -> TimelineEvent? {
    guard let opened else { return nil }
    let rows = LesionRows(opened, reader: place.reader)
    let here = rows.dates.lastIndex { $0.earliest.daysSince1970 <= event.day }
    let wanted: Int? =
      switch id {
      case .goBaseline: 0
      case .goNadir: rows.nadirPlace
      case .goLatest: rows.readings.count - 1
      default: nextDiscordance(after: here ?? -1, rows)
      }
    guard let wanted, rows.readings.indices.contains(wanted) else { return nil }
    return timeline.event(named: "reading-\(rows.readings[wanted])")
  }

  /// The reading of the day of the event under the cursor; nil for none.
  var readingOfEvent: String? {
    guard let opened else { return nil }
    let timeline = Timeline(opened)
    guard let day = timeline.event(place.event)?.day else { return nil }
    let rows = LesionRows(opened, reader: place.reader)
    return rows.dates.lastIndex { $0.earliest.daysSince1970 == day }.map { rows.readings[$0] }
  }

  mutating func zoom(_ step: Int) {
    guard let opened else { return }
    let timeline = Timeline(opened)
    let window = TimelineWindow(opened, timeline)
    let day = timeline.event(place.event)?.day ?? opened.asOf.daysSince1970
    place.window = window.zoomed(place.window ?? window.opening, by: step, around: day)
  }

  mutating func zoomFit() {
    guard let opened else { return }
    place.window = TimelineWindow(opened, Timeline(opened)).whole
  }
}
