internal import Criteria
internal import Oncology

/// Ovarian cancer after platinum: by the platinum-free interval (RES-OV).
public struct PlatinumResistance: Hashable, Sendable {
  /// Refractory: during platinum or at most this long after it (RES-OV-1, K+C).
  public var refractory = ClassWindow(.atMost, 28, .days)
  /// Resistant: before this (RES-OV-2, V2+C).
  public var resistant = ClassWindow(.lessThan, 6, .months)
  /// Partially sensitive: up to this, later sensitive (RES-OV-3 and RES-OV-4, V2+C).
  public var partiallySensitive = ClassWindow(.atMost, 12, .months)
  /// Stable disease that makes a refractory label secondary (clinical README, FLG-T row 3).
  public var longStable = ClassWindow(.lessThan, 6, .months)

  /// The published windows.
  public init() {}

  /// Judges a progression after platinum.
  ///
  /// - Parameters:
  ///   - failure: The platinum of the line, its last dose, and the progression.
  ///   - isOnPARPInhibitor: Whether maintenance with a PARP inhibitor was being given.
  ///   - lastNonPlatinum: The last dose of other chemotherapy; nil without any.
  ///   - lastBiological: The last dose of an antibody or PARP inhibitor; nil without any.
  /// - Returns: The class with what it rests on.
  public func finding(
    _ failure: TreatmentFailure, isOnPARPInhibitor: Bool = false,
    lastNonPlatinum: LastDose? = nil, lastBiological: LastDose? = nil
  ) -> ResistanceFinding {
    let readings = failure.readings
    var judgement =
      readings.isEmpty
      ? .open(
        "RES-OV-1",
        [.platinumRefractory, .platinumResistant, .partiallyPlatinumSensitive, .platinumSensitive],
        missing: .lastDose)
      : Judgement.shared(readings.map(judge))
    if isOnPARPInhibitor { judgement.tags.append(.onPARPInhibitor) }
    let last = failure.lastDate
    let event = failure.progression
    return ResistanceFinding(
      Self.definition.id, judgement, failure: failure,
      boundaries: [
        ClassBoundary("RES-OV-1", refractory, from: last, to: event),
        ClassBoundary("RES-OV-2", resistant, from: last, to: event),
        ClassBoundary("RES-OV-3", partiallySensitive, from: last, to: event),
      ],
      criteria: [
        ClassCriterion("RES-G-2", !failure.isMarkerOnly, [.date("progression", event)]),
        ClassCriterion(
          "RES-G-1", failure.lastDose == .unknown ? nil : true,
          [last.map { .date("last platinum", $0) }]),
      ],
      caveats: failure.isMarkerOnly ? ["CAV-DX-6"] : [],
      leads: leads(judgement.label, failure),
      figures: [
        Self.interval("TFIp", .some(failure.lastDose), event),
        Self.interval("TFInp", lastNonPlatinum, event),
        Self.interval("TFIb", lastBiological, event),
      ].compactMap(\.self))
  }

  private func judge(_ reading: DateReading) -> Judgement {
    if reading.isWithin(refractory) { return .met("RES-OV-1", .platinumRefractory) }
    if reading.isWithin(resistant) { return .met("RES-OV-2", .platinumResistant) }
    if reading.isWithin(partiallySensitive) {
      return .met("RES-OV-3", .partiallyPlatinumSensitive)
    }
    return .met("RES-OV-4", .platinumSensitive)
  }

  /// What the class leads to: CA-125 alone may make a relapse (E-2), yet no drug refractory, which is
  /// the firmer claim (README: never without objective progression).
  private func leads(_ label: ResistanceClass?, _ failure: TreatmentFailure) -> LeadingLabel? {
    guard let label, !failure.isMarkerOnly || label != .platinumRefractory else { return nil }
    return LeadingLabel.of(
      label, best: failure.best, hasLongStableDisease: failure.hasStableDisease(for: longStable))
  }

  /// A therapy-free interval (RES-OV-5): its shortest and longest days, which differ where a date is
  /// partial.
  private static func interval(_ name: String, _ last: LastDose?, _ event: PartialDate) -> Evidence?
  {
    switch last {
    case nil: return nil
    case .unknown: return Evidence("RES-OV-5", [.word(name, "unknown")])
    case .ongoing: return Evidence("RES-OV-5", [.word(name, "ongoing")])
    case .on(let date):
      let shortest = event.earliest.days(since: date.latest)
      let longest = event.latest.days(since: date.earliest)
      let facts: [Fact] = [.days(name, shortest)]
      return Evidence(
        "RES-OV-5",
        (shortest == longest ? facts : facts + [.days("at most", longest)]) + [
          .date("last dose", date)
        ])
    }
  }

  /// What it is and where it comes from.
  public static let definition = ClassDefinition(
    "RES-OV", "ovarian cancer: platinum-free interval", diseases: ["ovary", "ovarian"],
    anchor: "last platinum dose",
    sources: [
      Citation("Stuart GC, Int J Gynecol Cancer 2011;21:750 (4th Ovarian Cancer Consensus)"),
      Citation("Wilson MK, Ann Oncol 2017;28:727 (5th Ovarian Cancer Consensus)"),
      Citation("Colombo N, ESMO-ESGO 2019"),
      Citation("Vergote I, 6th Ovarian Cancer Consensus 2022"),
    ],
    rules: [
      Rule(
        "RES-OV-1", "Platinum-refractory: progression during platinum or within 28 days of it.",
        section: "4.3", .knowledge, .contested),
      Rule(
        "RES-OV-2", "Platinum-resistant: later than 28 days and before 6 months.", section: "4.3",
        .verifiedSecondHand, .contested),
      Rule(
        "RES-OV-3", "Partially platinum-sensitive: from 6 months up to 12 months.",
        section: "4.3", .verifiedSecondHand, .contested),
      Rule(
        "RES-OV-4", "Platinum-sensitive: later than 12 months.", section: "4.3",
        .verifiedSecondHand, .contested),
      Rule(
        "RES-OV-5", "Therapy-free intervals from platinum, other chemotherapy and biologicals.",
        section: "4.3", .verifiedSecondHand),
      Rule(
        "RES-OV-6", "Progression by CA-125 alone is marked as such.", section: "4.3", .verified),
      Rule(
        "RES-OV-7", "On PARP inhibitor maintenance the interval still runs from the last platinum.",
        section: "4.3", .knowledge),
    ])
}
