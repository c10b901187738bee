/// Somebody who can present, sign and attend.
public struct Person: Hashable, Sendable {
  /// What a person may do on a board.
  public enum Role: String, CaseIterable, Sendable {
    /// Leads the meeting.
    case chair
    /// Presents cases.
    case presenter
    /// Reads images.
    case reader
    /// Settles differences between readers.
    case adjudicator
    /// Keeps the meeting's papers.
    case coordinator
  }

  /// Unique in the store.
  public var id: String
  /// Initials, as they stand on screens.
  public var initials: String
  /// The name.
  public var name: String?
  /// The discipline.
  public var discipline: Discipline
  /// What the person may do.
  public var roles: [Role]

  /// A person from their parts.
  public init(
    id: String, initials: String, name: String? = nil, discipline: Discipline, roles: [Role] = []
  ) {
    self.id = id
    self.initials = initials
    self.name = name
    self.discipline = discipline
    self.roles = roles
  }
}
