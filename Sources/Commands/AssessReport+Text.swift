internal import Criteria
internal import Oncology

extension AssessReport {
  /// The sequence as a block of lines.
  var text: String {
    let line = sequence.line.map { "line \($0.number) \($0.name)" } ?? "no line of therapy"
    let name = sequence.definition?.name ?? sequence.criterion
    let source = sequence.source == .reported ? ", as reported" : ""
    let head =
      "\(id)  \(Output.safe(name))\(source)  reader \(sequence.reader)  \(Output.safe(line))"
    let lines = table.lines + [bestWords]
    let more = [durations.flatMap { AssessDurations($0).text }, changed].compactMap(\.self)
    return ([head] + (lines + more).map { "  " + $0 }).joined(separator: "\n")
  }

  private var table: TextTable {
    sequence.source == .measured
      ? TextTable(
        heads: ["date", "category", "sum mm", "from baseline", "from nadir", "nadir", "rules"],
        rows: baseline + sequence.timePoints.map { row($0) }, rightAligned: [2, 3, 4, 5])
      : TextTable(
        heads: ["date", "category", "class", "rules"],
        rows: baseline + sequence.timePoints.map { reportedRow($0) })
  }

  private var baseline: [[String]] {
    guard let date = sequence.baselineDate else { return [] }
    let sum = sequence.source == .measured ? [figure(sequence.baselineSum)] : []
    return [[date.description, "baseline"] + sum]
  }

  private func row(_ point: ResponseSequence.TimePoint) -> [String] {
    let measured = course?.timePoints.first { $0.id == point.assessment }
    guard point.source == .measured, let measured else {
      return [point.date.description, "\(Output.safe(point.category)) (reported)"]
    }
    let isKept = point.category != point.literal
    return [
      point.date.description, point.category + (isKept ? " (literal \(point.literal))" : ""),
      figure(measured.sum?.complete), percentWords(measured.fromBaseline),
      percentWords(measured.fromNadir), figure(measured.nadir),
      Self.rules(measured).joined(separator: " "),
    ]
  }

  private func reportedRow(_ point: ResponseSequence.TimePoint) -> [String] {
    let basis = point.reported?.basis.map { " (\($0.rawValue))" } ?? ""
    return [
      point.date.description, Output.safe(point.category) + basis, point.responseClass.rawValue,
      sequence.definition?.category(point.category)?.rule ?? "",
    ]
  }

  private func figure(_ length: Length?) -> String { length?.description ?? "?" }

  private func percentWords(_ change: Change?) -> String {
    guard let percent = Self.percent(of: change) else { return "n/a" }
    return (percent.significand > 0 ? "+" : "") + percent.description + " %"
  }

  private var bestWords: String {
    guard let best = sequence.best else {
      return "best response not computed for this criterion; as reported, not a clinical decision"
    }
    var words = "best \(best.confirmed ?? best.unconfirmed)"
    if let day = sequence.confirmationDate { words += ", confirmed \(day)" }
    if let confirmed = best.confirmed, best.unconfirmed != confirmed {
      words += " (unconfirmed \(best.unconfirmed))"
    }
    if let day = sequence.responseDate { words += "; response \(day)" }
    if let day = sequence.progressionDate { words += "; progression \(day)" }
    return words + "; computed aid, not a clinical decision"
  }

  private var changed: String? {
    SettingWords.changed(settings).map { "settings changed: \($0)" }
  }
}
