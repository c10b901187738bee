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
    /// What it rests on.
    public enum Basis: String, CaseIterable, Sendable {
      /// Images.
      case imaging
      /// Bone marrow.
      case marrow
      /// Tissue.
      case biopsy
      /// Laboratory values alone.
      case laboratory
      /// A clinician's judgement alone.
      case clinical
    }

    /// The criterion's id: "recist-1.1".
    public var criterion: String
    /// The category as reported.
    public var category: String
    /// What it rests on; nil counts as imaging.
    public var basis: Basis?
    /// The day on which it was confirmed, where it had to be.
    public var confirmedOn: CalendarDate?
    /// What confirmed it: "second scan", "second sample".
    public var confirmedBy: String?
    /// Whether the decline was so rapid that nobody would wait for a confirmation.
    public var isRapid: Bool

    /// A category under a criterion.
    public init(
      criterion: String, category: String, basis: Basis? = nil, confirmedOn: CalendarDate? = nil,
      confirmedBy: String? = nil, isRapid: Bool = false
    ) {
      self.criterion = criterion
      self.category = category
      self.basis = basis
      self.confirmedOn = confirmedOn
      self.confirmedBy = confirmedBy
      self.isRapid = isRapid
    }
  }

  /// How the patient was when it was read: what several criteria ask for.
  public struct ClinicalStatus: Hashable, Sendable {
    /// Whether steroids went up or down.
    public enum Steroids: String, CaseIterable, Sendable {
      /// None are taken.
      case none
      /// As before.
      case stable
      /// More than before.
      case increased
      /// Less than before.
      case decreased
    }

    /// Whether the patient is stable or better; nil when not recorded.
    public var isStable: Bool?
    /// Steroids since the time point before.
    public var steroids: Steroids?

    /// A status from its parts.
    public init(isStable: Bool? = nil, steroids: Steroids? = nil) {
      self.isStable = isStable
      self.steroids = steroids
    }
  }

  /// What PET showed as a whole (Lugano 2014).
  public struct PETFindings: Hashable, Sendable {
    /// Deauville score of the hottest residual site, 1 to 5.
    public var deauville: Int?
    /// Whether uptake is less than before although the score is 4 or 5.
    public var isReduced: Bool?
    /// Whether the marrow takes up more than normal.
    public var hasMarrowUptake: Bool?

    /// Findings from their parts.
    public init(deauville: Int? = nil, isReduced: Bool? = nil, hasMarrowUptake: Bool? = nil) {
      self.deauville = deauville
      self.isReduced = isReduced
      self.hasMarrowUptake = hasMarrowUptake
    }
  }

  /// What the bone marrow showed.
  public struct MarrowFindings: Hashable, Sendable {
    /// Whether tumor cells were found; nil when not examined or not evaluable.
    public var isInvolved: Bool?
    /// Blasts in per cent.
    public var blastPercent: ExactDecimal?
    /// Plasma cells in per cent.
    public var plasmaCellPercent: ExactDecimal?
    /// Whether the sample could not be judged.
    public var isNotEvaluable: Bool

    /// Findings from their parts.
    public init(
      isInvolved: Bool? = nil, blastPercent: ExactDecimal? = nil,
      plasmaCellPercent: ExactDecimal? = nil, isNotEvaluable: Bool = false
    ) {
      self.isInvolved = isInvolved
      self.blastPercent = blastPercent
      self.plasmaCellPercent = plasmaCellPercent
      self.isNotEvaluable = isNotEvaluable
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
  /// Length of the spleen.
  public var spleen: Length?
  /// New lesions on a bone scan since the one before (PCWG3).
  public var newBoneScanLesions: Int?
  /// What PET showed as a whole.
  public var pet: PETFindings?
  /// What the bone marrow showed.
  public var marrow: MarrowFindings?
  /// How the patient was.
  public var clinical: ClinicalStatus?
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
