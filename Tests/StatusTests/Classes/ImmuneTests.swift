import Oncology
import Status
import Testing

/// RES-IO, the classes of SITC.
struct ImmuneTests {
  struct Row: Sendable {
    var id: String
    var first = "2024-01-01"
    var last: String
    var best: LineResponse?
    var event: String
    var scan: String?
    var isRapid = false
    var partner = ImmuneResistance.Partner.none
    var rule: String
    var label: ResistanceClass?
    var leads: LeadingLabel?
    var tags: [ClassTag] = []
  }

  @Test(
    "RES-IO advanced",
    arguments: [
      Row(
        id: "IO-1", last: "2024-02-12", best: .progression, event: "2024-02-26",
        scan: "2024-03-25", rule: "RES-IO-1", label: .primaryImmuneResistance,
        leads: .primaryRefractory),
      Row(
        id: "IO-1, scan after 27 days", last: "2024-02-12", best: nil, event: "2024-02-26",
        scan: "2024-03-24", rule: "RES-IO-1", label: .primaryImmuneResistance,
        tags: [.unconfirmed]),
      Row(
        id: "IO-2", last: "2024-02-11", best: .progression, event: "2024-02-26",
        scan: "2024-03-25", rule: "RES-IO-12", tags: [.exposureNotMet]),
      Row(
        id: "EX-9", last: "2024-02-11", best: nil, event: "2024-02-26", isRapid: true,
        rule: "RES-IO-1", label: .primaryImmuneResistance, leads: .primaryRefractory,
        tags: [.rapidException]),
      Row(
        id: "43 d", last: "2024-02-13", best: nil, event: "2024-02-26", scan: "2024-03-26",
        rule: "RES-IO-1", label: .primaryImmuneResistance, leads: .primaryRefractory),
      Row(
        id: "IO-3", last: "2024-02-12", best: .progression, event: "2024-02-26",
        rule: "RES-IO-1", label: .primaryImmuneResistance, tags: [.unconfirmed]),
      Row(
        id: "IO-4", last: "2024-06-10", best: .stable, event: "2024-06-30", scan: "2024-07-28",
        rule: "RES-IO-1", label: .primaryImmuneResistance, leads: .primaryRefractory),
      Row(
        id: "IO-5", last: "2024-06-24", best: .stable, event: "2024-07-01", scan: "2024-07-29",
        rule: "RES-IO-5", label: .secondaryImmuneResistance, leads: .secondaryRefractory,
        tags: [.exposureNotMet]),
      Row(
        id: "IO-5, a day later", last: "2024-07-01", best: .stable, event: "2024-07-02",
        scan: "2024-07-30", rule: "RES-IO-2", label: .secondaryImmuneResistance,
        leads: .secondaryRefractory),
      Row(
        id: "IO-6", last: "2024-12-02", best: .partial, event: "2024-12-23", scan: "2025-01-20",
        rule: "RES-IO-2", label: .secondaryImmuneResistance, leads: .secondaryRefractory),
      Row(
        id: "IO-7", last: "2024-04-22", best: .partial, event: "2024-05-13", scan: "2024-06-10",
        rule: "RES-IO-4", label: .immuneResponseLostEarly),
      Row(
        id: "IO-8", last: "2024-04-22", best: .partial, event: "2024-05-13",
        partner: .chemotherapy, rule: "RES-IO-6", label: .primaryImmuneResistance,
        leads: .primaryRefractory),
      Row(
        id: "IO-6 rule, exactly 6 mo", last: "2024-06-24", best: .partial, event: "2024-07-01",
        partner: .chemotherapy, rule: "RES-IO-6", label: .primaryImmuneResistance,
        leads: .primaryRefractory),
      Row(
        id: "IO-7 rule, day after", last: "2024-07-02", best: .partial, event: "2024-07-02",
        partner: .chemotherapy, rule: "RES-IO-7", label: .secondaryImmuneResistance,
        leads: .secondaryRefractory),
      Row(
        id: "IO-9", first: "2022-01-03", last: "2024-01-01", best: .complete,
        event: "2024-03-25", scan: "2024-04-22", rule: "RES-IO-2",
        label: .secondaryImmuneResistance, leads: .secondaryRefractory),
      Row(
        id: "IO-10", first: "2022-01-03", last: "2024-01-01", best: .complete,
        event: "2024-03-26", scan: "2024-04-23", rule: "RES-IO-9",
        label: .relapseOffImmuneTherapy, tags: [.rechallengeNeeded]),
      Row(
        id: "E-12", first: "2022-01-03", last: "2022-12-15", best: .complete,
        event: "2023-06-01", rule: "RES-IO-9", label: .relapseOffImmuneTherapy,
        tags: [.rechallengeNeeded]),
      Row(
        id: "IO-8 two inhibitors", last: "2024-02-12", best: nil, event: "2024-02-26",
        partner: .checkpointInhibitor, rule: "RES-IO-1", label: .primaryImmuneResistance,
        tags: [.combinationNotVerified, .unconfirmed]),
      Row(
        id: "IO-8 targeted", last: "2024-02-12", best: nil, event: "2024-02-26",
        partner: .targeted, rule: "RES-IO-6", label: .primaryImmuneResistance,
        leads: .primaryRefractory, tags: [.combinationNotVerified]),
    ])
  func advanced(row: Row) throws {
    let scan = try row.scan.map { try #require(CalendarDate($0)) }
    let finding = ImmuneResistance().finding(
      try failure(start: row.first, last: row.last, row.event, best: row.best),
      setting: .advanced(row.partner),
      confirmation: ImmuneResistance.Confirmation(scan: scan, isRapid: row.isRapid))
    #expect(finding.rule == row.rule && finding.label == row.label)
    #expect(finding.leads == row.leads && finding.tags == row.tags)
  }

  @Test(
    "RES-IO-10: adjuvant, before 12 weeks early",
    arguments: [
      ("2024-03-24", ResistanceClass.adjuvantImmuneEarlyRelapse),
      ("2024-03-25", .adjuvantImmuneLateRelapse), ("2024-03-26", .adjuvantImmuneLateRelapse),
    ])
  func adjuvant(event: String, expected: ResistanceClass) throws {
    let finding = ImmuneResistance().finding(
      try failure(last: "2024-01-01", event, best: .noEvidenceOfDisease), setting: .adjuvant)
    #expect(finding.label == expected && finding.leads == nil && finding.tags == [.biopsyAdvised])
  }

  @Test("RES-IO-11: neoadjuvant needs pathology")
  func neoadjuvant() throws {
    let input = try failure(last: "2024-01-01", "2024-03-01")
    func finding(_ response: Bool?) -> ResistanceFinding {
      ImmuneResistance().finding(
        input, setting: .neoadjuvant(hasMajorPathologicResponse: response))
    }
    #expect(finding(false).label == .primaryImmuneResistance && finding(false).leads == nil)
    #expect(finding(true).standing == .notMet)
    #expect(finding(nil).missing == [.pathology])
  }

  @Test("RES-IO-12: without the last dose before progression exposure is unknown")
  func exposureUnknown() throws {
    let finding = ImmuneResistance().finding(
      try failure(start: "2024-01-01", "2024-06-01"), setting: .advanced(.none))
    #expect(finding.standing == .undetermined && finding.missing == [.exposure])
    #expect(finding.criteria.first?.state == .unknown)
  }
}
