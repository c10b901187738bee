import Criteria
import Oncology
import Testing

/// Which lesions to propose as targets (solid-rules 1.2, table B; R11-B-2, R11-B-3).
@Suite("R11-B-2, R11-B-3: proposed targets") struct TargetProposalTests {
  /// Eligible lesions and those that are proposed, by organ and size.
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let eligible: [TargetProposal.Candidate]
    let proposed: [String]
    var testDescription: String { id }

    init(_ id: String, _ eligible: [TargetProposal.Candidate], _ proposed: [String]) {
      self.id = id
      self.eligible = eligible
      self.proposed = proposed
    }
  }

  /// A lesion whose id says organ and size.
  private static func lesion(
    _ organ: String, _ size: Int, side: String = "", chain: String? = nil
  ) -> TargetProposal.Candidate {
    TargetProposal.Candidate(
      id: "\(side)\(organ) \(size)", organ: organ, size: mm(size), chain: chain)
  }

  static let rows: [Row] = [
    Row(
      "B-1", [lesion("liver", 60), lesion("liver", 50), lesion("liver", 40), lesion("lung", 20)],
      ["liver 60", "lung 20", "liver 50"]),
    Row(
      "B-2",
      [lesion("lung", 30, side: "R "), lesion("lung", 28, side: "L "), lesion("lung", 25)],
      ["R lung 30", "L lung 28"]),
    Row(
      "B-3 chains recorded",
      [
        lesion("node", 30, chain: "mediastinal"), lesion("node", 25, chain: "mediastinal"),
        lesion("node", 22, chain: "axillary"), lesion("liver", 40),
      ], ["liver 40", "node 30", "node 22"]),
    Row(
      "B-3 chains not recorded",
      [lesion("node", 30), lesion("node", 25), lesion("node", 22), lesion("liver", 40)],
      ["liver 40", "node 30", "node 25"]),
    Row(
      "B-3 one chain",
      [lesion("node", 30, chain: "axillary"), lesion("node", 25, chain: "axillary")],
      ["node 30", "node 25"]),
    Row(
      "B-4",
      [
        lesion("liver", 50), lesion("liver", 45), lesion("lung", 30), lesion("lung", 20),
        lesion("adrenal", 25), lesion("bone", 40),
      ], ["liver 50", "bone 40", "lung 30", "adrenal 25", "liver 45"]),
    Row(
      "R11-B-2 six organs",
      [
        lesion("liver", 60), lesion("lung", 50), lesion("bone", 40), lesion("skin", 30),
        lesion("brain", 20), lesion("adrenal", 15),
      ], ["liver 60", "lung 50", "bone 40", "skin 30", "brain 20"]),
    Row(
      "R11-B-2 two organs",
      [
        lesion("liver", 60), lesion("liver", 50), lesion("liver", 40), lesion("lung", 30),
        lesion("lung", 20), lesion("lung", 10),
      ], ["liver 60", "lung 30", "liver 50", "lung 20"]),
    Row("R11-B-2 nothing eligible", [], []),
  ]

  @Test("R11-B-2, R11-B-3: table B-1 to B-4", arguments: rows)
  func proposals(_ row: Row) {
    #expect(TargetProposal.propose(from: row.eligible).map(\.id) == row.proposed)
    #expect(TargetProposal.propose(from: row.eligible.reversed()).map(\.id) == row.proposed)
  }

  @Test("Ties go to the earlier id")
  func ties() {
    let equal = ["b", "c", "a"].map {
      TargetProposal.Candidate(id: $0, organ: "liver", size: mm(20))
    }
    #expect(TargetProposal.propose(from: equal).map(\.id) == ["a", "b"])
  }
}
