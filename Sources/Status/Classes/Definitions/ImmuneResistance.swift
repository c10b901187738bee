internal import Criteria
public import Oncology

/// Resistance to antibodies against PD-1 and PD-L1 by SITC (RES-IO).
public struct ImmuneResistance: Hashable, Sendable {
  /// What the antibody was given with.
  public enum Partner: String, CaseIterable, Sendable {
    /// Nothing.
    case none
    /// Chemotherapy.
    case chemotherapy
    /// Another checkpoint inhibitor.
    case checkpointInhibitor
    /// A targeted drug.
    case targeted
  }

  /// What it was given for.
  public enum Setting: Hashable, Sendable {
    /// Advanced disease.
    case advanced(Partner)
    /// After local therapy with curative intent.
    case adjuvant
    /// Before it, with whether there was a major pathologic response; nil without a report.
    case neoadjuvant(hasMajorPathologicResponse: Bool?)
  }

  /// The second scan, or what stands for it.
  public struct Confirmation: Hashable, Sendable {
    /// The day of a second scan that shows progression.
    public var scan: CalendarDate?
    /// Whether the growth was very rapid, with clinical deterioration.
    public var isRapid: Bool

    /// A confirmation from its parts.
    public init(scan: CalendarDate? = nil, isRapid: Bool = false) {
      self.scan = scan
      self.isRapid = isRapid
    }
  }

  /// Shorter exposure says nothing: from the first to the last dose before progression (RES-IO-12).
  public var minimumExposureDays = 42
  /// Primary before this where stable disease was best, later secondary (RES-IO-1, 2 and 5).
  public var primary = ClassWindow(.lessThan, 6, .months)
  /// Primary up to this with chemotherapy (RES-IO-6).
  public var primaryWithChemotherapy = ClassWindow(.atMost, 6, .months)
  /// Still on therapy after the last dose (RES-IO-9).
  public var onTherapy = ClassWindow(.atMost, 84, .days)
  /// Early relapse after adjuvant therapy, later late (RES-IO-10).
  public var adjuvantEarly = ClassWindow(.lessThan, 84, .days)
  /// Days from the first progression to the scan that confirms it, at least (RES-IO-1).
  public var confirmationDays = 28

  /// The published windows.
  public init() {}

  /// Judges a progression.
  ///
  /// - Parameters:
  ///   - failure: The antibody; its last dose is the last one **before** the progression, also while
  ///     it goes on, because exposure is counted to it.
  ///   - setting: What it was given for, and with what.
  ///   - confirmation: The second scan.
  /// - Returns: The class with what it rests on.
  public func finding(
    _ failure: TreatmentFailure, setting: Setting, confirmation: Confirmation = Confirmation()
  ) -> ResistanceFinding {
    let judgement = judgement(failure, setting, confirmation)
    let (event, last) = (failure.progression, failure.lastDate)
    let isBarred =
      judgement.tags.contains(.unconfirmed) || judgement.rule == "RES-IO-10"
      || judgement.rule == "RES-IO-11"
    return ResistanceFinding(
      Self.definition.id, judgement, failure: failure,
      boundaries: boundaries(failure, setting, event: event, last: last),
      criteria: criteria(failure, setting, confirmation),
      leads: isBarred ? nil : judgement.label.flatMap { LeadingLabel.of($0, best: failure.best) },
      figures: exposure(failure).map {
        [
          Evidence(
            "RES-IO-12",
            [.days("exposure", $0.lowerBound), .count("required days", minimumExposureDays)])
        ]
      } ?? [])
  }

  // MARK: Judging

  private func judgement(
    _ failure: TreatmentFailure, _ setting: Setting, _ confirmation: Confirmation
  ) -> Judgement {
    if case .neoadjuvant(let response) = setting {
      return switch response {
      case true: .notMet("RES-IO-11")
      case false: .met("RES-IO-11", .primaryImmuneResistance)
      default: .open("RES-IO-11", [.primaryImmuneResistance], missing: .pathology)
      }
    }
    let readings = failure.readings
    let both: [ResistanceClass] = [.primaryImmuneResistance, .secondaryImmuneResistance]
    guard !readings.isEmpty else { return .open("RES-IO-9", both, missing: .lastDose) }
    return .shared(
      readings.map { reading in
        switch setting {
        case .advanced(let partner): advanced(reading, failure.best, partner, confirmation)
        default: adjuvant(reading)
        }
      })
  }

  private func adjuvant(_ reading: DateReading) -> Judgement {
    reading.isWithin(adjuvantEarly)
      ? .met("RES-IO-10", .adjuvantImmuneEarlyRelapse, [.biopsyAdvised])
      : .met("RES-IO-10", .adjuvantImmuneLateRelapse, [.biopsyAdvised])
  }

  private func advanced(
    _ reading: DateReading, _ best: LineResponse?, _ partner: Partner, _ confirmation: Confirmation
  ) -> Judgement {
    guard reading.isWithin(onTherapy) else {
      return .met("RES-IO-9", .relapseOffImmuneTherapy, [.rechallengeNeeded])
    }
    let both: [ResistanceClass] = [.primaryImmuneResistance, .secondaryImmuneResistance]
    guard let start = reading.start else { return .open("RES-IO-12", both, missing: .start) }
    guard let last = reading.last else { return .open("RES-IO-12", both, missing: .exposure) }
    let days = last.days(since: start)
    var tags: [ClassTag] = []
    if days < minimumExposureDays {
      guard confirmation.isRapid else { return .notMet("RES-IO-12", nil, [.exposureNotMet]) }
      tags.append(.rapidException)
    }
    if partner == .checkpointInhibitor || partner == .targeted {
      tags.append(.combinationNotVerified)
    }
    var judgement =
      partner == .chemotherapy || partner == .targeted
      ? combined(reading, start, last) : alone(reading, best, start, last)
    judgement.tags += tags
    if needsConfirmation(partner) { confirm(&judgement, reading.event, confirmation) }
    return judgement
  }

  /// With chemotherapy the best response does not matter (RES-IO-6, RES-IO-7).
  private func combined(
    _ reading: DateReading, _ start: CalendarDate, _ last: CalendarDate
  ) -> Judgement {
    if primaryWithChemotherapy.contains(reading.event, from: start) {
      return .met("RES-IO-6", .primaryImmuneResistance)
    }
    let isExposed = !primaryWithChemotherapy.contains(last, from: start)
    return .met("RES-IO-7", .secondaryImmuneResistance, isExposed ? [] : [.exposureNotMet])
  }

  /// Alone, or with another checkpoint inhibitor (RES-IO-1, 2, 4, 5).
  private func alone(
    _ reading: DateReading, _ best: LineResponse?, _ start: CalendarDate, _ last: CalendarDate
  ) -> Judgement {
    guard let best, best != .progression else {
      return .met("RES-IO-1", .primaryImmuneResistance)
    }
    if primary.contains(reading.event, from: start) {
      return best == .stable
        ? .met("RES-IO-1", .primaryImmuneResistance)
        : .met("RES-IO-4", .immuneResponseLostEarly)
    }
    let isExactlySix = reading.event == primary.boundary(from: start) && best == .stable
    let isExposed = !primary.contains(last, from: start)
    return .met(
      isExactlySix ? "RES-IO-5" : "RES-IO-2", .secondaryImmuneResistance,
      isExposed ? [] : [.exposureNotMet])
  }

  private func needsConfirmation(_ partner: Partner) -> Bool {
    partner == .none || partner == .checkpointInhibitor
  }

  private func isConfirmed(_ event: CalendarDate, _ confirmation: Confirmation) -> Bool {
    confirmation.scan.map { $0.days(since: event) >= confirmationDays } ?? false
  }

  private func confirm(
    _ judgement: inout Judgement, _ event: CalendarDate, _ confirmation: Confirmation
  ) {
    if isConfirmed(event, confirmation) { return }
    if !confirmation.isRapid {
      judgement.tags.append(.unconfirmed)
    } else if !judgement.tags.contains(.rapidException) {
      judgement.tags.append(.rapidException)
    }
  }

  // MARK: What it rests on

  private func boundaries(
    _ failure: TreatmentFailure, _ setting: Setting, event: PartialDate, last: PartialDate?
  ) -> [ClassBoundary?] {
    switch setting {
    case .neoadjuvant: []
    case .adjuvant: [ClassBoundary("RES-IO-10", adjuvantEarly, from: last, to: event)]
    case .advanced(let partner):
      [
        needsConfirmation(partner)
          ? ClassBoundary("RES-IO-1", primary, from: failure.start, to: event)
          : ClassBoundary("RES-IO-6", primaryWithChemotherapy, from: failure.start, to: event),
        ClassBoundary("RES-IO-9", onTherapy, from: last, to: event),
      ]
    }
  }

  /// Days from the first to the last dose before progression: the fewest and the most they can be.
  private func exposure(_ failure: TreatmentFailure) -> ClosedRange<Int>? {
    guard let start = failure.start, let last = failure.lastDate else { return nil }
    let fewest = last.earliest.days(since: start.latest)
    return fewest...max(fewest, last.latest.days(since: start.earliest))
  }

  private func criteria(
    _ failure: TreatmentFailure, _ setting: Setting, _ confirmation: Confirmation
  ) -> [ClassCriterion] {
    guard case .advanced(let partner) = setting else { return [] }
    let exposure = exposure(failure)
    let isExposed: Bool? = exposure.flatMap { days in
      days.lowerBound >= minimumExposureDays
        ? true : days.upperBound < minimumExposureDays ? false : nil
    }
    let exposed = ClassCriterion(
      "RES-IO-12", isExposed, [exposure.map { .days("exposure", $0.lowerBound) }])
    guard needsConfirmation(partner) else { return [exposed] }
    let event = failure.progression.latest
    return [
      exposed,
      ClassCriterion(
        "RES-IO-1", isConfirmed(event, confirmation) || confirmation.isRapid,
        [
          confirmation.scan.map { .date("second scan", PartialDate($0)) },
          .date("confirmation from", PartialDate(event.adding(days: confirmationDays))),
        ]),
    ]
  }
}
