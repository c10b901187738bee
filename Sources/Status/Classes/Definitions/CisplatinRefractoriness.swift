internal import Criteria
public import Oncology

/// Germ-cell tumors after cisplatin (RES-GCT).
public struct CisplatinRefractoriness: Hashable, Sendable {
  /// Refractory up to this after the last cisplatin (RES-GCT-2, K).
  public var refractory = ClassWindow(.atMost, 28, .days)
  /// Not yet a late relapse before this after primary therapy (RES-GCT-4, V2).
  public var beforeLate = ClassWindow(.lessThan, 24, .months)

  /// The published windows.
  public init() {}

  /// Judges a progression.
  ///
  /// - Parameters:
  ///   - failure: Cisplatin and the progression by imaging or markers.
  ///   - isMarkerNegative: Whether AFP and hCG were normal at the best response; nil when not known.
  ///   - isGrowingMassWithNormalMarkers: Whether known masses grow while markers are normal or fall;
  ///     nil when markers are not known (RES-GCT-5).
  ///   - primaryTherapyEnd: When primary therapy was completed; nil takes the last cisplatin.
  /// - Returns: The class with what it rests on.
  public func finding(
    _ failure: TreatmentFailure, isMarkerNegative: Bool? = nil,
    isGrowingMassWithNormalMarkers: Bool? = false, primaryTherapyEnd: PartialDate? = nil
  ) -> ResistanceFinding {
    let judgement = judgement(
      failure, isMarkerNegative, isGrowingMassWithNormalMarkers, primaryTherapyEnd)
    let (event, last) = (failure.progression, failure.lastDate)
    return ResistanceFinding(
      Self.definition.id, judgement, failure: failure,
      boundaries: [
        ClassBoundary("RES-GCT-2", refractory, from: last, to: event),
        ClassBoundary("RES-GCT-4", beforeLate, from: primaryTherapyEnd ?? last, to: event),
      ],
      criteria: [
        ClassCriterion(
          "RES-GCT-2", failure.best.map(\.isControl),
          [failure.best.map { .word("best response", $0.rawValue) }]),
        ClassCriterion("RES-GCT-3", isMarkerNegative),
        ClassCriterion("RES-GCT-5", isGrowingMassWithNormalMarkers),
      ],
      caveats: judgement.label == .growingTeratoma ? ["CAV-DX-3"] : [],
      leads: judgement.label.flatMap { LeadingLabel.of($0, best: failure.best) })
  }

  private func judgement(
    _ failure: TreatmentFailure, _ isMarkerNegative: Bool?, _ isTeratoma: Bool?,
    _ end: PartialDate?
  ) -> Judgement {
    if isTeratoma == true { return .met("RES-GCT-5", .growingTeratoma) }
    let readings = failure.readings
    guard !readings.isEmpty else {
      return .open(
        "RES-GCT-2", [.cisplatinRefractory, .cisplatinSensitiveRelapse], missing: .lastDose)
    }
    let judgement = Judgement.shared(
      readings.flatMap { reading in
        (end?.ends.map(Optional.some) ?? [reading.last]).map {
          judge(reading, failure.best, isMarkerNegative, $0)
        }
      })
    guard isTeratoma == nil, let label = judgement.label else { return judgement }
    return .open(judgement.rule, [label, .growingTeratoma], missing: .markers)
  }

  private func judge(
    _ reading: DateReading, _ best: LineResponse?, _ isMarkerNegative: Bool?, _ end: CalendarDate?
  ) -> Judgement {
    let hasControl = best?.isControl == true
    if reading.isOnDrug, !hasControl {
      return .met("RES-GCT-1", .absolutelyCisplatinRefractory)
    }
    if reading.isWithin(refractory) {
      return hasControl
        ? .met("RES-GCT-2", .cisplatinRefractory)
        : .open(
          "RES-GCT-2", [.absolutelyCisplatinRefractory, .cisplatinRefractory],
          missing: .initialControl)
    }
    if let end, !beforeLate.contains(reading.event, from: end) {
      return .met("RES-GCT-4", .lateGermCellRelapse)
    }
    switch (best, isMarkerNegative) {
    case (.complete, _), (.noEvidenceOfDisease, _), (.partial, true):
      return .met("RES-GCT-3", .cisplatinSensitiveRelapse)
    case (.partial, nil):
      return .open("RES-GCT-3", [.cisplatinSensitiveRelapse], missing: .markers)
    default:
      return .open("RES-GCT-3", [.cisplatinSensitiveRelapse], missing: .initialControl)
    }
  }

  /// What it is and where it comes from.
  public static let definition = ClassDefinition(
    "RES-GCT", "germ-cell tumor: cisplatin", diseases: ["germ-cell"],
    anchor: "last dose of cisplatin",
    sources: [
      Citation("Beyer J, J Clin Oncol 1996"),
      Citation("Lorch A, J Clin Oncol 2010;28:4906 (IPFSG)"), Citation("Sharp DS 2008"),
    ],
    rules: [
      Rule(
        "RES-GCT-1", "Absolutely refractory: progression during cisplatin without stabilisation.",
        section: "4.3", .knowledge),
      Rule(
        "RES-GCT-2", "Refractory: at least stable, then progression within 28 days.",
        section: "4.3", .knowledge),
      Rule(
        "RES-GCT-3", "Sensitive relapse: later than 28 days after CR or marker-negative PR.",
        section: "4.3", .knowledge),
      Rule(
        "RES-GCT-4", "Late relapse: from 2 years after primary therapy on.", section: "4.3",
        .verifiedSecondHand),
      Rule(
        "RES-GCT-5", "A growing mass with normal or falling markers is a growing teratoma.",
        section: "4.3", .knowledge),
    ])
}
