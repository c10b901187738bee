import Criteria
import Oncology
import Status
import Testing

/// RES-OV and RES-SCLC: windows after the last platinum or chemotherapy.
struct PlatinumTests {
  @Test(
    "RES-OV: class by the platinum-free interval",
    arguments: [
      // id, last platinum, progression, class, rule
      ("OV-1", "2023-01-15", "2023-01-10", ResistanceClass.platinumRefractory, "RES-OV-1"),
      ("OV-1 ongoing", "ongoing", "2023-01-10", .platinumRefractory, "RES-OV-1"),
      ("27 d", "2023-01-15", "2023-02-11", .platinumRefractory, "RES-OV-1"),
      ("OV-2", "2023-01-15", "2023-02-12", .platinumRefractory, "RES-OV-1"),
      ("OV-3", "2023-01-15", "2023-02-13", .platinumResistant, "RES-OV-2"),
      ("OV-4", "2023-01-15", "2023-07-14", .platinumResistant, "RES-OV-2"),
      ("OV-5", "2023-01-15", "2023-07-15", .partiallyPlatinumSensitive, "RES-OV-3"),
      ("+1", "2023-01-15", "2023-07-16", .partiallyPlatinumSensitive, "RES-OV-3"),
      ("-1", "2023-01-15", "2024-01-14", .partiallyPlatinumSensitive, "RES-OV-3"),
      ("OV-6", "2023-01-15", "2024-01-15", .partiallyPlatinumSensitive, "RES-OV-3"),
      ("OV-7", "2023-01-15", "2024-01-16", .platinumSensitive, "RES-OV-4"),
      ("OV-8a", "2023-08-31", "2024-02-28", .platinumResistant, "RES-OV-2"),
      ("OV-8b", "2023-08-31", "2024-02-29", .partiallyPlatinumSensitive, "RES-OV-3"),
      ("OV-9", "2023-01-15", "2023-10-20", .partiallyPlatinumSensitive, "RES-OV-3"),
      ("E-1", "2023-01-15", "2023-05-10", .platinumResistant, "RES-OV-2"),
    ])
  func ovary(id: String, last: String, event: String, expected: ResistanceClass, rule: String)
    throws
  {
    let finding = PlatinumResistance().finding(try failure(last: last, event))
    #expect(finding.standing == .met && finding.label == expected && finding.rule == rule)
  }

  @Test(
    "RES-OV-8: the label it leads to",
    arguments: [
      ("2023-02-12", LineResponse.partial, LeadingLabel.secondaryRefractory),
      ("2023-02-12", .stable, .primaryRefractory), ("2023-02-12", .progression, .primaryRefractory),
      ("2023-05-10", .complete, .relapsedEarly),
      ("2023-05-10", .noEvidenceOfDisease, .relapsedEarly),
      ("2023-05-10", .stable, .progressingOffTherapy), ("2023-08-10", .partial, .relapsedLate),
      ("2024-08-10", .partial, .relapsedLate), ("2024-08-10", .stable, .progressingOffTherapy),
    ])
  func ovaryLeads(event: String, best: LineResponse, expected: LeadingLabel) throws {
    let input = try failure(start: "2022-09-01", last: "2023-01-15", event, best: best)
    #expect(PlatinumResistance().finding(input).leads == expected)
  }

  @Test(
    "RES-OV-8: stable for six months makes it secondary",
    arguments: [
      ("2023-02-10", LeadingLabel.primaryRefractory), ("2023-02-11", .secondaryRefractory),
    ])
  func ovaryLongStable(event: String, expected: LeadingLabel) throws {
    let input = try failure(start: "2022-08-11", last: "2023-01-15", event, best: .stable)
    #expect(PlatinumResistance().finding(input).leads == expected)
  }

  @Test("RES-OV-5, 6, 7: intervals, CA-125 alone, on PARP inhibitor (OV-9, E-2)")
  func ovaryBeside() throws {
    let bevacizumab = LastDose.on(try #require(PartialDate("2023-10-01")))
    let finding = PlatinumResistance().finding(
      try failure(last: "2023-01-15", "2023-10-20", markerOnly: true), isOnPARPInhibitor: true,
      lastBiological: bevacizumab)
    let figures = finding.figures.flatMap(\.facts)
    #expect(figures.contains(.days("TFIp", 278)) && figures.contains(.days("TFIb", 19)))
    #expect(finding.tags.contains(.onPARPInhibitor) && finding.tags.contains(.markerOnly))
    #expect(finding.caveats == ["CAV-DX-6"])
    #expect(days(finding, "RES-OV-2") == [97] && days(finding, "RES-OV-3") == [-87])
  }

  @Test(
    "DATE-4, RES-G-4: partial or unknown dates leave the class open",
    arguments: [
      ("2023-01-15", "2023-07", [ResistanceClass.platinumResistant, .partiallyPlatinumSensitive]),
      ("2023-01", "2023-07-15", [.partiallyPlatinumSensitive, .platinumResistant]),
      (
        "unknown", "2023-07-15",
        [.platinumRefractory, .platinumResistant, .partiallyPlatinumSensitive, .platinumSensitive]
      ),
    ])
  func ovaryUndetermined(last: String, event: String, candidates: [ResistanceClass]) throws {
    let finding = PlatinumResistance().finding(try failure(last: last, event))
    #expect(finding.standing == .undetermined && finding.label == nil && finding.leads == nil)
    #expect(finding.candidates == candidates)
    #expect(finding.missing == [last == "unknown" ? .lastDose : .exactDate])
  }

  @Test("DATE-4: a partial date that cannot change the class decides nothing")
  func ovaryPartialAgrees() throws {
    let finding = PlatinumResistance().finding(try failure(last: "2023-01-15", "2023-05"))
    #expect(finding.label == .platinumResistant && finding.leads == .relapsedEarly)
    #expect(finding.boundaries[1].daysToBoundary == -75 ... -45)
  }

  @Test(
    "RES-SCLC: class by the chemotherapy-free interval",
    arguments: [
      ("SC-1", "2024-03-01", LineResponse.partial, "2024-05-29", ResistanceClass.sclcResistant),
      ("SC-2", "2024-03-01", .partial, "2024-05-30", .sclcSensitive),
      ("+1", "2024-03-01", .partial, "2024-05-31", .sclcSensitive),
      ("SC-3", "2024-03-01", .partial, "2024-08-28", .sclcSensitive),
      ("SC-4", "2024-03-01", .progression, "2024-02-20", .sclcRefractory),
      ("BOR PD, later", "2024-03-01", .progression, "2024-06-30", .sclcRefractory),
      ("SC-5", "2024-03-01", .partial, "2024-07-15", .sclcSensitive),
      ("cycle end", "2024-03-01", .stable, "2024-03-22", .sclcRefractory),
      ("cycle end +1", "2024-03-01", .stable, "2024-03-23", .sclcResistant),
    ])
  func smallCell(
    id: String, last: String, best: LineResponse, event: String, expected: ResistanceClass
  ) throws {
    let finding = SmallCellSensitivity().finding(
      try failure(start: "2023-11-01", last: last, event, best: best))
    #expect(finding.label == expected)
  }

  @Test(
    "RES-SCLC-4: rechallenge range from 180 days",
    arguments: [
      ("2024-08-27", false), ("2024-08-28", true), ("2024-08-29", true),
    ])
  func smallCellRechallenge(event: String, isRange: Bool) throws {
    let finding = SmallCellSensitivity().finding(try failure(last: "2024-03-01", event))
    #expect(finding.tags.contains(.platinumRechallengeRange) == isRange)
    #expect(finding.leads == .relapsedLate)
  }

  @Test("RES-SCLC-1: nothing was assessed before: open, and nothing leads")
  func smallCellUnassessed() throws {
    let finding = SmallCellSensitivity().finding(
      try failure(last: "2024-03-01", "2024-05-29", best: nil))
    #expect(finding.standing == .undetermined && finding.leads == nil)
    #expect(finding.candidates == [.sclcRefractory, .sclcResistant])
    #expect(finding.missing == [.bestResponse])
  }
}
