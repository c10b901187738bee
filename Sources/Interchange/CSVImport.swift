public import Oncology

/// Lesions or responses that came as separated values, as cases.
///
/// `tumorboard import csv` takes three kinds of table: lesions in long form (a row for each lesion
/// and date), lesions in wide form (a row for each lesion, a column for each date) and responses (a
/// row for each assessment). What cannot be understood is a problem, and with a problem nothing is
/// imported; what could also mean something else is a doubt, to be looked at before the cases are
/// stored. Sizes are kept exactly or refused, never rounded (NUM-1).
///
/// Names of columns are compared without case, blanks, `_`, `-` and what stands in brackets. Only
/// `case`, `patient`, `patient_id`, `person_id`, `subject` and `usubjid` give a case its id. Of a
/// hospital's number (`mrn`) at most the last two characters are kept, in the patient's alias; the
/// cases get the ids IMPORT-001, IMPORT-002 … in the order of the file, so the same file gives the
/// same ids and another file needs another prefix.
///
/// Not covered: SDTM data sets as a whole (one file is read if its columns say enough), merged and
/// split lesions, uptake on PET.
public struct CSVImport: Hashable, Sendable {
  /// What a row of a table is.
  public enum Kind: String, CaseIterable, Sendable {
    /// One lesion on one date.
    case long
    /// One lesion, with a column for each date.
    case wide
    /// One category on one date.
    case response
  }

  /// How dates with slashes are meant: nothing in "03/04/2024" says it.
  public enum DateOrder: String, CaseIterable, Sendable {
    /// 03/04/2024 is the third of April.
    case dayFirst
    /// 03/04/2024 is the fourth of March.
    case monthFirst
  }

  /// What the file does not say itself.
  public struct Options: Hashable, Sendable {
    /// What a row is; nil recognises it from the header.
    public var kind: Kind?
    /// What stands between two cells; nil recognises it from the header.
    public var separator: CSVText.Separator?
    /// How dates with slashes are meant; nil refuses them.
    public var dateOrder: DateOrder?
    /// Whose rows they are, where no column says it.
    public var patient: CaseID?
    /// What the ids of patients begin with whose hospital number is all there is.
    public var mintedPrefix: String

    /// Options, each of which may be left to the file.
    public init(
      kind: Kind? = nil, separator: CSVText.Separator? = nil, dateOrder: DateOrder? = nil,
      patient: CaseID? = nil, mintedPrefix: String = "IMPORT"
    ) {
      self.kind = kind
      self.separator = separator
      self.dateOrder = dateOrder
      self.patient = patient
      self.mintedPrefix = mintedPrefix
    }
  }

  /// How much there was.
  public struct Counts: Hashable, Sendable {
    /// Cases.
    public var cases: Int
    /// Lesions of all cases.
    public var lesions: Int
    /// Assessments of all cases.
    public var assessments: Int
    /// Rows that hold something, without the header.
    public var rows: Int
    /// Columns that mean nothing here, by name in the order of the file.
    public var unusedColumns: [String]
  }

  /// What a row of the table is.
  public let kind: Kind
  /// The cases in the order in which the file first names them.
  public let cases: [PatientCase]
  /// What somebody should look at, in the order of rows.
  public let doubts: [ImportDoubt]
  /// How much there was.
  public let counts: Counts

  /// Reads the bytes of a file.
  ///
  /// - Throws: ``ImportFailure`` with everything that is wrong.
  public init(_ bytes: [UInt8], options: Options = Options()) throws(ImportFailure) {
    let text = try CSVText(bytes, separator: options.separator)
    var notes = ImportNotes()
    let header = TableHeader(text.header, options, &notes)
    try notes.check()
    let rows = text.rows.map { TableRow($0, header) }
    let cases =
      switch header.kind {
      case .long, .wide: LesionTable(header, rows, options, text.separator).cases(&notes)
      case .response: ResponseTable(header, rows, options).cases(&notes)
      }
    if cases.isEmpty, notes.problemCount == 0 {
      notes.problem(
        row: text.header.number, "No row below the header holds a value.",
        hint: "Check that the whole table was saved.")
    }
    try notes.check()
    kind = header.kind
    self.cases = cases
    doubts = notes.doubts.enumerated().sorted { left, right in
      (left.element.row, left.offset) < (right.element.row, right.offset)
    }.map(\.element)
    counts = Counts(
      cases: cases.count, lesions: cases.reduce(0) { $0 + $1.lesions.count },
      assessments: cases.reduce(0) { $0 + $1.assessments.count }, rows: rows.count,
      unusedColumns: header.unused)
  }
}
