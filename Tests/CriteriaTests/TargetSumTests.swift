import Criteria
import Oncology
import Testing

/// The sum of the targets at follow-up (solid-rules 1.3; RECIST 1.1, section 3.2 and appendix II).
@Suite("R11-S: sum of diameters") struct TargetSumTests {
  /// What was found of the targets, and what it adds up to.
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let targets: [TargetLesion]
    let findings: [String: TargetFinding]
    let sum: Length?
    var testDescription: String { id }

    init(
      _ id: String, nodes: Set<String> = [], _ findings: KeyValuePairs<String, TargetFinding?>,
      _ sum: String?
    ) {
      self.id = id
      targets = findings.map { TargetLesion($0.key, isNode: nodes.contains($0.key)) }
      self.findings = Dictionary(
        uniqueKeysWithValues: findings.compactMap { pair in pair.value.map { (pair.key, $0) } })
      self.sum = sum.map { mm($0) }
    }
  }

  static let rows: [Row] = [
    Row("S-1", ["A": .tooSmall, "B": .measured(mm("9.0"))], "14.0"),
    Row("S-2", ["A": .measured(mm("3.0"))], "3.0"),
    Row("S-3", ["A": .absent, "B": .measured(mm("12.0"))], "12.0"),
    Row("S-4", ["A": .parts([mm("8.0"), mm("6.0")]), "B": .measured(mm("15.0"))], "29.0"),
    Row("S-5", ["A": .measured(mm("38.0")), "B": .merged(into: "A")], "38.0"),
    Row(
      "S-6", nodes: ["A", "B"], ["A": .measured(mm("8.0")), "B": .measured(mm("7.0"))], "15.0"),
    Row("S-7", ["A": .measured(mm("10.0")), "B": .measured(mm("20.0"))], "30.0"),
    Row("R11-S-1 normal node", nodes: ["A"], ["A": .measured(mm("4.2"))], "4.2"),
    Row("R11-S-2 faint node", nodes: ["A"], ["A": .tooSmall], "5"),
    Row("R11-S-2 all gone", ["A": .absent, "B": .absent], "0"),
    Row("R11-T-NE not evaluable", ["A": .notEvaluable, "B": .measured(mm(12))], nil),
    Row("CAV-DQ-1 no finding", ["A": nil, "B": .measured(mm(12))], nil),
  ]

  @Test("R11-S-1 to R11-S-5: table S-1 to S-7", arguments: rows)
  func sums(_ row: Row) {
    #expect(TargetSum(row.targets, row.findings).complete == row.sum)
  }

  @Test("R11-T-PDM: what is missing counts as 0 and is named")
  func missing() {
    let targets = ["A", "B", "C"].map { TargetLesion($0) }
    let sum = TargetSum(targets, ["A": .measured(mm(45)), "C": .notEvaluable])
    #expect(sum.partial == mm(45))
    #expect(sum.missing == ["B", "C"])
    #expect(sum.contributions == [mm(45), nil, nil])
    #expect(sum.complete == nil)
  }
}
