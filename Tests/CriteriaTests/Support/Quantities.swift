import Criteria
import Oncology

/// A length in millimetres as the tables write it; a table that cannot be read ends the run.
func mm(_ text: String) -> Length {
  guard let number = ExactDecimal(text), let length = Length(millimetres: number) else {
    preconditionFailure("no length: \(text)")
  }
  return length
}

/// A length in whole millimetres.
func mm(_ count: Int) -> Length { .millimetres(count) }

/// A day as the tables write it; a table that cannot be read ends the run.
func day(_ text: String) -> CalendarDate {
  guard let day = CalendarDate(text) else { preconditionFailure("no day: \(text)") }
  return day
}

/// The date that lies so many days after the first dose of the usual case, 2024-01-01.
func date(_ count: Int) -> String { day("2024-01-01").adding(days: count).description }

/// When something happened that was known at once.
func on(_ text: String) -> Dated {
  guard let date = PartialDate(text) else { preconditionFailure("no date: \(text)") }
  return Dated(date)
}

/// A number as the tables write it.
func number(_ text: String) -> ExactDecimal {
  guard let number = ExactDecimal(text) else { preconditionFailure("no number: \(text)") }
  return number
}

/// The categories by the letters that tables use.
extension RECISTCategory {
  static let cr = completeResponse
  static let pr = partialResponse
  static let sd = stableDisease
  static let pd = progressiveDisease
  static let ne = notEvaluable
  static let nn = nonCRNonPD
  static let ned = noEvidenceOfDisease
}
