internal import Oncology

/// Which reading of one reader is the baseline of a line, and which belong to the line (GEN-BASE,
/// GEN-OWN).
///
/// One rule for what was measured and for what was only reported.
struct LineReadings {
  /// The readings of one line.
  struct Window {
    /// The line; nil where no therapy is recorded.
    let line: LineOfTherapy?
    /// The line after it.
    let next: LineOfTherapy?
    /// The baseline, where there is one.
    let baseline: Assessment?
    /// What belongs to the line, without the baseline.
    let followUps: [Assessment]
  }

  private let lines: [LineOfTherapy]
  private let readings: [Assessment]
  private let settings: Settings
  private let isFollowUp: (Assessment) -> Bool

  /// Readings in any order.
  ///
  /// - Parameters:
  ///   - readings: Readings of one reader.
  ///   - lines: The lines of the case in their order.
  ///   - settings: How old a baseline may be.
  ///   - isFollowUp: Whether a reading compares with an earlier one, so that only somebody's word can
  ///     make it the baseline of a line that has begun.
  init(
    _ readings: [Assessment], of lines: [LineOfTherapy], _ settings: Settings,
    isFollowUp: @escaping (Assessment) -> Bool = { _ in false }
  ) {
    self.lines = lines
    self.readings = readings.sorted {
      ($0.when.date.earliest, $0.id) < ($1.when.date.earliest, $1.id)
    }
    self.settings = settings
    self.isFollowUp = isFollowUp
  }

  /// The windows in the order of the lines; without lines a single one.
  var windows: [Window] {
    guard !lines.isEmpty else {
      // The first reading, unless another says that it is the baseline.
      let first = readings.first.flatMap { isFollowUp($0) ? nil : $0 }
      return [window(nil, next: nil, baseline: readings.first { $0.baseline != nil } ?? first)]
    }
    return lines.indices.map { place in
      let next = place + 1 < lines.count ? lines[place + 1] : nil
      let previous = place > 0 ? lines[place - 1] : nil
      let baseline = baseline(
        of: lines[place], after: previous, before: next?.start.date.earliest)
      return window(lines[place], next: next, baseline: baseline)
    }
  }

  private func window(
    _ line: LineOfTherapy?, next: LineOfTherapy?, baseline: Assessment?
  ) -> Window {
    let start = line?.start.date.earliest
    let end = next?.start.date.earliest
    let owned = readings.filter { reading in
      let date = reading.when.date
      return reading.id != baseline?.id
        && baseline.map { date.earliest >= $0.when.date.earliest } ?? true
        && start.map { date.latest > $0 } ?? true && end.map { date.earliest <= $0 } ?? true
    }
    return Window(line: line, next: next, baseline: baseline, followUps: owned)
  }

  private func baseline(
    of line: LineOfTherapy, after previous: LineOfTherapy?, before end: CalendarDate?
  ) -> Assessment? {
    if let stated = readings.first(where: { $0.baseline?.line == line.id }) { return stated }
    let start = line.start.date.latest
    let earlier = readings.last { reading in
      reading.when.date.earliest <= start
        && previous.map { reading.when.date.earliest > $0.start.date.earliest } ?? true
    }
    return earlier ?? lateBaseline(of: start, before: end)
  }

  /// The first reading after the first dose, while it can still stand for what was there before it.
  private func lateBaseline(of start: CalendarDate, before end: CalendarDate?) -> Assessment? {
    let first = readings.first { $0.when.date.earliest > start }
    guard let first, first.baseline?.line == nil, !isFollowUp(first),
      first.when.date.earliest.days(since: start) <= settings.baselineMaxAgeDays,
      end.map({ first.when.date.earliest <= $0 }) ?? true
    else { return nil }
    return first
  }
}
