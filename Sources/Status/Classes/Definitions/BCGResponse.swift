internal import Criteria
internal import Oncology

/// Non-muscle-invasive bladder cancer after BCG (RES-BCG).
public struct BCGResponse: Hashable, Sendable {
  /// What came back.
  public enum Recurrence: String, CaseIterable, Sendable {
    /// Carcinoma in situ, with or without papillary tumor.
    case carcinomaInSitu = "CIS"
    /// High-grade papillary tumor without invasion.
    case highGradeTa = "HG Ta"
    /// High-grade tumor with invasion of the lamina propria.
    case highGradeT1 = "HG T1"
  }

  /// How much was given; nil is not known.
  public struct Doses: Hashable, Sendable {
    /// Of the six induction doses.
    public var induction: Int?
    /// Of the three doses of the first maintenance.
    public var maintenance: Int?
    /// Of the six doses of a second induction.
    public var secondInduction: Int?

    /// Doses from their parts.
    public init(induction: Int?, maintenance: Int? = 0, secondInduction: Int? = 0) {
      self.induction = induction
      self.maintenance = maintenance
      self.secondInduction = secondInduction
    }
  }

  /// Induction doses, at least (RES-BCG-1, V2).
  public var inductionDoses = 5
  /// Maintenance doses, at least; or as many of a second induction (RES-BCG-1, V2).
  public var furtherDoses = 2
  /// Unresponsive with carcinoma in situ: up to this (RES-BCG-2, V).
  public var carcinomaInSitu = ClassWindow(.atMost, 12, .months)
  /// Unresponsive with high-grade papillary tumor: up to this (RES-BCG-2, V).
  public var papillary = ClassWindow(.atMost, 6, .months)
  /// The same where the first assessment came late: a note, never applied silently (RES-BCG-2, V2).
  public var lateCarcinomaInSitu = ClassWindow(.atMost, 15, .months)
  /// The same for papillary tumor.
  public var latePapillary = ClassWindow(.atMost, 9, .months)

  /// The published limits.
  public init() {}

  /// Judges a recurrence.
  ///
  /// - Parameters:
  ///   - failure: BCG, its last dose, and the recurrence.
  ///   - recurrence: What came back; nil without a report.
  ///   - doses: How much was given.
  ///   - isFirstEvaluation: Whether it was found at the first evaluation after induction.
  ///   - stoppedForToxicity: Whether BCG could not be completed.
  /// - Returns: The class with what it rests on.
  public func finding(
    _ failure: TreatmentFailure, recurrence: Recurrence?, doses: Doses,
    isFirstEvaluation: Bool? = false, stoppedForToxicity: Bool = false
  ) -> ResistanceFinding {
    let isAdequate = isAdequate(doses)
    let judgement = judgement(
      failure, recurrence, isAdequate, doses, isFirstEvaluation, stoppedForToxicity)
    let (event, last) = (failure.progression, failure.lastDate)
    return ResistanceFinding(
      Self.definition.id, judgement, failure: failure,
      boundaries: [
        ClassBoundary(
          "RES-BCG-2", recurrence == .carcinomaInSitu ? carcinomaInSitu : papillary, from: last,
          to: event)
      ],
      criteria: [
        ClassCriterion(
          "RES-BCG-1", isAdequate,
          [
            doses.induction.map { .count("induction doses", $0) },
            doses.maintenance.map { .count("maintenance doses", $0) },
            doses.secondInduction.map { .count("second induction doses", $0) },
          ]),
        ClassCriterion(
          "RES-BCG-2", recurrence == nil ? nil : true,
          [recurrence.map { .word("recurrence", $0.rawValue) }]),
      ],
      caveats: judgement.label == .bcgInadequate ? ["CAV-EXP-6"] : [])
  }

  private func isAdequate(_ doses: Doses) -> Bool? {
    let further = [doses.maintenance, doses.secondInduction]
    let isContinued: Bool? =
      further.contains { $0.map { $0 >= furtherDoses } ?? false }
      ? true : further.contains(nil) ? nil : false
    let isInduced = doses.induction.map { $0 >= inductionDoses }
    if isInduced == false || isContinued == false { return false }
    return isInduced == nil || isContinued == nil ? nil : true
  }

  private func judgement(
    _ failure: TreatmentFailure, _ recurrence: Recurrence?, _ isAdequate: Bool?, _ doses: Doses,
    _ isFirstEvaluation: Bool?, _ stoppedForToxicity: Bool
  ) -> Judgement {
    let all: [ResistanceClass] = [.bcgUnresponsive, .bcgRelapsing]
    guard let recurrence else { return .open("RES-BCG-2", all, missing: .pathology) }
    let isInduced = doses.induction.map { $0 >= inductionDoses }
    if recurrence == .highGradeT1, isFirstEvaluation != false, isAdequate != true {
      if isInduced == true && isFirstEvaluation == true {
        return .met("RES-BCG-2", .bcgUnresponsive)
      }
      if isInduced != false {
        return .open("RES-BCG-2", [.bcgUnresponsive, .bcgInadequate], missing: .bcgDoses)
      }
    }
    switch isAdequate {
    case nil: return .open("RES-BCG-1", all + [.bcgInadequate], missing: .bcgDoses)
    case false:
      return .met("RES-BCG-3", stoppedForToxicity ? .bcgIntolerant : .bcgInadequate)
    default: break
    }
    let readings = failure.readings
    guard !readings.isEmpty else { return .open("RES-BCG-2", all, missing: .lastDose) }
    return .shared(readings.map { judge($0, recurrence) })
  }

  private func judge(_ reading: DateReading, _ recurrence: Recurrence) -> Judgement {
    let isInSitu = recurrence == .carcinomaInSitu
    if reading.isWithin(isInSitu ? carcinomaInSitu : papillary) {
      return .met("RES-BCG-2", .bcgUnresponsive)
    }
    let isLate = reading.isWithin(isInSitu ? lateCarcinomaInSitu : latePapillary)
    return .met("RES-BCG-3", .bcgRelapsing, isLate ? [.lateAssessment] : [])
  }

  /// What it is and where it comes from.
  public static let definition = ClassDefinition(
    "RES-BCG", "bladder cancer: BCG-unresponsive", diseases: ["bladder", "urothelial", "nmibc"],
    anchor: "last dose of BCG",
    sources: [
      Citation("FDA guidance, BCG-unresponsive NMIBC, 2018 (rev. 2024)"),
      Citation("Steinberg RL, Bladder Cancer 2016;2:215 and 2015;1:105"),
    ],
    rules: [
      Rule(
        "RES-BCG-1", "Adequate: 5 of 6 induction doses and 2 more.", section: "4.3",
        .verifiedSecondHand),
      Rule(
        "RES-BCG-2", "Unresponsive: CIS up to 12 months, high-grade papillary up to 6 months.",
        section: "4.3", .verified, .verifiedSecondHand),
      Rule(
        "RES-BCG-3", "Later: relapsing. Fewer doses: inadequate, or intolerant.", section: "4.3",
        .verifiedSecondHand),
    ])
}
