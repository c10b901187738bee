internal import Criteria

/// Breast cancer under anti-HER2 therapy; no consensus exists (RES-H2, C).
public struct HER2Resistance: Hashable, Sendable {
  /// What it was given for.
  public enum Setting: Hashable, Sendable {
    /// Before or after local therapy with curative intent.
    case adjuvant
    /// For advanced disease, with the number of earlier anti-HER2 lines that gave response or
    /// stabilisation.
    case advanced(isFirstLine: Bool, earlierControlledLines: Int)
  }

  /// Primary in the first line for advanced disease: before this (RES-H2-1, K+C).
  public var advancedPrimary = ClassWindow(.lessThan, 3, .months)
  /// Primary after adjuvant therapy: up to this (RES-H2-1, K+C).
  public var afterAdjuvant = ClassWindow(.atMost, 12, .months)
  /// Counts as a prior advanced line: up to this (RES-H2-3, K).
  public var countsAsLine = ClassWindow(.atMost, 6, .months)
  /// Not eligible for first-line trials: before this (RES-H2-3, K).
  public var notFirstLine = ClassWindow(.lessThan, 12, .months)
  /// Lines with control after which a progression is secondary (RES-H2-2, K+C).
  public var controlledLines = 2

  /// The published windows.
  public init() {}

  /// Judges a relapse or progression.
  public func finding(_ failure: TreatmentFailure, setting: Setting) -> ResistanceFinding {
    let readings = failure.readings
    let judgement =
      readings.isEmpty
      ? .open("RES-H2-1", [.primaryHER2Resistance, .secondaryHER2Resistance], missing: .lastDose)
      : Judgement.shared(
        readings.map { reading in
          switch setting {
          case .adjuvant: adjuvant(reading)
          case .advanced(let isFirst, let controlled):
            advanced(reading, failure.best, isFirst: isFirst, controlled: controlled)
          }
        })
    let (event, last) = (failure.progression, failure.lastDate)
    return ResistanceFinding(
      Self.definition.id, judgement, failure: failure,
      boundaries: setting == .adjuvant
        ? [
          ClassBoundary("RES-H2-3", countsAsLine, from: last, to: event),
          ClassBoundary("RES-H2-1", afterAdjuvant, from: last, to: event),
        ] : [ClassBoundary("RES-H2-1", advancedPrimary, from: failure.start, to: event)],
      criteria: [
        ClassCriterion(
          "RES-H2-2", failure.best?.isControl,
          [failure.best.map { .word("best response", $0.rawValue) }])
      ])
  }

  private func adjuvant(_ reading: DateReading) -> Judgement {
    var tags: [ClassTag] = []
    if reading.isWithin(countsAsLine) { tags.append(.countsAsAdvancedLine) }
    if !reading.isWithin(notFirstLine) { tags.append(.firstLineEligible) }
    guard reading.isWithin(afterAdjuvant) else { return .notMet("RES-H2-3", nil, tags) }
    // Exactly twelve months satisfies both windows, which say opposite things.
    if tags.contains(.firstLineEligible) { tags.append(.contested) }
    return .met("RES-H2-1", .primaryHER2Resistance, tags)
  }

  private func advanced(
    _ reading: DateReading, _ best: LineResponse?, isFirst: Bool, controlled: Int
  ) -> Judgement {
    let hasControl = best?.isControl == true
    if controlled + (hasControl ? 1 : 0) >= controlledLines {
      return .met("RES-H2-2", .secondaryHER2Resistance)
    }
    let classes: [ResistanceClass] = [.primaryHER2Resistance, .secondaryHER2Resistance]
    guard let isEarly = reading.isWithinStart(advancedPrimary) else {
      return .open("RES-H2-1", classes, missing: .start)
    }
    if isEarly {
      return isFirst ? .met("RES-H2-1", .primaryHER2Resistance) : .notMet("RES-H2-1")
    }
    if hasControl { return .met("RES-H2-2", .secondaryHER2Resistance) }
    if best == .progression {
      return isFirst ? .met("RES-H2-1", .primaryHER2Resistance) : .notMet("RES-H2-2")
    }
    return .open("RES-H2-2", classes, missing: .initialControl)
  }

  /// What it is and where it comes from.
  public static let definition = ClassDefinition(
    "RES-H2", "breast cancer: anti-HER2 resistance", diseases: ["breast"],
    anchor: "start and end of anti-HER2 therapy",
    sources: [Citation("Wong H, Leung R, Kwong A, Oncologist 2011;16:1535-1546")],
    rules: [
      Rule(
        "RES-H2-1",
        "Primary: first assessment or 3 months of the first line, or up to 12 months after adjuvant.",
        section: "4.3", .knowledge, .contested),
      Rule(
        "RES-H2-2",
        "Secondary: after two lines with control, or from 3 months on after initial control.",
        section: "4.3", .knowledge, .contested),
      Rule(
        "RES-H2-3", "Trial windows: up to 6 months a prior line, from 12 months first line.",
        section: "4.3", .knowledge),
    ])
}
