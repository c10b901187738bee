import Oncology
import Status
import Testing

/// RES-EGFR and RES-GIST.
struct KinaseTests {
  struct Row: Sendable {
    var id: String
    var mutation: Bool?
    var best: LineResponse?
    var last = "ongoing"
    var event: String
    var standing: ResistanceFinding.Standing
    var label: ResistanceClass?
  }

  @Test(
    "RES-EGFR",
    arguments: [
      Row(
        id: "EG-1", mutation: true, best: .partial, event: "2025-02-13", standing: .met,
        label: .acquiredTKIResistance),
      Row(
        id: "EG-2", mutation: nil, best: .stable, event: "2024-07-10", standing: .met,
        label: .acquiredTKIResistance),
      Row(
        id: "EG-2 day before", mutation: nil, best: .stable, event: "2024-07-09",
        standing: .undetermined),
      Row(
        id: "EG-2 day after", mutation: nil, best: .stable, event: "2024-07-11", standing: .met,
        label: .acquiredTKIResistance),
      Row(id: "EG-3", mutation: nil, best: .stable, event: "2024-05-10", standing: .undetermined),
      Row(
        id: "EG-3 wild type", mutation: false, best: .stable, event: "2024-05-10",
        standing: .notMet),
      Row(
        id: "EG-4", mutation: true, best: .partial, last: "2024-08-01", event: "2024-09-01",
        standing: .notMet),
      Row(
        id: "EG-5", mutation: true, best: .partial, last: "2024-08-01", event: "2024-08-31",
        standing: .met, label: .acquiredTKIResistance),
      Row(
        id: "29 d", mutation: true, best: .partial, last: "2024-08-01", event: "2024-08-30",
        standing: .met, label: .acquiredTKIResistance),
      Row(
        id: "EG-6", mutation: true, best: .progression, event: "2024-03-10", standing: .met,
        label: .primaryTKIResistance),
      Row(
        id: "first scan", mutation: true, best: nil, event: "2024-03-10", standing: .met,
        label: .primaryTKIResistance),
      Row(
        id: "EGFR-5 short SD", mutation: true, best: .stable, event: "2024-07-09", standing: .met,
        label: .primaryTKIResistance),
      Row(
        id: "EGFR-5 exactly 6 mo", mutation: true, best: .stable, event: "2024-07-10",
        standing: .met, label: .acquiredTKIResistance),
      Row(id: "late first scan", mutation: true, event: "2024-09-10", standing: .undetermined),
    ])
  func kinase(row: Row) throws {
    let finding = TKIResistance().finding(
      try failure(start: "2024-01-10", last: row.last, row.event, best: row.best),
      TKIResistance.Facts(hasSensitisingMutation: row.mutation))
    #expect(finding.standing == row.standing && finding.label == row.label && finding.leads == nil)
    #expect(finding.tags.contains(.progressionOffTKI) == (row.id == "EG-4"))
  }

  @Test("RES-EGFR-1, 4, 6: each criterion alone turns it down, or leaves it open")
  func kinaseCriteria() throws {
    let input = try failure(start: "2024-01-10", "2025-02-13")
    func finding(_ change: (inout TKIResistance.Facts) -> Void) -> ResistanceFinding {
      var facts = TKIResistance.Facts(hasSensitisingMutation: true)
      change(&facts)
      return TKIResistance().finding(input, facts)
    }
    #expect(finding { $0.isSingleAgent = false }.rule == "RES-EGFR-1")
    #expect(finding { $0.hasInterveningTherapy = true }.rule == "RES-EGFR-4")
    let brain = finding { $0.isSystemic = false }
    #expect(brain.standing == .notMet && brain.tags == [.cnsSanctuary])
    #expect(brain.caveats == ["CAV-LOC-2"])
    #expect(finding { $0.isSystemic = nil }.missing == [.systemicProgression])
    #expect(finding { $0.hasInterveningTherapy = nil }.missing == [.interveningTherapy])
    #expect(finding { $0.isSystemic = nil }.criteria.last?.state == .unknown)
  }

  @Test(
    "RES-GIST",
    arguments: [
      ("GI-1", "2024-01-10", "2024-04-09", LineResponse.stable, .primaryImatinibResistance),
      ("GI-2", "2024-01-10", "2024-07-09", .stable, .primaryImatinibResistance),
      ("GI-3", "2024-01-10", "2024-07-10", .stable, .secondaryImatinibResistance),
      ("+1", "2024-01-10", "2024-07-11", .partial, .secondaryImatinibResistance),
      ("GI-4", "2023-01-10", "2024-07-10", .partial, .secondaryImatinibResistance),
    ] as [(String, String, String, LineResponse, ResistanceClass)])
  func imatinib(
    id: String, start: String, event: String, best: LineResponse, expected: ResistanceClass
  ) throws {
    let finding = ImatinibResistance().finding(try failure(start: start, event, best: best))
    let isPrimary = expected == .primaryImatinibResistance
    #expect(finding.label == expected)
    #expect(finding.leads == (isPrimary ? .primaryRefractory : .secondaryRefractory))
    #expect(finding.tags.contains(.earlyWithinThreeMonths) == (id == "GI-1"))
  }

  @Test(
    "RES-GIST-1: early tier up to three months",
    arguments: [
      ("2024-04-09", true), ("2024-04-10", true), ("2024-04-11", false),
    ])
  func imatinibTier(event: String, isEarly: Bool) throws {
    let finding = ImatinibResistance().finding(try failure(start: "2024-01-10", event))
    #expect(finding.tags.contains(.earlyWithinThreeMonths) == isEarly)
  }

  @Test(
    "RES-GIST-2: limited up to two lesions",
    arguments: [
      (1, ClassTag.limited), (2, .limited), (3, .generalised),
    ])
  func imatinibExtent(lesions: Int, tag: ClassTag) throws {
    let finding = ImatinibResistance().finding(
      try failure(start: "2023-01-10", "2024-07-10"), growingLesions: lesions, isAdherent: false)
    #expect(finding.tags == [tag] && finding.caveats == ["CAV-ADH-2"])
  }

  @Test("RES-GIST: later lines lead nothing; without control or off imatinib it is no class")
  func imatinibEdges() throws {
    let later = ImatinibResistance().finding(
      try failure(start: "2023-01-10", "2024-07-10"), isFirstLine: false)
    #expect(later.label == .secondaryImatinibResistance && later.leads == nil)
    let uncontrolled = ImatinibResistance().finding(
      try failure(start: "2023-01-10", "2024-07-10", best: nil))
    #expect(uncontrolled.standing == .undetermined)
    let off = ImatinibResistance().finding(
      try failure(start: "2023-01-10", last: "2024-06-09", "2024-07-10"))
    #expect(off.standing == .notMet)
  }
}
