/// A suspected reason why a therapy failed: the biology, not the clinical result.
public struct ResistanceMechanism: Hashable, Sendable {
  /// What kind of reason.
  public enum Kind: String, CaseIterable, Sendable {
    /// There before the therapy.
    case intrinsic
    /// Grown under it.
    case acquired
    /// Parts of the tumor differ.
    case heterogeneity
    /// The target changed or was lost.
    case targetChange
    /// The drug does not get there, or the site is a sanctuary.
    case delivery
    /// The surroundings protect the tumor.
    case microenvironment
    /// It hides from the immune system.
    case immuneEvasion
  }

  /// Unique in the case.
  public var id: String
  /// When it was found and when it was known.
  public var when: Dated
  /// What kind of reason.
  public var kind: Kind
  /// The line of therapy it is held against.
  public var line: String?
  /// What showed it: test and finding.
  public var evidence: String

  /// A suspected reason from its parts.
  public init(id: String, when: Dated, kind: Kind, line: String? = nil, evidence: String) {
    self.id = id
    self.when = when
    self.kind = kind
    self.line = line
    self.evidence = evidence
  }
}
