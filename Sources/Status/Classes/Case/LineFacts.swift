public import Oncology

/// What a definition needs to know of one line: the line, its best response, its progression.
///
/// The engine may fill it from its own outcome of the line; ``lines(of:)`` fills it from what the
/// primary reader measured or reported.
public struct LineFacts: Hashable, Sendable {
  /// The progression of a line.
  public struct Progression: Hashable, Sendable {
    /// The first day that shows it.
    public var date: PartialDate
    /// Whether only a marker shows it (RES-G-2).
    public var isMarkerOnly: Bool
    /// The second scan, or what stands for it.
    public var confirmation: ImmuneResistance.Confirmation
    /// What grew; nil where nothing was measured.
    public var growth: LesionGrowth?

    /// A progression from its parts.
    public init(
      date: PartialDate, isMarkerOnly: Bool = false,
      confirmation: ImmuneResistance.Confirmation = .init(), growth: LesionGrowth? = nil
    ) {
      self.date = date
      self.isMarkerOnly = isMarkerOnly
      self.confirmation = confirmation
      self.growth = growth
    }
  }

  /// The line.
  public let line: LineOfTherapy
  /// The first dose of the next line; nil while none has begun.
  public var nextStart: PartialDate?
  /// The best response before progression; nil when nothing was assessed before it.
  public var best: LineResponse?
  /// The progression; nil while there is none.
  public var progression: Progression?
  /// The class of every drug of the line, in their order; nil for an unknown one.
  private let classes: [AgentClass?]

  /// Facts from their parts.
  public init(
    line: LineOfTherapy, nextStart: PartialDate? = nil, best: LineResponse?,
    progression: Progression?
  ) {
    self.line = line
    classes = line.agents.map { AgentClasses.agentClass(of: $0) }
    self.nextStart = nextStart
    self.best = best
    self.progression = progression
  }

  /// Agents of some classes.
  func agents(_ wanted: Set<AgentClass>) -> [Agent] {
    line.agents.indices.filter { place in
      classes[place].map(wanted.contains) ?? false
    }.map { line.agents[$0] }
  }

  /// Whether it was given around local therapy with curative intent.
  var isPerioperative: Bool {
    line.intent == .adjuvant || line.intent == .neoadjuvant || line.intent == .curative
  }
}
