internal import Criteria

/// Small-cell lung cancer after first-line chemotherapy (RES-SCLC).
public struct SmallCellSensitivity: Hashable, Sendable {
  /// Resistant before this after the last chemotherapy, later sensitive (RES-SCLC-2, V).
  public var resistant = ClassWindow(.lessThan, 90, .days)
  /// From here on platinum may be given again (RES-SCLC-4, K+C).
  public var beforeRechallenge = ClassWindow(.lessThan, 180, .days)
  /// Days of a cycle where none is recorded (ENG-ON).
  public var defaultCycleDays = 21
  /// Cycles of chemotherapy in a first line, at most: what goes on for longer is maintenance, and does
  /// not tell when chemotherapy ended (RES-SCLC-5; J from 4 to 6 cycles, ESMO 2021).
  public var mostCycles = 6
  /// Stable disease that makes a refractory label secondary (clinical README).
  public var longStable = ClassWindow(.lessThan, 6, .months)

  /// The published windows.
  public init() {}

  /// Judges a progression by the time since the last **chemotherapy**; maintenance does not restart
  /// the clock (RES-SCLC-5).
  ///
  /// - Parameters:
  ///   - failure: The chemotherapy of the first line, its last dose, and the progression.
  ///   - cycleDays: Days of a cycle, as recorded.
  /// - Returns: The class with what it rests on.
  public func finding(_ failure: TreatmentFailure, cycleDays: Int? = nil) -> ResistanceFinding {
    let onTherapy = ClassWindow(.atMost, cycleDays ?? defaultCycleDays, .days)
    let readings = failure.readings
    let judgement =
      readings.isEmpty
      ? .open(
        "RES-SCLC-1", [.sclcRefractory, .sclcResistant, .sclcSensitive], missing: .lastDose)
      : Judgement.shared(readings.map { judge($0, failure.best, onTherapy) })
    let (last, event) = (failure.lastDate, failure.progression)
    return ResistanceFinding(
      Self.definition.id, judgement, failure: failure,
      boundaries: [
        ClassBoundary("RES-SCLC-1", onTherapy, from: last, to: event),
        ClassBoundary("RES-SCLC-2", resistant, from: last, to: event),
        ClassBoundary("RES-SCLC-4", beforeRechallenge, from: last, to: event),
      ],
      criteria: [
        ClassCriterion(
          "RES-SCLC-2", failure.best?.isControl,
          [failure.best.map { .word("best response", $0.rawValue) }])
      ],
      leads: judgement.label.flatMap {
        LeadingLabel.of(
          $0, best: failure.best, hasLongStableDisease: failure.hasStableDisease(for: longStable))
      })
  }

  private func judge(
    _ reading: DateReading, _ best: LineResponse?, _ onTherapy: ClassWindow
  ) -> Judgement {
    if best == .progression || reading.isWithin(onTherapy) {
      return .met("RES-SCLC-1", .sclcRefractory)
    }
    let isEarly = reading.isWithin(resistant)
    let label: ResistanceClass = isEarly ? .sclcResistant : .sclcSensitive
    guard best != nil else {
      return .open("RES-SCLC-1", [.sclcRefractory, label], missing: .bestResponse)
    }
    let isRechallenge = !reading.isWithin(beforeRechallenge)
    return .met(
      isEarly ? "RES-SCLC-2" : "RES-SCLC-3", label, isRechallenge ? [.platinumRechallengeRange] : []
    )
  }

  /// What it is and where it comes from.
  public static let definition = ClassDefinition(
    "RES-SCLC", "small-cell lung cancer: chemotherapy-free interval", diseases: ["sclc"],
    anchor: "last chemotherapy dose of the first line",
    sources: [
      Citation("Owonikoko TK, J Thorac Oncol 2012;7:866"), Citation("Dingemans AC, ESMO 2021"),
    ],
    rules: [
      Rule(
        "RES-SCLC-1", "Refractory: no response, or progression during chemotherapy.",
        section: "4.3", .verifiedSecondHand, .knowledge),
      Rule(
        "RES-SCLC-2", "Resistant: response or stable disease, progression before 90 days.",
        section: "4.3", .verified),
      Rule("RES-SCLC-3", "Sensitive: progression from 90 days on.", section: "4.3", .verified),
      Rule(
        "RES-SCLC-4", "From 180 days on platinum may be given again.", section: "4.3", .knowledge,
        .contested),
      Rule(
        "RES-SCLC-5", "Maintenance with a checkpoint inhibitor does not restart the clock.",
        section: "4.3", .knowledge),
    ])
}
