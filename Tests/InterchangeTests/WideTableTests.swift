import Interchange
import Oncology
import Testing

/// Rows of one lesion each, with a column for each date.
@Suite struct WideTableTests {
  static let table = """
    case;lesion;role;location;node;baseline 22.01.2024 (mm);25.03.2024;2024-05-27 [cm];note
    C-1;T1;target;lung RUL;;42;30,5;2,4;x
    C-1;T2;target;node 4R;yes;19;14;TOO SMALL TO MEASURE;
    C-1;N1;non-target;pleura;;present;present;NE;
    C-1;X1;new;liver;;;;0,8;
    """

  @Test func everyColumnThatIsADateIsAnAssessment() throws {
    let value = try imported(Self.table)
    #expect(value.kind == .wide)
    #expect(value.counts.unusedColumns == ["note"])
    #expect(value.doubts.contains { $0.column == "note" })
    let patientCase = try #require(value.cases.first)
    #expect(patientCase.lesions.map(\.id) == ["T1", "T2", "N1", "X1"])
    #expect(
      patientCase.assessments == [
        Assessment(
          id: "A-2024-01-22", when: Dated(try date("2024-01-22")), reader: "A", baseline: .init(),
          findings: [
            "T1": Finding(longest: .millimetres(42)), "T2": Finding(shortAxis: .millimetres(19)),
            "N1": Finding(state: .present),
          ]),
        Assessment(
          id: "A-2024-03-25", when: Dated(try date("2024-03-25")), reader: "A",
          findings: [
            "T1": Finding(longest: try Length("30.5")), "T2": Finding(shortAxis: .millimetres(14)),
            "N1": Finding(state: .present),
          ]),
        Assessment(
          id: "A-2024-05-27", when: Dated(try date("2024-05-27")), reader: "A",
          findings: [
            "T1": Finding(longest: .millimetres(24)), "T2": Finding(state: .tooSmall),
            "N1": Finding(state: .notEvaluable), "X1": Finding(longest: .millimetres(8)),
          ]),
      ])
  }

  private func date(_ text: String) throws -> PartialDate { try #require(PartialDate(text)) }

  @Test func aBaselineColumnThatIsNotTheFirstIsDoubted() throws {
    let value = try imported(
      "case,lesion,location,baseline 2024-03-25,2024-01-22\nC-1,T1,lung,42,40\n")
    #expect(value.doubts.contains { $0.sentence.contains("earliest is taken as the baseline") })
    #expect(value.cases.first?.assessments.first?.baseline == .init())
    #expect(value.cases.first?.assessments.first?.id == "A-2024-01-22")
  }

  @Test func datesWithSlashesNeedTheirOrder() throws {
    let table = "case,lesion,03/04/2024\nC-1,T1,42\n"
    #expect(problems(table).map(\.column) == ["03/04/2024"])
    let value = try imported(table, CSVImport.Options(dateOrder: .dayFirst))
    #expect(value.cases.first?.assessments.map(\.id) == ["A-2024-04-03"])
  }

  @Test func aTableOfOneUnnamedPatientIsTakenOnlyWhenEveryColumnIsKnown() throws {
    let value = try imported("lesion,role,location,2024-01-22\nT1,target,lung,42\n")
    #expect(value.cases.map(\.id.text) == ["IMPORT-001"])
    #expect(value.doubts.contains { $0.sentence.contains("IMPORT-001") })
    #expect(problems("lesion,role,name,2024-01-22\nT1,target,x,42\n").count == 1)
  }

  @Test func readersHaveRowsOfTheirOwn() throws {
    let table =
      "case,evaluator,lesion,2024-01-22,2024-03-25\nC-1,A,T1,42,30\n"
      + "C-1,B,T1,41,31\nC-1,B,T1,41,31\n"
    let value = try imported(table)
    #expect(value.cases.first?.assessments.count == 4)
    #expect(problems(table + "C-1,A,T1,42,29\n").map(\.row) == [5])
  }

  @Test func aRowWithoutAnyValueIsLeftOutAndDoubted() throws {
    let value = try imported("case,lesion,2024-01-22\nC-1,T1,42\nC-1,T2,\n")
    #expect(value.cases.first?.lesions.map(\.id) == ["T1"])
    #expect(value.doubts.contains { $0.row == 3 })
  }

  @Test func aProblemOfARowIsListedOnceHoweverManyDatesItHas() {
    let table = "case,evaluator,lesion,2024-01-22,2024-03-25\nC-1,A,T1,42,30\nC-1,,T2,20,10\n"
    #expect(problems(table).map(\.row) == [3])
  }
}
