internal import Oncology

/// A table of lesions, long or wide, that becomes cases.
struct LesionTable {
  private let rows: [TableRow]
  private let options: CSVImport.Options
  private let reader: LesionRowReader

  init(
    _ header: TableHeader, _ rows: [TableRow], _ options: CSVImport.Options,
    _ separator: CSVText.Separator
  ) {
    self.rows = rows
    self.options = options
    reader = LesionRowReader(
      header: header, dates: DateReader(options.dateOrder), sizes: SizeReader(separator))
  }

  /// The cases in the order in which the file first names them.
  func cases(_ notes: inout ImportNotes) -> [PatientCase] {
    let entries = rows.flatMap { reader.entries($0, &notes) }
    var directory = PatientDirectory(options)
    let groups = PatientKey.grouped(entries, by: \.subject.patient)
    return groups.compactMap { key, entries in
      guard let first = entries.first,
        let patient = directory.patient(key, row: first.subject.row, of: groups.count, &notes)
      else { return nil }
      var builder = LesionCaseBuilder(patient, entries)
      return builder.build(&notes)
    }
  }
}
