import Criteria
import Oncology
import Testing

/// Targets that grew into one another (solid-rules 1.3, R11-S-4, and R11-T-CR).
@Suite("R11-S-4: merged targets") struct MergedTargetTests {
  private static let targets = [
    TargetLesion("A"), TargetLesion("B"), TargetLesion("C"), TargetLesion("P", isNode: true),
    TargetLesion("Q", isNode: true),
  ]

  private static func judge(
    _ findings: [String: TargetFinding], baseline: Int = 60
  ) -> (sum: Length?, category: RECISTCategory) {
    let targets = targets.filter { findings[$0.id] != nil }
    let response = TargetResponse(
      targets, findings, baseline: mm(baseline), nadir: mm(baseline))
    return (TargetSum(targets, findings).complete, response.category)
  }

  @Test("R11-S-4: merged into a lesion that is there, it has not disappeared")
  func merged() {
    let judged = Self.judge(["A": .measured(mm(38)), "B": .merged(into: "A")])
    #expect(judged == (mm(38), .pr))
  }

  @Test("R11-T-CR: merged into a lesion that is absent, it is gone too")
  func mergedIntoAbsent() {
    #expect(Self.judge(["A": .absent, "B": .merged(into: "A")]) == (.zero, .cr))
    #expect(Self.judge(["A": .measured(.zero), "B": .merged(into: "A")]) == (.zero, .cr))
    let chain = Self.judge(["A": .absent, "B": .merged(into: "A"), "C": .merged(into: "B")])
    #expect(chain == (.zero, .cr))
  }

  @Test("R11-T-CR: nodes that merged into a node of normal size are normal")
  func mergedNodes() {
    let normal = Self.judge(["P": .measured(mm("9.9")), "Q": .merged(into: "P")])
    #expect(normal == (mm("9.9"), .cr))
    let pathological = Self.judge(["P": .measured(mm(10)), "Q": .merged(into: "P")])
    #expect(pathological == (mm(10), .pr))
  }

  @Test("R11-T-CR: what is no node is not gone in a node of normal size")
  func mergedIntoNode() {
    let judged = Self.judge(["P": .measured(mm(9)), "A": .merged(into: "P")])
    #expect(judged == (mm(9), .pr))
    #expect(Self.judge(["P": .absent, "A": .merged(into: "P")]) == (.zero, .cr))
  }

  @Test("R11-S-4: a conglomerate that no target holds cannot be judged; it is not 0")
  func mergedIntoNothing() {
    #expect(Self.judge(["A": .measured(mm(20)), "B": .merged(into: "N1")]) == (nil, .ne))
    #expect(Self.judge(["A": .measured(mm(20)), "B": .merged(into: "B")]) == (nil, .ne))
    #expect(Self.judge(["A": .merged(into: "B"), "B": .merged(into: "A")]) == (nil, .ne))
  }

  @Test("R11-S-4: merged into a target that cannot be judged, the sum is not complete")
  func mergedIntoMissing() {
    #expect(Self.judge(["A": .notEvaluable, "B": .merged(into: "A")]) == (nil, .ne))
  }
}
