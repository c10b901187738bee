import Criteria
import Oncology
import Testing

/// Non-target disease as a case holds it (solid-rules 1.2, R11-B-5, and 1.5).
@Suite("R11-N: non-targets of a case") struct NonTargetCaseTests {
  /// A finding of a non-target at follow-up, and the response of non-target disease.
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let baseline: Finding?
    let finding: Finding?
    let isNode: Bool
    let category: RECISTCategory
    var testDescription: String { id }

    init(
      _ id: String, isNode: Bool = false, baseline: Finding? = .present, _ finding: Finding?,
      _ category: RECISTCategory
    ) {
      self.id = id
      self.baseline = baseline
      self.finding = finding
      self.isNode = isNode
      self.category = category
    }
  }

  static let rows: [Row] = [
    Row("R11-N-NCNP present", .present, .nn),
    Row("R11-N-NCNP smaller", Finding(state: .smaller), .nn),
    Row("R11-N-NCNP too small", .tooSmall, .nn),
    Row("R11-N-NCNP a size is no judgement", baseline: .size(8), .size(30), .nn),
    Row("R11-N-CR absent", .absent, .cr),
    Row("R11-N-CR 0 mm", .size(0), .cr),
    Row("R11-N-PD by the reader's word", .progressed, .pd),
    Row("R11-N-NE not done", .notDone, .ne),
    Row("R11-N-NE not evaluable", .notEvaluable, .ne),
    Row("R11-N-NE no finding", nil, .ne),
    Row("R11-B-5 no finding at baseline", baseline: nil, .absent, .cr),
    Row("R11-N-CR node", isNode: true, baseline: .axis(12), .axis("9.9999"), .cr),
    Row("R11-N-NCNP node", isNode: true, baseline: .axis(12), .axis("10.0000"), .nn),
    Row("R11-N-CR faint node", isNode: true, baseline: .axis(12), .tooSmall, .cr),
    Row("R11-N-NCNP node without axis", isNode: true, baseline: .axis(12), .present, .nn),
    Row("R11-N-NCNP node by long axis", isNode: true, baseline: .axis(12), .size(12), .nn),
    Row("R11-N-CR node, long axis normal", isNode: true, baseline: .axis(12), .size("9.9"), .cr),
  ]

  @Test("R11-N, R11-B-5: one non-target at follow-up", arguments: rows)
  func single(_ row: Row) throws {
    var builder = CaseBuilder()
    builder.lesion("N1", "pleura", isNode: row.isNode)
    builder.visit(
      "2023-12-20", ["T1": .size(50)].merging(row.baseline.map { ["N1": $0] } ?? [:]) { $1 })
    builder.visit(
      "2024-02-26", ["T1": .size(48)].merging(row.finding.map { ["N1": $0] } ?? [:]) { $1 })
    #expect(try builder.response().timePoint(0).nonTarget.category == row.category)
  }

  @Test("R11-M-3: a normal node is no non-target, so it can be new")
  func normalNodeAtBaseline() throws {
    var builder = CaseBuilder()
    builder.lesion("N1", isNode: true)
    builder.visit("2023-12-20", ["T1": .size(50), "N1": .axis("9.9")])
    builder.visit("2024-02-26", ["T1": .absent, "N1": .axis("9.9")])
    builder.visit("2024-04-22", ["T1": .absent, "N1": .axis(16)])
    let response = try builder.response()
    #expect(response.course.nonTargets.isEmpty)
    #expect(response.categories == [.cr, .pd])
    #expect(response.timePoints.map(\.nonTarget.category) == [nil, nil])
  }
}
