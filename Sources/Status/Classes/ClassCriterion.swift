public import Criteria

/// One criterion of a definition, with its figures.
public struct ClassCriterion: Hashable, Sendable {
  /// Whether it holds.
  public enum State: String, CaseIterable, Sendable {
    /// It does.
    case met
    /// It does not.
    case notMet = "not-met"
    /// It cannot be said.
    case unknown
  }

  /// The rule with its figures.
  public var evidence: Evidence
  /// Whether it holds.
  public var state: State

  init(_ rule: String, _ holds: Bool?, _ facts: [Fact?] = []) {
    evidence = Evidence(rule, facts.compactMap(\.self))
    state = holds.map { $0 ? .met : .notMet } ?? .unknown
  }
}
