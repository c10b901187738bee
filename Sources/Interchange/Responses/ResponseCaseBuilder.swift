internal import Oncology

/// Makes one case from the responses of one patient.
struct ResponseCaseBuilder {
  /// What cannot have two categories.
  private struct Key: Hashable {
    let reader: String
    let date: PartialDate
    let criterion: String
  }

  /// A line's number has two digits at most.
  private static let mostLines = 99

  private let patient: ImportedPatient
  private let entries: [ResponseEntry]
  private var mint = IDMint()

  /// A builder for the rows of one patient in the order of the file, of which there is at least
  /// one.
  init(_ patient: ImportedPatient, _ entries: [ResponseEntry]) {
    self.patient = patient
    self.entries = entries
  }

  /// The case; nil, with a problem, where there is none to be made.
  mutating func build(_ notes: inout ImportNotes) -> PatientCase? {
    var result = patient.newCase
    result.lines = lines(&notes)
    guard let readers = ReaderTable(entries.map { ($0.evaluator, $0.row) }, &mint, &notes) else {
      return nil
    }
    result.readers = readers.readers
    result.assessments = unique(readers, &notes).map { entry in
      assessment(entry, reader: readers.id(of: entry.evaluator))
    }
    return result
  }

  private mutating func lines(_ notes: inout ImportNotes) -> [LineOfTherapy] {
    let starts = Set(entries.compactMap(\.lineStart)).sorted { one, other in
      (one.earliest, one.latest) < (other.earliest, other.latest)
    }
    guard starts.count <= Self.mostLines else {
      notes.problem(
        row: entries.first?.row ?? 1, column: TableField.lineStart.rawValue,
        "The case \(patient.id) has \(starts.count) lines of therapy, and at most "
          + "\(Self.mostLines) can be kept.",
        hint: "Check that the column holds the first dose of a line.")
      return []
    }
    for (earlier, later) in zip(starts, starts.dropFirst()) where earlier.latest >= later.earliest {
      guard let entry = entries.first(where: { $0.lineStart == later }) else { continue }
      notes.doubt(
        row: entry.row, column: TableField.lineStart.rawValue,
        "Two starts of lines lie in one month; they are taken as two lines.")
    }
    return starts.enumerated().map { place, start in
      LineOfTherapy(
        id: mint.id("L\(place + 1)"), number: place + 1, start: Dated(start))
    }
  }

  /// The rows in the order of their dates, without those that say again what another said.
  private func unique(_ readers: ReaderTable, _ notes: inout ImportNotes) -> [ResponseEntry] {
    var first: [Key: ResponseEntry] = [:]
    var result: [ResponseEntry] = []
    for entry in entries {
      let key = Key(
        reader: readers.id(of: entry.evaluator), date: entry.date, criterion: entry.criterion)
      guard let known = first[key] else {
        first[key] = entry
        result.append(entry)
        continue
      }
      guard known.category != entry.category || known.lineStart != entry.lineStart else { continue }
      notes.problem(
        row: entry.row, column: entry.categoryColumn,
        "Rows \(known.row) and \(entry.row) differ about the same criterion, evaluator and date.",
        hint: "Keep the one that is right; where two readers read, name the evaluator in both.")
    }
    return result.sorted { one, other in
      (one.date.earliest, one.date.latest, one.row) < (
        other.date.earliest, other.date.latest, other.row
      )
    }
  }

  private mutating func assessment(_ entry: ResponseEntry, reader: String) -> Assessment {
    let plain = "\(reader.prefix(50))-\(entry.date)"
    let id = mint.take(plain) ? plain : mint.id(reader, "-\(entry.date)-\(entry.criterion)")
    return Assessment(
      id: id, when: Dated(entry.date), reader: reader,
      reported: Assessment.Reported(criterion: entry.criterion, category: entry.category))
  }
}
