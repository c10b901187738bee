internal import Oncology

/// What one row of a response table says.
struct ResponseEntry {
  let row: Int
  let patient: PatientKey
  let evaluator: ImportedName?
  let date: PartialDate
  let criterion: String
  /// The category as reported.
  let category: String
  let categoryColumn: String
  let lineStart: PartialDate?
}
