internal import Oncology

/// A table of categories that becomes cases whose assessments hold nothing else.
struct ResponseTable {
  private let header: TableHeader
  private let rows: [TableRow]
  private let options: CSVImport.Options

  init(_ header: TableHeader, _ rows: [TableRow], _ options: CSVImport.Options) {
    self.header = header
    self.rows = rows
    self.options = options
  }

  /// The cases in the order in which the file first names them.
  func cases(_ notes: inout ImportNotes) -> [PatientCase] {
    var entries: [ResponseEntry] = []
    for row in rows {
      if let entry = entry(row, &notes) { entries.append(entry) }
    }
    var directory = PatientDirectory(options)
    let groups = PatientKey.grouped(entries, by: \.patient)
    return groups.compactMap { key, entries in
      guard let first = entries.first,
        let patient = directory.patient(key, row: first.row, of: groups.count, &notes)
      else { return nil }
      var builder = ResponseCaseBuilder(patient, entries)
      return builder.build(&notes)
    }
  }

  private func entry(_ row: TableRow, _ notes: inout ImportNotes) -> ResponseEntry? {
    let before = notes.problemCount
    let dates = DateReader(options.dateOrder)
    let patient = PatientKey(row, header, &notes)
    let date = row.required(.date, &notes, hint: DateReader.hint)
      .flatMap { dates.date($0, &notes) }
    let criterion = row.required(.criterion, &notes, hint: "Name the criterion in every row.")
      .flatMap { CriterionID.id($0, &notes) }
    let category = row.required(.category, &notes, hint: "Write the category as it was reported.")
    let evaluator = row.cell(.evaluator).flatMap { ImportedName($0, &notes) }
    let start = row.cell(.lineStart).flatMap { dates.date($0, &notes) }
    guard notes.problemCount == before, let patient, let date, let criterion, let category else {
      return nil
    }
    return ResponseEntry(
      row: row.number, patient: patient, evaluator: evaluator, date: date, criterion: criterion,
      category: category.text, categoryColumn: category.column, lineStart: start)
  }
}
