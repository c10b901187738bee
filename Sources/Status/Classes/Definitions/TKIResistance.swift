internal import Criteria

/// Resistance to an inhibitor of a driver kinase: EGFR, and by the same test ALK, ROS1, RET, MET,
/// BRAF and KRAS G12C (RES-EGFR).
public struct TKIResistance: Hashable, Sendable {
  /// What is known besides the dates; nil is not known.
  public struct Facts: Hashable, Sendable {
    /// Whether the inhibitor was the only systemic therapy (RES-EGFR-1).
    public var isSingleAgent: Bool?
    /// Whether the tumor carries a sensitising alteration (RES-EGFR-2).
    public var hasSensitisingMutation: Bool?
    /// Whether more than the central nervous system progressed (RES-EGFR-6).
    public var isSystemic: Bool?
    /// Whether another systemic therapy came between (RES-EGFR-4).
    public var hasInterveningTherapy: Bool?

    /// Facts from their parts.
    public init(
      isSingleAgent: Bool? = true, hasSensitisingMutation: Bool?, isSystemic: Bool? = true,
      hasInterveningTherapy: Bool? = false
    ) {
      self.isSingleAgent = isSingleAgent
      self.hasSensitisingMutation = hasSensitisingMutation
      self.isSystemic = isSystemic
      self.hasInterveningTherapy = hasInterveningTherapy
    }
  }

  /// "Continuous treatment within the last 30 days" (RES-EGFR-3, V).
  public var onTherapy = ClassWindow(.atMost, 30, .days)
  /// Stable disease shorter than this is no benefit (RES-EGFR-2, V; RES-EGFR-5, J+C).
  public var shortStable = ClassWindow(.lessThan, 6, .months)

  /// The published windows.
  public init() {}

  /// Judges a progression.
  public func finding(_ failure: TreatmentFailure, _ facts: Facts) -> ResistanceFinding {
    let readings = failure.readings
    var judgement =
      readings.isEmpty
      ? .open(
        "RES-EGFR-3", [.acquiredTKIResistance, .primaryTKIResistance], missing: .lastDose)
      : Judgement.shared(readings.map { judge($0, failure.best, facts) })
    if facts.isSystemic == false { judgement.tags.append(.cnsSanctuary) }
    let (event, last) = (failure.progression, failure.lastDate)
    return ResistanceFinding(
      Self.definition.id, judgement, failure: failure,
      boundaries: [
        ClassBoundary("RES-EGFR-2", shortStable, from: failure.start, to: event),
        ClassBoundary("RES-EGFR-3", onTherapy, from: last, to: event),
      ],
      criteria: criteria(failure, facts),
      caveats: facts.isSystemic == false ? ["CAV-LOC-2"] : [])
  }

  private func judge(_ reading: DateReading, _ best: LineResponse?, _ facts: Facts) -> Judgement {
    if !reading.isWithin(onTherapy) {
      return .notMet("RES-EGFR-3", nil, [.progressionOffTKI])
    }
    if facts.isSingleAgent == false { return .notMet("RES-EGFR-1") }
    if facts.hasInterveningTherapy == true { return .notMet("RES-EGFR-4") }
    if facts.isSystemic == false { return .notMet("RES-EGFR-6") }
    let judgement = byBenefit(reading, best, facts.hasSensitisingMutation)
    guard judgement.standing == .met, let label = judgement.label else { return judgement }
    if facts.isSystemic == nil {
      return .open("RES-EGFR-3", [label], missing: .systemicProgression)
    }
    if facts.hasInterveningTherapy == nil || facts.isSingleAgent == nil {
      return .open("RES-EGFR-4", [label], missing: .interveningTherapy)
    }
    return judgement
  }

  private func byBenefit(
    _ reading: DateReading, _ best: LineResponse?, _ mutation: Bool?
  ) -> Judgement {
    if best == .complete || best == .partial {
      return .met("RES-EGFR-2", .acquiredTKIResistance)
    }
    let both: [ResistanceClass] = [.acquiredTKIResistance, .primaryTKIResistance]
    let isShort = best == .progression ? true : reading.isWithinStart(shortStable)
    switch (mutation, isShort) {
    case (_, nil): return .open("RES-EGFR-2", both, missing: .start)
    case (_, false) where best == .stable: return .met("RES-EGFR-2", .acquiredTKIResistance)
    case (_, false): return .open("RES-EGFR-2", both, missing: .bestResponse)
    case (true, true): return .met("RES-EGFR-5", .primaryTKIResistance)
    case (false, true): return .notMet("RES-EGFR-2")
    default: return .open("RES-EGFR-2", [.primaryTKIResistance], missing: .driverMutation)
    }
  }

  private func criteria(_ failure: TreatmentFailure, _ facts: Facts) -> [ClassCriterion] {
    let benefits = Set(
      failure.readings.map { benefit($0, failure.best, facts.hasSensitisingMutation) })
    let isOn = Set(failure.readings.map { $0.isWithin(onTherapy) })
    return [
      ClassCriterion("RES-EGFR-1", facts.isSingleAgent),
      ClassCriterion(
        "RES-EGFR-2", benefits.count == 1 ? benefits.first.flatMap(\.self) : nil,
        [failure.best.map { .word("best response", $0.rawValue) }]),
      ClassCriterion(
        "RES-EGFR-3", isOn.count == 1 ? isOn.first : nil,
        [
          failure.lastDate.map { .date("last dose", $0) },
          .date("progression", failure.progression),
        ]),
      ClassCriterion("RES-EGFR-4", facts.hasInterveningTherapy.map { !$0 }),
      ClassCriterion("RES-EGFR-6", facts.isSystemic),
    ]
  }

  /// Criterion 2: a sensitising mutation, or objective benefit.
  private func benefit(_ reading: DateReading, _ best: LineResponse?, _ mutation: Bool?) -> Bool? {
    if mutation == true || best == .complete || best == .partial { return true }
    if best == .stable, reading.isWithinStart(shortStable) == false { return true }
    return mutation == nil || best == nil ? nil : false
  }

  /// What it is and where it comes from.
  public static let definition = ClassDefinition(
    "RES-EGFR", "acquired resistance to a kinase inhibitor", anchor: "last dose of the inhibitor",
    sources: [Citation("Jackman D, Pao W, Riely GJ, J Clin Oncol 2010;28:357-360")],
    rules: [
      Rule("RES-EGFR-1", "The inhibitor was given alone.", section: "4.3", .verified),
      Rule(
        "RES-EGFR-2", "A sensitising mutation, or response, or stable disease of 6 months.",
        section: "4.3", .verified),
      Rule(
        "RES-EGFR-3", "Systemic progression on continuous treatment within the last 30 days.",
        section: "4.3", .verified),
      Rule("RES-EGFR-4", "No systemic therapy in between.", section: "4.3", .verified),
      Rule(
        "RES-EGFR-5",
        "Primary: mutation, and progression as best response or a short stable disease.",
        section: "4.3", .judgement, .contested),
      Rule(
        "RES-EGFR-6", "Progression in the central nervous system alone is not systemic.",
        section: "4.3", .verified),
      Rule("RES-EGFR-7", "The same test serves other driver kinases.", section: "4.3", .judgement),
    ])
}
