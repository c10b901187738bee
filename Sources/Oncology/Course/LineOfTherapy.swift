/// One line of systemic therapy, from its first dose on.
public struct LineOfTherapy: Hashable, Sendable {
  /// What the line is for.
  public enum Intent: String, CaseIterable, Sendable {
    /// To be rid of the disease.
    case curative
    /// Before local therapy with curative intent.
    case neoadjuvant
    /// After local therapy with curative intent, with nothing left to see.
    case adjuvant
    /// To live longer or better with it.
    case palliative
  }

  /// Why a line or an agent ended.
  public enum StopReason: String, CaseIterable, Sendable {
    /// All that was planned was given.
    case completed
    /// The disease grew.
    case progression
    /// Nothing came of it.
    case lackOfEfficacy
    /// It was not tolerated.
    case toxicity
    /// The patient did not want it any more.
    case patientChoice
    /// A change that was planned from the start.
    case planned
    /// The patient died.
    case death
    /// Not recorded.
    case unknown
  }

  /// Unique in the case.
  public var id: String
  /// Counted from 1 in the order of starts.
  public var number: Int
  /// What it is for.
  public var intent: Intent?
  /// The first dose.
  public var start: Dated
  /// The last dose; nil while the line goes on, or when unknown.
  public var lastDose: Dated?
  /// Whether the line has ended on a day that nobody knows.
  public var isLastDoseUnknown: Bool
  /// Why it ended.
  public var stopReason: StopReason?
  /// What is given, in the order of the regimen.
  public var agents: [Agent]

  /// A line from its parts.
  public init(
    id: String, number: Int, intent: Intent? = nil, start: Dated, lastDose: Dated? = nil,
    isLastDoseUnknown: Bool = false, stopReason: StopReason? = nil, agents: [Agent] = []
  ) {
    self.id = id
    self.number = number
    self.intent = intent
    self.start = start
    self.lastDose = lastDose
    self.isLastDoseUnknown = isLastDoseUnknown
    self.stopReason = stopReason
    self.agents = agents
  }

  /// The agents' names joined, or the line's id where none is recorded.
  public var name: String {
    agents.isEmpty ? id : agents.map(\.name).joined(separator: " + ")
  }
}

/// One drug of a line.
public struct Agent: Hashable, Sendable {
  /// Unique in the case.
  public var id: String
  /// The name as written; never re-cased.
  public var name: String
  /// The class, such as "egfrTKI"; nil when not recorded.
  public var drugClass: String?
  /// The dose as prescribed: "80 mg daily".
  public var dose: String?

  /// A drug from its parts.
  public init(id: String, name: String, drugClass: String? = nil, dose: String? = nil) {
    self.id = id
    self.name = name
    self.drugClass = drugClass
    self.dose = dose
  }
}
