public import Criteria
public import Oncology

/// A fact that a label rests on: what kind, which, and when (heme-rules 0.5).
public struct DatedInput: Hashable, Sendable {
  /// What kind of fact.
  public enum Kind: String, Sendable {
    /// An assessment with a category.
    case assessment
    /// The start of a line.
    case lineStart
    /// The last dose, or the infusion of cells.
    case lastDose
    /// Tissue.
    case pathology
    /// An event.
    case event
    /// The diagnosis.
    case diagnosis
  }

  /// What kind of fact.
  public var kind: Kind
  /// Its id in the case.
  public var id: String
  /// When it happened.
  public var date: CalendarDate
  /// What it said, as in the case: a category, a result.
  public var value: String

  /// A fact from its parts.
  public init(_ kind: Kind, id: String, date: CalendarDate, value: String = "") {
    self.kind = kind
    self.id = id
    self.date = date
    self.value = value
  }
}

/// What another definition calls the same facts.
public struct AlternativeLabel: Hashable, Sendable {
  /// The label.
  public var label: StatusLabel
  /// The line.
  public var line: Int?
  /// What it rests on.
  public var basis: StatusBasis?
  /// The definition in short: "TRANSFORM", "literal table".
  public var definition: String
  /// The window that makes the difference; nil where none does.
  public var window: TimeWindow?

  /// An alternative from its parts.
  public init(
    _ label: StatusLabel, line: Int?, basis: StatusBasis? = nil, definition: String,
    window: TimeWindow? = nil
  ) {
    self.label = label
    self.line = line
    self.basis = basis
    self.definition = definition
    self.window = window
  }
}

/// A datum that is missing, and what would settle the question.
public struct MissingDatum: Hashable, Sendable {
  /// What is missing.
  public enum Kind: String, CaseIterable, Sendable {
    /// An assessment of the line.
    case assessment
    /// An assessment at or after a landmark.
    case landmarkAssessment
    /// A second assessment or sample that confirms.
    case confirmation
    /// A baseline to compare with.
    case baseline
    /// The last dose.
    case lastDose
    /// The cycles given.
    case cycles
    /// Tissue.
    case biopsy
    /// The date of diagnosis.
    case diagnosisDate
    /// An assessment that can be judged.
    case evaluableAssessment
    /// An objective assessment of what a clinician or a marker says.
    case objectiveAssessment
  }

  /// What is missing.
  public var kind: Kind
  /// The line it is missing in.
  public var line: Int?
  /// The day by which, or from which on, it is wanted; nil where any day will do.
  public var date: CalendarDate?

  /// A missing datum.
  public init(_ kind: Kind, line: Int? = nil, date: CalendarDate? = nil) {
    self.kind = kind
    self.line = line
    self.date = date
  }
}

/// What became of one line of therapy, as known on a day (heme-rules 7.4).
public struct LineOutcome: Hashable, Sendable {
  /// The line's id.
  public internal(set) var line: String
  /// The line's number.
  public internal(set) var number: Int
  /// The label.
  public internal(set) var label: StatusLabel
  /// Why it is not a firmer one.
  public internal(set) var reason: StatusReason?
  /// What it rests on.
  public internal(set) var basis: StatusBasis?
  /// Since when (ENG-SINCE).
  public internal(set) var since: CalendarDate?
  /// The best class before progression; nil without one.
  public internal(set) var best: ResponseClass?
  /// Whether the best class is a response by the line's own definition.
  public internal(set) var responded: Bool
  /// The day of progression that stands.
  public internal(set) var progression: CalendarDate?
  /// The day on which non-response was established (ENG-NR), whatever the label.
  public internal(set) var nonResponse: CalendarDate?
  /// The day by which an unconfirmed progression has to be confirmed; nil where no day is set.
  public internal(set) var confirmBy: CalendarDate?
  /// The earlier line to which the same agent or class had brought a response (A8).
  public internal(set) var reTreatmentOf: Int?
  /// The id of the definition.
  public internal(set) var definition: String
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
}
