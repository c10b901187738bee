public import Oncology

/// Whether a lesion can be measured at baseline (RECIST 1.1, section 3.1).
///
/// Not covered: whether the only lesion's nature was proven (R11-M-12), which is a caveat.
public enum Measurability: Hashable, Sendable {
  /// It can be a target.
  case measurable(rule: String)
  /// It can only be a non-target.
  case nonMeasurable(rule: String)
  /// A node too small to be a target and too large to be normal: a non-target.
  case pathologicalNode(rule: String)
  /// It is not recorded at all: a normal node, a simple cyst.
  case notRecorded(rule: String)

  /// What the judgement rests on.
  public struct Look: Hashable, Sendable {
    /// How it was examined.
    public var modality: ImagingStudy.Modality
    /// Thickness of the slices; nil counts as thin.
    public var sliceThickness: Length?
    /// The longest diameter.
    public var longest: Length?
    /// The short axis of a node.
    public var shortAxis: Length?
    /// Whether it was irradiated, ablated or otherwise treated locally and has not grown since.
    public var isLocallyTreated: Bool

    /// A look at a lesion.
    public init(
      modality: ImagingStudy.Modality, sliceThickness: Length? = nil, longest: Length? = nil,
      shortAxis: Length? = nil, isLocallyTreated: Bool = false
    ) {
      self.modality = modality
      self.sliceThickness = sliceThickness
      self.longest = longest
      self.shortAxis = shortAxis
      self.isLocallyTreated = isLocallyTreated
    }
  }

  /// Judges a lesion by a look at it.
  public init(_ lesion: Lesion, _ look: Look) {
    self =
      Self.byCharacter(lesion.character) ?? Self.byTreatment(look)
      ?? (lesion.isNode ? Self.node(look) : Self.byMethod(lesion, look))
  }

  /// Whether it can be a target.
  public var isMeasurable: Bool {
    if case .measurable = self { true } else { false }
  }

  /// The rule that decided.
  public var rule: String {
    switch self {
    case .measurable(let rule), .nonMeasurable(let rule), .pathologicalNode(let rule),
      .notRecorded(let rule):
      rule
    }
  }

  private static func byCharacter(_ character: Lesion.Character?) -> Measurability? {
    switch character {
    case .simpleCyst: .notRecorded(rule: "R11-M-10")
    case .blastic, .lytic: .nonMeasurable(rule: "R11-M-9")
    case .effusion, .leptomeningeal, .lymphangitic, .inflammatory, .palpated:
      .nonMeasurable(rule: "R11-M-8")
    case .solid, .cystic, .lyticWithSoftTissue, nil: nil
    }
  }

  private static func byTreatment(_ look: Look) -> Measurability? {
    look.isLocallyTreated ? .nonMeasurable(rule: "R11-M-11") : nil
  }

  private static func byMethod(_ lesion: Lesion, _ look: Look) -> Measurability {
    switch look.modality {
    case .ct, .mri, .petCT: bySlice(look)
    case _ where lesion.character == .lyticWithSoftTissue: .nonMeasurable(rule: "R11-M-9")
    case .chestXRay where lesion.organ != "lung": .nonMeasurable(rule: "R11-M-6")
    case .chestXRay: size(look.longest, atLeast: RECIST11.Limits.chestXRay, rule: "R11-M-6")
    case .clinical: size(look.longest, atLeast: RECIST11.Limits.measurable, rule: "R11-M-5")
    case .ultrasound, .endoscopy, .pet: .nonMeasurable(rule: "R11-M-7")
    case .boneScan: .nonMeasurable(rule: "R11-M-9")
    }
  }

  private static func bySlice(_ look: Look) -> Measurability {
    guard let slice = thickSlice(look) else {
      return size(look.longest, atLeast: RECIST11.Limits.measurable, rule: "R11-M-1")
    }
    return size(look.longest, atLeast: slice, rule: "R11-M-2")
  }

  /// The smallest size that slices beyond 5 mm allow; nil for thin ones.
  private static func thickSlice(_ look: Look) -> Length? {
    guard let slice = look.sliceThickness, slice > RECIST11.Limits.thinSlice else { return nil }
    return Length(tenThousandths: slice.tenThousandths * RECIST11.Limits.slices)
  }

  private static func size(
    _ size: Length?, atLeast least: Length, rule: String
  ) -> Measurability {
    size.map { $0 >= least } == true ? .measurable(rule: rule) : .nonMeasurable(rule: rule)
  }

  private static func node(_ look: Look) -> Measurability {
    guard let axis = look.shortAxis else { return .nonMeasurable(rule: "R11-M-3") }
    if axis < RECIST11.Limits.pathologicalNode { return .notRecorded(rule: "R11-M-3") }
    switch look.modality {
    case .ultrasound, .endoscopy, .pet: return .pathologicalNode(rule: "R11-M-7")
    case .chestXRay: return .pathologicalNode(rule: "R11-M-6")
    case .boneScan: return .pathologicalNode(rule: "R11-M-9")
    case .ct, .mri, .petCT, .clinical: break
    }
    if axis < RECIST11.Limits.targetNode { return .pathologicalNode(rule: "R11-M-3") }
    if let least = thickSlice(look), axis < least { return .pathologicalNode(rule: "R11-M-4") }
    return .measurable(rule: "R11-M-3")
  }
}
