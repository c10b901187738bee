/// One change by somebody: who, when, what, and the id by which it happens at most once.
public struct Edit: Hashable, Sendable {
  /// The id of an edit: 1 to 64 of the characters of a ``CaseID``, the same nowhere else.
  public var id: String
  /// Who: a person's id, or the account where no person was chosen.
  public var author: String
  /// When, by the clock of the machine it was made on.
  public var at: Instant
  /// What.
  public var change: CaseChange
  /// The edit that this one takes back, so that undo and redo can be read from the history.
  public var undoes: String?

  /// An edit from its parts.
  public init(id: String, author: String, at: Instant, change: CaseChange, undoes: String? = nil) {
    self.id = id
    self.author = author
    self.at = at
    self.change = change
    self.undoes = undoes
  }
}
