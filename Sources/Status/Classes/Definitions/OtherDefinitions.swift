internal import Criteria
public import Oncology

/// The other definitions that are more than one window after the last dose (RES-OTH-5, 7 and 8).
public struct OtherDefinitions: Hashable, Sendable {
  /// Early relapse of a sarcoma: before this from diagnosis (RES-OTH-7, K).
  public var sarcomaEarly = ClassWindow(.lessThan, 24, .months)
  /// Too soon after radiotherapy for glioma: up to this (RES-OTH-8, K+C; RANO).
  public var soonAfterRadiotherapy = ClassWindow(.atMost, 84, .days)
  /// Temozolomide may be given again after more than this without it (RES-OTH-8, K+C).
  public var beforeRechallenge = ClassWindow(.atMost, 2, .months)

  /// The defaults.
  public init() {}

  /// Kidney cancer under an inhibitor of VEGFR: primary refractory where progression was the best
  /// response (RES-OTH-5).
  public func kidney(_ failure: TreatmentFailure) -> ResistanceFinding {
    let isFirst = failure.best == nil || failure.best == .progression
    return ResistanceFinding(
      Self.definition.id,
      isFirst ? .met("RES-OTH-5", .vegfrPrimaryRefractory) : .notMet("RES-OTH-5"),
      failure: failure,
      criteria: [
        ClassCriterion(
          "RES-OTH-5", isFirst, [failure.best.map { .word("best response", $0.rawValue) }])
      ])
  }

  /// Osteosarcoma, Ewing sarcoma, rhabdomyosarcoma: early or late relapse from diagnosis (RES-OTH-7).
  public func sarcoma(_ failure: TreatmentFailure, diagnosis: PartialDate?) -> ResistanceFinding {
    let labels: [ResistanceClass] = [.sarcomaEarlyRelapse, .sarcomaLateRelapse]
    let judgement =
      diagnosis.map { diagnosis in
        Judgement.shared(
          diagnosis.ends.flatMap { first in
            failure.progression.ends.map {
              sarcomaEarly.contains($0, from: first)
                ? .met("RES-OTH-7", labels[0]) : .met("RES-OTH-7", labels[1])
            }
          })
      } ?? .open("RES-OTH-7", labels, missing: .diagnosisDate)
    return ResistanceFinding(
      Self.definition.id, judgement, failure: failure,
      boundaries: [
        ClassBoundary("RES-OTH-7", sarcomaEarly, from: diagnosis, to: failure.progression)
      ])
  }

  /// Glioma and adjuvant temozolomide (RES-OTH-8).
  ///
  /// - Parameters:
  ///   - failure: Temozolomide and the progression.
  ///   - radiotherapyEnd: The last day of radiotherapy; nil when not known.
  /// - Returns: The class with what it rests on.
  public func glioma(_ failure: TreatmentFailure, radiotherapyEnd: PartialDate?)
    -> ResistanceFinding
  {
    let both: [ResistanceClass] = [.temozolomideRefractory, .temozolomideRechallengeRange]
    let readings = failure.readings
    let judgement: Judgement
    if readings.isEmpty {
      judgement = .open("RES-OTH-8", both, missing: .lastDose)
    } else if let radiotherapyEnd {
      judgement = .shared(
        radiotherapyEnd.ends.flatMap { end in readings.map { temozolomide($0, end) } })
    } else {
      judgement = .open("RES-OTH-8", both, missing: .radiotherapyDate)
    }
    return ResistanceFinding(
      Self.definition.id, judgement, failure: failure,
      boundaries: [
        ClassBoundary(
          "RES-OTH-8", soonAfterRadiotherapy, from: radiotherapyEnd, to: failure.progression),
        ClassBoundary(
          "RES-OTH-8", beforeRechallenge, from: failure.lastDate, to: failure.progression),
      ], caveats: judgement.tags.contains(.soonAfterRadiotherapy) ? ["CAV-TIM-4"] : [])
  }

  private func temozolomide(_ reading: DateReading, _ end: CalendarDate) -> Judgement {
    if soonAfterRadiotherapy.contains(reading.event, from: end) {
      return .notMet("RES-OTH-8", nil, [.soonAfterRadiotherapy])
    }
    if !reading.isWithin(beforeRechallenge) {
      return .met("RES-OTH-8", .temozolomideRechallengeRange)
    }
    // Between the last dose and two months after it the rule says nothing.
    return reading.isWithin(AgentClass.alkylator.windows.onTherapy ?? beforeRechallenge)
      ? .met("RES-OTH-8", .temozolomideRefractory) : .notMet("RES-OTH-8")
  }

  /// Kidney cancer (RES-OTH-5).
  static let kidneyDiseases = ["renal-cell"]
  /// Sarcomas with an early and a late relapse (RES-OTH-7).
  static let sarcomaDiseases = ["osteosarcoma", "ewing", "rhabdomyosarcoma"]
  /// Gliomas on temozolomide (RES-OTH-8).
  static let gliomaDiseases = ["glioblastoma", "glioma", "astrocytoma", "oligodendroglioma"]

  /// Every disease that one of them names, once.
  private static let diseases: [String] =
    (NamedWindow.all.flatMap(\.diseases) + kidneyDiseases + sarcomaDiseases + gliomaDiseases)
    .reduce(into: []) { all, disease in
      if !all.contains(disease) { all.append(disease) }
    }

  /// What they are and where they come from.
  public static let definition = ClassDefinition(
    "RES-OTH", "other named windows", diseases: diseases, anchor: "last dose of the drug",
    sources: [Citation("Trial eligibility and guideline conventions, solid-rules 4.3")],
    rules: [
      Rule(
        "RES-OTH-1", "Colorectal, cytotoxics: during or up to 3 months after the last dose.",
        section: "4.3", .knowledge),
      Rule(
        "RES-OTH-2", "Head and neck: up to 6 months after the last platinum.", section: "4.3",
        .knowledge),
      Rule(
        "RES-OTH-3", "Urothelial: up to 12 months after perioperative platinum.", section: "4.3",
        .knowledge),
      Rule(
        "RES-OTH-4", "Breast: up to 12 months after adjuvant anthracycline or taxane.",
        section: "4.3", .knowledge, .contested),
      Rule(
        "RES-OTH-5", "Kidney, VEGFR inhibitor: progression as best response.", section: "4.3",
        .knowledge),
      Rule("RES-OTH-6", "Melanoma, BRAF and MEK: as RES-EGFR-7.", section: "4.3", .judgement),
      Rule(
        "RES-OTH-7", "Sarcoma: early before 2 years from diagnosis, then late.", section: "4.3",
        .knowledge),
      Rule(
        "RES-OTH-8", "Glioma: on adjuvant temozolomide, more than 12 weeks after radiotherapy.",
        section: "4.3", .knowledge, .contested),
      Rule(
        "RES-OTH-9", "Neuroendocrine: during or up to 6 months after the last radioligand cycle.",
        section: "4.3", .judgement),
      Rule("RES-OTH-10", "Any other: the generic table.", section: "4.3", .judgement),
    ])
}
