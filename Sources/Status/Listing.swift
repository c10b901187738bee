public import Oncology

/// A store as the agenda shows it.
public struct Listing: Hashable, Sendable {
  /// What the store calls itself.
  public var name: String
  /// The day that counts as today in it.
  public var today: CalendarDate
  /// Every case by id.
  public var entries: [CaseEntry]
  /// Every meeting that can be read, by date and id.
  public var meetings: [Meeting]
  /// Who reads, presents and signs.
  public var people: [Person]
  /// What is wrong beside single cases.
  public var issues: [CaseIssue]

  /// A store as the agenda shows it.
  public init(
    name: String, today: CalendarDate, entries: [CaseEntry] = [], meetings: [Meeting] = [],
    people: [Person] = [], issues: [CaseIssue] = []
  ) {
    self.name = name
    self.today = today
    self.entries = entries
    self.meetings = meetings.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    self.people = people
    self.issues = issues
  }

  /// Whether some file has not been looked at yet.
  public var isPartial: Bool {
    entries.contains(where: \.isWaiting)
  }

  /// The meeting that a board would open today: the next from today on, else the latest; nil without
  /// any.
  public var nextMeeting: Meeting? { meetings.first { $0.date >= today } ?? meetings.last }
}
