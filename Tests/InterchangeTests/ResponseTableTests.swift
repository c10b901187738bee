import Interchange
import Oncology
import Testing

/// Rows of one category each.
@Suite struct ResponseTableTests {
  static let table = """
    patient,date,criterion,category,evaluator,line_start
    C-7,2024-05-27,recist-1.1,PD,A,2024-02-05
    C-7,2024-03-25,recist-1.1,PR (unconfirmed),A,2024-02-05
    C-7,2024-03-25,RECIST-1.1,SD,B,2024-02-05
    C-7,2024-09-30,recist-1.1,SD,A,2024-06-10
    C-8,2024-03-25,lugano-pet,CMR,,
    """

  private func assessment(
    _ reader: String, _ day: String, _ category: String, _ criterion: String = "recist-1.1"
  ) throws -> Assessment {
    Assessment(
      id: "\(reader)-\(day)", when: Dated(try #require(PartialDate(day))), reader: reader,
      reported: Assessment.Reported(criterion: criterion, category: category))
  }

  @Test func everyRowIsAnAssessmentThatHoldsACategoryAndNothingElse() throws {
    let value = try imported(Self.table)
    #expect(value.kind == .response)
    #expect(value.cases.map(\.id.text) == ["C-7", "C-8"])
    #expect(
      value.cases.first?.assessments == [
        try assessment("A", "2024-03-25", "PR (unconfirmed)"),
        try assessment("B", "2024-03-25", "SD"), try assessment("A", "2024-05-27", "PD"),
        try assessment("A", "2024-09-30", "SD"),
      ])
    #expect(
      value.cases.last?.assessments == [try assessment("A", "2024-03-25", "CMR", "lugano-pet")])
    #expect(value.counts.assessments == 5)
    #expect(value.counts.rows == 5)
  }

  @Test func aStartMakesALineWithoutAgents() throws {
    let lines = try #require(try imported(Self.table).cases.first?.lines)
    #expect(lines.map(\.id) == ["L1", "L2"])
    #expect(lines.map(\.number) == [1, 2])
    #expect(lines.map(\.start.date.description) == ["2024-02-05", "2024-06-10"])
    #expect(lines.allSatisfy { $0.agents.isEmpty && $0.lastDose == nil })
  }

  @Test func twoCriteriaOnOneDayAreTwoAssessments() throws {
    let table =
      "case,date,criterion,category\nC-1,2024-03-25,recist-1.1,PD\nC-1,2024-03-25,irecist,iUPD\n"
    let value = try #require(try imported(table).cases.first)
    #expect(value.assessments.map(\.id) == ["A-2024-03-25", "A-2024-03-25-irecist"])
  }

  @Test func aReaderNamedAsALineGetsAnotherID() throws {
    let table =
      "case,date,criterion,category,evaluator,line_start\nC-1,2024-03-25,wm,PR,L1,2024-02-05\n"
    #expect(try imported(table).cases.first?.readers.map(\.id) == ["reader-L1"])
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let row: String
    let column: String
    var testDescription: String { row }
  }

  static let refusals: [Refusal] = [
    Refusal(row: "2024-03-25,recist,PR,A,", column: "criterion"),
    Refusal(row: "2024-03-25,,PR,A,", column: "criterion"),
    Refusal(row: "2024-03-25,recist-1.1,,A,", column: "category"),
    Refusal(row: "soon,recist-1.1,PR,A,", column: "date"),
    Refusal(row: "2024-03-25,recist-1.1,PR,A,soon", column: "line_start"),
    Refusal(row: "2024-03-25,recist-1.1,PR,Dr. É,", column: "evaluator"),
  ]

  @Test(arguments: refusals) func isRefused(_ refusal: Refusal) {
    let table = "case,date,criterion,category,evaluator,line_start\nC-1,\(refusal.row)\n"
    #expect(problems(table).map(\.column) == [refusal.column])
  }

  @Test func rowsThatDifferNameBothRowsAndRowsThatAgreeAreOne() throws {
    let table = "case,date,criterion,category\nC-1,2024-03-25,wm,PR\nC-1,2024-03-25,wm,PR\n"
    #expect(try imported(table).counts.assessments == 1)
    let found = problems(table + "C-1,2024-03-25,wm,SD\n")
    #expect(found.map(\.row) == [4])
    #expect(found.first?.message.hasPrefix("Rows 2 and 4 differ") == true)
  }

  @Test func moreLinesThanACaseCanHoldAreRefused() throws {
    let start = try #require(CalendarDate("2024-01-01"))
    let rows = (0..<100).map { day in
      "C-1,\(start.adding(days: 100 + day)),recist-1.1,SD,A,\(start.adding(days: day))\n"
    }
    let header = "case,date,criterion,category,evaluator,line_start\n"
    #expect(try imported(header + rows.dropLast().joined()).cases.first?.lines.count == 99)
    #expect(problems(header + rows.joined()).map(\.column) == ["line_start"])
  }
}
