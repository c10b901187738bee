internal import Oncology
internal import Status

/// Everything that happened in a case, lane by lane.
struct Timeline {
  /// The lanes that hold something, from top to bottom.
  let lanes: [TimelineLane]
  /// All events, oldest first; those of one day in the order of the lanes.
  let events: [TimelineEvent]

  init(_ evaluation: CaseEvaluation) {
    let builders = [
      CourseLanes(evaluation).lanes, FindingLanes(evaluation).lanes,
      ReadingLanes(evaluation).lanes, ValueLanes(evaluation).lanes,
    ]
    lanes = builders.joined().filter { !$0.events.isEmpty }
    events = lanes.flatMap(\.events).enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }

  /// The event of an id, else the latest.
  func event(_ id: String?) -> TimelineEvent? {
    id.flatMap { id in events.first { $0.id == id } } ?? latest
  }

  /// The event of an id; nil where there is none.
  func event(named id: String) -> TimelineEvent? { events.first { $0.id == id } }

  /// The last event that has a reading, else the last of all: what a board looks at first.
  private var latest: TimelineEvent? {
    let readings = events.filter { $0.id.hasPrefix("reading-") || $0.id.hasPrefix("reported-") }
    guard let day = readings.last?.day else { return events.last }
    return readings.first { $0.day == day }
  }

  /// All events of a day.
  func events(on day: Int) -> [TimelineEvent] { events.filter { $0.day == day } }

  /// The first event of the nearest day with events after the one of `event`, or before it.
  func neighbour(of event: TimelineEvent, step: Int) -> TimelineEvent? {
    if step > 0 { return events.first { $0.day > event.day } }
    guard let day = events.last(where: { $0.day < event.day })?.day else { return nil }
    return events.first { $0.day == day }
  }
}
