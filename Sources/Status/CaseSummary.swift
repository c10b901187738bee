public import Criteria
public import Oncology

/// What the agenda shows of a case before it is opened.
public struct CaseSummary: Hashable, Sendable {
  /// One reader's latest category.
  public struct Call: Hashable, Sendable {
    /// The reader.
    public var reader: String
    /// The category that stands, in the criterion's letters.
    public var category: String
    /// What the category amounts to.
    public var responseClass: ResponseClass

    package init(reader: String, category: String, responseClass: ResponseClass) {
      self.reader = reader
      self.category = category
      self.responseClass = responseClass
    }
  }

  /// The case.
  public let id: CaseID
  /// Age and sex: "64F"; what is unknown is left out.
  public let person: String
  /// The disease's code.
  public let disease: String
  /// The diagnosis for a list, with the stage: "NSCLC EGFR ex19del IVB".
  public let diagnosis: String
  /// The line and its day: "1L osimertinib d301"; nil before any therapy.
  public let therapy: String?
  /// The number of the current line; nil before any therapy.
  public let lineNumber: Int?
  /// The name of the criterion that leads, for a narrow column; nil before any assessment.
  public let criterion: String?
  /// Its id.
  public let criterionID: String?
  /// Whether its categories were only reported.
  public let isReported: Bool
  /// The latest category of each reader, the leading one first.
  public let calls: [Call]
  /// Whether readers differ.
  public let isDiscordant: Bool
  /// Whether people signed something else than the figures say, or than each other.
  public let isSignedOtherwise: Bool
  /// The question to the board.
  public let question: String?
  /// What of the disease's template is there.
  public let readiness: Readiness
  /// Days since the latest examination; nil without one.
  public let imagingAge: Int?
  /// The sums of the leading reader, baseline first; nil where a sum is not complete.
  public let sums: [Length?]
  /// The change from baseline at the latest time point of the leading reader.
  public let fromBaseline: Change?
  /// The change from nadir at the latest time point of the leading reader.
  public let fromNadir: Change?
  /// What the last board decided.
  public let lastDecision: BoardDecision?

  /// What is said of it beside its categories.
  public let status: StatusGlance

  /// The summary of a judged case.
  public init(_ evaluation: CaseEvaluation, _ report: StatusReport) {
    status = StatusGlance(report)
    let patientCase = evaluation.patientCase
    let leading = evaluation.leading
    let latest = leading?.timePoints.last
    id = patientCase.id
    person = Self.person(patientCase.patient, on: evaluation.asOf)
    disease = patientCase.diagnosis.disease
    lineNumber = evaluation.line?.number
    diagnosis = Self.diagnosis(patientCase)
    therapy = evaluation.line.map { Self.therapy($0, on: evaluation.asOf) }
    criterion = evaluation.leadingSequence?.criterionName
    criterionID = evaluation.leadingSequence?.criterion
    isReported = evaluation.leadingSequence?.source == .reported
    calls = evaluation.currentSequences.compactMap { sequence in
      sequence.latest.map {
        Call(
          reader: sequence.reader, category: $0.category, responseClass: $0.responseClass)
      }
    }
    isDiscordant = evaluation.isDiscordant
    isSignedOtherwise = evaluation.isSignedOtherwise
    question = patientCase.question
    readiness = Readiness(evaluation)
    imagingAge = evaluation.imagingAge
    sums =
      [leading?.baselineSum?.complete] + (leading?.timePoints.map { $0.sum?.complete } ?? [])
    fromBaseline = latest?.fromBaseline
    fromNadir = latest?.fromNadir
    lastDecision = Self.lastDecision(patientCase, on: evaluation.asOf)
  }

  /// A summary from its parts, as a cache keeps them.
  package init(
    id: CaseID, person: String, disease: String, diagnosis: String, therapy: String?,
    lineNumber: Int?, criterion: String?, criterionID: String?, isReported: Bool, calls: [Call],
    isDiscordant: Bool, isSignedOtherwise: Bool, question: String?, readiness: Readiness,
    imagingAge: Int?,
    sums: [Length?], fromBaseline: Change?, fromNadir: Change?, lastDecision: BoardDecision?,
    status: StatusGlance
  ) {
    self.id = id
    self.person = person
    self.disease = disease
    self.diagnosis = diagnosis
    self.therapy = therapy
    self.lineNumber = lineNumber
    self.criterion = criterion
    self.criterionID = criterionID
    self.isReported = isReported
    self.calls = calls
    self.isDiscordant = isDiscordant
    self.isSignedOtherwise = isSignedOtherwise
    self.question = question
    self.readiness = readiness
    self.imagingAge = imagingAge
    self.sums = sums
    self.fromBaseline = fromBaseline
    self.fromNadir = fromNadir
    self.lastDecision = lastDecision
    self.status = status
  }

  /// What the last board before or on a day decided; nil without one.
  public static func lastDecision(
    _ patientCase: PatientCase, on day: CalendarDate
  ) -> BoardDecision? {
    patientCase.decisions.filter { $0.when.isKnown(on: day) }
      .max { $0.when.date.earliest < $1.when.date.earliest }
  }

  /// The diagnosis for a list, with the stage.
  public static func diagnosis(_ patientCase: PatientCase) -> String {
    [patientCase.diagnosis.title, patientCase.diagnosis.stages.last?.group ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Age and sex: "64F"; what is unknown is left out.
  public static func person(_ patient: Patient, on day: CalendarDate) -> String {
    (patient.age(on: day).map(String.init) ?? "") + (patient.sex?.letter ?? "")
  }

  private static func therapy(_ line: LineOfTherapy, on day: CalendarDate) -> String {
    let head = "\(line.number)L \(line.name)"
    guard line.lastDose == nil, !line.isLastDoseUnknown else { return "\(head), ended" }
    return "\(head) d\(day.days(since: line.start.date.earliest))"
  }
}
