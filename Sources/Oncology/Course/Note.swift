/// A remark that somebody wrote for the board.
public struct Note: Hashable, Sendable {
  /// Unique in the case.
  public var id: String
  /// The day it was written.
  public var when: Dated
  /// Who wrote it: a person's id or initials.
  public var author: String?
  /// What it says; several lines are allowed.
  public var text: String

  /// A remark from its parts.
  public init(id: String, when: Dated, author: String? = nil, text: String) {
    self.id = id
    self.when = when
    self.author = author
    self.text = text
  }
}
