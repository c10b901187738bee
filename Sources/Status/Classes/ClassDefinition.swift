public import Criteria

/// A disease-specific definition: what it is called, where it comes from, and its rules.
public struct ClassDefinition: Hashable, Sendable {
  /// The id: "RES-OV".
  public var id: String
  /// What it is about, in the field's words.
  public var title: String
  /// Diseases it is for, by code; a code that begins with one of them and a hyphen counts too; empty for
  /// every disease in which its drugs are given.
  public var diseases: [String]
  /// What its windows are counted from.
  public var anchor: String
  /// The publications.
  public var sources: [Citation]
  /// Its rules with their confidence, in the order of the specification.
  public var rules: [Rule]

  init(
    _ id: String, _ title: String, diseases: [String] = [], anchor: String, sources: [Citation],
    rules: [Rule]
  ) {
    self.id = id
    self.title = title
    self.diseases = diseases
    self.anchor = anchor
    self.sources = sources
    self.rules = rules
  }
}
