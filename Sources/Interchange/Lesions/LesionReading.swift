internal import Oncology

/// What one reader saw of one lesion on one date, from as many rows as say it.
struct LesionReading {
  /// Reader, lesion and date.
  struct Key: Hashable {
    let reader: String
    let lesion: String
    let date: PartialDate
  }

  let key: Key
  /// The first row that says it.
  let row: Int
  let role: Lesion.Role
  let visit: String?
  private(set) var measurement: Measurement
  private let column: String?
  private var tests: [LesionTest?]

  /// The readings in the order of the file.
  ///
  /// A row that says again what another said is passed over; rows of different tests are put
  /// together; anything else is a problem that names both rows.
  static func readings(
    _ entries: [LesionEntry], _ readers: ReaderTable, _ notes: inout ImportNotes
  ) -> [LesionReading] {
    var places: [Key: Int] = [:]
    var readings: [LesionReading] = []
    for entry in entries {
      let next = LesionReading(entry, reader: readers.id(of: entry.subject.evaluator))
      if let place = places[next.key] {
        readings[place].add(next, entry.test, &notes)
      } else {
        places[next.key] = readings.count
        readings.append(next)
      }
    }
    for reading in readings { reading.check(&notes) }
    return readings
  }

  private init(_ entry: LesionEntry, reader: String) {
    key = Key(reader: reader, lesion: entry.subject.lesion.id, date: entry.date)
    row = entry.subject.row
    role = entry.subject.role
    visit = entry.visit
    measurement = entry.measurement
    column = entry.column
    tests = [entry.test]
  }

  private mutating func add(
    _ other: LesionReading, _ test: LesionTest?, _ notes: inout ImportNotes
  ) {
    let isSame =
      tests.contains(test) && tests.count == 1
      ? measurement == other.measurement : measurement.add(other.measurement)
    tests.append(test)
    if isSame, role == other.role { return }
    notes.problem(
      row: other.row, column: column,
      "Rows \(row) and \(other.row) differ about the same lesion, evaluator and date.",
      hint: "Keep the one that is right; where two readers read, name the evaluator in both.")
  }

  private func check(_ notes: inout ImportNotes) {
    guard let (message, hint) = measurement.contradiction(role: role) else { return }
    notes.problem(row: row, column: column, message, hint: hint)
  }
}
