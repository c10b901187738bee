import Criteria
import Oncology
import Testing

/// What another program gets wrong (product-anchors, section A4), as our negative tests.
///
/// The ninth fault, two greens for CR and PR, is one of screens.
@Suite("A4: faults seen elsewhere") struct CompetitorFaultTests {
  @Test("A4-1: time points go by date, in whatever order they are stored")
  func order() throws {
    var builder = CaseBuilder()
    for (date, size) in [
      ("2024-06-03", 60), ("2023-12-20", 50), ("2024-09-02", 61), ("2024-03-04", 30),
    ] {
      builder.visit(date, ["T1": .size(size)])
    }
    let response = try builder.response()
    #expect(
      response.timePoints.map(\.date.description) == ["2024-03-04", "2024-06-03", "2024-09-02"])
    #expect(response.timePoints.map(\.sum?.complete) == [mm(30), mm(60), mm(61)])
    #expect(response.categories == [.pr, .pd, .pd])
  }

  @Test("A4-2: progression from nadir comes before response from baseline (R11-T-TIE)")
  func progressionFirst() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(100)])
    builder.visit("2024-03-04", ["T1": .size(48)])
    builder.visit("2024-06-03", ["T1": .size(60)])
    let last = try builder.response().timePoint(1)
    #expect(last.fromNadir?.percent()?.description == "25.0")
    #expect(last.fromBaseline?.percent()?.description == "-40.0")
    #expect(last.overall == .pd)
  }

  @Test(
    "A4-3: a target without a value is not 0 mm",
    arguments: [
      Finding?.none, .notDone, .notEvaluable, .present,
    ])
  func noValue(_ finding: Finding?) throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(60), "T2": .size(40)])
    builder.visit(
      "2024-03-04", ["T1": .absent].merging(finding.map { ["T2": $0] } ?? [:]) { $1 })
    let response = try builder.response()
    #expect(response.categories == [.ne])
    #expect(try response.timePoint(0).fromBaseline == nil)
    #expect(response.best.unconfirmed == .ne)
  }

  @Test("A4-4: a visit with some targets only sets no nadir")
  func incompleteVisit() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(60), "T2": .size(40)])
    builder.visit("2024-03-04", ["T1": .size(55)])
    builder.visit("2024-06-03", ["T1": .size(55), "T2": .size(40)])
    let response = try builder.response()
    #expect(response.categories == [.ne, .sd])
    #expect(try response.timePoint(1).nadir == mm(100))
  }

  @Test("A4-5: a vanished node does not keep its long axis")
  func vanishedNode() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": Finding(longest: mm(30), shortAxis: mm(20))])
    builder.visit("2024-03-04", ["T1": Finding(longest: mm(30), shortAxis: .zero)])
    let response = try builder.response()
    #expect(try response.timePoint(0).sum?.complete == .zero)
    #expect(response.categories == [.cr])
  }

  @Test("A4-6: the baseline goes by its date, and no nadir comes from a later visit")
  func baselineAndNadir() throws {
    var builder = CaseBuilder()
    builder.visit("2024-06-03", ["T1": .size(20)])
    builder.visit("2024-03-04", ["T1": .size(40)])
    builder.visit("2023-12-20", ["T1": .size(50)])
    let response = try builder.response()
    #expect(response.baselineSum?.complete == mm(50))
    #expect(response.timePoints.map(\.nadir) == [mm(50), mm(40)])
    #expect(response.categories == [.sd, .pr])
  }

  @Test("A4-7: two targets in an organ are looked after, not only the total (R11-B-2)")
  func perOrgan() {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(60), "T2": .size(40), "T3": .size(30)])
    #expect(builder.conformance().map(\.rule) == ["R11-B-2"])
    let candidates = ["T1", "T2", "T3"].map {
      TargetProposal.Candidate(id: $0, organ: "liver", size: mm(30))
    }
    #expect(TargetProposal.propose(from: candidates).count == 2)
  }

  @Test("A4-8: with non-target disease left there is no complete response (R11-O-1)")
  func persistingNonTarget() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(60), "N1": .present])
    builder.visit("2024-03-04", ["T1": .absent, "N1": .present])
    let response = try builder.response()
    #expect(response.rawTargets == [.cr])
    #expect(response.categories == [.pr])
  }
}
