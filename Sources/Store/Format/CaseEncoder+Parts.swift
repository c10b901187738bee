internal import JSON
internal import Oncology

extension CaseEncoder {
  /// A member of a case: its name, what is written of it, and when that need not be looked at.
  struct Part: Sendable {
    let name: String
    /// What is written; nil where there is nothing to write.
    let json: @Sendable (PatientCase) -> JSONText?
    /// Whether two cases surely have the same of it, because they share the memory that it lies in.
    ///
    /// Not told by `==`, for which a text is the same in other scalars.
    let isShared: @Sendable (PatientCase, PatientCase) -> Bool
    /// Whether there are ids in it, which must differ from all others of the case.
    var hasIDs = true
    /// Whether it is a list.
    var isList = true
  }

  /// The members of a case in the order of the format.
  static let parts: [Part] = [
    single("format") { _ in .integer(StoreDescription.format) },
    single("id") { .string($0.id.text) },
    single("synthetic") { flag($0.isSynthetic) },
    single("shows") { text($0.shows) },
    single("question") { text($0.question) },
    single("patient") { patient($0.patient) },
    single("diagnosis", hasIDs: true) { diagnosis($0.diagnosis) },
    listed("pathology", { $0.pathology }) { pathologyReport($0) },
    listed("biomarkers", { $0.biomarkers }) { biomarker($0) },
    listed("lines", { $0.lines }) { line($0) },
    listed("localTreatments", { $0.localTreatments }) { localTreatment($0) },
    listed("readers", { $0.readers }) { reader($0) },
    single("imagingIntervalDays") { integer($0.imagingIntervalDays) },
    listed("studies", { $0.studies }) { study($0) },
    listed("lesions", { $0.lesions }) { lesion($0) },
    assessments,
    listed("labs", { $0.labs }) { lab($0) },
    listed("mrd", { $0.mrd }) { mrdResult($0) },
    listed("symptoms", { $0.symptoms }) { symptom($0) },
    listed("performance", { $0.performance }) { performance($0) },
    listed("toxicities", { $0.toxicities }) { toxicity($0) },
    listed("comorbidities", { $0.comorbidities }) { remark($0) },
    listed("otherCancers", { $0.otherCancers }) { remark($0) },
    listed("profile", { $0.profile }) { profileFactor($0) },
    listed("goals", { $0.goals }) { remark($0) },
    listed("wishes", { $0.wishes }) { remark($0) },
    listed("supportiveCare", { $0.supportiveCare }) { supportiveCare($0) },
    listed("resistance", { $0.resistance }) { resistanceMechanism($0) },
    listed("events", { $0.events }) { event($0) },
    listed("calls", { $0.calls }) { call($0) },
    listed("decisions", { $0.decisions }) { decision($0) },
    listed("notes", { $0.notes }) { note($0) },
  ]

  /// Findings stand in the order of the lesions, so that they are the same only with those.
  private static let assessments = Part(
    name: "assessments",
    json: { value in list(value.assessments) { assessment($0, value.lesions.map(\.id)) } },
    isShared: { $0.assessments.shares($1.assessments) && $0.lesions.shares($1.lesions) })

  private static func single(
    _ name: String, hasIDs: Bool = false, _ json: @escaping @Sendable (PatientCase) -> JSONText?
  ) -> Part {
    Part(name: name, json: json, isShared: { _, _ in false }, hasIDs: hasIDs, isList: false)
  }

  private static func listed<Element>(
    _ name: String, _ elements: @escaping @Sendable (PatientCase) -> [Element],
    _ encode: @escaping @Sendable (Element) -> JSONText
  ) -> Part {
    Part(
      name: name, json: { list(elements($0), encode) },
      isShared: { elements($0).shares(elements($1)) })
  }
}

extension Array {
  /// Whether this is the same memory as another array: then both have the same, to the last bit.
  fileprivate func shares(_ other: [Element]) -> Bool {
    unsafe withUnsafeBufferPointer { mine in
      unsafe other.withUnsafeBufferPointer { theirs in
        unsafe mine.count == theirs.count && mine.baseAddress == theirs.baseAddress
      }
    }
  }
}
