import Criteria
import Foundation
import Oncology
import Status
import Testing

/// The category in repeated measurements (FRG-2, FRG-5).
@Suite struct SimulationTests {
  static func simulation(
    _ sizes: [String], _ factor: String, seed: UInt64 = 7, draws: Int = 10_000
  ) throws -> MeasurementSimulation {
    var row = try #require(FragilityTests.rows.first { $0.id == "FR-1" })
    row.targets = sizes.count
    row.sum = factor
    let fragility = Fragility(FragilityTests.build(row).evaluation, seed: seed, draws: draws)
    return try #require(fragility?.simulation)
  }

  @Test("The same seed gives the same shares, another one others") func reproducible() throws {
    let first = try Self.simulation(["", ""], "125")
    #expect(try Self.simulation(["", ""], "125") == first)
    let other = try Self.simulation(["", ""], "125", seed: 8)
    #expect(other.held != first.held)
    #expect(abs(other.held - first.held) < 300)
    #expect(first.shares.map(\.count).reduce(0, +) == 10_000)
    #expect(first.held == first.shares.first?.count)
  }

  /// Targets, the sum against a threshold of 120, and 10,000 Φ(d/σ) by another reader: one lesion
  /// 0.1214, a sum of three equal ones 0.0998.
  static let rows: [(targets: Int, sum: String, held: Int)] = [
    (1, "120", 5000), (1, "140", 8980), (1, "150", 9670), (3, "120", 5000), (3, "128", 7411),
    (3, "140", 9388), (3, "150", 9873), (1, "110", 7633),
  ]

  @Test("The model gives back the published spreads", arguments: rows)
  func spread(_ row: (targets: Int, sum: String, held: Int)) throws {
    let simulation = try Self.simulation(Array(repeating: "", count: row.targets), row.sum)
    // 150 is three standard errors of 10,000 draws; the mean of a log-normal sum lies a little above.
    #expect(abs(simulation.held - row.held) < 250)
  }

  @Test("The further from the threshold, the more often it holds") func monotone() throws {
    let held = try ["121", "125", "130", "140", "150", "170"].map {
      try Self.simulation(["", ""], $0).held
    }
    #expect(held == held.sorted())
    #expect(held.last.map { $0 > 9_900 } == true)
  }

  /// Sizes that do not vary, and what every draw makes of them.
  @Test("What is gone stays gone, what is too small stays 5 mm") func fixed() throws {
    var builder = ModifierCase(drug: "platinum", lesions: [("T1", "liver"), ("T2", "liver")])
    builder.visit(-4, ["T1": "30", "T2": "20"])
    builder.visit(60, [:], states: ["T1": .absent, "T2": .absent])
    let complete = try #require(Fragility(builder.evaluation)?.simulation)
    #expect(complete.shares.map(\.category) == [.completeResponse])
    builder.visit(120, [:], states: ["T1": .absent, "T2": .tooSmall])
    let small = try #require(Fragility(builder.evaluation)?.simulation)
    #expect(small.shares.count == 1 && small.held == 10_000)
  }

  @Test("Nodes near 10 mm decide about complete response") func nodes() throws {
    var builder = ModifierCase(drug: "platinum", lesions: [("T1", "node")])
    builder.visit(-4, ["T1": "20"])
    builder.visit(60, ["T1": "9.9"])
    let simulation = try #require(Fragility(builder.evaluation)?.simulation)
    #expect(simulation.shares.map(\.category).prefix(2) == [.completeResponse, .partialResponse])
    #expect((4_500...6_500).contains(simulation.held))
  }

  @Test("Without a complete sum there is nothing to measure again") func incomplete() throws {
    var builder = ModifierCase(drug: "platinum", lesions: [("T1", "liver"), ("T2", "liver")])
    builder.visit(-4, ["T1": "30", "T2": "20"])
    builder.visit(60, ["T1": "30"], states: ["T2": .notEvaluable])
    let fragility = try #require(Fragility(builder.evaluation))
    #expect(fragility.simulation == nil)
  }

  /// With `PRINT=1` in the environment it prints how long 10,000 draws of a case take.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["PRINT"] == "1")) func duration() throws {
    let evaluation = try SampleEvaluations.evaluation("C-0142")
    let clock = ContinuousClock()
    let without = try clock.measure { _ = try #require(Fragility(evaluation, draws: 0)) }
    let with = try clock.measure { _ = try #require(Fragility(evaluation)) }
    let all = clock.measure { _ = Modifiers(evaluation) }
    let readers = clock.measure { _ = evaluation.readerDifferences }
    print("fragility \(without), with 10,000 draws \(with), modifiers \(all), readers \(readers)")
    let samples = try SampleEvaluations.all.get()
    func each(_ body: (CaseEvaluation) -> Void) -> Duration {
      clock.measure { for _ in 0..<50 { samples.forEach(body) } } / (50 * samples.count)
    }
    let judged = each { _ = CaseEvaluation($0.patientCase, asOf: $0.asOf, settings: $0.settings) }
    let modifiers = each { _ = Modifiers($0) }
    let fragility = each { _ = Fragility($0, draws: 0) }
    print("mean of samples: judged \(judged), modifiers \(modifiers), fragility \(fragility)")
  }
}
