/// What a reader saw of one lesion at one time point.
///
/// "Not measured", "too small" and "absent" are three things, and none of them is 0 mm by default.
public struct Finding: Hashable, Sendable {
  /// What was seen when it is more or less than a size.
  public enum State: String, CaseIterable, Sendable {
    /// There, without a size; for lesions that are not measured.
    case present
    /// There and smaller than before, by the reader's word.
    case smaller
    /// There, too small or too faint to measure (R11-S-2).
    case tooSmall
    /// Gone.
    case absent
    /// Grown beyond doubt, by the reader's word (R11-N-PD).
    case unequivocalProgression
    /// Grown into another lesion; `mergedInto` names it (R11-S-4).
    case merged
    /// Examined, but no judgement is possible.
    case notEvaluable
    /// Not examined.
    case notDone
  }

  /// A reader's word on something that was not there at baseline.
  public enum Newness: String, CaseIterable, Sendable {
    /// New and malignant beyond doubt (R11-L-1).
    case unequivocal
    /// New, may be something else (R11-L-2).
    case equivocal
    /// Seen and held for something else: cyst, inflammation, artefact (R11-L-4).
    case benign
  }

  /// The longest diameter in the plane of measurement.
  public var longest: Length?
  /// For a node the short axis.
  public var shortAxis: Length?
  /// The diameter across the longest one, for criteria of two dimensions.
  public var perpendicular: Length?
  /// The longest diameter of the part that takes up contrast in the arterial phase (mRECIST).
  public var enhancing: Length?
  /// Density in Hounsfield units (Choi).
  public var density: Int?
  /// Peak uptake normalised to lean body mass (PERCIST).
  public var sulPeak: ExactDecimal?
  /// Highest uptake.
  public var suvMax: ExactDecimal?
  /// The longest diameters of the parts a lesion fell into (R11-S-3).
  public var parts: [Length]
  /// What was seen when it is more or less than a size.
  public var state: State?
  /// The lesion that this one grew into.
  public var mergedInto: String?
  /// The reader's word on a new lesion.
  public var newness: Newness?
  /// Whether FDG uptake is above twice that of the surroundings (R11-L-8); nil without PET.
  public var isPETPositive: Bool?
  /// The study that it was seen on, where a time point has several.
  public var study: String?
  /// Why there is no size.
  public var reason: String?

  /// A finding from its parts, by default with nothing in it.
  public init(
    longest: Length? = nil, shortAxis: Length? = nil, perpendicular: Length? = nil,
    enhancing: Length? = nil, density: Int? = nil, sulPeak: ExactDecimal? = nil,
    suvMax: ExactDecimal? = nil, parts: [Length] = [], state: State? = nil,
    mergedInto: String? = nil, newness: Newness? = nil, isPETPositive: Bool? = nil,
    study: String? = nil, reason: String? = nil
  ) {
    self.longest = longest
    self.shortAxis = shortAxis
    self.perpendicular = perpendicular
    self.enhancing = enhancing
    self.density = density
    self.sulPeak = sulPeak
    self.suvMax = suvMax
    self.parts = parts
    self.state = state
    self.mergedInto = mergedInto
    self.newness = newness
    self.isPETPositive = isPETPositive
    self.study = study
    self.reason = reason
  }
}
