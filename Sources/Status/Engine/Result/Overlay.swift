public import Oncology

/// What stands beside the headline and never replaces it (heme-rules 7.1).
public enum Overlay: Hashable, Sendable {
  /// A later line has begun and nobody has looked yet.
  case pendingFirstAssessment(line: Int)
  /// The patient died.
  case deceased(CalendarDate, isFromDisease: Bool?)
  /// Tissue showed another disease than before.
  case transformation(CalendarDate)
  /// Measurable residual disease was found.
  case mrdPositive(CalendarDate, level: String?)
  /// Measurable residual disease was not found.
  case mrdNegative(CalendarDate, sensitivity: String?)
  /// Measurable residual disease came back.
  case mrdRelapse(CalendarDate)
  /// The disease came back by a molecular test alone, off therapy or after its end (CML-TFR, APL).
  case molecularRelapse(CalendarDate)
  /// An agent was given up because it was not tolerated.
  case intolerant(agent: String)
  /// Disease cells do not carry any more what cells or antibodies were aimed at (CT-AG).
  case antigenLoss(target: String, CalendarDate)
  /// First progression within 24 months of the first systemic therapy (FL-POD24).
  case progressionWithin24Months(CalendarDate)
  /// Progression within 18 months of first-line start or 12 months of a transplant (MM-FHR).
  case functionalHighRisk(CalendarDate)

  /// The code of the specification.
  public var code: String {
    switch self {
    case .pendingFirstAssessment: "pendingFirstAssessment"
    case .deceased: "deceased"
    case .transformation: "transformation"
    case .mrdPositive: "mrdPositive"
    case .mrdNegative: "mrdNegative"
    case .mrdRelapse: "mrdRelapse"
    case .molecularRelapse: "molecularRelapse"
    case .intolerant: "intolerant"
    case .antigenLoss: "antigenLoss"
    case .progressionWithin24Months: "POD24"
    case .functionalHighRisk: "functionalHighRisk"
    }
  }
}
