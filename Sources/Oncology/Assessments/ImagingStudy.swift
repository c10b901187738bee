/// One examination, by whatever method, on the day the images were taken (DATE-5).
public struct ImagingStudy: Hashable, Sendable {
  /// Contrast in the veins.
  public enum Contrast: String, CaseIterable, Sendable {
    /// None.
    case none
    /// Given.
    case intravenous
  }

  /// The phase after contrast.
  public enum Phase: String, CaseIterable, Sendable {
    /// Arterial.
    case arterial
    /// Portal venous.
    case portalVenous
    /// Late.
    case delayed
    /// Several of these.
    case multiphase
  }

  /// The plane of the slices.
  public enum Plane: String, CaseIterable, Sendable {
    /// Across.
    case axial
    /// From front to back.
    case coronal
    /// From side to side.
    case sagittal
  }

  /// What makes two PET studies comparable (PERCIST).
  public struct PETConditions: Hashable, Sendable {
    /// Minutes from injection to scan.
    public var uptakeMinutes: Int?
    /// SUL of the normal liver.
    public var liverSUL: ExactDecimal?
    /// Blood glucose in mg/dL.
    public var glucose: ExactDecimal?

    /// Conditions from their parts.
    public init(
      uptakeMinutes: Int? = nil, liverSUL: ExactDecimal? = nil, glucose: ExactDecimal? = nil
    ) {
      self.uptakeMinutes = uptakeMinutes
      self.liverSUL = liverSUL
      self.glucose = glucose
    }
  }

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
  /// Contrast; nil when not recorded.
  public var contrast: Contrast?
  /// The phase after contrast.
  public var phase: Phase?
  /// The plane that was measured in.
  public var plane: Plane?
  /// The machine, by any name that tells machines apart.
  public var scanner: String?
  /// What was covered: "chest", "abdomen", "brain".
  public var regions: [String]
  /// What the radiologist says limits it: motion, metal.
  public var limitation: String?
  /// What makes PET comparable.
  public var pet: PETConditions?

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
