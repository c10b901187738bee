public import Oncology

/// Text that somebody has typed and not yet signed or saved.
public struct Draft: Hashable, Sendable {
  /// Which draft it is: one for each case, kind and target.
  public struct ID: Hashable, Sendable {
    /// The case it is about.
    public let caseID: CaseID
    /// What it will be, such as "call" or "decision"; the characters of a ``CaseID``.
    public let kind: String
    /// What it is about, such as an assessment's id; nil where the case as a whole is meant.
    public let target: String?

    /// An id from its parts; nil when kind or target are no ids.
    public init?(caseID: CaseID, kind: String, target: String? = nil) {
      guard CaseID.isValid(kind), target.map({ CaseID.isValid($0) }) ?? true else { return nil }
      self.caseID = caseID
      self.kind = kind
      self.target = target
    }
  }

  /// Which draft it is.
  public var id: ID
  /// SHA-256 of the case's file that was on the screen (``CaseDocument/hash``).
  public var base: String
  /// Who types: a person's id.
  public var author: String
  /// When it was kept last.
  public var at: Instant
  /// What stands in the fields of the form, by the field's name; empty texts too.
  public var fields: [String: String]

  /// A draft from its parts.
  public init(id: ID, base: String, author: String, at: Instant, fields: [String: String]) {
    self.id = id
    self.base = base
    self.author = author
    self.at = at
    self.fields = fields
  }
}
