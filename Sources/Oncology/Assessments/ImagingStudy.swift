/// One examination, by whatever method, on the day the images were taken (DATE-5).
public struct ImagingStudy: Hashable, Sendable {
  /// How it was examined.
  public enum Modality: String, CaseIterable, Sendable {
    /// Computed tomography of diagnostic quality.
    case ct = "CT"
    /// Magnetic resonance.
    case mri = "MRI"
    /// PET with a CT of diagnostic quality.
    case petCT = "PET-CT"
    /// PET with a low-dose CT, or PET alone.
    case pet = "PET"
    /// Chest X-ray.
    case chestXRay = "X-ray"
    /// Ultrasound.
    case ultrasound = "US"
    /// Bone scintigraphy.
    case boneScan = "bone scan"
    /// Through a scope.
    case endoscopy = "endoscopy"
    /// By hand and caliper.
    case clinical = "clinical"
  }

  /// Unique in the case.
  public var id: String
  /// When the images were taken and when the report was known.
  public var when: Dated
  /// How it was examined.
  public var modality: Modality
  /// Thickness of the slices.
  public var sliceThickness: Length?
  /// What was covered: "chest", "abdomen", "brain".
  public var regions: [String]

  /// A study from its parts.
  public init(
    id: String, when: Dated, modality: Modality, sliceThickness: Length? = nil,
    regions: [String] = []
  ) {
    self.id = id
    self.when = when
    self.modality = modality
    self.sliceThickness = sliceThickness
    self.regions = regions
  }
}
