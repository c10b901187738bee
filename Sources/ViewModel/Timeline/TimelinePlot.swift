internal import Criteria
internal import Oncology
internal import Status

/// The timeline as lanes above one axis.
struct TimelinePlot {
  private let evaluation: CaseEvaluation
  private let timeline: Timeline
  private let window: ClosedRange<Int>
  private let size: SizeClass
  private let history: ShownHistory?

  init(
    _ evaluation: CaseEvaluation, _ history: ShownHistory?, _ timeline: Timeline,
    _ window: ClosedRange<Int>, _ size: SizeClass
  ) {
    self.history = history
    self.evaluation = evaluation
    self.timeline = timeline
    self.window = window
    self.size = size
  }

  func plot(cursor: Int?) -> Plot {
    var lanes = [ribbon].compactMap(\.self)
    for lane in timeline.lanes {
      lanes += rows(of: lane)
      if lane.id == lastReader, let sum = sumLane { lanes.append(sum) }
    }
    // A lane that has nothing in these days takes room from one that has.
    lanes.removeAll { lane in
      !Self.always.contains(lane.id) && !lane.items.contains { isVisible($0) }
    }
    return Plot(
      days: window, ticks: Ticks.names(from: window.lowerBound, to: window.upperBound),
      lanes: lanes, cursor: cursor, isAxisOnTop: true)
  }

  /// Lanes of which it matters that they are empty.
  private static let always: Set<String> = ["therapy-0", "imaging"]

  private func isVisible(_ item: Plot.Item) -> Bool {
    switch item {
    case .interval(let from, let to, _, _, _), .gap(let from, let to, _):
      from <= window.upperBound && to >= window.lowerBound
    case .line, .level: true
    default: item.day.map(window.contains) ?? true
    }
  }

  /// The lane of categories after which the sum stands; imaging where there is none.
  private var lastReader: String? {
    let readings = timeline.lanes.last {
      $0.id.hasPrefix("reader-") || $0.id.hasPrefix("reported-")
    }
    return readings?.id ?? "imaging"
  }

  // MARK: The ribbon of headlines

  /// What the case was called, from the day on which it was first called so.
  private var ribbon: Plot.Lane? {
    guard let history = history?.entries, !history.isEmpty else { return nil }
    let today = evaluation.asOf.daysSince1970
    let items = history.enumerated().map { place, entry in
      let isLast = place == history.count - 1
      let end = isLast ? today : history[place + 1].from.daysSince1970 - 1
      return Plot.Item.interval(
        from: entry.from.daysSince1970, to: end, goesOn: isLast,
        label: HistoryWords.text(entry), tone: HistoryWords.tone(entry))
    }
    var lane = Plot.Lane("status", label: "Status", priority: 1, items: items)
    lane.isRibbon = true
    return lane
  }

  // MARK: Lanes of one row

  private func rows(of lane: TimelineLane) -> [Plot.Lane] {
    if lane.id == "therapy" || lane.id == "toxicity" { return packed(lane) }
    var items = stacked(lane)
    if lane.id == "imaging" { items = gaps + items }
    return [Plot.Lane(lane.id, label: lane.label, priority: lane.priority, items: items)]
  }

  /// Events of one day become one item with a count.
  private func stacked(_ lane: TimelineLane) -> [Plot.Item] {
    let days = Set(lane.events.map(\.day)).sorted()
    return days.compactMap { day in
      let events = lane.events.filter { $0.day == day }
      guard let first = events.first else { return nil }
      switch first.shape {
      case .word(let line): return .word(at: day, line)
      case .point(let mark):
        return .point(
          at: day, mark, count: events.count, label: events.count > 1 ? "" : first.label,
          tone: first.tone)
      case .interval(let to, let goesOn):
        return .interval(from: day, to: to, goesOn: goesOn, label: first.label, tone: first.tone)
      }
    }
  }

  /// What lasted, in as many rows as overlap; what finds no row is still an event.
  private func packed(_ lane: TimelineLane) -> [Plot.Lane] {
    let most = size == .compact ? 2 : 3
    var rows: [[Plot.Item]] = []
    var ends: [Int] = []
    for event in lane.events {
      guard case .interval(let to, let goesOn) = event.shape else { continue }
      let item = Plot.Item.interval(
        from: event.day, to: to, goesOn: goesOn, label: event.label, tone: event.tone)
      if let row = ends.firstIndex(where: { $0 < event.day }) {
        rows[row].append(item)
        ends[row] = to
      } else if rows.count < most {
        rows.append([item])
        ends.append(to)
      }
    }
    return rows.enumerated().map { place, items in
      Plot.Lane(
        "\(lane.id)-\(place)", label: place == 0 ? lane.label : "",
        priority: place == 0 ? lane.priority : lane.priority + 2, items: items)
    }
  }

  private var gaps: [Plot.Item] {
    ImagingGap.gaps(evaluation).map { gap in
      let days = gap.days.upperBound - gap.days.lowerBound
      return .gap(
        from: gap.days.lowerBound, to: gap.days.upperBound, label: "none for \(days) days")
    }
  }

  // MARK: The sum

  private var sumLane: Plot.Lane? {
    let reader = evaluation.leading?.course.reader
    let courses = evaluation.courses.filter {
      $0.course.reader == reader && $0.baselineSum != nil
    }
    var sums: [Int: Length] = [:]
    for course in courses {
      let baseline = course.course.baseline.date.earliest.daysSince1970
      if let sum = course.baselineSum?.complete { sums[baseline] = sum }
      for timePoint in course.timePoints {
        let day = timePoint.date.earliest.daysSince1970
        if let sum = timePoint.sum?.complete, sums[day] == nil || course == courses.last {
          sums[day] = sum
        }
      }
    }
    let shown = sums.filter { window.contains($0.key) }.sorted { $0.key < $1.key }
    guard let top = shown.map(\.value.tenThousandths).max() else { return nil }
    let items = shown.map { day, sum in
      Plot.Item.bar(at: day, value: sum.tenThousandths, label: sum.description, tone: .trend)
    }
    return Plot.Lane(
      "sum", label: "Σ mm \(reader ?? "")", height: size == .compact ? 5 : 8, least: 3,
      priority: 1, scale: 0...top, items: items)
  }
}
