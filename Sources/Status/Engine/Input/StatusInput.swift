public import Criteria
public import Oncology

/// What the status of a case is judged on: lines, assessments with their class, and events
/// (heme-rules 7.2).
///
/// Every fact carries the day from which it counts, so that one value serves every as-of date.
public struct StatusInput: Hashable, Sendable {
  /// A drug of a line.
  public struct Agent: Hashable, Sendable {
    /// The id in the case.
    public var id: String
    /// The name as written.
    public var name: String
    /// The class; nil leaves it to the table of names.
    public var drugClass: String?
    /// What it is aimed at.
    public var targets: [String] = []
    /// The first dose; nil for the line's.
    public var start: CalendarDate?
    /// The last dose; nil for the line's.
    public var lastDose: CalendarDate?
    /// Why it ended; nil for the line's reason.
    public var stopReason: LineOfTherapy.StopReason?
    /// Whether failure of the line counts as its failure; nil leaves it to its class.
    public var counts: Bool?
    /// Whether the dose is below the full one (MM-RF-LEN).
    public var isLowDose: Bool

    /// A drug from its parts.
    public init(
      _ name: String, id: String? = nil, drugClass: String? = nil, start: CalendarDate? = nil,
      lastDose: CalendarDate? = nil, stopReason: LineOfTherapy.StopReason? = nil,
      counts: Bool? = nil, isLowDose: Bool = false
    ) {
      self.id = id ?? name
      self.name = name
      self.drugClass = drugClass
      self.start = start
      self.lastDose = lastDose
      self.stopReason = stopReason
      self.counts = counts
      self.isLowDose = isLowDose
    }
  }

  /// A line of therapy.
  public struct Line: Hashable, Sendable {
    /// The id in the case.
    public var id: String
    /// Counted from 1, events left out.
    public var number: Int
    /// What kind of line.
    public var kind: LineOfTherapy.Kind
    /// What it is for.
    public var intent: LineOfTherapy.Intent?
    /// How hard it is on the patient (AML).
    public var intensity: LineOfTherapy.Intensity?
    /// Whether it is given until progression.
    public var isContinuous: Bool?
    /// Whether every drug is swallowed daily, so that the last dose has no cycle behind it.
    public var isDailyOral: Bool
    /// The first dose.
    public var start: CalendarDate
    /// The day from which the start counts.
    public var knownFrom: CalendarDate
    /// The infusion of cells.
    public var infusion: CalendarDate?
    /// Whether no disease could be seen when it began.
    public var hasNoDiseaseAtStart: Bool
    /// The first assessment that showed no disease, where the line began without any; nil for the first
    /// dose.
    public var noDiseaseSince: CalendarDate?
    /// The last dose; nil while it goes on.
    public var lastDose: CalendarDate?
    /// Whether it ended on a day that nobody knows.
    public var isLastDoseUnknown: Bool
    /// Cycles as recorded.
    public var cyclesDelivered: Int?
    /// Days of one cycle.
    public var cycleLengthDays: Int?
    /// First days of cycles.
    public var cycleStarts: [CalendarDate]
    /// Days of doses, of all drugs together.
    public var doses: [CalendarDate]
    /// Why it ended.
    public var stopReason: LineOfTherapy.StopReason?
    /// What is given.
    public var agents: [Agent]

    /// A line from its parts.
    public init(
      _ number: Int, start: CalendarDate, lastDose: CalendarDate? = nil, cycles: Int? = nil,
      kind: LineOfTherapy.Kind = .systemic, id: String? = nil, agents: [Agent] = []
    ) {
      self.id = id ?? "L\(number)"
      self.number = number
      self.kind = kind
      isDailyOral = false
      self.start = start
      knownFrom = start
      hasNoDiseaseAtStart = false
      self.lastDose = lastDose
      isLastDoseUnknown = false
      cyclesDelivered = cycles
      cycleStarts = []
      doses = []
      self.agents = agents
    }
  }

  /// A category of a time point.
  public struct Entry: Hashable, Sendable {
    /// The assessment's id.
    public var id: String
    /// The day.
    public var date: CalendarDate
    /// The day from which it counts.
    public var knownFrom: CalendarDate
    /// What the category amounts to.
    public var responseClass: ResponseClass
    /// The category in the criterion's letters.
    public var category: String
    /// The criterion's id.
    public var criterion: String
    /// What it rests on.
    public var basis: Assessment.Reported.Basis
    /// The day on which it was confirmed.
    public var confirmedOn: CalendarDate?
    /// Whether the decline was so rapid that nobody would wait for a confirmation.
    public var isRapid: Bool
    /// The day on which progression was first seen, where that is earlier and doubt was in between
    /// (R11-L-2); nil where it is the day itself.
    public var firstSeen: CalendarDate?
    /// Deterioration with growth so large that a short exposure does not excuse it (FLG-4).
    public var isOverwhelming: Bool
    /// Whether the line has no baseline that it could be compared with (7.5).
    public var isWithoutBaseline = false

    /// A category from its parts.
    public init(
      _ responseClass: ResponseClass, _ date: CalendarDate, id: String? = nil,
      knownFrom: CalendarDate? = nil, category: String? = nil, criterion: String = "",
      basis: Assessment.Reported.Basis = .imaging, confirmedOn: CalendarDate? = nil,
      isRapid: Bool = false
    ) {
      self.id = id ?? "\(responseClass.rawValue)-\(date)"
      self.date = date
      self.knownFrom = knownFrom ?? date
      self.responseClass = responseClass
      self.category = category ?? responseClass.rawValue
      self.criterion = criterion
      self.basis = basis
      self.confirmedOn = confirmedOn
      self.isRapid = isRapid
      isOverwhelming = false
    }
  }

  /// Tissue.
  public struct Biopsy: Hashable, Sendable {
    /// The report's id.
    public var id: String
    /// The day.
    public var date: CalendarDate
    /// The day from which it counts.
    public var knownFrom: CalendarDate
    /// What it means.
    public var result: PathologyReport.Result

    /// Tissue from its parts.
    public init(
      _ result: PathologyReport.Result, _ date: CalendarDate, id: String? = nil,
      knownFrom: CalendarDate? = nil
    ) {
      self.id = id ?? "biopsy-\(date)"
      self.date = date
      self.knownFrom = knownFrom ?? date
      self.result = result
    }
  }

  /// Measurable residual disease.
  public struct Residual: Hashable, Sendable {
    /// The result's id.
    public var id: String
    /// The day.
    public var date: CalendarDate
    /// The day from which it counts.
    public var knownFrom: CalendarDate
    /// Whether disease was found.
    public var isPositive: Bool
    /// How much, or how little could have been found, as reported.
    public var figure: String?

    /// A result from its parts.
    public init(
      id: String, date: CalendarDate, knownFrom: CalendarDate, isPositive: Bool, figure: String?
    ) {
      self.id = id
      self.date = date
      self.knownFrom = knownFrom
      self.isPositive = isPositive
      self.figure = figure
    }
  }

  /// A target that was looked for and not found on disease cells.
  public struct LostTarget: Hashable, Sendable {
    /// The target: "CD19".
    public var target: String
    /// The day of the sample.
    public var date: CalendarDate
    /// The day from which it counts.
    public var knownFrom: CalendarDate

    /// A target that was not found.
    public init(_ target: String, _ date: CalendarDate, knownFrom: CalendarDate? = nil) {
      self.target = target
      self.date = date
      self.knownFrom = knownFrom ?? date
    }
  }

  /// The death of the patient.
  public struct Death: Hashable, Sendable {
    /// The day.
    public var date: CalendarDate
    /// The day from which it counts.
    public var knownFrom: CalendarDate
    /// Whether the disease was the cause; nil when nobody says.
    public var isFromDisease: Bool?

    /// A death from its parts.
    public init(_ date: CalendarDate, knownFrom: CalendarDate? = nil, isFromDisease: Bool?) {
      self.date = date
      self.knownFrom = knownFrom ?? date
      self.isFromDisease = isFromDisease
    }
  }

  /// The disease's code.
  public var disease: String
  /// Whether it is hematologic, where the code is not known to the definitions.
  public var isHematologic: Bool
  /// Whether the patient was a child at diagnosis.
  public var isPediatric = false
  /// The day of the diagnosis.
  public var diagnosis: CalendarDate?
  /// Lines in their order.
  public var lines: [Line]
  /// Categories, oldest first.
  public var entries: [Entry]
  /// Tissue.
  public var biopsies: [Biopsy] = []
  /// Measurable residual disease.
  public var residual: [Residual] = []
  /// Targets that were not found by a method that the drug does not block.
  public var lostTargets: [LostTarget] = []
  /// The death of the patient.
  public var death: Death?
  /// Days from one imaging to the next, as planned.
  public var imagingIntervalDays: Int?
  /// Whether a date that is known to the month or year only had to be settled.
  public var hasPartialDates = false

  /// Facts to judge.
  public init(
    disease: String, isHematologic: Bool = false, diagnosis: CalendarDate? = nil, lines: [Line],
    entries: [Entry]
  ) {
    self.disease = disease
    self.isHematologic = isHematologic
    self.diagnosis = diagnosis
    self.lines = lines
    self.entries = entries
  }
}
