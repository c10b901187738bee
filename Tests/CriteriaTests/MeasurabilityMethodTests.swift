import Criteria
import Oncology
import Testing

/// Methods that measure some things and not others (solid-rules 1.1; R11-M-3, R11-M-6, R11-M-9).
@Suite("R11-M: method and lesion together") struct MeasurabilityMethodTests {
  typealias Row = MeasurabilityTests.Row

  static let rows: [Row] = [
    Row("R11-M-6 not in lung", "liver", "40", by: .chestXRay, .nonMeasurable(rule: "R11-M-6")),
    Row(
      "R11-M-6 not in lung", "mediastinum", "40", by: .chestXRay, .nonMeasurable(rule: "R11-M-6")),
    Row("R11-M-6 node", node: "30", by: .chestXRay, .pathologicalNode(rule: "R11-M-6")),
    Row("R11-M-9 node", node: "30", by: .boneScan, .pathologicalNode(rule: "R11-M-9")),
    Row(
      "R11-M-9 plain film", "bone", "40", by: .chestXRay, character: .lyticWithSoftTissue,
      .nonMeasurable(rule: "R11-M-9")),
    Row(
      "R11-M-9 by hand", "bone", "40", by: .clinical, character: .lyticWithSoftTissue,
      .nonMeasurable(rule: "R11-M-9")),
    Row(
      "R11-M-9 PET", "bone", "40", by: .pet, character: .lyticWithSoftTissue,
      .nonMeasurable(rule: "R11-M-9")),
  ]

  @Test("R11-M-3, R11-M-6, R11-M-9: what a method cannot measure", arguments: rows)
  func methods(_ row: Row) {
    #expect(Measurability(row.lesion, row.look) == row.expected)
  }
}
