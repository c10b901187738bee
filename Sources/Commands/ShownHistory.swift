internal import Oncology
internal import Status

/// The headlines of a course as they were shown on their days: with the class that led and the caveat
/// that barred then, which the engine's own history does not know.
struct ShownHistory {
  /// A headline and the first day on which it was shown.
  struct Entry {
    var from: CalendarDate
    var label: StatusLabel
    var line: Int?
  }

  /// Oldest first; neighbours differ, and the last one is the headline of today.
  private(set) var entries: [Entry] = []

  private let evaluation: CaseEvaluation
  private let definitions: StatusDefinitions

  init(_ evaluation: CaseEvaluation, _ report: StatusReport, definitions: StatusDefinitions) {
    self.evaluation = evaluation
    self.definitions = definitions
    guard let last = report.status.history.last else { return }
    // A marker that is confirmed can change what leads on a day on which the engine says the same.
    let confirmed = evaluation.patientCase.assessments.compactMap { $0.reported?.confirmedOn }
    let days = report.status.history.map(\.from) + confirmed.filter { $0 <= evaluation.asOf }
    for day in Set(days).sorted() { add(shown(on: day)) }
    let today = Entry(from: evaluation.asOf, label: report.shownLabel, line: report.status.line)
    guard !isLast(today) else { return }
    let later = evaluation.patientCase.knownDays.filter {
      $0 > last.from && $0 <= evaluation.asOf
    }
    for day in later { add(shown(on: day)) }
    add(today)
  }

  private func shown(on day: CalendarDate) -> Entry {
    let then = CaseEvaluation(evaluation.patientCase, asOf: day, settings: evaluation.settings)
    let report = StatusReport(then, definitions: definitions, hasHistory: false)
    return Entry(from: day, label: report.shownLabel, line: report.status.line)
  }

  private func isLast(_ entry: Entry) -> Bool {
    entries.last.map { $0.label == entry.label && $0.line == entry.line } ?? false
  }

  private mutating func add(_ entry: Entry) {
    if !isLast(entry) { entries.append(entry) }
  }
}
