import Interchange
import Oncology
import Testing

/// What a table became.
func imported(
  _ table: String, _ options: CSVImport.Options = CSVImport.Options()
) throws -> CSVImport {
  try CSVImport(Array(table.utf8), options: options)
}

/// What is wrong with a table; nothing when it is taken.
func problems(
  _ table: String, _ options: CSVImport.Options = CSVImport.Options()
) -> [ImportProblem] {
  do throws(ImportFailure) {
    _ = try CSVImport(Array(table.utf8), options: options)
    return []
  } catch {
    return error.problems
  }
}

/// The one finding of a table with one row.
func finding(
  _ table: String, _ options: CSVImport.Options = CSVImport.Options()
) throws -> Finding {
  let assessment = try #require(try imported(table, options).cases.first?.assessments.first)
  return try #require(assessment.findings.values.first)
}

extension Length {
  /// A length as written in millimetres: "12.5".
  init(_ text: String) throws {
    self = try #require(ExactDecimal(text).flatMap { Length(millimetres: $0) })
  }
}
