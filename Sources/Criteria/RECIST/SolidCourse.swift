public import Oncology

/// One reader's time points in one line of therapy, ready to be judged.
public struct SolidCourse: Hashable, Sendable {
  /// One reading.
  public struct TimePoint: Hashable, Sendable {
    /// The assessment's id.
    public var id: String
    /// The days of its scans, from the first to the last.
    public var scans: ClosedRange<CalendarDate>
    /// The date as recorded.
    public var date: PartialDate
    /// What was found of the targets.
    public var targets: [String: TargetFinding]
    /// Targets that were treated locally since baseline: not evaluable for that reason (R11-S-7).
    public var treatedTargets: [String]
    /// The response of the non-targets.
    public var nonTarget: NonTargetResponse
    /// Short axes of nodes among the non-targets, where known.
    public var nonTargetNodes: [String: Length]
    /// What is new.
    public var newLesions: NewLesions
    /// The first scan that shows a lesion, where a finding names its study.
    public var scanOfLesion: [String: CalendarDate]

    /// A reading from its parts.
    public init(
      id: String, scans: ClosedRange<CalendarDate>, date: PartialDate,
      targets: [String: TargetFinding], nonTarget: NonTargetResponse, newLesions: NewLesions,
      treatedTargets: [String] = [], nonTargetNodes: [String: Length] = [:],
      scanOfLesion: [String: CalendarDate] = [:]
    ) {
      self.id = id
      self.scans = scans
      self.date = date
      self.targets = targets
      self.nonTarget = nonTarget
      self.newLesions = newLesions
      self.treatedTargets = treatedTargets
      self.nonTargetNodes = nonTargetNodes
      self.scanOfLesion = scanOfLesion
    }
  }

  /// The reader.
  public var reader: String
  /// The line; nil where no therapy is recorded.
  public var line: LineOfTherapy?
  /// The first dose, or the baseline where there is no line: days are counted from here.
  public var start: CalendarDate
  /// The targets in the order of the case.
  public var targets: [TargetLesion]
  /// The non-targets in the order of the case.
  public var nonTargets: [String]
  /// The reading at baseline.
  public var baseline: TimePoint
  /// The readings after it, oldest first.
  public var followUps: [TimePoint]
  /// The therapy that ends it; nil while none has begun.
  public var newTherapy: NewTherapy?
  /// The death of the patient.
  public var death: ClinicalEvent?

  /// A course from its parts.
  public init(
    reader: String, line: LineOfTherapy?, start: CalendarDate, targets: [TargetLesion],
    nonTargets: [String] = [], baseline: TimePoint, followUps: [TimePoint]
  ) {
    self.reader = reader
    self.line = line
    self.start = start
    self.targets = targets
    self.nonTargets = nonTargets
    self.baseline = baseline
    self.followUps = followUps
  }
}
