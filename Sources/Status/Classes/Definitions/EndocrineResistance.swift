internal import Criteria

/// Breast cancer under endocrine therapy (RES-BC).
public struct EndocrineResistance: Hashable, Sendable {
  /// What endocrine therapy was given for.
  public enum Setting: Hashable, Sendable {
    /// After local therapy with curative intent.
    case adjuvant
    /// For advanced disease; only the first endocrine line has a primary resistance.
    case advanced(isFirstLine: Bool)
  }

  /// Primary on adjuvant therapy: before this from its start (RES-BC-1, V).
  public var adjuvantPrimary = ClassWindow(.lessThan, 24, .months)
  /// Secondary after adjuvant therapy: up to this from its end (RES-BC-2, V2/K).
  public var afterAdjuvant = ClassWindow(.atMost, 12, .months)
  /// Primary for advanced disease: before this from its start (RES-BC-1, V).
  public var advancedPrimary = ClassWindow(.lessThan, 6, .months)
  /// "While on endocrine therapy" for advanced disease (solid-rules 4.1, J).
  public var onTherapy = ClassWindow(.atMost, 30, .days)

  /// The published windows.
  public init() {}

  /// Judges a relapse or progression.
  ///
  /// - Parameters:
  ///   - failure: The endocrine therapy and the progression.
  ///   - setting: What it was given for.
  ///   - hasCDK46Inhibitor: Whether a CDK4/6 inhibitor was given with it (RES-BC-4).
  ///   - isAdherent: Whether it was taken as prescribed; nil when not recorded (RES-BC-5).
  /// - Returns: The class with what it rests on.
  public func finding(
    _ failure: TreatmentFailure, setting: Setting, hasCDK46Inhibitor: Bool = false,
    isAdherent: Bool? = nil
  ) -> ResistanceFinding {
    var judgement = judgement(failure, setting)
    if hasCDK46Inhibitor { judgement.tags.append(.cutDefinedForEndocrineAlone) }
    let (event, last) = (failure.progression, failure.lastDate)
    let isAdjuvant = setting == .adjuvant
    let isOnTherapy = onTherapyState(failure)
    return ResistanceFinding(
      Self.definition.id, judgement, failure: failure,
      boundaries: isAdjuvant
        ? [
          ClassBoundary("RES-BC-1", adjuvantPrimary, from: failure.start, to: event),
          ClassBoundary("RES-BC-2", afterAdjuvant, from: last, to: event),
        ]
        : [ClassBoundary("RES-BC-1", advancedPrimary, from: failure.start, to: event)],
      criteria: [
        ClassCriterion("RES-BC-1", isOnTherapy, [last.map { .date("last dose", $0) }]),
        ClassCriterion("RES-BC-5", isAdherent),
      ],
      caveats: isAdherent == true ? [] : [isAdherent == nil ? "CAV-ADH-4" : "CAV-ADH-1"],
      leads: judgement.label.flatMap {
        LeadingLabel.of(
          $0, best: failure.best, isAdvancedFirstLine: setting == .advanced(isFirstLine: true))
      })
  }

  /// Advanced disease that never met endocrine therapy is sensitive (RES-BC-3).
  public func untreatedFinding() -> ResistanceFinding {
    ResistanceFinding(
      Self.definition.id, .met("RES-BC-3", .endocrineSensitive),
      criteria: [ClassCriterion("RES-BC-3", true)])
  }

  private func judgement(_ failure: TreatmentFailure, _ setting: Setting) -> Judgement {
    let all: [ResistanceClass] = [.primaryEndocrineResistance, .secondaryEndocrineResistance]
    let readings = failure.readings
    guard !readings.isEmpty else { return .open("RES-BC-1", all, missing: .lastDose) }
    return .shared(
      readings.map { reading in
        switch setting {
        case .adjuvant: adjuvant(reading)
        case .advanced(let isFirst): advanced(reading, isFirst: isFirst)
        }
      })
  }

  private func adjuvant(_ reading: DateReading) -> Judgement {
    guard reading.isOnDrug else {
      return reading.isWithin(afterAdjuvant)
        ? .met("RES-BC-2", .secondaryEndocrineResistance)
        : .met("RES-BC-3", .endocrineSensitive)
    }
    return byStart(reading, adjuvantPrimary)
  }

  private func advanced(_ reading: DateReading, isFirst: Bool) -> Judgement {
    guard reading.isWithin(onTherapy) else { return .notMet("RES-BC-2") }
    let judgement = byStart(reading, advancedPrimary)
    // No class is defined for less than six months on a later line.
    if !isFirst, judgement.label != .secondaryEndocrineResistance { return .notMet("RES-BC-1") }
    return judgement
  }

  private func byStart(_ reading: DateReading, _ window: ClassWindow) -> Judgement {
    switch reading.isWithinStart(window) {
    case true: .met("RES-BC-1", .primaryEndocrineResistance)
    case false: .met("RES-BC-2", .secondaryEndocrineResistance)
    default:
      .open(
        "RES-BC-1", [.primaryEndocrineResistance, .secondaryEndocrineResistance], missing: .start)
    }
  }

  private func onTherapyState(_ failure: TreatmentFailure) -> Bool? {
    let states = Set(failure.readings.map(\.isOnDrug))
    return states.count == 1 ? states.first : nil
  }

  /// What it is and where it comes from.
  public static let definition = ClassDefinition(
    "RES-BC", "breast cancer: endocrine resistance", diseases: ["breast"],
    anchor: "start and end of endocrine therapy",
    sources: [
      Citation("Cardoso F, Ann Oncol 2020;31:1623 (ABC5)"),
      Citation("Lambertini M, EClinicalMedicine 2023;59:101931"),
    ],
    rules: [
      Rule(
        "RES-BC-1",
        "Primary: relapse in the first 2 years of adjuvant, or within 6 months of first-line, therapy.",
        section: "4.3", .verified),
      Rule(
        "RES-BC-2",
        "Secondary: later on adjuvant therapy or up to 12 months after it, or from 6 months on.",
        section: "4.3", .verifiedSecondHand, .knowledge),
      Rule(
        "RES-BC-3", "Sensitive: later than 12 months after adjuvant therapy, or never treated.",
        section: "4.3", .verifiedSecondHand, .knowledge),
      Rule(
        "RES-BC-4", "With a CDK4/6 inhibitor the six-month cut is disputed.", section: "4.3",
        .verified, .contested),
      Rule(
        "RES-BC-5", "Adherence is checked before resistance is said.", section: "4.3", .judgement),
    ])
}
