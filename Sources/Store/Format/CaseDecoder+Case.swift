internal import JSON
internal import Oncology

extension CaseDecoder {
  /// The whole case.
  mutating func patientCase(_ value: JSONPlace) -> PatientCase? {
    guard var fields = object(value) else { return nil }
    formatVersion(&fields)
    let id = required("id", &fields) { $0.caseID($1) }
    let isSynthetic = optional("synthetic", &fields) { $0.bool($1) } ?? false
    let shows = optional("shows", &fields) { $0.text($1) }
    let question = optional("question", &fields) { $0.text($1) }
    let patient = required("patient", &fields) { $0.patient($1) }
    let diagnosis = required("diagnosis", &fields) { $0.diagnosis($1) }
    guard let id, let patient, let diagnosis else { return nil }
    var result = PatientCase(id: id, patient: patient, diagnosis: diagnosis)
    result.isSynthetic = isSynthetic
    result.shows = shows
    result.question = question
    readTumor(&fields, into: &result)
    readCourse(&fields, into: &result)
    readBoard(&fields, into: &result)
    finish(fields)
    return result
  }

  private mutating func readTumor(_ fields: inout Fields, into result: inout PatientCase) {
    result.pathology = list(take("pathology", &fields)) { $0.pathologyReport($1) }
    result.biomarkers = list(take("biomarkers", &fields)) { $0.biomarker($1) }
    result.lines = list(take("lines", &fields)) { $0.line($1) }
    result.localTreatments = list(take("localTreatments", &fields)) { $0.localTreatment($1) }
    result.readers = list(take("readers", &fields)) { $0.reader($1) }
    result.imagingIntervalDays = optional("imagingIntervalDays", &fields) {
      $0.integer($1, in: 1...730)
    }
    result.studies = list(take("studies", &fields)) { $0.study($1) }
    result.lesions = list(take("lesions", &fields)) { $0.lesion($1) }
    result.assessments = list(take("assessments", &fields)) { $0.assessment($1) }
    result.labs = list(take("labs", &fields)) { $0.lab($1) }
    result.mrd = list(take("mrd", &fields)) { $0.mrdResult($1) }
  }

  private mutating func readCourse(_ fields: inout Fields, into result: inout PatientCase) {
    result.symptoms = list(take("symptoms", &fields)) { $0.symptom($1) }
    result.performance = list(take("performance", &fields)) { $0.performance($1) }
    result.toxicities = list(take("toxicities", &fields)) { $0.toxicity($1) }
    result.comorbidities = list(take("comorbidities", &fields)) { $0.remark($1) }
    result.otherCancers = list(take("otherCancers", &fields)) { $0.remark($1) }
    result.profile = list(take("profile", &fields)) { $0.profileFactor($1) }
    result.goals = list(take("goals", &fields)) { $0.remark($1) }
    result.wishes = list(take("wishes", &fields)) { $0.remark($1) }
    result.supportiveCare = list(take("supportiveCare", &fields)) { $0.supportiveCare($1) }
    result.resistance = list(take("resistance", &fields)) { $0.resistanceMechanism($1) }
    result.events = list(take("events", &fields)) { $0.event($1) }
  }

  private mutating func readBoard(_ fields: inout Fields, into result: inout PatientCase) {
    result.calls = list(take("calls", &fields)) { $0.call($1) }
    result.decisions = list(take("decisions", &fields)) { $0.decision($1) }
    result.notes = list(take("notes", &fields)) { $0.note($1) }
  }

  private mutating func formatVersion(_ fields: inout Fields) {
    guard let value = take("format", &fields) else {
      error(
        at: fields.object, "The member \"format\" is missing.",
        hint: "Add \"format\": 1 to the case.")
      return
    }
    let isOne = json.withNumber(at: value) { $0.count == 1 && $0[0] == UInt8(ascii: "1") }
    guard isOne != true else { return }
    error(
      at: value, "The format is not version 1.",
      hint: "Open the file with the program that wrote it, or a newer version of this one.")
  }

  mutating func caseID(_ value: JSONPlace) -> CaseID? {
    guard let text = text(value) else { return nil }
    guard let id = CaseID(text) else {
      error(
        at: value, "A case's id has 1 to 64 of the characters A-Z a-z 0-9 . _ - and no others.",
        hint: "Choose a shorter or plainer id and name the file after it.")
      return nil
    }
    return id
  }

  // MARK: The person

  mutating func patient(_ value: JSONPlace) -> Patient? {
    guard var fields = object(value) else { return nil }
    var patient = Patient()
    patient.alias = optional("alias", &fields) { $0.text($1) }
    patient.birthYear = optional("birthYear", &fields) { $0.integer($1, in: 1880...2100) }
    patient.sex = optional("sex", &fields) { $0.choice($1, Patient.Sex.self) }
    patient.identifiers = optional("identifiers", &fields) { $0.identifiers($1) }
    finish(fields)
    return patient
  }

  private mutating func identifiers(_ value: JSONPlace) -> Identifiers? {
    guard var fields = object(value) else { return nil }
    let name = optional("name", &fields) { $0.text($1) }
    let birthDate = optional("birthDate", &fields) { $0.day($1) }
    let number = optional("number", &fields) { $0.text($1) }
    finish(fields)
    return Identifiers(name: name, birthDate: birthDate, number: number)
  }

  mutating func remark(_ value: JSONPlace) -> Remark? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let date = optional("date", &fields) { $0.partialDate($1) }
    let when = dated(date, &fields)
    let text = required("text", &fields) { $0.text($1) }
    finish(fields)
    guard let id, let text else { return nil }
    return Remark(id: id, when: when, text: text)
  }

  mutating func profileFactor(_ value: JSONPlace) -> ProfileFactor? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let date = optional("date", &fields) { $0.partialDate($1) }
    let when = dated(date, &fields)
    let kind = required("kind", &fields) { $0.choice($1, ProfileFactor.Kind.self) }
    let text = required("text", &fields) { $0.text($1) }
    let by = optional("by", &fields) { $0.text($1) }
    finish(fields)
    guard let id, let kind, let text else { return nil }
    return ProfileFactor(id: id, when: when, kind: kind, text: text, by: by)
  }
}
