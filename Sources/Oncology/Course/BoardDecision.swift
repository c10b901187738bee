/// What a board decided, as recorded; the program never makes one.
public struct BoardDecision: Hashable, Sendable {
  /// What kind of thing was decided.
  public enum Option: String, CaseIterable, Sendable {
    /// To watch.
    case observation
    /// Another systemic therapy.
    case switchSystemic
    /// Several at once.
    case combination
    /// Treatment of a place.
    case localTherapy
    /// Supportive care.
    case supportiveCare
    /// A clinical trial.
    case clinicalTrial
    /// More examinations first.
    case diagnostics
    /// No decision, with the reason in the text.
    case noDecision
  }

  /// Unique in the case.
  public var id: String
  /// The day of the meeting.
  public var when: Dated
  /// The decision in words.
  public var text: String
  /// What kind of thing was decided.
  public var options: [Option]
  /// Who does it: a person's id or a name.
  public var owner: String?
  /// By when.
  public var due: CalendarDate?
  /// What came of it: "osimertinib started 05 Feb".
  public var outcome: String?

  /// A decision from its parts.
  public init(id: String, when: Dated, text: String, outcome: String? = nil) {
    self.id = id
    self.when = when
    self.text = text
    options = []
    self.outcome = outcome
  }
}
