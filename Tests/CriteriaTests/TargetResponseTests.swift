import Criteria
import Oncology
import Testing

/// The response of the targets at one time point (solid-rules 1.4; RECIST 1.1, section 4.3.1).
@Suite("R11-T: target response") struct TargetResponseTests {
  /// The reference sums, what was found, and what follows.
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let baseline: Length
    let nadir: Length
    let findings: [String: TargetFinding]
    let targets: [TargetLesion]
    let category: RECISTCategory
    let rule: String
    /// Changes as the table shows them: from baseline and from nadir in per cent, from nadir in mm.
    let shown: [String?]
    var testDescription: String { "\(id) \(category.rawValue) by \(rule)" }

    init(
      _ id: String, _ baseline: String, _ nadir: String, _ findings: [String: TargetFinding],
      nodes: Set<String> = [], _ category: RECISTCategory, _ rule: String, _ shown: [String?] = []
    ) {
      self.id = id
      self.baseline = mm(baseline)
      self.nadir = mm(nadir)
      self.findings = findings
      targets = findings.keys.sorted().map { TargetLesion($0, isNode: nodes.contains($0)) }
      self.category = category
      self.rule = rule
      self.shown = shown
    }

    /// One lesion whose size is the sum.
    init(
      _ id: String, _ baseline: String, _ nadir: String, _ sum: String, _ category: RECISTCategory,
      _ rule: String, _ shown: [String?] = []
    ) {
      self.init(id, baseline, nadir, ["A": .measured(mm(sum))], category, rule, shown)
    }

    var response: TargetResponse {
      TargetResponse(targets, findings, baseline: baseline, nadir: nadir)
    }
  }

  private static func measured(_ sizes: [String: String]) -> [String: TargetFinding] {
    sizes.mapValues { .measured(mm($0)) }
  }

  static let table: [Row] = [
    Row("T-1", "100", "100", "70.0", .pr, "R11-T-PR", ["-30.0", "-30.0", "-30"]),
    Row("T-2", "100", "100", "70.1", .sd, "R11-T-SD", ["-29.9", "-29.9", "-29.9"]),
    Row("T-3", "33", "33", "23.1", .pr, "R11-T-PR", ["-30.0", "-30.0", "-9.9"]),
    Row("T-4", "100", "50", "60.0", .pd, "R11-T-PD", ["-40.0", "20.0", "10"]),
    Row("T-5", "100", "50", "59.9", .pr, "R11-T-PR", ["-40.1", "19.8", "9.9"]),
    Row("T-6", "100", "20", "24.0", .pr, "R11-T-PR", ["-76.0", "20.0", "4"]),
    Row("T-7", "100", "20", "24.9", .pr, "R11-T-PR", ["-75.1", "24.5", "4.9"]),
    Row("T-8", "100", "20", "25.0", .pd, "R11-T-PD", ["-75.0", "25.0", "5"]),
    Row("T-9", "100", "24", "29.0", .pd, "R11-T-PD", ["-71.0", "20.8", "5"]),
    Row("T-10", "100", "25", "30.0", .pd, "R11-T-PD", ["-70.0", "20.0", "5"]),
    Row("T-11", "40", "40", "45.0", .sd, "R11-T-SD", ["12.5", "12.5", "5"]),
    Row("T-12", "60", "60", "72.0", .pd, "R11-T-PD", ["20.0", "20.0", "12"]),
    Row("T-13", "100", "100", "119.9", .sd, "R11-T-SD", ["19.9", "19.9", "19.9"]),
    Row("T-14", "165", "63", "65.0", .pr, "R11-T-PR", ["-60.6", "3.2", "2"]),
    Row("T-15", "100", "70", "80.0", .sd, "R11-T-SD", ["-20.0", "14.3", "10"]),
    Row("T-16", "100", "70", "84.0", .pd, "R11-T-PD", ["-16.0", "20.0", "14"]),
    Row(
      "T-17", "34", "34", measured(["A": "8", "B": "7"]), nodes: ["A", "B"], .cr, "R11-T-CR",
      ["-55.9", nil, nil]),
    Row(
      "T-18", "36", "36", ["A": .measured(mm("9.9")), "B": .absent], nodes: ["A"], .cr, "R11-T-CR",
      ["-72.5", nil, nil]),
    Row(
      "T-19", "36", "36", ["A": .measured(mm("10.0")), "B": .absent], nodes: ["A"], .pr,
      "R11-T-PR", ["-72.2", nil, nil]),
    Row(
      "T-20", "50", "50", measured(["A": "45", "B": "35"]).merging(["C": .notEvaluable]) { $1 },
      .pd, "R11-T-PDM", [nil, nil, "30"]),
    Row(
      "T-21", "50", "50", measured(["A": "15", "B": "12"]).merging(["C": .notEvaluable]) { $1 },
      .ne, "R11-T-NE"),
    Row(
      "T-22", "50", "30", measured(["A": "20", "B": "16"]).merging(["C": .notEvaluable]) { $1 },
      .pd, "R11-T-PDM", [nil, "20.0", "6"]),
    Row(
      "T-23", "40", "10", measured(["A": "9", "B": "9"]), nodes: ["A", "B"], .cr, "R11-T-NODE",
      [nil, "80.0", "8"]),
  ]

  @Test("R11-T: table T-1 to T-23", arguments: table)
  func judgesTheTable(_ row: Row) {
    #expect(row.response.category == row.category)
    #expect(row.response.evidence.rule == row.rule)
  }

  @Test("R11-T: the changes that the table shows", arguments: table.filter { !$0.shown.isEmpty })
  func showsTheChanges(_ row: Row) {
    let sum = TargetSum(row.targets, row.findings).partial
    let fromNadir = Change(from: row.nadir, to: sum)
    let computed = [
      Change(from: row.baseline, to: sum).percent()?.description, fromNadir.percent()?.description,
      fromNadir.difference.description,
    ]
    for (shown, computed) in zip(row.shown, computed) where shown != nil {
      #expect(computed == shown)
    }
  }

  @Test("R11-T: every judgement rests on figures", arguments: table)
  func givesFigures(_ row: Row) {
    #expect(!row.response.evidence.facts.isEmpty)
  }
}
