import Criteria
import Oncology
import Status
import Testing

/// RES-PC, RES-TC and RES-BCG.
struct ProstateThyroidBladderTests {
  /// Weekly values in tenths of ng/mL.
  private func series(_ tenths: [Int], every days: Int = 7) throws -> [CastrationResistance.PSA] {
    let start = try #require(CalendarDate("2024-01-01"))
    return tenths.enumerated().map { place, value in
      CastrationResistance.PSA(
        start.adding(days: days * place), ExactDecimal(significand: value, scale: 1))
    }
  }

  struct Row: Sendable {
    var id: String
    var testosterone: Int?
    var psa: [Int]
    var imaging: Bool? = false
    var hasMetastases: Bool? = false
    var standing: ResistanceFinding.Standing
    var label: ResistanceClass?
  }

  @Test(
    "RES-PC",
    arguments: [
      Row(
        id: "CR-1", testosterone: 49, psa: [10, 16, 24, 30], standing: .met,
        label: .castrationResistantNonMetastatic),
      Row(id: "CR-2", testosterone: 50, psa: [10, 16, 24, 30], standing: .notMet),
      Row(id: "51", testosterone: 51, psa: [10, 16, 24, 30], standing: .notMet),
      Row(id: "CR-3", testosterone: 20, psa: [10, 14, 16, 19], standing: .notMet),
      Row(id: "last 2.0", testosterone: 20, psa: [10, 14, 16, 20], standing: .notMet),
      Row(
        id: "last 2.1", testosterone: 20, psa: [10, 14, 16, 21], standing: .met,
        label: .castrationResistantNonMetastatic),
      Row(id: "one high rise", testosterone: 20, psa: [20, 24, 28, 31], standing: .notMet),
      Row(id: "two rises", testosterone: 20, psa: [10, 16, 24], standing: .notMet),
      Row(
        id: "CR-4", testosterone: 20, psa: [10, 10, 10, 10], imaging: true, hasMetastases: true,
        standing: .met, label: .castrationResistantMetastatic),
      Row(
        id: "CR-5", testosterone: nil, psa: [10, 16, 24, 30], imaging: true, hasMetastases: true,
        standing: .undetermined),
      Row(
        id: "no PSA, no imaging", testosterone: 20, psa: [], imaging: nil, standing: .undetermined),
    ])
  func castration(row: Row) throws {
    let finding = CastrationResistance().finding(
      CastrationResistance.Facts(
        testosterone: row.testosterone.map {
          ReportedQuantity(.exactly, ExactDecimal(significand: $0), unit: "ng/dL")
        }, psa: try series(row.psa), hasRadiographicProgression: row.imaging,
        radiographicDate: PartialDate("2024-01-20"), hasMetastases: row.hasMetastases))
    #expect(finding.standing == row.standing && finding.label == row.label && finding.leads == nil)
    #expect(finding.caveats.contains("CAV-EXP-5") == (row.testosterone.map { $0 >= 50 } ?? true))
  }

  @Test(
    "RES-PC-1: units, censored values and age of the testosterone",
    arguments: [
      ("1.69", "nmol/L", ReportedQuantity.Bound.exactly, "2024-01-22", true),
      ("1.7", "nmol/L", .exactly, "2024-01-22", false),
      ("0.49", "ng/mL", .exactly, "2024-01-22", true), ("20", "mg/L", .exactly, "2024-01-22", nil),
      ("20", "ng/dL", .below, "2024-01-22", true), ("50", "ng/dL", .below, "2024-01-22", true),
      ("51", "ng/dL", .below, "2024-01-22", nil), ("20", "ng/dL", .exactly, "2023-10-24", true),
      ("20", "ng/dL", .exactly, "2023-10-23", nil),
    ] as [(String, String, ReportedQuantity.Bound, String, Bool?)])
  func testosterone(
    value: String, unit: String, bound: ReportedQuantity.Bound, date: String, expected: Bool?
  ) throws {
    let parts = value.split(separator: ".")
    let scale = parts.count > 1 ? parts[1].count : 0
    let number = ExactDecimal(
      significand: try #require(Int(parts.joined())), scale: scale)
    let finding = CastrationResistance().finding(
      CastrationResistance.Facts(
        testosterone: ReportedQuantity(bound, number, unit: unit),
        testosteroneDate: CalendarDate(date), psa: try series([10, 16, 24, 30]),
        hasRadiographicProgression: false))
    let state = try #require(finding.criteria.first).state
    #expect(state == (expected.map { $0 ? .met : .notMet } ?? .unknown))
  }

  @Test(
    "PCWG-1: 25 % and 2 ng/mL over nadir, confirmed after 21 days",
    arguments: [
      ("PC-1", [400, 80, 100, 105], 21, true), ("PC-2", [400, 80, 99, 99], 21, false),
      ("PC-3", [400, 20, 39, 39], 21, false), ("PC-4", [400, 200, 249, 249], 21, false),
      ("PC-5", [400, 80, 100, 90], 21, false), ("20 days", [400, 80, 100, 105], 20, false),
    ])
  func pcwg(id: String, values: [Int], gap: Int, expected: Bool) throws {
    let result = PSAProgression().progression(try series(values, every: gap), since: nil)
    #expect(result.isMet == expected)
  }

  @Test("PCWG-3: rises in the first twelve weeks are not called (PC-6, PC-7)")
  func flare() throws {
    let start = CalendarDate("2024-01-01")
    let rule = PSAProgression()
    #expect(rule.progression(try series([200, 300, 310], every: 21), since: start).isMet == false)
    let later = rule.progression(try series([200, 260, 270], every: 84), since: start)
    #expect(later.date == CalendarDate("2024-03-25"))
  }

  @Test("RES-PC-2: rises less than a week apart count once")
  func weekly() throws {
    let values = try series([10, 16, 24, 30], every: 6)
    #expect(PSAProgression().progression(values, since: nil).isMet == false)
  }

  @Test("RES-TC: criteria one by one")
  func thyroid() throws {
    let definition = RadioiodineRefractoriness()
    typealias Facts = RadioiodineRefractoriness.Facts
    let none = Facts(neverConcentrated: false, lostUptake: false, isMixed: false, isAvid: true)
    var scan = none
    scan.hasOnlyDiagnosticScan = true
    let tc1 = definition.finding(scan)
    #expect(tc1.standing == .notMet && tc1.tags == [.notByItself])
    var never = none
    never.neverConcentrated = true
    let tc2 = definition.finding(never)
    #expect(tc2.rule == "RES-TC-1" && tc2.label == .radioiodineRefractory)
    var activity = none
    activity.cumulativeMillicurie = ExactDecimal(significand: 650)
    let tc4 = definition.finding(activity)
    #expect(tc4.standing == .notMet && tc4.tags == [.notByItself])
    #expect(tc4.criteria.last?.state == .met)
    var lost = none
    lost.lostUptake = true
    #expect(definition.finding(lost).rule == "RES-TC-2")
    var mixed = none
    mixed.isMixed = true
    #expect(definition.finding(mixed).rule == "RES-TC-3")
    #expect(definition.finding(Facts()).standing == .undetermined)
  }

  @Test(
    "RES-TC-4: up to twelve months after radioiodine (TC-3)",
    arguments: [
      ("2024-12-01", true), ("2025-01-09", true), ("2025-01-10", true), ("2025-01-11", false),
    ])
  func thyroidWindow(event: String, isMet: Bool) throws {
    let finding = RadioiodineRefractoriness().finding(
      RadioiodineRefractoriness.Facts(
        neverConcentrated: false, lostUptake: false, isMixed: false, isAvid: true,
        lastTreatment: PartialDate("2024-01-10"), progression: PartialDate(event)))
    #expect((finding.rule == "RES-TC-4") == isMet && (finding.standing == .met) == isMet)
  }

  @Test(
    "RES-TC-5: 600 mCi, inclusive",
    arguments: [(599, ClassCriterion.State.notMet), (600, .met), (601, .met)])
  func thyroidActivity(activity: Int, state: ClassCriterion.State) {
    let finding = RadioiodineRefractoriness().finding(
      RadioiodineRefractoriness.Facts(cumulativeMillicurie: ExactDecimal(significand: activity)))
    #expect(finding.criteria.last?.state == state)
  }

  struct BCGRow: Sendable {
    var id: String
    var doses: BCGResponse.Doses
    var recurrence: BCGResponse.Recurrence
    var event: String
    var isFirst = false
    var label: ResistanceClass
    var tags: [ClassTag] = []
  }

  private static let full = BCGResponse.Doses(induction: 6, maintenance: 3)

  @Test(
    "RES-BCG",
    arguments: [
      BCGRow(
        id: "BG-1", doses: full, recurrence: .carcinomaInSitu, event: "2025-01-10",
        label: .bcgUnresponsive),
      BCGRow(
        id: "BG-1, a day before", doses: full, recurrence: .carcinomaInSitu, event: "2025-01-09",
        label: .bcgUnresponsive),
      BCGRow(
        id: "BG-1, a day later", doses: full, recurrence: .carcinomaInSitu, event: "2025-01-11",
        label: .bcgRelapsing, tags: [.lateAssessment]),
      BCGRow(
        id: "16 months", doses: full, recurrence: .carcinomaInSitu, event: "2025-05-10",
        label: .bcgRelapsing),
      BCGRow(
        id: "BG-2", doses: full, recurrence: .highGradeTa, event: "2024-07-10",
        label: .bcgUnresponsive),
      BCGRow(
        id: "BG-2, a day later", doses: full, recurrence: .highGradeTa, event: "2024-07-11",
        label: .bcgRelapsing, tags: [.lateAssessment]),
      BCGRow(
        id: "BG-3", doses: full, recurrence: .highGradeTa, event: "2024-08-10",
        label: .bcgRelapsing, tags: [.lateAssessment]),
      BCGRow(
        id: "BG-4", doses: .init(induction: 5), recurrence: .highGradeT1, event: "2024-04-10",
        isFirst: true, label: .bcgUnresponsive),
      BCGRow(
        id: "BG-4, 4 doses", doses: .init(induction: 4), recurrence: .highGradeT1,
        event: "2024-04-10", isFirst: true, label: .bcgInadequate),
      BCGRow(
        id: "BG-5", doses: .init(induction: 5), recurrence: .highGradeTa, event: "2024-04-10",
        isFirst: true, label: .bcgInadequate),
      BCGRow(
        id: "BG-6", doses: .init(induction: 4, maintenance: 3), recurrence: .carcinomaInSitu,
        event: "2024-04-10", label: .bcgInadequate),
      BCGRow(
        id: "BG-7", doses: .init(induction: 5, maintenance: 2), recurrence: .carcinomaInSitu,
        event: "2024-04-10", label: .bcgUnresponsive),
      BCGRow(
        id: "1 maintenance dose", doses: .init(induction: 6, maintenance: 1),
        recurrence: .carcinomaInSitu, event: "2024-04-10", label: .bcgInadequate),
      BCGRow(
        id: "2 of a second induction", doses: .init(induction: 6, secondInduction: 2),
        recurrence: .carcinomaInSitu, event: "2024-04-10", label: .bcgUnresponsive),
    ])
  func bcg(row: BCGRow) throws {
    let finding = BCGResponse().finding(
      try failure(last: "2024-01-10", row.event), recurrence: row.recurrence, doses: row.doses,
      isFirstEvaluation: row.isFirst)
    #expect(finding.label == row.label && finding.tags == row.tags && finding.leads == nil)
    #expect(finding.caveats == (row.label == .bcgInadequate ? ["CAV-EXP-6"] : []))
  }

  @Test("RES-BCG-3: what is missing is named, and intolerance is not inadequacy")
  func bcgEdges() throws {
    let input = try failure(last: "2024-01-10", "2024-04-10")
    let definition = BCGResponse()
    let few = BCGResponse.Doses(induction: 3)
    #expect(
      definition.finding(input, recurrence: .highGradeTa, doses: few, stoppedForToxicity: true)
        .label == .bcgIntolerant)
    let unknown = definition.finding(
      input, recurrence: .highGradeTa, doses: .init(induction: nil, maintenance: nil))
    #expect(unknown.standing == .undetermined && unknown.missing == [.bcgDoses])
    #expect(definition.finding(input, recurrence: nil, doses: few).missing == [.pathology])
  }
}
