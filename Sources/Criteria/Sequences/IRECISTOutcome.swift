internal import Oncology

/// Best response and dates of categories in the letters of iRECIST (solid-rules IR-15 to IR-17).
///
/// The categories are taken as reported; whether an iUPD was confirmed is what they say.
struct IRECISTOutcome {
  /// The best first; what does not bar a better response comes last (IR-15).
  private static let order = [
    "iCR", "iPR", "iSD", "NON-iCR/NON-iUPD", "iCPD", "iUPD", "NE",
  ]

  private let points: [ResponseSequence.TimePoint]
  private let start: CalendarDate
  private let hasEnded: Bool
  private let settings: Settings

  /// Categories of a course.
  ///
  /// - Parameters:
  ///   - points: The time points of a course, oldest first.
  ///   - start: The first dose.
  ///   - hasEnded: Whether a new therapy or death came after them.
  ///   - settings: When stable disease counts.
  init(
    _ points: [ResponseSequence.TimePoint], start: CalendarDate, hasEnded: Bool,
    _ settings: Settings
  ) {
    // Nothing counts after the first confirmed progression.
    let end = points.firstIndex { $0.category == "iCPD" } ?? points.endIndex - 1
    self.points = Array(points.prefix(end + 1))
    self.start = start
    self.hasEnded = hasEnded
    self.settings = settings
  }

  var outcome: ResponseSequence.Outcome {
    let counted = points.filter { point in
      point.responseClass != .stable
        || point.lastScan.earliest.days(since: start) >= settings.sdMinDays
    }
    let seen = Set(counted.map(\.category))
    return ResponseSequence.Outcome(
      best: ResponseSequence.Best(
        unconfirmed: Self.order.first { seen.contains($0) } ?? "NE", confirmed: nil),
      responseDate: points.first { ["iCR", "iPR"].contains($0.category) }?.lastScan,
      completeResponseDate: points.first { $0.category == "iCR" }?.lastScan,
      progressionDate: progression?.firstScan)
  }

  /// The first iUPD of the block that was confirmed, or that nothing followed (IR-16).
  private var progression: ResponseSequence.TimePoint? {
    let judged = points.filter { $0.responseClass != .notEvaluable }
    guard let last = judged.last, last.category == "iCPD" || (last.category == "iUPD" && hasEnded)
    else { return nil }
    let block = judged.dropLast().reversed().prefix { $0.category == "iUPD" }
    return block.last ?? last
  }
}
