import Oncology
import Store
import TestKit
import Testing

/// Lines of the history: written and read again they are the same, for every change there is.
@Suite struct HistoryLineTests {
  private func full() throws -> PatientCase {
    try CaseDocument(Array(FullCase().text.utf8), file: "full", id: CaseID("full")).value
  }

  private func check(_ event: HistoryLine.Event) throws {
    let line = HistoryLine(
      id: "line", parents: ["p"], author: "hc", at: try SaveCase.instant(), event: event,
      before: "b", after: "a")
    let bytes = line.bytes
    #expect(!bytes.contains(UInt8(ascii: "\n")))
    #expect(HistoryLine(ArraySlice(bytes)) == line)
  }

  @Test(arguments: CaseRecord.Kind.allCases)
  func recordsOfEveryKind(_ kind: CaseRecord.Kind) throws {
    let record = try #require(try full().records(kind).last)
    try check(.edit(.added(record, before: "x"), undoes: nil))
    try check(.edit(.added(record, before: nil), undoes: "e1"))
    try check(.edit(.removed(record), undoes: nil))
    try check(.outside([.revised(from: record, to: record), .removed(record)]))
  }

  @Test func everyOtherChange() throws {
    let value = try full()
    let finding = value.assessments[0].findings["lesion-1"]
    let reported = value.assessments[0].reported
    #expect(finding != nil && reported != nil)
    let call = try SaveCase.call("R1")
    let retraction = ResponseCall.Retraction(at: try SaveCase.instant(), author: "hc", reason: "x")
    let changes: [CaseChange] = [
      .measured(assessment: "A1", lesion: "T1", from: nil, to: finding),
      .measured(assessment: "A1", lesion: "T1", from: finding, to: nil),
      .reported(assessment: "A1", from: nil, to: reported),
      .reported(assessment: "A1", from: reported, to: nil), .asked(from: nil, to: "?"),
      .asked(from: "?", to: nil), .cameOf(decision: "D", from: nil, to: "x"),
      .patientRevised(from: Patient(), to: value.patient),
      .diagnosisRevised(from: value.diagnosis, to: value.diagnosis),
      .imagingPlanned(from: nil, to: 63), .imagingPlanned(from: 63, to: nil),
      .labelled(from: CaseLabel(isSynthetic: false), to: CaseLabel(isSynthetic: true, shows: "x")),
      .signed(call), .retracted(call: "R1", retraction),
    ]
    for change in changes { try check(.edit(change, undoes: nil)) }
    try check(.begun(value))
    try check(.merge(changes))
    try check(.migrated(from: 0, to: 1))
    try check(.restored(backup: "2024-12-10-daily", changes, droppedCalls: ["R1", "R2"]))
    try check(.restored(backup: "2024-12-10-daily", [], droppedCalls: []))
    try check(.putBack(to: "e1", changes))
    try check(.aborted(edit: "e1", changes))
  }

  @Test(arguments: [
    "{}", "{\"id\": \"x\"}", "[]", "nonsense", "",
    "{\"id\":\"a\",\"at\":\"2024-12-10T13:05:12Z\",\"kind\":\"new\",\"before\":\"b\",\"after\":\"c\"}",
    "{\"id\":\"a\",\"at\":\"2024-12-10T13:05:12Z\",\"kind\":\"edit\",\"before\":\"b\",\"after\":\"c\","
      + "\"change\":{\"change\":\"added\",\"of\":\"note\",\"from\":{\"id\":\"N\"}}}",
  ]) func whatIsNoLineIsRefused(_ text: String) {
    #expect(HistoryLine(ArraySlice(text.utf8)) == nil)
  }
}
