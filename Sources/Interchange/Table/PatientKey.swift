internal import Oncology

/// What tells the rows of one patient from those of another.
enum PatientKey: Hashable {
  /// An id that can be a case's.
  case id(CaseID)
  /// A hospital's number, which is not kept.
  case hospitalNumber(String)
  /// Nothing: all rows are one patient's.
  case only

  /// The key of a row; what can be no id is a problem.
  init?(_ row: TableRow, _ header: TableHeader, _ notes: inout ImportNotes) {
    if header.columns[.patient] != nil {
      let hint = "Give every row the id of its case."
      guard let cell = row.required(.patient, &notes, hint: hint) else { return nil }
      guard let id = CaseID(cell.text) else {
        notes.problem(
          cell, "This can be no case's id: an id has 1 to 64 of the characters A-Z a-z 0-9 . _ -",
          hint: "Choose a plainer id and write it in every row of the patient.")
        return nil
      }
      self = .id(id)
    } else if header.columns[.hospitalNumber] != nil {
      let hint = "Give every row the number or an id."
      guard let cell = row.required(.hospitalNumber, &notes, hint: hint) else { return nil }
      self = .hospitalNumber(cell.text)
    } else {
      self = .only
    }
  }
}

extension PatientKey {
  /// The rows of each patient in the order in which the file first names them.
  static func grouped<Row>(
    _ rows: [Row], by key: (Row) -> PatientKey
  ) -> [(key: PatientKey, rows: [Row])] {
    var places: [PatientKey: Int] = [:]
    var groups: [(key: PatientKey, rows: [Row])] = []
    for row in rows {
      let key = key(row)
      if let place = places[key] {
        groups[place].rows.append(row)
      } else {
        places[key] = groups.count
        groups.append((key, [row]))
      }
    }
    return groups
  }
}
