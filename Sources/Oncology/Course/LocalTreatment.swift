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
  /// What was done.
  public var kind: Kind
  /// Where: "L3".
  public var site: String
  /// How much, as reported: "8 Gy in 1".
  public var dose: String?
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
