internal import Oncology

/// What the columns of a table mean.
struct TableHeader {
  /// A column with a meaning.
  struct Column {
    let place: Int
    let name: String
    let unit: LengthUnit?
    /// Which of the names of its field it has.
    let key: String?
  }

  /// A column of sizes on one date, in the wide form.
  struct Visit {
    let place: Int
    let name: String
    let unit: LengthUnit?
    let date: PartialDate
    /// What the name says beside the date: "baseline".
    let label: String
  }

  let row: Int
  private(set) var kind = CSVImport.Kind.long
  private(set) var columns: [TableField: Column] = [:]
  private(set) var visits: [Visit] = []
  /// Columns that mean nothing here, by name.
  private(set) var unused: [String] = []

  init(_ header: CSVText.Row, _ options: CSVImport.Options, _ notes: inout ImportNotes) {
    row = header.number
    let names = header.cells.enumerated().map { ColumnName($1, at: $0) }
    let dates = names.map { VisitName($0.text, DateReader(options.dateOrder)) }
    let fields = Set(names.compactMap(\.field))
    guard let kind = options.kind ?? Self.kind(fields, dates) else {
      Self.refuse(row, fields, &notes)
      return
    }
    self.kind = kind
    for place in names.indices { add(names[place], dates[place], at: place, &notes) }
    check(options, &notes)
    if kind == .wide, !dates.contains(where: \.isDate) {
      notes.problem(
        row: row, "No column is headed by a date.",
        hint: "Head the column of each visit with its date. \(DateReader.hint)")
    }
  }

  // MARK: The kind

  private static func kind(_ fields: Set<TableField>, _ dates: [VisitName]) -> CSVImport.Kind? {
    if fields.contains(.lesion) {
      if fields.contains(.date) { return .long }
      return dates.contains { $0.isDate } ? .wide : nil
    }
    return fields.isSuperset(of: [.criterion, .category]) ? .response : nil
  }

  private static func refuse(
    _ row: Int, _ fields: Set<TableField>, _ notes: inout ImportNotes
  ) {
    let known = TableField.allCases.filter { fields.contains($0) }.map(\.rawValue)
    notes.problem(
      row: row,
      known.isEmpty
        ? "The first row is no header: none of its names is known."
        : "The header does not say what a row is; of its names these are known: "
          + known.joined(separator: ", ") + ".",
      hint: "Lesions need the columns case, lesion and date, or case and lesion and a column for "
        + "each date; responses need case, date, criterion and category.")
  }

  // MARK: Columns

  private mutating func add(
    _ name: ColumnName, _ visit: VisitName, at place: Int, _ notes: inout ImportNotes
  ) {
    if let field = name.field, TableField.fields(of: kind).contains(field) {
      add(name, as: field, at: place, &notes)
    } else if kind == .wide, visit.isDate {
      add(visit, of: name, at: place, &notes)
    } else {
      unused.append(name.text)
      guard kind == .wide else { return }
      notes.doubt(row: row, column: name.text, "No date heads this column; it is not used.")
    }
  }

  private mutating func add(
    _ name: ColumnName, as field: TableField, at place: Int, _ notes: inout ImportNotes
  ) {
    if let other = columns[field] {
      notes.problem(
        row: row, column: name.text,
        "This column and \"\(other.name)\" both mean the \(field.rawValue).",
        hint: "Remove one of them, or rename it to something that has no meaning here.")
      return
    }
    if field.isLength { checkUnit(name, &notes) }
    columns[field] = Column(place: place, name: name.text, unit: name.unit, key: name.key)
  }

  private mutating func add(
    _ visit: VisitName, of name: ColumnName, at place: Int, _ notes: inout ImportNotes
  ) {
    checkUnit(name, &notes)
    guard let date = visit.date else {
      notes.problemOnce(
        row: row, column: name.text, DateReader.orderMessage, hint: DateReader.orderHint)
      return
    }
    if let other = visits.first(where: { $0.date == date }) {
      notes.problem(
        row: row, column: name.text, "This column and \"\(other.name)\" have the same date.",
        hint: "Put both readings into one column, or give the rows an evaluator each.")
    }
    visits.append(
      Visit(place: place, name: name.text, unit: name.unit, date: date, label: visit.label))
  }

  private func checkUnit(_ name: ColumnName, _ notes: inout ImportNotes) {
    guard name.hasForeignUnit else { return }
    notes.problem(
      row: row, column: name.text, "The unit of this column is neither mm nor cm.",
      hint: "Give sizes in millimetres or centimetres.")
  }

  // MARK: What must be there

  private mutating func check(_ options: CSVImport.Options, _ notes: inout ImportNotes) {
    checkLocation(&notes)
    checkPatient(options, &notes)
    let needed: [TableField] =
      switch kind {
      case .long: [.date, .lesion]
      case .wide: [.lesion]
      case .response: [.date, .criterion, .category]
      }
    for field in needed where columns[field] == nil { missing(field, &notes) }
    if kind == .long, [.size, .shortAxis, .state].allSatisfy({ columns[$0] == nil }) {
      missing(.size, &notes)
    }
    // The hospital's number is read only where nothing else names the patient.
    if columns[.patient] != nil, let number = columns.removeValue(forKey: .hospitalNumber) {
      unused.append(number.name)
    }
  }

  private func missing(_ field: TableField, _ notes: inout ImportNotes) {
    let names = field.names.joined(separator: ", ")
    notes.problem(
      row: row, "No column holds the \(field.rawValue).", hint: "Name one of the columns: \(names)."
    )
  }

  private func checkLocation(_ notes: inout ImportNotes) {
    guard let location = columns[.location] else { return }
    for field in [TableField.organ, .site] {
      guard let other = columns[field] else { continue }
      notes.problem(
        row: row, column: other.name,
        "This column and \"\(location.name)\" both mean the location.",
        hint: "Keep one column for the location, or two: organ and site.")
    }
  }

  private func checkPatient(_ options: CSVImport.Options, _ notes: inout ImportNotes) {
    if let column = columns[.patient] {
      guard column.key == "patientid" else { return }
      notes.doubt(
        row: row, column: column.name,
        "The cases get their ids from this column; if it holds hospital numbers, name it \"mrn\".")
      return
    }
    guard columns[.hospitalNumber] == nil, options.patient == nil else { return }
    // A table of one patient's lesions is common in the wide form, but an unknown column might be
    // the patient's.
    if kind == .wide, unused.isEmpty { return }
    notes.problem(
      row: row, "No column says whose rows these are.",
      hint: "Name the column of the case's id \"case\", that of the hospital's number \"mrn\".")
  }
}
