/// One case as a value: everything the board knows about a patient's disease.
public struct PatientCase: Hashable, Sendable {
  /// The id, also the file's name.
  public var id: CaseID
  /// Whether the case was made up.
  public var isSynthetic: Bool
  /// What a synthetic case was made to show.
  public var shows: String?
  /// The question to the board.
  public var question: String?
  /// The person.
  public var patient: Patient
  /// The disease.
  public var diagnosis: Diagnosis
  /// What tissue and cells showed.
  public var pathology: [PathologyReport]
  /// Molecular findings.
  public var biomarkers: [Biomarker]
  /// Lines of systemic therapy in the order of their numbers.
  public var lines: [LineOfTherapy]
  /// Local treatments.
  public var localTreatments: [LocalTreatment]
  /// Who reads.
  public var readers: [Reader]
  /// Days from one imaging to the next, as planned.
  public var imagingIntervalDays: Int?
  /// Examinations.
  public var studies: [ImagingStudy]
  /// Tumor manifestations in the order in which they are listed.
  public var lesions: [Lesion]
  /// Readings in the order of their dates.
  public var assessments: [Assessment]
  /// Laboratory values.
  public var labs: [LabResult]
  /// Measurable residual disease.
  public var mrd: [MRDResult]
  /// Complaints.
  public var symptoms: [Symptom]
  /// Performance status.
  public var performance: [PerformanceStatus]
  /// Harm from treatment.
  public var toxicities: [Toxicity]
  /// Other illnesses and organ function.
  public var comorbidities: [Remark]
  /// Other malignancies, now or earlier.
  public var otherCancers: [Remark]
  /// What the patient's course depends on besides.
  public var profile: [ProfileFactor]
  /// What treatment is for, as agreed with the patient.
  public var goals: [Remark]
  /// What the patient wants.
  public var wishes: [Remark]
  /// Care beside the treatment of the tumor.
  public var supportiveCare: [SupportiveCare]
  /// Suspected reasons why a therapy failed.
  public var resistance: [ResistanceMechanism]
  /// Other things that happened.
  public var events: [ClinicalEvent]
  /// Response categories that were signed.
  public var calls: [ResponseCall]
  /// What boards decided.
  public var decisions: [BoardDecision]
  /// Remarks for the board.
  public var notes: [Note]

  /// A case with nothing but an id, a person and a diagnosis.
  public init(id: CaseID, patient: Patient, diagnosis: Diagnosis) {
    self.id = id
    isSynthetic = false
    self.patient = patient
    self.diagnosis = diagnosis
    biomarkers = []
    lines = []
    localTreatments = []
    readers = []
    studies = []
    lesions = []
    assessments = []
    labs = []
    performance = []
    comorbidities = []
    wishes = []
    decisions = []
    notes = []
    calls = []
    events = []
    resistance = []
    supportiveCare = []
    goals = []
    profile = []
    otherCancers = []
    toxicities = []
    symptoms = []
    mrd = []
    pathology = []
  }

  /// The reader whose reading leads: the one marked primary, else the first by id; nil without readers.
  public var primaryReader: Reader? {
    readers.first(where: \.isPrimary) ?? readers.min { $0.id < $1.id }
  }

  /// The patient's death, where it is recorded.
  public var death: ClinicalEvent? {
    events.filter { $0.kind == .death }
      .min { ($0.when.date.earliest, $0.id) < ($1.when.date.earliest, $1.id) }
  }

  /// A lesion by its id.
  public func lesion(_ id: String) -> Lesion? { lesions.first { $0.id == id } }

  /// A study by its id.
  public func study(_ id: String) -> ImagingStudy? { studies.first { $0.id == id } }

  /// The line that was being given, or was the last one given, on a day: the latest to have begun.
  public func line(on day: CalendarDate) -> LineOfTherapy? {
    lines.last { $0.start.date.earliest <= day }
  }
}
