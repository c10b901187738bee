import Criteria
import Foundation
import Oncology
import Status
import Testing

/// What holds for all facts (heme-rules 7.9), tried on facts made by chance.
@Suite struct InvariantTests {
  private static let count =
    ProcessInfo.processInfo.environment["STATUS_CASES"].flatMap { Int($0) } ?? 3000

  /// The cases, each with a day on which it is judged.
  private static func cases() -> [(input: StatusInput, asOf: CalendarDate)] {
    (0..<count).map { seed in
      var generated = GeneratedFacts(seed: UInt64(seed))
      let input = generated.make()
      let start = input.lines[0].start
      return (input, start.adding(days: (seed * 37) % 1200 - 10))
    }
  }

  @Test func everyLabelHoldsWhatItPromises() {
    for (input, asOf) in Self.cases() {
      let status = CaseStatus(input, asOf: asOf, definitions: .builtIn, hasHistory: false)
      let problems = Self.problems(status)
      #expect(problems.isEmpty, "\(problems) \(input) as of \(asOf)")
      if !problems.isEmpty { return }
    }
  }

  private static func problems(_ status: CaseStatus) -> [String] {
    var result: [String] = []
    if status.label == .relapsedAndRefractory, status.lines.count < 2 {
      result.append("3: relapsed and refractory in one line")
    }
    if status.inputs.isEmpty || status.evidence.isEmpty {
      result.append("10: no dated input or no evidence")
    }
    if status.line != nil, status.definition == nil { result.append("no definition") }
    for line in status.lines { result += problems(line) }
    for agent in status.agents where agent.state == .refractory {
      let line = status.lines.first { $0.number == agent.line }
      if line?.progression == nil, line?.nonResponse == nil {
        result.append("1: \(agent.name) refractory without failure")
      }
    }
    return result
  }

  private static func problems(_ line: LineOutcome) -> [String] {
    var result: [String] = []
    if line.label.isRefractory, line.progression == nil, line.nonResponse == nil {
      result.append("1: refractory without progression or missed milestone")
    }
    if line.label.isRefractory || line.label.isRelapse {
      if line.caveats.contains(.inadequateExposure) { result.append("1: exposure") }
      if line.caveats.contains(.progressionUnconfirmed) { result.append("7: unconfirmed") }
      if line.reason == .clinicalOnly || line.reason == .markerOnly { result.append("FLG-5") }
      if line.since == nil { result.append("no date") }
    }
    if line.label.isRelapse, line.best == nil || line.best == .stable {
      result.append("2: relapse without response")
    }
    if line.evidence.isEmpty || line.inputs.isEmpty { result.append("10: no evidence") }
    return result
  }

  @Test func laterFactsNeverChangeAnEarlierDay() {
    for (input, asOf) in Self.cases().prefix(Self.count / 3) {
      var cut = input
      cut.lines = input.lines.filter { $0.start <= asOf }.map { line in
        var line = line
        if let last = line.lastDose, last > asOf {
          line.lastDose = nil
          line.stopReason = nil
        }
        return line
      }
      cut.entries = input.entries.filter { $0.knownFrom <= asOf }.map { entry in
        var entry = entry
        if let confirmed = entry.confirmedOn, confirmed > asOf { entry.confirmedOn = nil }
        return entry
      }
      cut.biopsies = input.biopsies.filter { $0.knownFrom <= asOf }
      if let death = input.death, death.date > asOf { cut.death = nil }
      let whole = CaseStatus(input, asOf: asOf, definitions: .builtIn, hasHistory: false)
      let known = CaseStatus(cut, asOf: asOf, definitions: .builtIn, hasHistory: false)
      #expect(whole == known, "4: \(input) as of \(asOf)")
      if whole != known { return }
    }
  }

  /// The generator reaches every label, so that the invariants are tried on each.
  @Test func everyLabelIsReached() {
    let labels = Self.cases().map { input, asOf in
      CaseStatus(input, asOf: asOf, definitions: .builtIn, hasHistory: false).label
    }
    let missing = Set(StatusLabel.allCases).subtracting(labels)
    #expect(missing.isEmpty, "never \(missing)")
  }

  @Test func historyEndsWithTheHeadline() {
    for (input, asOf) in Self.cases().prefix(200) {
      let status = CaseStatus(input, asOf: asOf, definitions: .builtIn)
      #expect(status.history.last?.label == status.label)
      #expect(status.history.allSatisfy { $0.from <= asOf })
    }
  }

  /// A response in a later line never removes a finding of an earlier one (invariant 6).
  @Test func laterResponseKeepsEarlierFindings() throws {
    let facts =
      "L 2020-01-01..2020-12-01 12c agents=lenalidomide; P 2020-05-01; D 2020-12-20; "
      + "L 2021-02-01.. 6c agents=lenalidomide; P 2021-06-01"
    let reading = try #require(FactReading(disease: "myeloma", facts))
    let status = CaseStatus(reading.input, asOf: reading.asOf, definitions: .builtIn)
    #expect(status.label == .responding)
    let first = try #require(status.agents.first { $0.line == 1 })
    #expect(first.state == .refractory)
    #expect(first.laterResponses == [2])
  }
}
