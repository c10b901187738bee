public import Criteria
public import Oncology

/// What a disease-specific definition says of one drug or line, with everything it rests on (RES-G-4).
public struct ResistanceFinding: Hashable, Sendable {
  /// Whether the definition holds.
  public enum Standing: String, CaseIterable, Sendable {
    /// It does; ``label`` is the class.
    case met
    /// It does not.
    case notMet = "not-met"
    /// A criterion that is needed is unknown.
    case undetermined
  }

  /// What is missing.
  public enum Datum: String, CaseIterable, Sendable {
    case exactDate, lastDose, start, bestResponse, exposure, markers, driverMutation
    case interveningTherapy, systemicProgression, testosterone, psa, imaging, uptake, pathology
    case bcgDoses, initialControl, radiotherapyDate, diagnosisDate
  }

  /// The definition's id: "RES-OV".
  public var definition: String
  /// The rule that decided: "RES-OV-2".
  public var rule: String
  /// Whether it holds.
  public var standing: Standing
  /// The class; nil when none is met or it is undetermined.
  public var label: ResistanceClass?
  /// The classes it may be, while it is undetermined.
  public var candidates: [ResistanceClass]
  /// The line it speaks of, by id.
  public var line: String?
  /// The drugs it speaks of.
  public var agents: [String]
  /// The progression it judges; nil where there is none yet.
  public var event: PartialDate?
  /// Every boundary, in the order in which they lie.
  public var boundaries: [ClassBoundary]
  /// Every criterion, in the order of the definition.
  public var criteria: [ClassCriterion]
  /// What stands beside the class.
  public var tags: [ClassTag]
  /// Caveats that the definition itself names, by code.
  public var caveats: [String]
  /// What is missing.
  public var missing: [Datum]
  /// The engine's label that the class leads to; nil for a finding beside the generic label.
  ///
  /// Exposure, confirmation and an unknown last dose come first: where they bar a refractory label,
  /// the engine keeps the class as a finding only.
  public var leads: LeadingLabel?
  /// The label that it would lead to, where another definition of the same line leads: both are shown
  /// where they differ (FLG-10).
  public var standsBeside: LeadingLabel?
  /// Figures that are always shown beside the class: therapy-free intervals, exposure.
  public var figures: [Evidence]

  init(
    _ definition: String, _ judgement: Judgement, failure: TreatmentFailure? = nil,
    boundaries: [ClassBoundary?] = [], criteria: [ClassCriterion] = [], caveats: [String] = [],
    leads: LeadingLabel? = nil, figures: [Evidence] = []
  ) {
    self.definition = definition
    rule = judgement.rule
    standing = judgement.standing
    label = judgement.label
    candidates = judgement.candidates
    line = failure?.line
    agents = failure?.agents ?? []
    event = failure?.progression
    self.boundaries = boundaries.compactMap(\.self)
    self.criteria = criteria
    tags = judgement.tags + (failure?.isMarkerOnly == true ? [.markerOnly] : [])
    self.caveats = caveats
    missing = judgement.missing
    self.leads = judgement.standing == .met ? leads : nil
    self.figures = figures
  }
}
