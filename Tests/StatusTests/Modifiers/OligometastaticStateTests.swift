import Oncology
import Status
import Testing

/// OL-1 to OL-10 (solid-rules 5.2; Guckenberger 2020).
@Suite struct OligometastaticStateTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var id: String
    var poly: Bool
    var oligo: Bool
    var months: Int
    var therapy: Bool
    var progressive = false
    var expected: Modifier.SubKind
    var testDescription: String { id }
  }

  static let rows: [Row] = [
    Row(id: "OL-1", poly: false, oligo: false, months: 0, therapy: false, expected: .synchronous),
    Row(id: "OL-2", poly: false, oligo: false, months: 6, therapy: false, expected: .synchronous),
    Row(
      id: "OL-3", poly: false, oligo: false, months: 7, therapy: false,
      expected: .metachronousOligorecurrence),
    Row(
      id: "OL-4", poly: false, oligo: false, months: 30, therapy: true, progressive: true,
      expected: .metachronousOligoprogression),
    Row(
      id: "OL-5", poly: false, oligo: true, months: 40, therapy: false,
      expected: .repeatOligorecurrence),
    Row(
      id: "OL-6", poly: false, oligo: true, months: 40, therapy: true,
      expected: .repeatOligopersistence),
    Row(
      id: "OL-7", poly: false, oligo: true, months: 40, therapy: true, progressive: true,
      expected: .repeatOligoprogression),
    Row(
      id: "OL-8", poly: true, oligo: false, months: 20, therapy: false,
      expected: .inducedOligorecurrence),
    Row(
      id: "OL-9", poly: true, oligo: false, months: 20, therapy: true,
      expected: .inducedOligopersistence),
    Row(
      id: "OL-10", poly: true, oligo: true, months: 20, therapy: true, progressive: true,
      expected: .inducedOligoprogression),
  ]

  @Test(arguments: rows) func state(_ row: Row) {
    let state = OligometastaticState(
      hadPolymetastases: row.poly, hadOligometastases: row.oligo, isMetachronous: row.months > 6,
      isOnTherapy: row.therapy, isProgressing: row.progressive)
    #expect(state.state == row.expected)
  }

  /// Months and days from the primary to the first metastases.
  static let intervals: [(months: Int, days: Int, expected: Modifier.SubKind)] = [
    (0, 0, .synchronous), (6, 0, .synchronous), (6, 1, .metachronousOligorecurrence),
  ]

  @Test("OL-2 and its neighbours, in a case", arguments: intervals)
  func interval(_ row: (months: Int, days: Int, expected: Modifier.SubKind)) {
    var builder = ModifierCase(disease: "colorectal", lesions: [("T1", "liver"), ("T2", "lung")])
    let first = ModifierCase.start.adding(days: -4)
    builder.value.diagnosis.date = PartialDate(
      first.adding(days: -row.days).adding(months: -row.months))
    builder.visit(-4, ["T1": "30", "T2": "20"])
    builder.visit(60, ["T1": "30", "T2": "20"])
    #expect(builder.modifiers.first(.oligometastatic)?.subKinds == [row.expected])
  }

  @Test("OL-9: many lesions that became few, held on therapy") func induced() {
    let ids = ["T1", "T2", "N1", "N2", "N3", "N4"]
    var builder = ModifierCase(lesions: ids.map { ($0, "liver") })
    builder.visit(
      -4, ["T1": "30", "T2": "20", "N1": "15", "N2": "14", "N3": "13", "N4": "12"])
    builder.visit(
      60, ["T1": "20", "T2": "12"],
      states: ["N1": .absent, "N2": .absent, "N3": .absent, "N4": .absent])
    let state = builder.modifiers.first(.oligometastatic)
    #expect(state?.subKinds == [.inducedOligopersistence])
    #expect(state?.lesions == ["T1", "T2"])
  }
}
