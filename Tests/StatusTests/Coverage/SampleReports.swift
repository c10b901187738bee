import Criteria
import Definitions
import Oncology
import Register
import Status
import Store
import TestKit

/// The sample cases as they stood on every day on which something became known, and on the day of
/// their store.
enum SampleReports {
  /// A sample on one of its days, with everything that is said of it.
  struct Day: Sendable {
    let id: String
    let date: CalendarDate
    let patientCase: PatientCase
    let report: StatusReport
  }

  /// All days of all samples, in the order of the cases and days.
  static let all: Result<[Day], any Error> = Result {
    let store = try CaseStore(path: Repository.top.path + "/sample-cases")
    let today = store.description.today ?? CalendarDate(daysSince1970: 0)
    let register = CaseRegister(store, today: today, settings: Settings())
    return try store.caseIDs.flatMap { id in
      let patientCase = try store.read(id).value
      return Set(patientCase.knownDays + [today]).sorted().map { date in
        let evaluation = CaseEvaluation(patientCase, asOf: date, settings: Settings())
        let report = register.report(of: evaluation)
        return Day(id: id.text, date: date, patientCase: patientCase, report: report)
      }
    }
  }
}
