internal import JSON
internal import Oncology

extension CaseDecoder {
  mutating func line(_ value: JSONValue) -> LineOfTherapy? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let number = required("number", &fields) { $0.integer($1, in: 1...99) }
    let intent = optional("intent", &fields) { $0.choice($1, LineOfTherapy.Intent.self) }
    let start = required("start", &fields) { $0.partialDate($1) }
    let when = dated(start, &fields)
    let lastDose = optional("lastDose", &fields) { $0.partialDate($1) }
    let lastDoseKnown = optional("lastDoseKnown", &fields) { $0.day($1) }
    let isUnknown = optional("lastDoseUnknown", &fields) { $0.bool($1) } ?? false
    let reason = optional("stopReason", &fields) { $0.choice($1, LineOfTherapy.StopReason.self) }
    let agents = list(fields.take("agents")) { $0.agent($1) }
    finish(fields)
    checkEnd(of: fields, start: start, lastDose: lastDose, isUnknown: isUnknown)
    guard let id, let number, let when else { return nil }
    return LineOfTherapy(
      id: id, number: number, intent: intent, start: when,
      lastDose: lastDose.map { Dated($0, known: lastDoseKnown) }, isLastDoseUnknown: isUnknown,
      stopReason: reason, agents: agents)
  }

  private mutating func checkEnd(
    of fields: Fields, start: PartialDate?, lastDose: PartialDate?, isUnknown: Bool
  ) {
    if let start, let lastDose, lastDose.latest < start.earliest {
      error(
        at: fields.object, rule: "CAV-DQ-4", "The last dose lies before the first.",
        hint: "Correct \"start\" or \"lastDose\".")
    }
    if lastDose != nil, isUnknown {
      error(
        at: fields.object, "The last dose is given and said to be unknown.",
        hint: "Leave out \"lastDose\" or \"lastDoseUnknown\".")
    }
  }

  private mutating func agent(_ value: JSONValue) -> Agent? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let name = required("name", &fields) { $0.text($1) }
    let drugClass = optional("class", &fields) { $0.text($1) }
    let dose = optional("dose", &fields) { $0.text($1) }
    finish(fields)
    guard let id, let name else { return nil }
    return Agent(id: id, name: name, drugClass: drugClass, dose: dose)
  }

  mutating func localTreatment(_ value: JSONValue) -> LocalTreatment? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let kind = required("kind", &fields) { $0.choice($1, LocalTreatment.Kind.self) }
    let site = required("site", &fields) { $0.text($1) }
    let dose = optional("dose", &fields) { $0.text($1) }
    let lesions = list(fields.take("lesions")) { $0.text($1) }
    finish(fields)
    guard let id, let when, let kind, let site else { return nil }
    return LocalTreatment(id: id, when: when, kind: kind, site: site, dose: dose, lesions: lesions)
  }

  mutating func lab(_ value: JSONValue) -> LabResult? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let test = required("test", &fields) { $0.text($1) }
    let bound = optional("operator", &fields) { $0.choice($1, ReportedQuantity.Bound.self) }
    let number = required("value", &fields) { $0.decimal($1) }
    let unit = optional("unit", &fields) { $0.text($1) } ?? ""
    let upperLimit = optional("upperLimit", &fields) { $0.decimal($1) }
    let isMarker = optional("tumorMarker", &fields) { $0.bool($1) } ?? false
    finish(fields)
    guard let id, let when, let test, let number else { return nil }
    return LabResult(
      id: id, when: when, test: test,
      value: ReportedQuantity(bound ?? .exactly, number, unit: unit), upperLimit: upperLimit,
      isTumorMarker: isMarker)
  }

  mutating func performance(_ value: JSONValue) -> PerformanceStatus? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let ecog = required("ecog", &fields) { $0.integer($1, in: 0...5) }
    finish(fields)
    guard let id, let when, let ecog else { return nil }
    return PerformanceStatus(id: id, when: when, ecog: ecog)
  }
}
