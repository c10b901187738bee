/// One line of therapy, from its first dose on.
///
/// Radiotherapy and surgery are lines only with curative intent; else they are local treatments.
public struct LineOfTherapy: Hashable, Sendable {
  /// What kind of line.
  public enum Kind: String, CaseIterable, Sendable {
    /// Drugs.
    case systemic
    /// Transplant of the patient's own stem cells.
    case autologousTransplant
    /// Transplant of a donor's stem cells.
    case allogeneicTransplant
    /// CAR-T cells or other engineered cells.
    case cellTherapy
    /// A bispecific antibody.
    case bispecific
    /// Radiotherapy with curative intent.
    case radiotherapy
    /// Surgery with curative intent.
    case surgery
  }

  /// How hard the regimen is on the patient (AML).
  public enum Intensity: String, CaseIterable, Sendable {
    /// Intensive chemotherapy.
    case intensive
    /// Less than that.
    case lessIntensive
  }

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
  /// What kind of line.
  public var kind: Kind
  /// What the regimen is called: "R-CHOP".
  public var regimen: String?
  /// The setting in words: "metastatic", "second relapse".
  public var setting: String?
  /// What it is for.
  public var intent: Intent?
  /// How hard the regimen is, where the disease asks for it.
  public var intensity: Intensity?
  /// Whether it is given until progression.
  public var isContinuous: Bool?
  /// The first dose.
  public var start: Dated
  /// The day of the infusion of cells.
  public var infusion: CalendarDate?
  /// Whether no disease could be seen when it began.
  public var hasNoDiseaseAtStart: Bool
  /// Whole cycles given so far.
  public var cyclesDelivered: Int?
  /// Days of one cycle.
  public var cycleLengthDays: Int?
  /// The first days of its cycles, oldest first, where recorded.
  public var cycleStarts: [CalendarDate]
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
    kind = .systemic
    hasNoDiseaseAtStart = false
    cycleStarts = []
    self.intent = intent
    self.start = start
    self.lastDose = lastDose
    self.isLastDoseUnknown = isLastDoseUnknown
    self.stopReason = stopReason
    self.agents = agents
  }

  /// The regimen's name, else the agents' names joined, else the line's id.
  public var name: String {
    if let regimen { return regimen }
    return agents.isEmpty ? id : agents.map(\.name).joined(separator: " + ")
  }
}
