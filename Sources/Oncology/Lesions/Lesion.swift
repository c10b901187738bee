/// One tumor manifestation that is followed over time.
public struct Lesion: Hashable, Sendable {
  /// Which side of the body.
  public enum Side: String, CaseIterable, Sendable {
    /// Left.
    case left
    /// Right.
    case right
    /// In the middle.
    case midline
    /// Both.
    case bilateral
  }

  /// Where a lesion lies in respect of an earlier field of radiation (CAV-LOC-3).
  public enum FieldRelation: String, CaseIterable, Sendable {
    /// Inside it.
    case inField
    /// At most 10 mm from its edge.
    case marginal
    /// Outside it.
    case outOfField
  }

  /// What it is followed as, unless the baseline of a reader says otherwise.
  public enum Role: String, CaseIterable, Sendable {
    /// Measured at every time point and part of the sum.
    case target
    /// Followed as present, absent or progressing.
    case nonTarget
    /// Not there at baseline.
    case new
  }

  /// What makes a lesion measurable or not, beyond its size (R11-M-8 to R11-M-10).
  public enum Character: String, CaseIterable, Sendable {
    /// A solid mass.
    case solid
    /// Cystic metastasis.
    case cystic
    /// A simple cyst: not malignant, not recorded.
    case simpleCyst
    /// Bone lesion that makes bone.
    case blastic
    /// Lytic or mixed bone lesion with a soft-tissue part.
    case lyticWithSoftTissue
    /// Lytic bone lesion without one.
    case lytic
    /// Fluid: effusion, ascites.
    case effusion
    /// Leptomeningeal disease.
    case leptomeningeal
    /// Lymphangitic spread in skin or lung.
    case lymphangitic
    /// Inflammatory breast disease.
    case inflammatory
    /// Found by hand only: abdominal mass or organ enlargement.
    case palpated
  }

  /// Unique in the case: "T1", "N2", "X1" or whatever the readers call it.
  public var id: String
  /// The organ in one lower-case word: "lung", "liver", "node", "adrenal".
  public var organ: String
  /// Which side.
  public var side: Side?
  /// The place in the organ: "RUL", "4R", "segment VII".
  public var site: String?
  /// Whether it is a lymph node: then its short axis counts.
  public var isNode: Bool
  /// The chain of nodes, where recorded: "mediastinal".
  public var chain: String?
  /// What it is followed as.
  public var role: Role
  /// What it is made of, where that matters.
  public var character: Character?
  /// Whether it was treated locally before it was first listed, and has not grown since (R11-M-11).
  public var isLocallyTreated: Bool
  /// Where it lies in respect of an earlier field.
  public var fieldRelation: FieldRelation?

  /// A lesion from its parts.
  public init(
    id: String, organ: String, site: String? = nil, isNode: Bool = false, chain: String? = nil,
    role: Role, character: Character? = nil
  ) {
    self.id = id
    self.organ = organ
    self.site = site
    self.isNode = isNode
    self.chain = chain
    self.role = role
    self.character = character
    isLocallyTreated = false
  }

  /// Organ and place for a list: "Lung RUL".
  public var name: String {
    let head = organ.prefix(1).uppercased() + organ.dropFirst()
    return site.map { "\(head) \($0)" } ?? head
  }
}
