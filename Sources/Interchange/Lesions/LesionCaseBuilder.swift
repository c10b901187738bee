internal import Oncology

/// Makes one case from the rows of one patient.
struct LesionCaseBuilder {
  private let patient: ImportedPatient
  private let entries: [LesionEntry]
  private var mint = IDMint()
  private var result: PatientCase
  private var readings: [LesionReading] = []
  /// Each reader's roles of the lesions, by reader and lesion.
  private var roles: [String: [String: Lesion.Role]] = [:]

  /// A builder for the rows of one patient in the order of the file, of which there is at least
  /// one.
  init(_ patient: ImportedPatient, _ entries: [LesionEntry]) {
    self.patient = patient
    self.entries = entries
    result = patient.newCase
  }

  /// The case; nil, with a problem, where there is none to be made.
  mutating func build(_ notes: inout ImportNotes) -> PatientCase? {
    var rows: Set<Int> = []
    let subjects = entries.map(\.subject).filter { rows.insert($0.row).inserted }
    let lesions = lesionOrder(subjects, &notes)
    guard let readers = ReaderTable(subjects.map { ($0.evaluator, $0.row) }, &mint, &notes) else {
      return nil
    }
    result.readers = readers.readers
    readings = LesionReading.readings(entries, readers, &notes)
    setRoles(&notes)
    addLesions(lesions, &notes)
    checkUnits(&notes)
    var builder = AssessmentBuilder(result, readings, roles, mint)
    result.studies = builder.studies()
    result.assessments = builder.assessments(&notes)
    return result
  }

  /// The lesions' ids in the order of the file.
  private mutating func lesionOrder(
    _ subjects: [LesionSubject], _ notes: inout ImportNotes
  ) -> [String] {
    var names = NameCheck("lesion")
    var order: [String] = []
    for subject in subjects {
      names.check(subject.lesion, row: subject.row, &notes)
      if mint.take(subject.lesion.id) { order.append(subject.lesion.id) }
    }
    return order
  }

  // MARK: Roles

  /// A reader's role of a lesion is the one of the reader's first date.
  private mutating func setRoles(_ notes: inout ImportNotes) {
    var first: [String: [String: LesionReading]] = [:]
    var doubted: Set<[String]> = []
    for reading in readings.sorted(by: LesionReading.isEarlier) {
      let (reader, lesion) = (reading.key.reader, reading.key.lesion)
      guard let known = first[reader]?[lesion] else {
        first[reader, default: [:]][lesion] = reading
        roles[reader, default: [:]][lesion] = reading.role
        continue
      }
      guard known.role != reading.role, doubted.insert([reader, lesion]).inserted else { continue }
      notes.doubt(
        row: reading.row,
        "Lesion \(lesion) has another role than in row \(known.row); that of the first date counts."
      )
    }
  }

  private mutating func addLesions(_ ids: [String], _ notes: inout ImportNotes) {
    let byLesion = Dictionary(grouping: entries, by: \.subject.lesion.id)
    var unlocated: [String] = []
    var unrecognised: [String] = []
    for id in ids {
      let role = result.readers.compactMap { roles[$0.id]?[id] }.first ?? .nonTarget
      let facts = LesionFacts(id, byLesion[id] ?? [])
      let (lesion, isOrganKnown) = facts.lesion(role: role, &notes)
      result.lesions.append(lesion)
      if isOrganKnown { continue }
      if lesion.organ == "unknown" { unlocated.append(id) } else { unrecognised.append(id) }
    }
    guard let row = entries.first?.subject.row else { return }
    if !unlocated.isEmpty {
      notes.doubt(
        row: row, "Nothing says where these lesions of \(patient.id) are: \(unlocated.listed).")
    }
    if !unrecognised.isEmpty {
      notes.doubt(
        row: row,
        "The location of these lesions of \(patient.id) names no organ that is known; it "
          + "is kept as written: \(unrecognised.listed).")
    }
  }

  // MARK: Units

  /// Sizes that look like centimetres (NUM-1).
  private func checkUnits(_ notes: inout ImportNotes) {
    let suspicious = Length.millimetres(10)
    let lengths = entries.flatMap(\.measurement.lengths)
    guard let first = entries.first(where: \.hasUnitlessSize),
      lengths.allSatisfy({ $0 < suspicious })
    else { return }
    notes.doubt(
      row: first.subject.row, column: first.column,
      "Every size of \(patient.id) is below 10 and no unit is stated; they are taken as "
        + "millimetres and may be centimetres (NUM-1).")
  }
}

extension LesionReading {
  /// Whether a reading comes before another by its date, and on one date by its row.
  static func isEarlier(_ one: LesionReading, _ other: LesionReading) -> Bool {
    (one.key.date.earliest, one.key.date.latest, one.row)
      < (other.key.date.earliest, other.key.date.latest, other.row)
  }
}

extension [String] {
  /// The first of them in a row, for a message.
  var listed: String {
    let most = 10
    let shown = prefix(most).joined(separator: ", ")
    return count > most ? shown + " and \(count - most) more" : shown
  }
}
