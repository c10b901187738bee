import Oncology
import Status
import Testing

/// Everything that the status can say is said of some sample on some day.
@Suite struct CoverageTests {
  /// The codes that were reached, by kind, each with the first sample and day that reaches it.
  private static let reached: Result<[VocabularyEntry.Kind: [String: String]], any Error> = Result {
    var reached: [VocabularyEntry.Kind: [String: String]] = [:]
    for day in try SampleReports.all.get() {
      for (kind, code) in codes(of: day.report) where reached[kind]?[code] == nil {
        reached[kind, default: [:]][code] = "\(day.id) on \(day.date)"
      }
    }
    return reached
  }

  /// Everything that a report says, as codes.
  private static func codes(of report: StatusReport) -> [(VocabularyEntry.Kind, String)] {
    let status = report.status
    let agents = status.agents.map { (VocabularyEntry.Kind.finding, $0.state.rawValue) }
    let bases = [status.basis] + status.agents.map(\.basis)
    return [(.headline, status.label.rawValue)]
      + [status.reason].compactMap(\.self).map { (.reason, $0.rawValue) }
      + bases.compactMap(\.self).map { (.basis, $0.rawValue) }
      + status.overlays.map { (.overlay, $0.code) }
      + agents + status.depth.keys.map { (.finding, $0.rawValue) }
      + report.modifiers.all.map { (.modifier, $0.kind.code) }
      + report.caveats.map { (.caveat, $0.code.rawValue) }
  }

  /// What no sample reaches, and why.
  ///
  /// A code that is reached has to be taken off this list.
  static let unreached: [VocabularyEntry.Kind: [String: String]] = [:]

  private static let kinds: [VocabularyEntry.Kind] = [
    .headline, .reason, .basis, .modifier, .overlay, .finding, .caveat,
  ]

  @Test(arguments: kinds)
  func everyCodeIsReached(_ kind: VocabularyEntry.Kind) throws {
    let all = Set(Vocabulary.entries.filter { $0.kind == kind }.map(\.code))
    let reached = Set(try Self.reached.get()[kind, default: [:]].keys)
    let allowed = Set(Self.unreached[kind, default: [:]].keys)
    let missing = all.subtracting(reached).subtracting(allowed)
    #expect(missing.isEmpty, "no sample reaches \(missing.sorted())")
    let needless = allowed.intersection(reached).union(allowed.subtracting(all))
    #expect(needless.isEmpty, "reached or unknown: \(needless.sorted())")
  }

  /// Nothing is said that the vocabulary does not explain.
  @Test(arguments: kinds)
  func everyCodeIsExplained(_ kind: VocabularyEntry.Kind) throws {
    let unknown = try Self.reached.get()[kind, default: [:]].filter { code, _ in
      Vocabulary.entry(kind, code) == nil
    }
    #expect(unknown.isEmpty)
  }

  @Test func everySeverityIsReached() throws {
    let severities = Set(try SampleReports.all.get().flatMap { $0.report.caveats.map(\.severity) })
    #expect(severities == Set(Caveat.Severity.allCases))
  }
}
