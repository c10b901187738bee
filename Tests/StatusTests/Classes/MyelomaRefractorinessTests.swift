import Oncology
import Status
import Testing

/// MM-RF-CLS: single, double, triple, quad, penta.
struct MyelomaRefractorinessTests {
  private func state(_ agents: [(String, String)]) throws -> MyelomaRefractoriness {
    MyelomaRefractoriness(
      try agents.map {
        MyelomaRefractoriness.Agent($0.0, since: try #require(PartialDate($0.1)), line: "L")
      })
  }

  private static let mr08 = [
    ("bortezomib", "2019-01-10"), ("lenalidomide", "2020-01-10"), ("pomalidomide", "2021-01-10"),
    ("daratumumab", "2021-01-10"),
  ]

  @Test(
    "MM-RF-CLS: the highest level and its day",
    arguments: [
      ([("bortezomib", "2019-01-10")], MyelomaRefractoriness.Level.single, "2019-01-10"),
      (Array(mr08.prefix(2)), .double, "2020-01-10"),
      (Array(mr08.prefix(3)), .double, "2020-01-10"), (mr08, .triple, "2021-01-10"),
      (mr08 + [("ixazomib", "2022-01-10")], .quad, "2022-01-10"),
      (mr08 + [("carfilzomib", "2022-01-10")], .penta, "2022-01-10"),
      (
        [
          ("bortezomib", "2019-01-10"), ("carfilzomib", "2019-01-10"),
          ("lenalidomide", "2019-01-10"), ("pomalidomide", "2019-01-10"),
        ], .quad, "2019-01-10"
      ),
      (mr08 + [("isatuximab", "2018-01-10")], .triple, "2020-01-10"),
    ])
  func level(
    agents: [(String, String)], expected: MyelomaRefractoriness.Level, since: String
  ) throws {
    let highest = try #require(try state(agents).levels.last)
    #expect(highest.level == expected && highest.since == PartialDate(since))
  }

  @Test("MR-08 and MR-09: without carfilzomib no penta")
  func penta() throws {
    #expect(try state(Self.mr08).since(.penta) == nil)
    #expect(try state(Self.mr08).since(.triple) == PartialDate("2021-01-10"))
  }

  @Test("Corticosteroids never count, and other targets are named by platform (MM-RF-BCMA)")
  func others() throws {
    let state = try state([
      ("dexamethasone", "2019-01-10"), ("teclistamab", "2023-01-10"),
      ("belantamab mafodotin", "2022-01-10"), ("talquetamab", "2024-01-10"),
    ])
    #expect(state.levels.isEmpty)
    #expect(state.classes.map(\.platform) == [.conjugate, .bispecific, .bispecific])
    #expect(state.classes.map(\.agentClass) == [.antiBCMA, .antiBCMA, .antiGPRC5D])
  }
}
