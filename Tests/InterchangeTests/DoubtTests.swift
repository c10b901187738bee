import Interchange
import Oncology
import Testing

/// What is imported and said to be doubtful.
@Suite struct DoubtTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let table: String
    let rows: [Int]
    let says: String
    var testDescription: String { name }
  }

  static let head = "case,evaluator,lesion,role,location,date,visit,"

  static let rows: [Row] = [
    Row(
      name: "sizes below 10 without a unit may be centimetres",
      table: head
        + "size\nC-1,A,T1,target,lung,2024-01-22,,4.2\nC-1,A,T2,target,liver,2024-01-22,,9.9\n",
      rows: [2], says: "NUM-1"),
    Row(
      name: "a stated unit ends that doubt",
      table: head + "size_mm\nC-1,A,T1,target,lung,2024-01-22,,4.2\n", rows: [], says: ""),
    Row(
      name: "one size of 10 ends that doubt",
      table: head
        + "size\nC-1,A,T1,target,lung,2024-01-22,,4.2\nC-1,A,T2,target,liver,2024-01-22,,10\n",
      rows: [], says: ""),
    Row(
      name: "a later visit is called baseline",
      table: head + "size_mm\nC-1,A,T1,target,lung,2024-01-22,screening,42\n"
        + "C-1,A,T1,target,lung,2024-02-01,Baseline,41\n",
      rows: [3], says: "earliest is taken as the baseline"),
    Row(
      name: "visits in another order than their dates",
      table: head + "size_mm\nC-1,A,T1,target,lung,2024-01-22,1,42\n"
        + "C-1,A,T1,target,lung,2024-05-27,2,30\nC-1,A,T1,target,lung,2024-03-25,3,24\n",
      rows: [3], says: "dates are used"),
    Row(
      name: "weeks in another order than their dates",
      table: head + "size_mm\nC-1,A,T1,target,lung,2024-01-22,baseline,42\n"
        + "C-1,A,T1,target,lung,2024-05-27,week 8,30\nC-1,A,T1,target,lung,2024-03-25,Week 16,24\n",
      rows: [3], says: "dates are used"),
    Row(
      name: "visits in the order of their dates",
      table: head + "size_mm\nC-1,A,T1,target,lung,2024-01-22,baseline,42\n"
        + "C-1,A,T1,target,lung,2024-03-25,week 8,30\nC-1,A,T1,target,lung,2024-05-27,week 16,24\n",
      rows: [], says: ""),
    Row(
      name: "one visit with two dates",
      table: head + "size_mm\nC-1,A,T1,target,lung,2024-01-22,baseline,42\n"
        + "C-1,A,T2,target,brain,2024-01-22,baseline,12\n"
        + "C-1,A,T1,target,lung,2024-03-25,week 8,30\n"
        + "C-1,A,T2,target,brain,2024-03-28,week 8,12\n",
      rows: [5], says: "assessment of its own"),
    Row(
      name: "a date without its day beside a date in that month",
      table: head
        + "size_mm\nC-1,A,T1,target,lung,2024-01,,42\nC-1,A,T1,target,lung,2024-01-22,,41\n",
      rows: [3], says: "comes first"),
    Row(
      name: "a target that is not there at baseline",
      table: head
        + "size_mm\nC-1,A,T1,target,lung,2024-01-22,,42\nC-1,A,T1,target,lung,2024-03-25,,40\n"
        + "C-1,A,T2,target,liver,2024-03-25,,20\n",
      rows: [2], says: "no row at baseline for T2"),
    Row(
      name: "a new lesion at baseline",
      table: head
        + "size_mm\nC-1,A,T1,target,lung,2024-01-22,,42\nC-1,A,X1,new,liver,2024-01-22,,20\n",
      rows: [3], says: "new lesions at baseline"),
    Row(
      name: "a new lesion after baseline",
      table: head
        + "size_mm\nC-1,A,T1,target,lung,2024-01-22,,42\nC-1,A,X1,new,liver,2024-03-25,,20\n",
      rows: [], says: ""),
    Row(
      name: "a role that changes",
      table: head
        + "size_mm\nC-1,A,T1,non-target,lung,2024-03-25,,40\nC-1,A,T1,target,lung,2024-01-22,,42\n",
      rows: [2], says: "another role than in row 3"),
    Row(
      name: "no location",
      table: head + "size_mm\nC-1,A,T1,target,,2024-01-22,,42\nC-1,A,T2,target,,2024-01-22,,42\n",
      rows: [2], says: "T1, T2"),
    Row(
      name: "an organ that is not known",
      table: head + "size_mm\nC-1,A,T1,target,somewhere,2024-01-22,,42\n", rows: [2],
      says: "names no organ"),
  ]

  @Test(arguments: rows) func isDoubtedAndImported(_ row: Row) throws {
    let value = try imported(row.table)
    #expect(value.doubts.map(\.row) == row.rows)
    #expect(value.doubts.allSatisfy { $0.sentence.contains(row.says) })
    #expect(value.cases.count == 1)
  }

  @Test func theEarliestDateIsTheBaselineWhateverItIsCalled() throws {
    let table =
      "case,evaluator,lesion,date,visit,size_mm\n"
      + "C-1,A,T1,2024-02-01,baseline,41\nC-1,A,T1,2024-01-22,week 4,42\n"
    let value = try #require(try imported(table).cases.first)
    #expect(value.assessments.map(\.id) == ["A-2024-01-22", "A-2024-02-01"])
    #expect(value.assessments.map(\.baseline) == [.init(), nil])
  }

  @Test func aRoleThatChangesIsTheOneOfTheFirstDate() throws {
    let table =
      "case,lesion,role,date,size_mm\n"
      + "C-1,T1,non-target,2024-03-25,40\nC-1,T1,target,2024-01-22,42\n"
    #expect(try imported(table).cases.first?.lesions.first?.role == .target)
  }
}
