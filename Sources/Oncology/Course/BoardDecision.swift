/// What a board decided, as recorded; the program never makes one.
public struct BoardDecision: Hashable, Sendable {
  /// Unique in the case.
  public var id: String
  /// The day of the meeting.
  public var when: Dated
  /// The decision in words.
  public var text: String
  /// What came of it: "osimertinib started 05 Feb".
  public var outcome: String?

  /// A decision from its parts.
  public init(id: String, when: Dated, text: String, outcome: String? = nil) {
    self.id = id
    self.when = when
    self.text = text
    self.outcome = outcome
  }
}
