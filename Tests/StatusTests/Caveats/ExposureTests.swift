import Criteria
import Oncology
import Testing

@testable import Status

/// `solid-rules.md` 7.1, exposure.
@Suite struct ExposureCaveatTests: CaveatSuite {
  /// Doses every 21 days on these days, and progression on a day of the line.
  static let cycleRows: [(id: String, doses: [Int], day: Int, expected: String)] = [
    ("EX-1", [0], 20, "block"), ("EX-1 at one whole cycle", [0], 21, "pause"),
    ("EX-2", [0, 21], 24, "pause"),
    ("EX-2 a day before the second cycle ends", [0, 21], 41, "pause"),
    ("EX-2 at two whole cycles", [0, 21], 42, ""), ("EX-3", [0, 21], 45, ""),
    ("doses after the day count for nothing", [0, 21, 42], 20, "block"),
    ("a second dose a week early opens no cycle", [0, 14], 35, "pause"),
  ]

  @Test(arguments: cycleRows)
  func wholeCycles(_ row: (id: String, doses: [Int], day: Int, expected: String)) {
    let doses = row.doses.map { (day: $0, amount: 100) }
    let exposure = ExposureCaveats(
      line(agent("docetaxel", "taxane", .intravenous, every: 21, doses: doses)),
      on: start.adding(days: row.day))
    #expect(word(exposure.cycles) == row.expected, "\(row.id)")
  }

  /// F-10 and lines whose doses are not recorded: as many as fit, at most as many as are recorded.
  static let fittingRows: [(lastDose: Int?, cycles: Int?, day: Int, expected: Int)] = [
    (0, 1, 19, 0), (0, nil, 21, 1), (0, nil, 70, 1), (nil, nil, 41, 1), (nil, nil, 42, 2),
    (nil, 1, 42, 1), (21, 2, 42, 2), (21, 5, 63, 2),
  ]

  @Test(arguments: fittingRows)
  func fittingCycles(_ row: (lastDose: Int?, cycles: Int?, day: Int, expected: Int)) {
    var given = line(
      agent("docetaxel", "taxane", .intravenous), lastDose: row.lastDose, cycles: row.cycles)
    given.cycleLengthDays = 21
    let exposure = ExposureCaveats(given, on: start.adding(days: row.day))
    #expect(exposure.wholeCycles == row.expected)
  }

  /// CAV-EXP-2: days from the first to the last dose.
  @Test(arguments: [(41, "block"), (42, ""), (43, "")])
  func checkpointExposure(_ row: (days: Int, expected: String)) {
    let doses = [(day: 0, amount: 200), (day: row.days, amount: 200), (day: 80, amount: 200)]
    let drug = agent("pembrolizumab", "pd1Inhibitor", .intravenous, every: 21, doses: doses)
    let exposure = ExposureCaveats(line(drug), on: start.adding(days: 60))
    #expect(word(exposure.checkpointExposure) == row.expected)
    #expect(exposure.checkpointExposure?.bars ?? .primaryResistance == .primaryResistance)
    let chemotherapy = agent("carboplatin", "platinum", .intravenous)
    let both = ExposureCaveats(line(drug, chemotherapy), on: start.adding(days: 60))
    #expect(both.checkpointExposure == nil)
  }

  /// Without recorded doses the plan says when the last one was.
  @Test(arguments: [(41, 21), (42, 42), (62, 42), (63, 63)])
  func lastDoseByPlan(_ row: (day: Int, expected: Int)) {
    let drug = agent("nivolumab", "pd1Inhibitor", .intravenous, every: 21)
    let exposure = ExposureCaveats(line(drug), on: start.adding(days: row.day))
    #expect(exposure.lastDose(of: drug)?.days(since: start) == row.expected)
  }

  /// Per mille of the planned amount in each of four cycles.
  static let intensityRows: [(id: String, doses: [Int], expected: String)] = [
    ("EX-4", [849, 849, 849, 849], "pause"), ("EX-5", [850, 850, 850, 850], ""),
    ("above EX-5", [851, 851, 851, 851], ""), ("EX-6", [490, 490, 490, 490], "block"),
    ("at the block", [500, 500, 500, 500], "pause"), ("E-11", [480, 480], "block"),
    ("the last three doses", [1000, 1000, 1000, 849, 849, 849], "pause"),
  ]

  @Test(arguments: intensityRows)
  func doseIntensity(_ row: (id: String, doses: [Int], expected: String)) {
    let doses = row.doses.enumerated().map { (day: $0.offset * 21, amount: $0.element) }
    let drug = agent("docetaxel", "taxane", .intravenous, every: 21, amount: 1000, doses: doses)
    let exposure = ExposureCaveats(line(drug), on: start.adding(days: 200))
    #expect(word(exposure.doseIntensity) == row.expected, "\(row.id)")
    // A regimen of which another drug was given in full is not blocked.
    let full = agent(
      "carboplatin", "platinum", .intravenous, every: 21, amount: 5,
      doses: row.doses.indices.map { (day: $0 * 21, amount: 5) })
    let both = ExposureCaveats(line(drug, full), on: start.adding(days: 200))
    #expect(word(both.doseIntensity) == (row.expected == "block" ? "pause" : row.expected))
  }

  @Test func delaysLowerTheDoseIntensity() {
    let doses = [(day: 0, amount: 100), (day: 21, amount: 100), (day: 56, amount: 100)]
    let drug = agent("docetaxel", "taxane", .intravenous, every: 21, amount: 100, doses: doses)
    // 3 doses in 56 + 21 days in place of 63: 81.8 %.
    let exposure = ExposureCaveats(line(drug), on: start.adding(days: 80))
    #expect(word(exposure.doseIntensity) == "pause")
  }

  /// EX-7, EX-8: days on hold of the last 84, ending the day before.
  @Test(arguments: [(28, ""), (29, "pause"), (30, "pause")])
  func holds(_ row: (days: Int, expected: String)) {
    var drug = agent("osimertinib", "egfrTKI", .oral, every: 1)
    drug.holds = [
      Agent.Hold(id: "H0", from: start, through: start.adding(days: 15)),
      Agent.Hold(
        id: "H1", from: start.adding(days: 60), through: start.adding(days: 59 + row.days)),
      Agent.Hold(
        id: "H2", from: start.adding(days: 60), through: start.adding(days: 59 + row.days)),
    ]
    #expect(word(ExposureCaveats(line(drug), on: start.adding(days: 100)).holds) == row.expected)
  }

  @Test(arguments: [(9, ""), (10, "pause"), (12, "pause"), (13, "")])
  func holdOverTheScan(_ row: (day: Int, expected: String)) {
    var drug = agent("osimertinib", "egfrTKI", .oral, every: 1)
    drug.holds = [
      Agent.Hold(id: "H", from: start.adding(days: 10), through: start.adding(days: 12))
    ]
    #expect(
      word(ExposureCaveats(line(drug), on: start.adding(days: row.day)).holds) == row.expected)
  }

  /// CR-1, CR-2, E-8 and the age of the value.
  static let castrationRows: [(value: String, unit: String, daysBefore: Int, expected: String)] = [
    ("49", "ng/dL", 10, ""), ("50", "ng/dL", 10, "block"), ("85", "ng/dL", 10, "block"),
    ("49", "ng/dL", 90, ""), ("49", "ng/dL", 91, "block"), ("1.6", "nmol/L", 0, ""),
    ("1.7", "nmol/L", 0, "block"), ("0.4", "ng/mL", 0, ""), ("0.5", "ng/mL", 0, "block"),
    ("20", "pg", 0, "block"),
  ]

  @Test(arguments: castrationRows)
  func castration(_ row: (value: String, unit: String, daysBefore: Int, expected: String)) {
    let lab = LabResult(
      id: "T", when: Dated(PartialDate(start.adding(days: 200 - row.daysBefore))),
      test: "testosterone", value: ReportedQuantity(.exactly, number(row.value), unit: row.unit))
    let exposure = ExposureCaveats(
      line(agent("leuprolide", "gnrhAgonist", .depot)), on: start.adding(days: 200))
    #expect(word(exposure.castration([lab])) == row.expected)
    #expect(word(exposure.castration([])) == "block")
  }

  @Test func censoredTestosteroneMustBeCastrateThroughout() {
    let exposure = ExposureCaveats(line(agent("leuprolide", "gnrhAgonist", .depot)), on: start)
    func value(_ bound: ReportedQuantity.Bound, _ text: String) -> LabResult {
      LabResult(
        id: "T", when: Dated(PartialDate(start)), test: "Testosterone",
        value: ReportedQuantity(bound, number(text), unit: "ng/dL"))
    }
    #expect(exposure.castration([value(.below, "50")]) == nil)
    #expect(word(exposure.castration([value(.below, "60")])) == "block")
  }

  /// BG-1 to BG-7: induction and further doses.
  @Test(arguments: [(6, 3, ""), (5, 0, "block"), (4, 3, "block"), (5, 2, ""), (5, 1, "block")])
  func bcg(_ row: (induction: Int, further: Int, expected: String)) {
    #expect(
      word(ExposureCaveats.bcg(induction: row.induction, further: row.further)) == row.expected)
    let days = (0..<row.induction).map { $0 * 7 } + (0..<row.further).map { 90 + $0 * 7 }
    let drug = agent("BCG", "bcg", .local, doses: days.map { (day: $0, amount: 1) })
    #expect(
      word(ExposureCaveats(line(drug), on: start.adding(days: 200)).bcg) == row.expected)
  }

  /// FLG-4: deterioration and growth of 50 %, three new lesions or a new organ.
  static let rapidRows: [(declines: Bool, sum: Int, new: Int, organ: Bool, expected: Bool)] = [
    (true, 150, 0, false, true), (true, 149, 0, false, false), (true, 180, 0, false, true),
    (false, 180, 5, true, false), (true, 100, 2, false, false), (true, 100, 3, false, true),
    (true, 100, 1, true, true),
  ]

  @Test(arguments: rapidRows)
  func rapidProgression(
    _ row: (declines: Bool, sum: Int, new: Int, organ: Bool, expected: Bool)
  ) {
    let rapid = RapidProgression(
      isDeteriorating: row.declines,
      fromBaseline: Change(from: .millimetres(100), to: .millimetres(row.sum)),
      newLesions: row.new, hasNewOrgan: row.organ)
    #expect((rapid != nil) == row.expected)
  }

  @Test func everyCodeHasOneRow() {
    #expect(Set(CaveatCatalog.rules.map(\.code)).count == CaveatCatalog.rules.count)
    for code in CaveatCode.allCases {
      let rule = CaveatCatalog.rule(code)
      #expect(!rule.section.isEmpty && !rule.title.isEmpty && !rule.resolvedBy.isEmpty)
      #expect(!rule.severities.isEmpty && !rule.confidence.isEmpty)
    }
  }
}
