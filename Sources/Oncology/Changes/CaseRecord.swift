/// One thing in one of the lists of a case, with the list that it belongs to.
public enum CaseRecord: Hashable, Sendable {
  /// What tissue and cells showed.
  case pathologyReport(PathologyReport)
  /// A molecular finding.
  case biomarker(Biomarker)
  /// A line of therapy.
  case line(LineOfTherapy)
  /// A local treatment.
  case localTreatment(LocalTreatment)
  /// Somebody who reads.
  case reader(Reader)
  /// An examination.
  case study(ImagingStudy)
  /// A tumor manifestation.
  case lesion(Lesion)
  /// A reading of a time point.
  case assessment(Assessment)
  /// A laboratory value.
  case lab(LabResult)
  /// Measurable residual disease.
  case mrdResult(MRDResult)
  /// A complaint.
  case symptom(Symptom)
  /// Performance status.
  case performanceStatus(PerformanceStatus)
  /// Harm from treatment.
  case toxicity(Toxicity)
  /// Another illness.
  case comorbidity(Remark)
  /// Another malignancy.
  case otherCancer(Remark)
  /// What the course depends on besides.
  case profileFactor(ProfileFactor)
  /// What treatment is for.
  case goal(Remark)
  /// What the patient wants.
  case wish(Remark)
  /// Care beside the treatment of the tumor.
  case supportiveCare(SupportiveCare)
  /// A suspected reason why a therapy failed.
  case resistance(ResistanceMechanism)
  /// Something else that happened.
  case event(ClinicalEvent)
  /// A response category that a person signs.
  case call(ResponseCall)
  /// What a board decided.
  case decision(BoardDecision)
  /// A remark for the board.
  case note(Note)

  /// The list that a record belongs to; the raw value stands in the history and never changes.
  public enum Kind: String, CaseIterable, Sendable {
    /// What tissue and cells showed.
    case pathologyReport
    /// A molecular finding.
    case biomarker
    /// A line of therapy.
    case line
    /// A local treatment.
    case localTreatment
    /// Somebody who reads.
    case reader
    /// An examination.
    case study
    /// A tumor manifestation.
    case lesion
    /// A reading of a time point.
    case assessment
    /// A laboratory value.
    case lab
    /// Measurable residual disease.
    case mrdResult
    /// A complaint.
    case symptom
    /// Performance status.
    case performanceStatus
    /// Harm from treatment.
    case toxicity
    /// Another illness.
    case comorbidity
    /// Another malignancy.
    case otherCancer
    /// What the course depends on besides.
    case profileFactor
    /// What treatment is for.
    case goal
    /// What the patient wants.
    case wish
    /// Care beside the treatment of the tumor.
    case supportiveCare
    /// A suspected reason why a therapy failed.
    case resistance
    /// Something else that happened.
    case event
    /// A response category that a person signs.
    case call
    /// What a board decided.
    case decision
    /// A remark for the board.
    case note
  }

  /// Its list.
  public var kind: Kind {
    switch self {
    case .pathologyReport: .pathologyReport
    case .biomarker: .biomarker
    case .line: .line
    case .localTreatment: .localTreatment
    case .reader: .reader
    case .study: .study
    case .lesion: .lesion
    case .assessment: .assessment
    case .lab: .lab
    case .mrdResult: .mrdResult
    case .symptom: .symptom
    case .performanceStatus: .performanceStatus
    case .toxicity: .toxicity
    case .comorbidity: .comorbidity
    case .otherCancer: .otherCancer
    case .profileFactor: .profileFactor
    case .goal: .goal
    case .wish: .wish
    case .supportiveCare: .supportiveCare
    case .resistance: .resistance
    case .event: .event
    case .call: .call
    case .decision: .decision
    case .note: .note
    }
  }

  /// Its id, unique in the case.
  public var id: String { value.id }

  /// What it holds.
  var value: any Identified {
    switch self {
    case .pathologyReport(let value): value
    case .biomarker(let value): value
    case .line(let value): value
    case .localTreatment(let value): value
    case .reader(let value): value
    case .study(let value): value
    case .lesion(let value): value
    case .assessment(let value): value
    case .lab(let value): value
    case .mrdResult(let value): value
    case .symptom(let value): value
    case .performanceStatus(let value): value
    case .toxicity(let value): value
    case .comorbidity(let value): value
    case .otherCancer(let value): value
    case .profileFactor(let value): value
    case .goal(let value): value
    case .wish(let value): value
    case .supportiveCare(let value): value
    case .resistance(let value): value
    case .event(let value): value
    case .call(let value): value
    case .decision(let value): value
    case .note(let value): value
    }
  }
}
