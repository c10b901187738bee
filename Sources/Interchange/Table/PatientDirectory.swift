internal import Oncology

/// Gives every patient of a file a case.
struct PatientDirectory {
  private let options: CSVImport.Options
  private var minted = 0

  init(_ options: CSVImport.Options) { self.options = options }

  /// The case of a patient, whose first row is `row`; called once for each in the order of the
  /// file.
  mutating func patient(
    _ key: PatientKey, row: Int, of count: Int, _ notes: inout ImportNotes
  ) -> ImportedPatient? {
    if case .id(let id) = key { return ImportedPatient(id: id, patient: Patient()) }
    if let id = options.patient {
      if count == 1 { return ImportedPatient(id: id, patient: Patient()) }
      notes.problem(
        row: row, "The file holds \(count) patients, and one id was given for all of it.",
        hint: "Leave the id out, or import a file for each patient.")
      return nil
    }
    if case .hospitalNumber(let number) = key { return mint(row, mask: Self.mask(number), &notes) }
    return mint(row, mask: nil, &notes)
  }

  private mutating func mint(
    _ row: Int, mask: String?, _ notes: inout ImportNotes
  ) -> ImportedPatient? {
    minted += 1
    let digits = String(minted)
    let number = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    guard let id = CaseID("\(options.mintedPrefix)-\(number)") else {
      notes.problem(
        row: row, "The prefix for new ids makes an id that can be no case's.",
        hint: "Choose a prefix of up to 50 of the characters A-Z a-z 0-9 . _ -")
      return nil
    }
    notes.doubt(
      row: row,
      mask == nil
        ? "No column says whose rows these are; all of them become the case \(id)."
        : "The patient whose first row this is becomes the case \(id); the number is masked."
    )
    let alias = "import \(number)" + (mask.map { " (MRN \($0))" } ?? "")
    return ImportedPatient(id: id, patient: Patient(alias: alias))
  }

  /// A hospital's number with only its last two characters left, to tell two patients apart at the
  /// screen; of a short number nothing is left.
  private static func mask(_ number: String) -> String {
    "**" + (number.count >= 6 ? String(number.suffix(2)) : "")
  }
}
