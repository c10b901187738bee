internal import Criteria
public import Oncology

/// The headlines of a course as they were shown on their days: with the class that led and the caveat
/// that barred then, which the engine's own history does not know.
public struct ShownHistory: Hashable, Sendable {
  /// A headline and the first day on which it was shown.
  public struct Entry: Hashable, Sendable {
    /// The first day.
    public let from: CalendarDate
    /// The label that was shown: none where a caveat barred it (FLG-9).
    public let label: StatusLabel
    /// The line that it spoke of.
    public let line: Int?
    /// Why it was not a firmer one.
    public let reason: StatusReason?
    /// The caveat that barred it.
    public let bar: CaveatCode?

    init(_ report: StatusReport, from day: CalendarDate) {
      from = day
      label = report.shownLabel
      line = report.status.line
      reason = report.status.reason
      bar = report.bar?.code
    }

    /// Whether the same was said, whatever the reason.
    func says(_ other: Entry) -> Bool { label == other.label && line == other.line }
  }

  /// Oldest first; neighbours differ in label or line, and the last one says what is said today, with its reason.
  public private(set) var entries: [Entry] = []

  private let evaluation: CaseEvaluation
  private let definitions: StatusDefinitions

  /// The history of a case until the day on which it was judged.
  ///
  /// - Parameters:
  ///   - evaluation: The case.
  ///   - report: What is said of it on that day, by the definitions that its past is judged by too.
  public init(_ evaluation: CaseEvaluation, _ report: StatusReport) {
    self.evaluation = evaluation
    definitions = report.definitions
    let engine = CaseStatus(evaluation, definitions: definitions, hasHistory: true).history
    guard let last = engine.last else { return }
    // A marker that is confirmed can change what leads on a day on which the engine says the same.
    let confirmed = evaluation.patientCase.assessments.compactMap { $0.reported?.confirmedOn }
    let days = engine.map(\.from) + confirmed.filter { $0 <= evaluation.asOf }
    for day in Set(days).sorted() { add(shown(on: day)) }
    let today = Entry(report, from: evaluation.asOf)
    if let shown = entries.last, shown.says(today) {
      // The same for as long as it was said, for the reason that stands today.
      entries[entries.count - 1] = Entry(report, from: shown.from)
      return
    }
    let later = evaluation.patientCase.knownDays.filter {
      $0 > last.from && $0 <= evaluation.asOf
    }
    for day in later { add(shown(on: day)) }
    add(today)
  }

  private func shown(on day: CalendarDate) -> Entry {
    let then = CaseEvaluation(evaluation.patientCase, asOf: day, settings: evaluation.settings)
    let report = StatusReport(then, definitions: definitions)
    return Entry(report, from: day)
  }

  private mutating func add(_ entry: Entry) {
    if entries.last?.says(entry) != true { entries.append(entry) }
  }
}
