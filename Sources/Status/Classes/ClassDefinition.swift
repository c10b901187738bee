public import Criteria

/// A disease-specific definition: what it is called, where it comes from, and its rules.
public struct ClassDefinition: Hashable, Sendable {
  /// The id: "RES-OV".
  public var id: String
  /// What it is about, in the field's words.
  public var title: String
  /// What its windows are counted from.
  public var anchor: String
  /// The publications.
  public var sources: [Citation]
  /// Its rules with their confidence, in the order of the specification.
  public var rules: [Rule]

  init(_ id: String, _ title: String, anchor: String, sources: [Citation], rules: [Rule]) {
    self.id = id
    self.title = title
    self.anchor = anchor
    self.sources = sources
    self.rules = rules
  }
}
