internal import JSON
internal import Oncology

extension CaseDecoder {
  mutating func diagnosis(_ value: JSONPlace) -> Diagnosis? {
    guard var fields = object(value) else { return nil }
    let disease = required("disease", &fields) { $0.text($1) }
    let title = required("title", &fields) { $0.text($1) }
    let histology = optional("histology", &fields) { $0.text($1) }
    let grade = optional("grade", &fields) { $0.text($1) }
    let certainty = optional("certainty", &fields) { $0.choice($1, Diagnosis.Certainty.self) }
    let primarySite = optional("primarySite", &fields) { $0.text($1) }
    let date = optional("date", &fields) { $0.partialDate($1) }
    let stages = list(take("stages", &fields)) { $0.stage($1) }
    finish(fields)
    guard let disease, let title else { return nil }
    var diagnosis = Diagnosis(
      disease: disease, title: title, histology: histology, primarySite: primarySite, date: date,
      stages: stages.sorted { $0.when.date.earliest < $1.when.date.earliest })
    diagnosis.grade = grade
    diagnosis.certainty = certainty
    return diagnosis
  }

  private mutating func stage(_ value: JSONPlace) -> Stage? {
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

  mutating func pathologyReport(_ value: JSONPlace) -> PathologyReport? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let specimen = required("specimen", &fields) {
      $0.choice($1, PathologyReport.Specimen.self)
    }
    let site = optional("site", &fields) { $0.text($1) }
    let lesion = optional("lesion", &fields) { $0.text($1) }
    let result = required("result", &fields) { $0.choice($1, PathologyReport.Result.self) }
    let histology = optional("histology", &fields) { $0.text($1) }
    let text = optional("text", &fields) { $0.text($1) }
    finish(fields)
    guard let id, let when, let specimen, let result else { return nil }
    return PathologyReport(
      id: id, when: when, specimen: specimen, site: site, lesion: lesion, result: result,
      histology: histology, text: text)
  }

  mutating func biomarker(_ value: JSONPlace) -> Biomarker? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let name = required("name", &fields) { $0.text($1) }
    let result = required("result", &fields) { $0.text($1) }
    let status = optional("status", &fields) { $0.choice($1, Biomarker.Status.self) }
    let method = optional("method", &fields) { $0.text($1) }
    let specimen = optional("specimen", &fields) { $0.text($1) }
    finish(fields)
    guard let id, let when, let name, let result else { return nil }
    var biomarker = Biomarker(id: id, when: when, name: name, result: result, specimen: specimen)
    biomarker.status = status
    biomarker.method = method
    return biomarker
  }

  mutating func mrdResult(_ value: JSONPlace) -> MRDResult? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let method = required("method", &fields) { $0.text($1) }
    let sensitivity = optional("sensitivity", &fields) { $0.decimal($1) }
    let result = required("result", &fields) { $0.choice($1, MRDResult.Result.self) }
    let bound = optional("operator", &fields) { $0.choice($1, ReportedQuantity.Bound.self) }
    let level = optional("level", &fields) { $0.decimal($1) }
    let unit = optional("unit", &fields) { $0.text($1) } ?? ""
    let specimen = optional("specimen", &fields) { $0.text($1) }
    finish(fields)
    guard let id, let when, let method, let result else { return nil }
    return MRDResult(
      id: id, when: when, method: method, sensitivity: sensitivity, result: result,
      level: level.map { ReportedQuantity(bound ?? .exactly, $0, unit: unit) },
      specimen: specimen)
  }

  mutating func resistanceMechanism(_ value: JSONPlace) -> ResistanceMechanism? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let kind = required("kind", &fields) { $0.choice($1, ResistanceMechanism.Kind.self) }
    let line = optional("line", &fields) { $0.text($1) }
    let evidence = required("evidence", &fields) { $0.text($1) }
    finish(fields)
    guard let id, let when, let kind, let evidence else { return nil }
    return ResistanceMechanism(id: id, when: when, kind: kind, line: line, evidence: evidence)
  }
}
