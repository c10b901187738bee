internal import Interchange
internal import JSON
internal import Oncology
internal import Store

/// What an import found, as it is printed: results to standard output, problems to standard error.
struct ImportReport {
  let file: String
  let format: OutputFormat

  /// What a file holds, and what in it is doubtful.
  func print(_ read: CSVImport) {
    if format == .json {
      Output.line(json(read).line)
      return
    }
    let counts = read.counts
    Output.line(
      "\(Output.safe(file)): \(read.kind.rawValue) table, \(counts.rows) rows: "
        + "\(counts.cases) cases, \(counts.lesions) lesions, \(counts.assessments) assessments.")
    if !counts.unusedColumns.isEmpty {
      let columns = counts.unusedColumns.map { Output.safe($0) }.joined(separator: ", ")
      Output.line("  Columns that were not used: \(columns).")
    }
    for doubt in read.doubts {
      Output.line(
        "  \(Self.place(doubt.row, doubt.column)): doubtful: \(Output.safe(doubt.sentence))")
    }
  }

  private func json(_ read: CSVImport) -> JSONText {
    .object([
      "file": .string(file), "kind": .string(read.kind.rawValue),
      "rows": .integer(read.counts.rows), "cases": .integer(read.counts.cases),
      "lesions": .integer(read.counts.lesions), "assessments": .integer(read.counts.assessments),
      "unusedColumns": .array(read.counts.unusedColumns.map { .string($0) }),
      "doubts": .array(
        read.doubts.map {
          .object([
            "row": .integer($0.row), "column": $0.column.map { .string($0) } ?? .null,
            "message": .string($0.sentence),
          ])
        }),
    ])
  }

  private static func place(_ row: Int, _ column: String?) -> String {
    "row \(row)" + (column.map { ", column \(Output.safe($0))" } ?? "")
  }

  /// Why a file cannot be imported.
  func print(_ failure: ImportFailure) {
    for problem in failure.problems {
      Output.problem(
        "\(Output.safe(file)): \(Self.place(problem.row, problem.column)): "
          + "\(Output.safe(problem.message))\n  \(Output.safe(problem.hint))")
    }
    if failure.unlisted > 0 { Output.problem("… and \(failure.unlisted) more.") }
    Output.problem("Nothing was imported.")
  }

  /// What came of it, or would.
  func print(_ addition: CaseStore.Addition, dryRun: Bool) {
    if format == .json {
      Output.line(
        JSONText.object([
          "store": .string(file), "dryRun": .bool(dryRun),
          "added": .array(addition.added.map { .string($0.text) }),
          "unchanged": .array(addition.unchanged.map { .string($0.text) }),
        ]).line)
      return
    }
    let verb = dryRun ? "would be added" : "added"
    Output.line("\(addition.added.count) cases \(verb), \(addition.unchanged.count) there already.")
  }
}
