/// One reader's reading of one time point.
public struct Assessment: Hashable, Sendable {
  /// The reader's word on all non-target disease together, where it goes beyond single findings.
  public enum NonTarget: String, CaseIterable, Sendable {
    /// All gone.
    case complete = "CR"
    /// Some persists, none progresses.
    case persisting = "NON-CR/NON-PD"
    /// Progressed beyond doubt.
    case progressed = "PD"
    /// Not all evaluated.
    case notEvaluable = "NE"
  }

  /// The reader's word on new lesions.
  public enum NewLesions: String, CaseIterable, Sendable {
    /// None.
    case no
    /// Something that may be one.
    case equivocal
    /// At least one beyond doubt.
    case yes
    /// A region that had to be looked at was not (R11-O-4).
    case notAssessed
  }

  /// That this reading is the baseline of a line, and what it chose to follow.
  public struct Baseline: Hashable, Sendable {
    /// The line that begins after it; nil where no therapy is recorded.
    public var line: String?
    /// The target lesions; nil takes the lesions whose role is target.
    public var targets: [String]?

    /// A baseline of a line.
    public init(line: String? = nil, targets: [String]? = nil) {
      self.line = line
      self.targets = targets
    }
  }

  /// A category that somebody reported, under the criterion they named.
  public struct Reported: Hashable, Sendable {
    /// The criterion's id: "recist-1.1".
    public var criterion: String
    /// The category as reported.
    public var category: String

    /// A category under a criterion.
    public init(criterion: String, category: String) {
      self.criterion = criterion
      self.category = category
    }
  }

  /// Unique in the case.
  public var id: String
  /// The day of the time point and when the reading was known.
  public var when: Dated
  /// The reader's id.
  public var reader: String
  /// The studies that were read, by id.
  public var studies: [String]
  /// That it is a baseline.
  public var baseline: Baseline?
  /// What was seen, by lesion.
  public var findings: [String: Finding]
  /// The reader's word on non-target disease as a whole.
  public var nonTarget: NonTarget?
  /// The reader's word on new lesions as a whole.
  public var newLesions: NewLesions?
  /// A category that was reported with or without measurements.
  public var reported: Reported?

  /// A reading from its parts.
  public init(
    id: String, when: Dated, reader: String, studies: [String] = [], baseline: Baseline? = nil,
    findings: [String: Finding] = [:], nonTarget: NonTarget? = nil, newLesions: NewLesions? = nil,
    reported: Reported? = nil
  ) {
    self.id = id
    self.when = when
    self.reader = reader
    self.studies = studies
    self.baseline = baseline
    self.findings = findings
    self.nonTarget = nonTarget
    self.newLesions = newLesions
    self.reported = reported
  }
}
