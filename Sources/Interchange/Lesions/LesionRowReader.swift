internal import Oncology

/// Reads the rows of a lesion table, long or wide.
struct LesionRowReader {
  let header: TableHeader
  let dates: DateReader
  let sizes: SizeReader

  /// What a row says: one entry in the long form, one for each date that is filled in the wide one;
  /// none when any of it could not be read.
  func entries(_ row: TableRow, _ notes: inout ImportNotes) -> [LesionEntry] {
    let before = notes.problemCount
    let subject = subject(row, &notes)
    let entries: [LesionEntry]
    switch header.kind {
    case .wide: entries = subject.map { wide(row, $0, &notes) } ?? []
    case .long, .response: entries = long(row, subject, &notes).map { [$0] } ?? []
    }
    return notes.problemCount == before ? entries : []
  }

  // MARK: The lesion

  private func subject(_ row: TableRow, _ notes: inout ImportNotes) -> LesionSubject? {
    let patient = PatientKey(row, header, &notes)
    let lesion = row.required(.lesion, &notes, hint: "Give every row the name of its lesion.")
      .flatMap { ImportedName($0, &notes) }
    let evaluator = row.cell(.evaluator).flatMap { ImportedName($0, &notes) }
    let role = role(row, lesion, &notes)
    let node = row.cell(.node).flatMap { self.node($0, &notes) }
    let modality = row.cell(.method).flatMap { self.modality($0, &notes) }
    let unit = row.cell(.unit).flatMap { sizes.unit($0, &notes) }
    guard let patient, let lesion, let role else { return nil }
    return LesionSubject(
      row: row.number, patient: patient, evaluator: evaluator, lesion: lesion, role: role,
      location: location(row), node: node, modality: modality, unit: unit)
  }

  private func role(
    _ row: TableRow, _ lesion: ImportedName?, _ notes: inout ImportNotes
  ) -> Lesion.Role? {
    if let cell = row.cell(.role) {
      if let role = Lesion.Role(word: cell.text) { return role }
      notes.problem(cell, "This is no role of a lesion.", hint: Lesion.Role.hint)
      return nil
    }
    guard let lesion else { return nil }
    if let role = Lesion.Role(lesion: lesion.id) { return role }
    notes.problem(
      row: row.number, column: header.columns[.role]?.name ?? header.columns[.lesion]?.name,
      "Nothing says what the lesion is followed as.", hint: Lesion.Role.hint)
    return nil
  }

  private func location(_ row: TableRow) -> Location? {
    if let cell = row.cell(.location) { return Location(text: cell.text, site: nil) }
    let site = row.cell(.site)?.text
    if let cell = row.cell(.organ) { return Location(text: cell.text, site: site) }
    return site.map { Location(text: $0, site: nil) }
  }

  private func node(_ cell: TableCell, _ notes: inout ImportNotes) -> Bool? {
    switch Cleaned.key(cell.text) {
    case "yes", "y", "true", "1", "node", "nodal": return true
    case "no", "n", "false", "0": return false
    default:
      notes.problem(
        cell, "This says neither yes nor no.", hint: "Write yes or no, or leave it empty.")
      return nil
    }
  }

  private func modality(
    _ cell: TableCell, _ notes: inout ImportNotes
  ) -> ImagingStudy.Modality? {
    if let modality = ImagingStudy.Modality(word: cell.text) { return modality }
    notes.problem(cell, "This is no method that is known.", hint: ImagingStudy.Modality.hint)
    return nil
  }

  // MARK: Wide

  private func wide(
    _ row: TableRow, _ subject: LesionSubject, _ notes: inout ImportNotes
  ) -> [LesionEntry] {
    var entries: [LesionEntry] = []
    for visit in header.visits {
      guard let cell = row.cell(visit) else { continue }
      var reading = MeasurementReading(subject.modality)
      reading.take(cell, as: .size, [visit.unit, subject.unit], sizes, &notes)
      entries.append(
        LesionEntry(
          subject: subject, date: visit.date, visit: visit.label, test: nil,
          measurement: reading.measurement, column: visit.name,
          hasUnitlessSize: reading.hasUnitlessSize, hasNodalAxis: false))
    }
    if entries.isEmpty {
      notes.doubt(
        row: row.number, "The lesion of this row has no value on any date; it is left out.")
    }
    return entries
  }

  // MARK: Long

  /// Reads all cells even without a subject, so that every problem of the row is found at once.
  private func long(
    _ row: TableRow, _ subject: LesionSubject?, _ notes: inout ImportNotes
  ) -> LesionEntry? {
    let date = row.required(.date, &notes, hint: DateReader.hint)
      .flatMap { dates.date($0, &notes) }
    let test = row.cell(.test).flatMap { self.test($0, &notes) }
    let reading = measurement(row, subject, test, &notes)
    guard let subject, let date else { return nil }
    let axis = header.columns[.shortAxis]?.key
    let isNodalColumn = (axis == "saxis" || axis == "shortaxis") && row.cell(.shortAxis) != nil
    return LesionEntry(
      subject: subject, date: date, visit: row.cell(.visit)?.text, test: test,
      measurement: reading.measurement, column: header.columns[.size]?.name,
      hasUnitlessSize: reading.hasUnitlessSize,
      hasNodalAxis: isNodalColumn || test == .nodalShortAxis)
  }

  private func measurement(
    _ row: TableRow, _ subject: LesionSubject?, _ test: LesionTest?, _ notes: inout ImportNotes
  ) -> MeasurementReading {
    let before = notes.problemCount
    var reading = MeasurementReading(subject?.modality)
    let units = [subject?.unit]
    if let cell = row.cell(.size) {
      let part: MeasurementReading.Part = test?.isShortAxis == true ? .shortAxis : .size
      reading.take(cell, as: part, units + [header.columns[.size]?.unit], sizes, &notes)
    }
    if let cell = row.cell(.shortAxis) {
      reading.take(
        cell, as: .shortAxis, units + [header.columns[.shortAxis]?.unit], sizes, &notes)
    }
    // SDTM repeats the result in a second column; a word there may be all there is.
    if let cell = row.cell(.state), cell.text != row.cell(.size)?.text {
      reading.take(state: cell, &notes)
    }
    reading.measurement.reason = row.cell(.reason)?.text
    if reading.measurement.isEmpty, notes.problemCount == before { complete(&reading, row, &notes) }
    return reading
  }

  /// A reason alone says that there was nothing to evaluate; a row without even that says nothing.
  private func complete(
    _ reading: inout MeasurementReading, _ row: TableRow, _ notes: inout ImportNotes
  ) {
    if let reason = row.cell(.reason) {
      reading.measurement.state = .notEvaluable
      notes.doubt(
        row: row.number, column: reason.column,
        "There is a reason and no size; the lesion is taken as not evaluable.")
      return
    }
    let column = header.columns[.size] ?? header.columns[.shortAxis] ?? header.columns[.state]
    notes.problem(
      row: row.number, column: column?.name, "The row says nothing about the lesion.",
      hint: FindingWord.hint)
  }

  private func test(_ cell: TableCell, _ notes: inout ImportNotes) -> LesionTest? {
    if let test = LesionTest(word: cell.text) { return test }
    notes.problem(cell, "This is no test of a lesion that is known.", hint: LesionTest.hint)
    return nil
  }
}
