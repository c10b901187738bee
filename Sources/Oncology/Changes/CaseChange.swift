/// One edit of a case as a value: what happened, with what it replaced.
///
/// A change carries the value that it was made for, so that one made for another state is refused and
/// the two can be shown side by side. Nothing changes a case but ``PatientCase/apply(_:by:)``.
public enum CaseChange: Hashable, Sendable {
  /// Something was added to its list: in front of the record of an id, else at the end.
  case added(CaseRecord, before: String?)
  /// Something in a list was put differently; kind and id stay.
  case revised(from: CaseRecord, to: CaseRecord)
  /// Something was taken out of its list.
  case removed(CaseRecord)
  /// A lesion was seen at an assessment, or what was seen was corrected or taken back.
  case measured(assessment: String, lesion: String, from: Finding?, to: Finding?)
  /// A category was reported with an assessment.
  case reported(assessment: String, from: Assessment.Reported?, to: Assessment.Reported?)
  /// The question to the board.
  case asked(from: String?, to: String?)
  /// What came of a decision.
  case cameOf(decision: String, from: String?, to: String?)
  /// The person.
  case patientRevised(from: Patient, to: Patient)
  /// The disease: histology, certainty, stages.
  case diagnosisRevised(from: Diagnosis, to: Diagnosis)
  /// Days from one imaging to the next, as planned.
  case imagingPlanned(from: Int?, to: Int?)
  /// What the case says of itself as an example.
  case labelled(from: CaseLabel, to: CaseLabel)
  /// A person signed a call: a draft of the same id, or one that was not kept as a draft.
  case signed(ResponseCall)
  /// A signed call was retracted.
  case retracted(call: String, ResponseCall.Retraction)
}

extension CaseChange {
  /// What a change is about: two changes of different subjects never stand in each other's way.
  public enum Subject: Hashable, Sendable {
    /// Something in a list, by its id.
    case record(String)
    /// What was seen of a lesion at an assessment.
    case finding(assessment: String, lesion: String)
    /// The category that was reported with an assessment.
    case reported(assessment: String)
    /// What came of a decision.
    case outcome(decision: String)
    /// The question to the board.
    case question
    /// The person.
    case patient
    /// The disease.
    case diagnosis
    /// The planned interval of imaging.
    case imagingInterval
    /// What the case says of itself.
    case label
  }

  /// What the change is about.
  public var subject: Subject {
    switch self {
    case .added(let record, _), .removed(let record), .revised(_, let record): .record(record.id)
    case .measured(let assessment, let lesion, _, _):
      .finding(assessment: assessment, lesion: lesion)
    case .reported(let assessment, _, _): .reported(assessment: assessment)
    case .asked: .question
    case .cameOf(let decision, _, _): .outcome(decision: decision)
    case .patientRevised: .patient
    case .diagnosisRevised: .diagnosis
    case .imagingPlanned: .imagingInterval
    case .labelled: .label
    case .signed(let call): .record(call.id)
    case .retracted(let call, _): .record(call)
    }
  }
}
