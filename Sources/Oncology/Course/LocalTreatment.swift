/// Treatment of a place: radiotherapy, surgery, ablation, embolisation.
public struct LocalTreatment: Hashable, Sendable {
  /// What was done.
  public enum Kind: String, CaseIterable, Sendable {
    /// Radiation from outside or inside.
    case radiotherapy
    /// An operation.
    case surgery
    /// Destroyed by heat, cold or current.
    case ablation
    /// Through the vessels: TACE, radioembolisation.
    case embolisation
    /// Anything else.
    case other

    /// As a clinician abbreviates it.
    public var short: String {
      switch self {
      case .radiotherapy: "RT"
      case .surgery: "surgery"
      case .ablation: "ablation"
      case .embolisation: "embolisation"
      case .other: "local"
      }
    }
  }

  /// Unique in the case.
  public var id: String
  /// When it ended.
  public var when: Dated
  /// When it began, where it took more than a day.
  public var start: PartialDate?
  /// What was done.
  public var kind: Kind
  /// Where: "L3".
  public var site: String
  /// How much, as reported: "8 Gy in 1".
  public var dose: String?
  /// Number of fractions.
  public var fractions: Int?
  /// How it was done: "SBRT", "whole brain", "R0 resection".
  public var technique: String?
  /// The field in words.
  public var field: String?
  /// What it was for.
  public var intent: LineOfTherapy.Intent?
  /// The lesions in the field.
  public var lesions: [String]

  /// A treatment from its parts.
  public init(
    id: String, when: Dated, kind: Kind, site: String, dose: String? = nil, lesions: [String] = []
  ) {
    self.id = id
    self.when = when
    self.kind = kind
    self.site = site
    self.dose = dose
    self.lesions = lesions
  }
}
