import Criteria
import Oncology
import Testing

/// A ten-thousandth of a millimetre to either side of every limit (solid-rules 0.3, NUM-2, NUM-3).
@Suite("R11-T: thresholds with their neighbours") struct TargetThresholdTests {
  typealias Row = TargetResponseTests.Row

  static let rows: [Row] = [
    Row("R11-T-PR -30 %", "100", "100", "69.9999", .pr, "R11-T-PR"),
    Row("R11-T-PR -30 %", "100", "100", "70.0000", .pr, "R11-T-PR"),
    Row("R11-T-PR -30 %", "100", "100", "70.0001", .sd, "R11-T-SD"),
    Row("R11-T-PR odd baseline", "33.3333", "33.3333", "23.3333", .pr, "R11-T-PR"),
    Row("R11-T-PR odd baseline", "33.3333", "33.3333", "23.3334", .sd, "R11-T-SD"),
    Row("R11-T-PD +20 %", "100", "50", "59.9999", .pr, "R11-T-PR"),
    Row("R11-T-PD +20 %", "100", "50", "60.0000", .pd, "R11-T-PD"),
    Row("R11-T-PD +20 %", "100", "50", "60.0001", .pd, "R11-T-PD"),
    Row("R11-T-PD +20 %", "60", "60", "71.9999", .sd, "R11-T-SD"),
    Row("R11-T-PD odd nadir", "100", "33.3333", "39.9999", .pr, "R11-T-PR"),
    Row("R11-T-PD odd nadir", "100", "33.3333", "40.0000", .pd, "R11-T-PD"),
    Row("R11-T-PD 5 mm", "100", "20", "24.9999", .pr, "R11-T-PR"),
    Row("R11-T-PD 5 mm", "100", "20", "25.0000", .pd, "R11-T-PD"),
    Row("R11-T-PD 5 mm", "100", "20", "25.0001", .pd, "R11-T-PD"),
    Row("R11-T-PD 5 mm beside +20 %", "30", "25", "29.9999", .sd, "R11-T-SD"),
    Row("R11-T-PD 5 mm beside +20 %", "30", "25", "30.0000", .pd, "R11-T-PD"),
    Row("R11-T-PD 5 mm, under +20 %", "40", "25.0001", "30.0001", .sd, "R11-T-SD"),
    Row("NUM-1 4.95 mm", "100", "20", "24.95", .pr, "R11-T-PR"),
    Row("NUM-5 nadir 0", "30", "0", "4.9999", .pr, "R11-T-PR"),
    Row("NUM-5 nadir 0", "30", "0", "5.0000", .pd, "R11-T-PD"),
    Row("R11-T-TIE", "100", "40", "48", .pd, "R11-T-PD"),
    Row("R11-T-CR node", "36", "36", node("9.9999"), nodes: ["A"], .cr, "R11-T-CR"),
    Row("R11-T-CR node", "36", "36", node("10.0000"), nodes: ["A"], .pr, "R11-T-PR"),
    Row("R11-T-CR no node", "36", "36", "0.0001", .pr, "R11-T-PR"),
    Row("R11-T-CR no node", "36", "36", ["A": .tooSmall], .pr, "R11-T-PR"),
    Row("R11-T-CR no node", "36", "36", ["A": .absent], .cr, "R11-T-CR"),
    Row("R11-T-CR 0 mm", "36", "36", ["A": .measured(.zero)], .cr, "R11-T-CR"),
    Row("R11-T-CR faint node", "36", "36", ["A": .tooSmall], nodes: ["A"], .cr, "R11-T-CR"),
    Row("R11-T-CR gone node", "36", "36", ["A": .absent], nodes: ["A"], .cr, "R11-T-CR"),
    Row("R11-T-CR as at nadir", "36", "9", node("9"), nodes: ["A"], .cr, "R11-T-CR"),
    Row("R11-T-NODE", "36", "9", node("9.0001"), nodes: ["A"], .cr, "R11-T-NODE"),
    Row("R11-T-PDM +20 %", "50", "30", partial("35.9999"), .ne, "R11-T-NE"),
    Row("R11-T-PDM +20 %", "50", "30", partial("36.0000"), .pd, "R11-T-PDM"),
    Row("R11-T-PDM 5 mm", "50", "10", partial("14.9999"), .ne, "R11-T-NE"),
    Row("R11-T-PDM 5 mm", "50", "10", partial("15.0000"), .pd, "R11-T-PDM"),
    Row("R11-T-NE never CR", "50", "50", ["A": .absent, "B": .notEvaluable], .ne, "R11-T-NE"),
    Row("R11-T-NE never PR", "50", "50", partial("1"), .ne, "R11-T-NE"),
    Row("R11-T-NE all", "50", "50", ["A": .notEvaluable], .ne, "R11-T-NE"),
    Row("R11-S-3 parts", "50", "20", ["A": .parts([mm(12), mm(13)])], .pd, "R11-T-PD"),
  ]

  private static func node(_ size: String) -> [String: TargetFinding] {
    ["A": .measured(mm(size))]
  }

  private static func partial(_ size: String) -> [String: TargetFinding] {
    ["A": .measured(mm(size)), "B": .notEvaluable]
  }

  @Test("R11-T: limits with both neighbours", arguments: rows)
  func judgesAtTheLimits(_ row: Row) {
    #expect(row.response.category == row.category)
    #expect(row.response.evidence.rule == row.rule)
  }

  @Test("R11-T-NODE: normal nodes that grow do not progress because another target is missing")
  func normalNodesWithAMissingTarget() {
    let row = Row(
      "R11-T-NODE", "60", "10",
      ["A": .measured(mm(9)), "B": .measured(mm(9)), "C": .notEvaluable], nodes: ["A", "B"], .ne,
      "R11-T-NE")
    #expect(row.response.category == row.category)
    #expect(row.response.evidence.rule == row.rule)
  }
}
