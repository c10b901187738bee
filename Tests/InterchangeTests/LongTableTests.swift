import Interchange
import Oncology
import Testing

/// Rows of one lesion and date each, as they become cases.
@Suite struct LongTableTests {
  static let header =
    "case,date,visit,evaluator,lesion,role,location,node,size_mm,short axis,method\n"

  /// A case from rows without its id,
  /// "date,visit,evaluator,lesion,role,location,node,size,axis,method".
  private func value(_ rows: [String]) throws -> CSVImport {
    try imported(Self.header + rows.map { "C-1,\($0)\n" }.joined())
  }

  private func problemRows(_ rows: [String]) -> [Int] {
    problems(Self.header + rows.map { "C-1,\($0)\n" }.joined()).map(\.row)
  }

  @Test func casesKeepTheOrderOfTheFileAndAreCounted() throws {
    let table =
      "case,date,lesion,size_mm,remark\nC-2,2024-01-22,T1,42,\nC-1,2024-01-22,T1,30,\n"
      + "C-2,2024-03-25,T1,40,x\nC-2,2024-01-22,T2,20,\n"
    let value = try imported(table)
    #expect(value.cases.map(\.id.text) == ["C-2", "C-1"])
    #expect(value.counts.cases == 2)
    #expect(value.counts.lesions == 3)
    #expect(value.counts.assessments == 3)
    #expect(value.counts.rows == 4)
    #expect(value.counts.unusedColumns == ["remark"])
    #expect(value.cases.first?.diagnosis.disease == "unknown")
    #expect(value.cases.first?.diagnosis.title == "imported, diagnosis not recorded")
  }

  // MARK: Nodes

  struct Node: Sendable, CustomTestStringConvertible {
    let row: String
    let isNode: Bool
    let organ: String
    let site: String?
    let longest: Int?
    let shortAxis: Int?
    var testDescription: String { row }
  }

  /// Location, node, size and short axis of a row.
  static let nodes: [Node] = [
    Node(
      row: "lung RUL,,42,", isNode: false, organ: "lung", site: "RUL", longest: 42, shortAxis: nil),
    Node(
      row: "lung RUL,no,42,30", isNode: false, organ: "lung", site: "RUL", longest: 42,
      shortAxis: 30),
    Node(row: "4R,yes,19,", isNode: true, organ: "node", site: "4R", longest: nil, shortAxis: 19),
    Node(row: "4R,yes,25,19", isNode: true, organ: "node", site: "4R", longest: 25, shortAxis: 19),
    Node(
      row: "mediastinal lymph node 4R,,19,", isNode: true, organ: "node", site: "mediastinal 4R",
      longest: nil, shortAxis: 19),
    Node(row: "LN 4R,,19,", isNode: true, organ: "node", site: "4R", longest: nil, shortAxis: 19),
    Node(
      row: "LYMPH NODE,,19,", isNode: true, organ: "node", site: nil, longest: nil, shortAxis: 19),
    Node(
      row: "Lung nodule,,19,", isNode: false, organ: "lung", site: "nodule", longest: 19,
      shortAxis: nil),
    Node(
      row: "lymphangitis lung,,19,", isNode: false, organ: "lung", site: "lymphangitis",
      longest: 19,
      shortAxis: nil),
    Node(
      row: "adrenal gland L,,24,", isNode: false, organ: "adrenal", site: "L", longest: 24,
      shortAxis: nil),
    Node(
      row: "Retroperitoneum,,24,", isNode: false, organ: "retroperitoneum", site: nil, longest: 24,
      shortAxis: nil),
    Node(row: ",,24,", isNode: false, organ: "unknown", site: nil, longest: 24, shortAxis: nil),
    Node(row: "4R,,,19", isNode: true, organ: "node", site: "4R", longest: nil, shortAxis: 19),
    Node(row: "lung,no,,19", isNode: false, organ: "lung", site: nil, longest: 19, shortAxis: nil),
  ]

  @Test(arguments: nodes) func theNumberThatCountsIsTheShortAxisOfNodes(_ node: Node) throws {
    let value = try #require(
      try value(["2024-01-22,,,T1,target,\(node.row),"]).cases.first)
    let lesion = Lesion(
      id: "T1", organ: node.organ, site: node.site, isNode: node.isNode, role: .target)
    #expect(value.lesions == [lesion])
    let finding = Finding(
      longest: node.longest.map { .millimetres($0) },
      shortAxis: node.shortAxis.map { .millimetres($0) })
    #expect(value.assessments.first?.findings["T1"] == finding)
  }

  @Test func aPerpendicularAloneMakesNoNodeAndAShortAxisDoes() throws {
    for name in ["short_axis_mm", "SAXIS", "Short axis (mm)"] {
      let table = "case,date,lesion,\(name)\nC-1,2024-01-22,T1,19\n"
      #expect(try imported(table).cases.first?.lesions.first?.isNode == true)
    }
    let value = try imported("case,date,lesion,perpendicular\nC-1,2024-01-22,T1,19\n")
    #expect(value.cases.first?.lesions.first?.isNode == false)
    #expect(value.doubts.contains { $0.sentence.contains("taken as no node") })
  }

  @Test func testsOfOneLesionArePutTogetherAndSAXISMakesANode() throws {
    let table =
      "usubjid,trlnkid,trgrpid,trtestcd,trorres,trorresu,trdtc\n"
      + "C-1,T1,TARGET,LDIAM,25,mm,2024-01-22\n"
      + "C-1,T1,TARGET,SAXIS,19,mm,2024-01-22\nC-1,T2,TARGET,LDIAM,30,mm,2024-01-22\n"
      + "C-1,T2,TARGET,LPERP,12,mm,2024-01-22\n"
    let value = try #require(try imported(table).cases.first)
    #expect(value.lesions.map(\.isNode) == [true, false])
    #expect(
      value.assessments.first?.findings == [
        "T1": Finding(longest: .millimetres(25), shortAxis: .millimetres(19)),
        "T2": Finding(longest: .millimetres(30), shortAxis: .millimetres(12)),
      ])
    #expect(problems(table + "C-1,T2,TARGET,SUMDIAM,55,mm,2024-01-22\n").map(\.row) == [6])
    #expect(problems(table + "C-1,T2,TARGET,LDIAM,31,mm,2024-01-22\n").map(\.row) == [6])
  }

  @Test func aShortAxisLongerThanTheDiameterIsRefused() {
    #expect(problemRows(["2024-01-22,,,T1,target,lung,,19,25,"]) == [2])
  }

  @Test func aLocationOrNodeStateThatChangesIsDoubted() throws {
    let value = try value([
      "2024-01-22,,,T1,target,lung RUL,no,42,,", "2024-03-25,,,T1,target,liver,yes,40,,",
    ])
    #expect(
      value.cases.first?.lesions == [Lesion(id: "T1", organ: "lung", site: "RUL", role: .target)])
    #expect(value.doubts.filter { $0.row == 3 }.count == 2)
  }

  // MARK: Readers

  @Test func readersMayChooseOtherTargets() throws {
    let value = try #require(
      try value([
        "2024-01-22,,A,T1,target,lung,,42,,", "2024-01-22,,A,T3,target,liver,,26,,",
        "2024-01-22,,B,T1,target,lung,,41,,", "2024-01-22,,B,T3,non-target,liver,,25,,",
        "2024-03-25,,B,T1,target,lung,,30,,",
      ]).cases.first)
    #expect(value.readers.map(\.id) == ["A", "B"])
    #expect(value.lesions.map(\.role) == [.target, .target])
    #expect(value.assessments.map(\.id) == ["A-2024-01-22", "B-2024-01-22", "B-2024-03-25"])
    #expect(
      value.assessments.map(\.baseline) == [
        Assessment.Baseline(targets: ["T1", "T3"]), Assessment.Baseline(targets: ["T1"]), nil,
      ])
  }

  @Test func readersWhoAgreeNeedNoListOfTargets() throws {
    let value = try value([
      "2024-01-22,,A,T1,target,lung,,42,,", "2024-01-22,,B,T1,target,lung,,41,,",
    ])
    #expect(value.cases.first?.assessments.map(\.baseline) == [.init(), .init()])
    #expect(value.doubts.isEmpty)
  }

  @Test func withoutEvaluatorsEveryReadingIsReaderAs() throws {
    let value = try value(["2024-01-22,,,T1,target,lung,,42,,"])
    #expect(value.cases.first?.readers == [Reader(id: "A")])
    #expect(value.doubts.map(\.row) == [2])
  }

  @Test func aPatientWithoutEvaluatorsBesideOthersIsDoubted() throws {
    let table =
      "case,date,evaluator,lesion,location,size_mm\nC-1,2024-01-22,B,T1,lung,42\n"
      + "C-2,2024-01-22,,T1,lung,42\nC-3,2024-01-22,,T1,lung,42\n"
    let value = try imported(table)
    #expect(value.cases.map { $0.readers.map(\.id) } == [["B"], ["A"], ["A"]])
    #expect(value.doubts.map(\.row) == [3])
  }

  @Test func anEvaluatorMissingInOneRowIsRefused() {
    #expect(
      problemRows(["2024-01-22,,A,T1,target,lung,,42,,", "2024-03-25,,,T1,target,lung,,40,,"]) == [
        3
      ])
  }

  @Test func moreEvaluatorsThanAnybodyWouldAskAreRefused() throws {
    let rows = (1...51).map { "2024-01-22,,R\($0),T1,target,lung,,42,," }
    #expect(try value(Array(rows.dropLast())).cases.first?.readers.count == 50)
    #expect(problemRows(rows) == [52])
  }

  @Test func aReaderNamedAsALesionGetsAnotherID() throws {
    let value = try value([
      "2024-01-22,,A,A,target,lung,,42,,", "2024-03-25,,A,A,target,lung,,40,,",
    ])
    let patientCase = try #require(value.cases.first)
    #expect(patientCase.lesions.map(\.id) == ["A"])
    #expect(patientCase.readers.map(\.id) == ["reader-A"])
    #expect(patientCase.assessments.map(\.reader) == ["reader-A", "reader-A"])
    #expect(patientCase.assessments.map(\.id) == ["reader-A-2024-01-22", "reader-A-2024-03-25"])
    #expect(value.doubts.contains { $0.sentence.contains("reader-A") })
  }

  @Test func everyIDIsUniqueHoweverTheFileNamesThings() throws {
    let long = String(repeating: "x", count: 64)
    let value = try value([
      "2024-01-22,,CT,CT-2024-01-22,target,lung,,42,,CT",
      "2024-01-22,,\(long),\(long),target,lung,,42,,CT",
      "2024-03-25,,\(long),\(long),target,lung,,42,,bone scan",
    ])
    let patientCase = try #require(value.cases.first)
    let ids =
      patientCase.lesions.map(\.id) + patientCase.readers.map(\.id) + patientCase.studies.map(\.id)
      + patientCase.assessments.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { CaseID.isValid($0) })
  }

  @Test func blanksInNamesBecomeHyphensOnlyWhereNothingElseIsNamedSo() throws {
    let value = try value(["2024-01-22,,RADIOLOGIST 1,Target 1,target,lung,,42,,"])
    #expect(value.cases.first?.lesions.map(\.id) == ["Target-1"])
    #expect(value.cases.first?.readers.map(\.id) == ["RADIOLOGIST-1"])
    #expect(value.doubts.count == 2)
    let rows = ["2024-01-22,,,T 1,target,lung,,42,,", "2024-01-22,,,T-1,target,lung,,20,,"]
    #expect(problemRows(rows).contains(3))
    #expect(problemRows(["2024-01-22,,,Läsion,target,lung,,42,,"]) == [2])
  }

  // MARK: Rows that say the same thing

  @Test func aRowThatSaysTheSameAgainIsOne() throws {
    let row = "2024-01-22,,A,T1,target,lung,,42,,CT"
    let value = try value([row, row])
    #expect(value.cases.first?.assessments.count == 1)
    #expect(value.counts.rows == 2)
  }

  @Test func rowsThatDifferNameBothRows() {
    let found = problems(
      Self.header
        + "C-1,2024-01-22,,A,T1,target,lung,,42,,CT\nC-1,2024-01-22,,A,T2,target,lung,,12,,CT\n"
        + "C-1,2024-01-22,,A,T1,target,lung,,43,,CT\n")
    #expect(found.map(\.row) == [4])
    #expect(found.first?.message.hasPrefix("Rows 2 and 4 differ") == true)
  }

  @Test func aRowThatRepeatsASizeInAnotherRoleDiffers() {
    let rows = ["2024-01-22,,A,T1,target,lung,,42,,", "2024-01-22,,A,T1,non-target,lung,,42,,"]
    #expect(problemRows(rows) == [3])
  }

  @Test func theSameLesionOnTheSameDayByAnotherReaderIsAnotherReading() throws {
    let value = try value([
      "2024-01-22,,A,T1,target,lung,,42,,", "2024-01-22,,B,T1,target,lung,,43,,",
    ])
    #expect(value.cases.first?.assessments.count == 2)
  }

  // MARK: Studies

  @Test func aStudyIsADateAndAMethodWhoeverReadsIt() throws {
    let value = try #require(
      try value([
        "2024-01-22,,A,T1,target,lung,,42,,CT", "2024-01-22,,B,T1,target,lung,,42,,CT",
        "2024-01-22,,A,T2,target,brain,,12,,MRI", "2024-03-25,,A,T1,target,lung,,40,,CT",
      ]).cases.first)
    #expect(value.studies.map(\.id) == ["CT-2024-01-22", "MRI-2024-01-22", "CT-2024-03-25"])
    #expect(
      value.assessments.map(\.studies) == [
        ["CT-2024-01-22", "MRI-2024-01-22"], ["CT-2024-01-22"], ["CT-2024-03-25"],
      ])
    #expect(value.assessments.first?.findings["T2"]?.study == "MRI-2024-01-22")
    #expect(value.assessments.last?.findings["T1"]?.study == nil)
  }

  // MARK: Problems

  @Test func everyProblemOfAFileIsListedWithItsPlace() {
    let table =
      "case,date,lesion,role,size_mm\nC 1,yesterday,T1,target,big\nC-1,2024-01-22,,target,12\n"
      + "C-1,2024-01-22,T3,boss,12.12345\nC-1,2024-01-22,T4,target,12\n"
    let found = problems(table).map { "\($0.row) \($0.column ?? "-")" }
    #expect(
      Set(found) == ["2 case", "2 date", "2 size_mm", "3 lesion", "4 role", "4 size_mm"])
    #expect(found.count == 6)
  }

  @Test func aProblemNeverQuotesACell() {
    let found = problems(
      "case,date,lesion,role,size_mm,node,method,unit\n"
        + "Miller,Miller,Miller,Miller,Miller,Miller,Miller,Miller\n"
    )
    #expect(found.count > 4)
    #expect(!"\(found)".contains("Miller"))
  }
}
