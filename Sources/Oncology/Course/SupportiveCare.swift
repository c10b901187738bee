/// Care beside the treatment of the tumor.
public struct SupportiveCare: Hashable, Sendable {
  /// What it is for.
  public enum Kind: String, CaseIterable, Sendable {
    /// Pain.
    case pain
    /// Nutrition.
    case nutrition
    /// Keeping infection away.
    case infectionPrevention
    /// Blood and platelets.
    case transfusion
    /// Moving about.
    case mobility
    /// Mind and family.
    case psychosocial
    /// Steroids, growth factors and other supportive drugs.
    case drug
    /// Palliative care as a service.
    case palliative
    /// Anything else.
    case other
  }

  /// Unique in the case.
  public var id: String
  /// When it began and when it was known.
  public var when: Dated
  /// The last day; nil while it goes on.
  public var through: PartialDate?
  /// What it is for.
  public var kind: Kind
  /// What it is.
  public var text: String
  /// For a steroid: milligrams of prednisone a day it is equal to.
  public var prednisoneEquivalent: ExactDecimal?

  /// Care from its parts.
  public init(
    id: String, when: Dated, through: PartialDate? = nil, kind: Kind, text: String,
    prednisoneEquivalent: ExactDecimal? = nil
  ) {
    self.id = id
    self.when = when
    self.through = through
    self.kind = kind
    self.text = text
    self.prednisoneEquivalent = prednisoneEquivalent
  }
}
