/// Something about the person that the course depends on, with who gave it.
public struct ProfileFactor: Hashable, Sendable {
  /// What it is about.
  public enum Kind: String, CaseIterable, Sendable {
    /// Kidney, liver, heart, lung.
    case organFunction
    /// Numbness, weakness.
    case neuropathy
    /// Wish for children.
    case fertility
    /// Work and daily life.
    case work
    /// Cost and coverage.
    case cost
    /// Distance, transport, who can help.
    case access
    /// Allergies.
    case allergy
  }

  /// Unique in the case.
  public var id: String
  /// When it was so, where recorded.
  public var when: Dated?
  /// What it is about.
  public var kind: Kind
  /// What is so.
  public var text: String
  /// Who gave it.
  public var by: String?

  /// A factor from its parts.
  public init(id: String, when: Dated? = nil, kind: Kind, text: String, by: String? = nil) {
    self.id = id
    self.when = when
    self.kind = kind
    self.text = text
    self.by = by
  }
}
