internal import Criteria

/// Gastrointestinal stromal tumor on imatinib (RES-GIST).
public struct ImatinibResistance: Hashable, Sendable {
  /// Primary before this from the start, later secondary (RES-GIST-1, V+C).
  public var primary = ClassWindow(.lessThan, 6, .months)
  /// The stricter tier of the trial (RES-GIST-1).
  public var early = ClassWindow(.atMost, 3, .months)
  /// Limited up to this many growing lesions, more are generalised (RES-GIST-2, V2).
  public var limitedLesions = 2
  /// Still on imatinib after the last dose (solid-rules 4.1, J).
  public var onTherapy = ClassWindow(.atMost, 30, .days)

  /// The published limits.
  public init() {}

  /// Judges a progression.
  ///
  /// - Parameters:
  ///   - failure: Imatinib and the progression, read by Choi or RECIST (RES-GIST-3).
  ///   - growingLesions: How many lesions grow or are new; nil when not known.
  ///   - isFirstLine: Whether imatinib was the first line for advanced disease.
  ///   - isAdherent: Whether at least 90 % was taken; nil when not recorded (RES-GIST-4).
  /// - Returns: The class with what it rests on.
  public func finding(
    _ failure: TreatmentFailure, growingLesions: Int? = nil, isFirstLine: Bool = true,
    isAdherent: Bool? = nil
  ) -> ResistanceFinding {
    let readings = failure.readings
    let both: [ResistanceClass] = [.primaryImatinibResistance, .secondaryImatinibResistance]
    var judgement =
      readings.isEmpty
      ? .open("RES-GIST-1", both, missing: .lastDose)
      : Judgement.shared(readings.map { judge($0, failure.best) })
    if judgement.label == .secondaryImatinibResistance, let growingLesions {
      judgement.tags.append(growingLesions <= limitedLesions ? .limited : .generalised)
    }
    let event = failure.progression
    return ResistanceFinding(
      Self.definition.id, judgement, failure: failure,
      boundaries: [
        ClassBoundary("RES-GIST-1", early, from: failure.start, to: event),
        ClassBoundary("RES-GIST-1", primary, from: failure.start, to: event),
      ],
      criteria: [
        ClassCriterion(
          "RES-GIST-2", failure.best?.isControl,
          [
            failure.best.map { .word("best response", $0.rawValue) },
            growingLesions.map { .count("growing lesions", $0) },
          ]), ClassCriterion("RES-GIST-4", isAdherent),
      ],
      caveats: isAdherent == true ? [] : [isAdherent == nil ? "CAV-ADH-4" : "CAV-ADH-2"],
      leads: judgement.label.flatMap {
        LeadingLabel.of($0, best: failure.best, isAdvancedFirstLine: isFirstLine)
      })
  }

  private func judge(_ reading: DateReading, _ best: LineResponse?) -> Judgement {
    guard reading.isWithin(onTherapy) else { return .notMet("RES-GIST-1") }
    let both: [ResistanceClass] = [.primaryImatinibResistance, .secondaryImatinibResistance]
    guard let isEarly = reading.isWithinStart(primary) else {
      return .open("RES-GIST-1", both, missing: .start)
    }
    if isEarly {
      let isVeryEarly = reading.isWithinStart(early) == true
      return .met(
        "RES-GIST-1", .primaryImatinibResistance, isVeryEarly ? [.earlyWithinThreeMonths] : [])
    }
    return best?.isControl == true
      ? .met("RES-GIST-2", .secondaryImatinibResistance)
      : .open("RES-GIST-2", both, missing: .initialControl)
  }

  /// What it is and where it comes from.
  public static let definition = ClassDefinition(
    "RES-GIST", "gastrointestinal stromal tumor: imatinib", diseases: ["gist"],
    anchor: "start of imatinib",
    sources: [Citation("Van Glabbeke M, J Clin Oncol 2005;23:5795")],
    rules: [
      Rule(
        "RES-GIST-1", "Primary: progression before 6 months; early within 3.", section: "4.3",
        .verified, .contested),
      Rule(
        "RES-GIST-2", "Secondary: from 6 months on after control; limited up to 2 lesions.",
        section: "4.3", .verifiedSecondHand),
      Rule(
        "RES-GIST-3", "Read by Choi and RECIST; a nodule in a mass is progression.",
        section: "4.3", .verifiedSecondHand),
      Rule(
        "RES-GIST-4", "Dose, plasma level and adherence are checked.", section: "4.3",
        .verifiedSecondHand),
    ])
}
