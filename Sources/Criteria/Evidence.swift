public import Oncology

/// A rule that decided something, and the figures that it decided on.
///
/// Sentences are made of it elsewhere: an engine never builds prose.
public struct Evidence: Hashable, Sendable {
  /// The rule's id.
  public var rule: String
  /// What it looked at, the most telling first.
  public var facts: [Fact]

  /// A rule with its figures.
  public init(_ rule: String, _ facts: [Fact] = []) {
    self.rule = rule
    self.facts = facts
  }
}

/// One figure of a piece of evidence.
public enum Fact: Hashable, Sendable {
  /// A length with its name: the sum, the nadir.
  case length(String, Length)
  /// A change with its name: from baseline, from nadir.
  case change(String, Change)
  /// Lesions by id.
  case lesions(String, [String])
  /// A day.
  case date(String, PartialDate)
  /// A number of days.
  case days(String, Int)
  /// A number of things.
  case count(String, Int)
  /// Anything said in words.
  case word(String, String)
}
