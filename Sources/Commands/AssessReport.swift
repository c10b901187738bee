internal import Criteria
internal import JSON
internal import Oncology

/// One course as `assess` prints it.
struct AssessReport {
  private let id: CaseID
  private let response: CourseResponse

  init(_ id: CaseID, _ response: CourseResponse) {
    self.id = id
    self.response = response
  }

  // MARK: JSON

  var json: JSONText {
    let baseline = response.course.baseline
    let first = JSONText.object([
      "date": .string(baseline.date.description), "baseline": .bool(true),
      "sum": length(response.baselineSum?.complete),
    ])
    return .object([
      "case": .string(id.text), "criterion": .string(RECIST11.id),
      "evaluator": .string(response.course.reader),
      "line": response.course.line.map { .integer($0.number) } ?? .null,
      "source": .string("measured"),
      "timePoints": .array([first] + response.timePoints.map { timePoint($0) }),
      "bestOverallResponse": best, "responseDate": date(response.responseDate),
      "progressionDate": date(response.progressionDate),
    ])
  }

  private var best: JSONText {
    .object([
      "unconfirmed": .string(response.best.unconfirmed.rawValue),
      "confirmed": .string(response.best.confirmed.rawValue),
      "confirmedOn": date(response.confirmationDate),
    ])
  }

  private func timePoint(_ point: CourseResponse.TimePoint) -> JSONText {
    .object([
      "date": .string(point.date.description), "sum": length(point.sum?.complete),
      "percentFromBaseline": percent(point.fromBaseline),
      "percentFromNadir": percent(point.fromNadir), "nadir": length(point.nadir),
      "target": category(point.carriedTarget), "nonTarget": category(point.nonTarget.category),
      "newLesions": .string(point.newLesions.status.rawValue),
      "overall": .string(point.overall.rawValue), "literal": .string(point.literal.rawValue),
      "rules": .array(rules(point).map { .string($0) }),
      "notes": point.notes.isEmpty ? nil : .array(point.notes.map { .string($0.rawValue) }),
    ])
  }

  private func rules(_ point: CourseResponse.TimePoint) -> [String] {
    point.evidence.map(\.rule).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func length(_ length: Length?) -> JSONText {
    length.map { .number($0.description) } ?? .null
  }

  private func percent(_ change: Change?) -> JSONText {
    let percent = change?.percent(guarding: Self.thresholds)
    return percent.map { .number($0.description) } ?? .null
  }

  private func category(_ category: RECISTCategory?) -> JSONText {
    category.map { .string($0.rawValue) } ?? .null
  }

  private func date(_ day: CalendarDate?) -> JSONText {
    day.map { .string($0.description) } ?? .null
  }

  private static let thresholds = [
    RECIST11.Limits.responsePercent, RECIST11.Limits.progressionPercent,
  ]

  // MARK: Text

  var text: String {
    let line = response.course.line.map { "line \($0.number) \($0.name)" } ?? "no line of therapy"
    let head =
      "\(id)  \(RECIST11.name)  reader \(response.course.reader)  \(Output.safe(line))"
    let baseline = response.course.baseline
    let rows =
      [
        [
          baseline.date.description, "baseline", figure(response.baselineSum?.complete), "", "", "",
          "",
        ]
      ]
      + response.timePoints.map { row($0) }
    let table = TextTable(
      heads: ["date", "category", "sum mm", "from baseline", "from nadir", "nadir", "rules"],
      rows: rows, rightAligned: [2, 3, 4, 5])
    return ([head] + table.lines.map { "  " + $0 } + ["  " + bestWords]).joined(separator: "\n")
  }

  private func row(_ point: CourseResponse.TimePoint) -> [String] {
    let isKept = point.overall != point.literal
    let category = point.overall.rawValue + (isKept ? " (literal \(point.literal.rawValue))" : "")
    return [
      point.date.description, category, figure(point.sum?.complete),
      percentWords(point.fromBaseline),
      percentWords(point.fromNadir), figure(point.nadir), rules(point).joined(separator: " "),
    ]
  }

  private func figure(_ length: Length?) -> String { length?.description ?? "?" }

  private func percentWords(_ change: Change?) -> String {
    guard let percent = change?.percent(guarding: Self.thresholds) else { return "n/a" }
    return (percent.significand > 0 ? "+" : "") + percent.description + " %"
  }

  private var bestWords: String {
    var words = "best \(response.best.confirmed.rawValue)"
    if let day = response.confirmationDate { words += ", confirmed \(day)" }
    if response.best.unconfirmed != response.best.confirmed {
      words += " (unconfirmed \(response.best.unconfirmed.rawValue))"
    }
    if let day = response.responseDate { words += "; response \(day)" }
    if let day = response.progressionDate { words += "; progression \(day)" }
    return words + "; computed aid, not a clinical decision"
  }
}
