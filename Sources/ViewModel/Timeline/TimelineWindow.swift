internal import Oncology
internal import Status

/// Which days the timeline shows.
struct TimelineWindow {
  /// Room at both ends, in days.
  private static let margin = 10
  /// The fewest days that are shown.
  private static let least = 28

  private let evaluation: CaseEvaluation
  private let timeline: Timeline

  init(_ evaluation: CaseEvaluation, _ timeline: Timeline) {
    self.evaluation = evaluation
    self.timeline = timeline
  }

  private var today: Int { evaluation.asOf.daysSince1970 }

  /// From the first event to today.
  var whole: ClosedRange<Int> {
    let first = min(timeline.events.first?.day ?? today, today - Self.least)
    return (first - Self.margin)...(today + Self.margin)
  }

  /// How long before the first line what led to it is shown, in days: staging takes weeks.
  private static let staging = 60

  /// From the start of the line before the current one, or from the staging before the first.
  var opening: ClosedRange<Int> {
    let begun = evaluation.patientCase.lines.filter { $0.start.date.earliest <= evaluation.asOf }
    guard let current = begun.last else { return whole }
    let line = begun.dropLast().last ?? current
    var first = line.start.date.earliest.daysSince1970
    if begun.count == 1 {
      let staging = timeline.events.first { $0.day >= first - Self.staging }
      first = min(first, staging?.day ?? first)
    }
    first = max(min(first, today - Self.least), whole.lowerBound + Self.margin)
    return (first - Self.margin)...(today + Self.margin)
  }

  /// Half as many days or twice as many, around a day and within the whole.
  func zoomed(_ window: ClosedRange<Int>, by step: Int, around day: Int) -> ClosedRange<Int> {
    let length = window.upperBound - window.lowerBound
    let wanted = max(Self.least, step > 0 ? length / 2 : length * 2)
    let whole = whole
    guard wanted < whole.upperBound - whole.lowerBound else { return whole }
    return moved((day - wanted / 2)...(day - wanted / 2 + wanted), into: whole)
  }

  /// The same days, moved as little as brings a day into them.
  func holding(_ day: Int, _ window: ClosedRange<Int>) -> ClosedRange<Int> {
    if window.contains(day) { return window }
    let step =
      day < window.lowerBound
      ? day - window.lowerBound - Self.margin : day - window.upperBound + Self.margin
    return moved((window.lowerBound + step)...(window.upperBound + step), into: whole)
  }

  private func moved(_ window: ClosedRange<Int>, into whole: ClosedRange<Int>) -> ClosedRange<Int> {
    let length = window.upperBound - window.lowerBound
    let first = max(whole.lowerBound, min(window.lowerBound, whole.upperBound - length))
    return first...(first + length)
  }
}
