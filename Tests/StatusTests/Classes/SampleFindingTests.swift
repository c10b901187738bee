import Criteria
import Oncology
import Register
import Status
import Store
import TestKit
import Testing

/// What the definitions say of the sample cases, against what their authors meant.
@Suite struct SampleFindingTests {
  private struct Samples: Sendable {
    let store: CaseStore
    let folder: TemporaryFolder
    let ids: [CaseID]

    init() throws {
      folder = try TemporaryFolder()
      try SampleStore.makeCopy(at: folder.path + "/samples")
      store = try CaseStore(path: folder.path + "/samples")
      ids = store.caseIDs
    }

    func findings(_ id: CaseID, asOf day: CalendarDate) throws -> [ResistanceFinding] {
      let register = CaseRegister(store, today: day, settings: Settings())
      return try register.evaluate(id).resistanceFindings()
    }
  }

  private static let samples = Result { try Samples() }
  private static let today = PartialDate("2024-12-10")?.day ?? CalendarDate(daysSince1970: 0)

  struct Row: Sendable {
    var id: String
    var line: String
    var rule: String
    var label: ResistanceClass?
    var leads: LeadingLabel?
    var tags: [ClassTag] = []
    var event: String?
  }

  @Test(
    "The finding that the case was written for",
    arguments: [
      Row(
        id: "C-0184", line: "L1", rule: "RES-OV-2", label: .platinumResistant,
        leads: .relapsedEarly, event: "2024-08-28"),
      Row(
        id: "C-0198", line: "L1", rule: "RES-OV-3", label: .partiallyPlatinumSensitive,
        leads: .relapsedLate, tags: [.onPARPInhibitor, .markerOnly], event: "2024-11-20"),
      Row(
        id: "C-0137", line: "L1", rule: "RES-SCLC-2", label: .sclcResistant,
        leads: .relapsedEarly, event: "2024-07-15"),
      Row(
        id: "C-0185", line: "L1", rule: "RES-BC-1", label: .primaryEndocrineResistance,
        leads: .primaryRefractory, tags: [.cutDefinedForEndocrineAlone], event: "2024-11-26"),
      Row(
        id: "C-0186", line: "L1", rule: "RES-PC-4", label: .castrationResistantMetastatic,
        event: "2024-05-21"),
      Row(
        id: "C-0199", line: "L1", rule: "RES-PC-1", tags: [.notCastrate, .markerOnly],
        event: "2024-12-09"),
      Row(
        id: "C-0187", line: "L1", rule: "RES-EGFR-6", tags: [.cnsSanctuary], event: "2024-12-03"),
      Row(
        id: "C-0190", line: "L1", rule: "RES-GIST-2", label: .secondaryImatinibResistance,
        leads: .secondaryRefractory, tags: [.generalised], event: "2024-11-04"),
      Row(
        id: "C-0191", line: "L2", rule: "RES-H2-2", label: .secondaryHER2Resistance,
        event: "2024-11-18"),
      Row(
        id: "C-0129", line: "L1", rule: "RES-IO-1", label: .primaryImmuneResistance,
        tags: [.combinationNotVerified, .unconfirmed], event: "2024-11-04"),
      Row(
        id: "C-0197", line: "L2", rule: "RES-IO-12", tags: [.exposureNotMet], event: "2024-11-25"),
      Row(
        id: "C-0210", line: "L1", rule: "RES-GCT-3", label: .cisplatinSensitiveRelapse,
        leads: .relapsedEarly, event: "2024-11-22"),
      Row(
        id: "C-0195", line: "L3", rule: "RES-OTH-1", label: .cytotoxicRefractory,
        event: "2024-11-25"),
    ])
  func intended(row: Row) throws {
    let found = try Self.samples.get().findings(
      try #require(CaseID(row.id)), asOf: Self.today)
    let finding = try #require(found.first { $0.line == row.line })
    #expect(finding.rule == row.rule && finding.label == row.label && finding.leads == row.leads)
    #expect(finding.tags == row.tags && finding.event?.description == row.event)
  }

  @Test(
    "No definition speaks where nothing grew, or a second scan took it back",
    arguments: ["C-0188", "C-0196", "C-0142", "C-0208", "C-0206", "C-0171", "C-0163", "C-0151"])
  func silent(id: String) throws {
    let found = try Self.samples.get().findings(try #require(CaseID(id)), asOf: Self.today)
    #expect(found.isEmpty)
  }

  @Test(
    "Adherence below the limit is named (C-0185: 71 %, C-0190: 87 %)",
    arguments: [("C-0185", "CAV-ADH-1"), ("C-0190", "CAV-ADH-2")])
  func adherence(id: String, caveat: String) throws {
    let found = try Self.samples.get().findings(try #require(CaseID(id)), asOf: Self.today)
    #expect(found.first?.caveats == [caveat])
  }

  @Test(
    "GEN-ASOF: on no day does a finding rest on a later progression, and none leads without one")
  func asOf() throws {
    let samples = try Self.samples.get()
    for offset in stride(from: 0, through: 300, by: 60) {
      let day = Self.today.adding(days: -offset)
      for id in samples.ids {
        for finding in try samples.findings(id, asOf: day) {
          #expect(finding.event.map { $0.earliest <= day } ?? true)
          #expect(finding.leads == nil || (finding.event != nil && finding.standing == .met))
          #expect(
            !finding.criteria.isEmpty || !finding.boundaries.isEmpty || !finding.missing.isEmpty
              || !finding.figures.isEmpty,
            "\(id) \(finding.rule) \(finding.standing) on \(day)")
        }
      }
    }
  }
}
