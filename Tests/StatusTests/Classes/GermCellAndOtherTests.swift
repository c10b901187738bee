import Oncology
import Status
import Testing

/// RES-GCT and RES-OTH.
struct GermCellAndOtherTests {
  struct Row: Sendable {
    var id: String
    var last = "2024-03-01"
    var event: String
    var best: LineResponse?
    var isMarkerNegative: Bool? = true
    var label: ResistanceClass?
    var leads: LeadingLabel?
  }

  @Test(
    "RES-GCT",
    arguments: [
      Row(
        id: "GCT-1", last: "ongoing", event: "2024-02-20", best: nil,
        label: .absolutelyCisplatinRefractory, leads: .primaryRefractory),
      Row(
        id: "on the day of the last dose", event: "2024-03-01", best: .progression,
        label: .absolutelyCisplatinRefractory, leads: .primaryRefractory),
      Row(id: "a day later, never stable", event: "2024-03-02", best: .progression),
      Row(
        id: "during, stable before", last: "ongoing", event: "2024-02-20", best: .stable,
        label: .cisplatinRefractory, leads: .primaryRefractory),
      Row(
        id: "GT-1", event: "2024-03-29", best: .partial, label: .cisplatinRefractory,
        leads: .secondaryRefractory),
      Row(
        id: "27 d", event: "2024-03-28", best: .stable, label: .cisplatinRefractory,
        leads: .primaryRefractory),
      Row(
        id: "GT-2", event: "2024-03-30", best: .complete, label: .cisplatinSensitiveRelapse,
        leads: .relapsedEarly),
      Row(
        id: "marker-negative PR", event: "2024-03-30", best: .partial,
        label: .cisplatinSensitiveRelapse, leads: .relapsedEarly),
      Row(id: "PR, markers unknown", event: "2024-03-30", best: .partial, isMarkerNegative: nil),
      Row(id: "PR, markers high", event: "2024-03-30", best: .partial, isMarkerNegative: false),
      Row(id: "SD", event: "2024-03-30", best: .stable),
      Row(
        id: "GT-3, a day before", last: "2022-03-01", event: "2024-02-29", best: .complete,
        label: .cisplatinSensitiveRelapse, leads: .relapsedEarly),
      Row(
        id: "GT-3", last: "2022-03-01", event: "2024-03-01", best: .complete,
        label: .lateGermCellRelapse, leads: .relapsedLate),
      Row(
        id: "late without response", last: "2022-03-01", event: "2024-03-02", best: .stable,
        label: .lateGermCellRelapse, leads: .progressingOffTherapy),
    ])
  func germCell(row: Row) throws {
    let finding = CisplatinRefractoriness().finding(
      try failure(last: row.last, row.event, best: row.best),
      isMarkerNegative: row.isMarkerNegative)
    #expect(finding.label == row.label && finding.leads == row.leads)
    #expect((finding.standing == .undetermined) == (row.label == nil))
  }

  @Test("RES-GCT-5: a growing mass with normal markers is no resistance (GT-4)")
  func teratoma() throws {
    let input = try failure("2024-02-20", best: nil)
    let finding = CisplatinRefractoriness().finding(input, isGrowingMassWithNormalMarkers: true)
    #expect(finding.label == .growingTeratoma && finding.leads == nil)
    #expect(finding.caveats == ["CAV-DX-3"])
    let unknown = CisplatinRefractoriness().finding(input, isGrowingMassWithNormalMarkers: nil)
    #expect(unknown.standing == .undetermined && unknown.missing == [.markers])
    #expect(unknown.candidates == [.absolutelyCisplatinRefractory, .growingTeratoma])
  }

  @Test(
    "RES-OTH-1 to 4 and 9: boundary day inside, the next outside",
    arguments: [
      (NamedWindow.colorectal, "2024-04-10", "RES-OTH-1"),
      (.headAndNeck, "2024-07-10", "RES-OTH-2"), (.urothelial, "2025-01-10", "RES-OTH-3"),
      (.breast, "2025-01-10", "RES-OTH-4"), (.radioligand, "2024-07-10", "RES-OTH-9"),
    ])
  func windows(definition: NamedWindow, boundary: String, rule: String) throws {
    let day = try #require(CalendarDate(boundary))
    for (offset, isInside) in [(-1, true), (0, true), (1, false)] {
      let event = day.adding(days: offset).description
      let finding = definition.finding(try failure(last: "2024-01-10", event))
      #expect(finding.rule == rule && (finding.standing == .met) == isInside)
      #expect(finding.label == (isInside ? definition.label : nil) && finding.leads == nil)
      #expect(days(finding, rule) == [offset])
    }
    #expect(definition.finding(try failure("2024-01-10")).standing == .met)
    #expect(definition.finding(try failure(last: "unknown", "2024-01-10")).missing == [.lastDose])
  }

  @Test(
    "RES-OTH-5: progression as best response",
    arguments: [
      (LineResponse.progression, true), (nil, true), (.stable, false), (.partial, false),
    ] as [(LineResponse?, Bool)])
  func kidney(best: LineResponse?, isMet: Bool) throws {
    let finding = OtherDefinitions().kidney(try failure("2024-04-10", best: best))
    #expect((finding.standing == .met) == isMet && finding.leads == nil)
  }

  @Test(
    "RES-OTH-7: two years from diagnosis",
    arguments: [
      ("2024-01-09", ResistanceClass.sarcomaEarlyRelapse), ("2024-01-10", .sarcomaLateRelapse),
      ("2024-01-11", .sarcomaLateRelapse), ("2024-01", nil),
    ] as [(String, ResistanceClass?)])
  func sarcoma(event: String, expected: ResistanceClass?) throws {
    let finding = OtherDefinitions().sarcoma(
      try failure(event), diagnosis: PartialDate("2022-01-10"))
    #expect(finding.label == expected)
  }

  @Test(
    "RES-OTH-8: after twelve weeks from radiotherapy; rechallenge after two months",
    arguments: [
      ("ongoing", "2024-04-03", nil), ("ongoing", "2024-04-04", .temozolomideRefractory),
      ("2024-06-01", "2024-06-29", .temozolomideRefractory), ("2024-06-01", "2024-06-30", nil),
      ("2024-06-01", "2024-08-01", nil),
      ("2024-06-01", "2024-08-02", .temozolomideRechallengeRange),
    ] as [(String, String, ResistanceClass?)])
  func glioma(last: String, event: String, expected: ResistanceClass?) throws {
    let finding = OtherDefinitions().glioma(
      try failure(last: last, event), radiotherapyEnd: PartialDate("2024-01-10"))
    #expect(finding.label == expected)
    #expect(finding.caveats == (event == "2024-04-03" ? ["CAV-TIM-4"] : []))
  }

  @Test("Every definition and rule is in the catalogue, once")
  func catalogue() {
    let ids = ClassDefinitions.catalogue.map(\.id)
    #expect(ids.count == 12 && Set(ids).count == 12)
    let rules = ClassDefinitions.catalogue.flatMap { $0.rules.map(\.id) }
    #expect(Set(rules).count == rules.count && rules.count >= 63)
    #expect(ClassDefinitions.catalogue.allSatisfy { !$0.sources.isEmpty })
  }
}
