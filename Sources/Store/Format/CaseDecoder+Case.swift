internal import JSON
internal import Oncology

extension CaseDecoder {
  /// The whole case.
  mutating func patientCase(_ value: JSONValue) -> PatientCase? {
    guard var fields = object(value) else { return nil }
    formatVersion(&fields)
    let id = required("id", &fields) { $0.caseID($1) }
    let isSynthetic = optional("synthetic", &fields) { $0.bool($1) } ?? false
    _ = optional("shows", &fields) { $0.text($1) }
    let question = optional("question", &fields) { $0.text($1) }
    let patient = required("patient", &fields) { $0.patient($1) }
    let diagnosis = required("diagnosis", &fields) { $0.diagnosis($1) }
    guard let id, let patient, let diagnosis else { return nil }
    var result = PatientCase(id: id, patient: patient, diagnosis: diagnosis)
    result.isSynthetic = isSynthetic
    result.question = question
    result.biomarkers = list(fields.take("biomarkers")) { $0.biomarker($1) }
    result.lines = list(fields.take("lines")) { $0.line($1) }
    result.localTreatments = list(fields.take("localTreatments")) { $0.localTreatment($1) }
    result.readers = list(fields.take("readers")) { $0.reader($1) }
    result.studies = list(fields.take("studies")) { $0.study($1) }
    result.lesions = list(fields.take("lesions")) { $0.lesion($1) }
    result.assessments = list(fields.take("assessments")) { $0.assessment($1) }
    result.labs = list(fields.take("labs")) { $0.lab($1) }
    result.performance = list(fields.take("performance")) { $0.performance($1) }
    result.comorbidities = list(fields.take("comorbidities")) { $0.remark($1) }
    result.wishes = list(fields.take("wishes")) { $0.remark($1) }
    result.decisions = list(fields.take("decisions")) { $0.decision($1) }
    finish(fields)
    return result
  }

  private mutating func formatVersion(_ fields: inout Fields) {
    guard let value = fields.take("format") else {
      error(
        at: fields.object, "The member \"format\" is missing.",
        hint: "Add \"format\": 1 to the case.")
      return
    }
    guard value.number?.elementsEqual("1".utf8) != true else { return }
    error(
      at: value, "The format is not version 1.",
      hint: "Open the file with the program that wrote it, or a newer version of this one.")
  }

  private mutating func caseID(_ value: JSONValue) -> CaseID? {
    guard let text = text(value) else { return nil }
    guard let id = CaseID(text) else {
      error(
        at: value, "A case's id has 1 to 64 of the characters A-Z a-z 0-9 . _ - and no others.",
        hint: "Choose a shorter or plainer id and name the file after it.")
      return nil
    }
    return id
  }

  private mutating func patient(_ value: JSONValue) -> Patient? {
    guard var fields = object(value) else { return nil }
    var patient = Patient()
    patient.alias = optional("alias", &fields) { $0.text($1) }
    patient.birthYear = optional("birthYear", &fields) { $0.integer($1, in: 1880...2100) }
    patient.sex = optional("sex", &fields) { $0.choice($1, Patient.Sex.self) }
    finish(fields)
    return patient
  }

  private mutating func diagnosis(_ value: JSONValue) -> Diagnosis? {
    guard var fields = object(value) else { return nil }
    let disease = required("disease", &fields) { $0.text($1) }
    let title = required("title", &fields) { $0.text($1) }
    let histology = optional("histology", &fields) { $0.text($1) }
    let primarySite = optional("primarySite", &fields) { $0.text($1) }
    let date = optional("date", &fields) { $0.partialDate($1) }
    let stages = list(fields.take("stages")) { $0.stage($1) }
    finish(fields)
    guard let disease, let title else { return nil }
    return Diagnosis(
      disease: disease, title: title, histology: histology, primarySite: primarySite, date: date,
      stages: stages.sorted { $0.when.date.earliest < $1.when.date.earliest })
  }

  private mutating func stage(_ value: JSONValue) -> Stage? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let system = optional("system", &fields) { $0.text($1) }
    let tnm = optional("tnm", &fields) { $0.text($1) }
    let group = required("group", &fields) { $0.text($1) }
    finish(fields)
    guard let id, let when, let group else { return nil }
    return Stage(id: id, when: when, system: system, tnm: tnm, group: group)
  }

  private mutating func biomarker(_ value: JSONValue) -> Biomarker? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let name = required("name", &fields) { $0.text($1) }
    let result = required("result", &fields) { $0.text($1) }
    let specimen = optional("specimen", &fields) { $0.text($1) }
    finish(fields)
    guard let id, let when, let name, let result else { return nil }
    return Biomarker(id: id, when: when, name: name, result: result, specimen: specimen)
  }

  private mutating func remark(_ value: JSONValue) -> Remark? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let date = optional("date", &fields) { $0.partialDate($1) }
    let when = dated(date, &fields)
    let text = required("text", &fields) { $0.text($1) }
    finish(fields)
    guard let id, let text else { return nil }
    return Remark(id: id, when: when, text: text)
  }

  private mutating func decision(_ value: JSONValue) -> BoardDecision? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let text = required("text", &fields) { $0.text($1) }
    let outcome = optional("outcome", &fields) { $0.text($1) }
    finish(fields)
    guard let id, let when, let text else { return nil }
    return BoardDecision(id: id, when: when, text: text, outcome: outcome)
  }
}
