/// Something that happened, beside therapy, imaging and laboratory.
public struct ClinicalEvent: Hashable, Sendable {
  /// What happened.
  public enum Kind: String, CaseIterable, Sendable {
    /// A clinician held the disease for progressing without measuring it.
    case clinicalProgression
    /// The patient got worse and treatment stopped for it, without objective progression (R11-O-5).
    case symptomaticDeterioration
    /// The patient died.
    case death
    /// Admission to hospital.
    case hospitalization
    /// Infection.
    case infection
    /// Inflammation by the immune system under therapy.
    case immuneEvent
    /// An intervention in a place: drainage, stent, biopsy, operation for something else.
    case intervention
    /// Vaccination.
    case vaccination
    /// Growth factor, transfusion or another thing that changes counts or PET.
    case growthFactor
    /// Another cause of a decline: embolism, heart failure, fracture.
    case otherCause
    /// Follow-up visit.
    case followUp
    /// A late effect of treatment.
    case lateEffect
    /// Anything else.
    case other
  }

  /// Unique in the case.
  public var id: String
  /// When it happened and when it was known.
  public var when: Dated
  /// What happened.
  public var kind: Kind
  /// In words.
  public var text: String?
  /// Where: an organ or region.
  public var site: String?
  /// For a death: whether the disease was the cause.
  public var isFromDisease: Bool?

  /// An event from its parts.
  public init(
    id: String, when: Dated, kind: Kind, text: String? = nil, site: String? = nil,
    isFromDisease: Bool? = nil
  ) {
    self.id = id
    self.when = when
    self.kind = kind
    self.text = text
    self.site = site
    self.isFromDisease = isFromDisease
  }
}
