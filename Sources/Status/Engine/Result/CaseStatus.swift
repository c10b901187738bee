public import Criteria
public import Oncology

/// The status of a case as known on a day: headline, why, and what else could be said.
///
/// A pure function of facts, definitions and the day; nothing reads the clock (heme-rules 7).
public struct CaseStatus: Hashable, Sendable {
  /// A headline and the first day on which it was shown.
  public struct HistoryEntry: Hashable, Sendable {
    /// The first as-of date.
    public var from: CalendarDate
    /// The label.
    public var label: StatusLabel
    /// The line.
    public var line: Int?
    /// Why it is not a firmer one.
    public var reason: StatusReason?
  }

  /// The day that counts as today.
  public let asOf: CalendarDate
  /// The headline.
  public internal(set) var label: StatusLabel
  /// The number of the line that the headline speaks of; nil before any.
  public internal(set) var line: Int?
  /// Since when (ENG-SINCE); nil where no fact says.
  public internal(set) var since: CalendarDate?
  /// Why it is not a firmer one.
  public internal(set) var reason: StatusReason?
  /// What it rests on.
  public internal(set) var basis: StatusBasis?
  /// The definition that decided; nil before any line.
  public internal(set) var definition: EngineParameters?
  /// The disease-specific class that leads instead of ``definition`` (RES-*); nil where none does.
  public internal(set) var leadingClass: String?
  /// Where one date is partial and decides: the labels at its ends, the weaker first (GEN-DATE-5).
  public internal(set) var labelRange: [StatusLabel]
  /// What became of every line.
  public internal(set) var lines: [LineOutcome]
  /// What the course says of every drug.
  public internal(set) var agents: [AgentFinding]
  /// What it says of every class.
  public internal(set) var classes: [ClassFinding]
  /// How many of the classes of myeloma are refractory, and since when; nil elsewhere.
  public internal(set) var depth: [RefractoryDepth: CalendarDate]
  /// What stands beside the headline.
  public internal(set) var overlays: [Overlay]
  /// What other definitions call it.
  public internal(set) var alternatives: [AlternativeLabel]
  /// Reasons to pause.
  public internal(set) var caveats: Set<EngineCaveat>
  /// What is missing.
  public internal(set) var missing: [MissingDatum]
  /// Every rule that decided, with its figures.
  public internal(set) var evidence: [Evidence]
  /// The facts it rests on.
  public internal(set) var inputs: [DatedInput]
  /// The day after which it does not stand unless somebody looks again (7.5).
  public internal(set) var validUntil: CalendarDate?
  /// The day by which an unconfirmed progression has to be confirmed.
  public internal(set) var confirmBy: CalendarDate?
  /// The headlines of the course, oldest first (ENG-TIME-1).
  public internal(set) var history: [HistoryEntry]

  /// The outcome that the headline rests on.
  public var leading: LineOutcome? { lines.last { $0.number == line } }
}
