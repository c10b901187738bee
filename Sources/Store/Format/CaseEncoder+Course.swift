internal import JSON
internal import Oncology

extension CaseEncoder {
  static func line(_ value: LineOfTherapy) -> JSONText {
    let head: JSONText = .object([
      "id": .string(value.id), "number": .integer(value.number),
      "kind": value.kind == .systemic ? nil : word(value.kind),
      "regimen": text(value.regimen), "setting": text(value.setting),
      "intent": word(value.intent), "intensity": word(value.intensity),
      "continuous": answer(value.isContinuous),
    ])
    let rest: JSONText = .object([
      "infusion": day(value.infusion), "noDiseaseAtStart": flag(value.hasNoDiseaseAtStart),
      "cyclesDelivered": integer(value.cyclesDelivered),
      "cycleLengthDays": integer(value.cycleLengthDays),
      "cycleStarts": list(value.cycleStarts) { .string($0.description) },
      "lastDose": date(value.lastDose?.date), "lastDoseKnown": day(value.lastDose?.known),
      "lastDoseUnknown": flag(value.isLastDoseUnknown), "stopReason": word(value.stopReason),
      "agents": list(value.agents) { agent($0) },
    ])
    guard case .members(let first) = head, case .members(let last) = rest else { return head }
    return .members(first + dated(value.start, as: "start") + last)
  }

  private static func agent(_ value: Agent) -> JSONText {
    .object([
      "id": .string(value.id), "name": .string(value.name), "class": text(value.drugClass),
      "targets": words(value.targets), "dose": text(value.dose), "route": word(value.route),
      "start": date(value.start), "lastDose": date(value.lastDose),
      "stopReason": word(value.stopReason),
      "countsForRefractory": answer(value.countsForRefractory),
      "plan": value.plan.map {
        .object([
          "amount": number($0.amount), "unit": text($0.unit),
          "intervalDays": integer($0.intervalDays), "doses": integer($0.doses),
        ])
      },
      "doses": list(value.doses) {
        .object(["id": .string($0.id), "date": date($0.date), "amount": number($0.amount)])
      },
      "holds": list(value.holds) {
        .object([
          "id": .string($0.id), "from": day($0.from), "through": day($0.through),
          "reason": text($0.reason),
        ])
      },
      "adherence": list(value.adherence) {
        .object([
          "id": .string($0.id), "from": day($0.from), "through": day($0.through),
          "daysCovered": .integer($0.daysCovered), "basis": text($0.basis),
        ])
      },
    ])
  }

  static func localTreatment(_ value: LocalTreatment) -> JSONText {
    object(
      value.id, value.when,
      [
        "start": date(value.start), "kind": word(value.kind), "site": .string(value.site),
        "dose": text(value.dose), "fractions": integer(value.fractions),
        "technique": text(value.technique), "field": text(value.field),
        "intent": word(value.intent), "lesions": words(value.lesions),
      ])
  }

  static func lab(_ value: LabResult) -> JSONText {
    object(
      value.id, value.when,
      [
        "test": .string(value.test), "operator": bound(value.value),
        "value": number(value.value.number), "unit": unit(value.value),
        "lowerLimit": number(value.lowerLimit), "upperLimit": number(value.upperLimit),
        "specimen": text(value.specimen), "tumorMarker": flag(value.isTumorMarker),
      ])
  }

  static func symptom(_ value: Symptom) -> JSONText {
    object(
      value.id, value.when,
      [
        "name": .string(value.name), "grade": integer(value.grade), "score": integer(value.score),
        "attribution": value.attribution == .unknown ? nil : word(value.attribution),
        "text": text(value.text),
      ])
  }

  static func performance(_ value: PerformanceStatus) -> JSONText {
    object(
      value.id, value.when,
      ["ecog": integer(value.ecog), "karnofsky": integer(value.karnofsky)])
  }

  static func toxicity(_ value: Toxicity) -> JSONText {
    object(
      value.id, value.when,
      [
        "through": date(value.through), "name": .string(value.name),
        "grade": .integer(value.grade), "cause": text(value.cause), "action": text(value.action),
      ])
  }

  static func supportiveCare(_ value: SupportiveCare) -> JSONText {
    object(
      value.id, value.when,
      [
        "through": date(value.through), "kind": word(value.kind), "text": .string(value.text),
        "prednisoneEquivalent": number(value.prednisoneEquivalent),
      ])
  }

  static func event(_ value: ClinicalEvent) -> JSONText {
    object(
      value.id, value.when,
      [
        "kind": word(value.kind), "text": text(value.text), "site": text(value.site),
        "fromDisease": answer(value.isFromDisease),
      ])
  }

  static func decision(_ value: BoardDecision) -> JSONText {
    object(
      value.id, value.when,
      [
        "text": .string(value.text), "options": list(value.options) { .string($0.rawValue) },
        "owner": text(value.owner), "due": day(value.due), "outcome": text(value.outcome),
      ])
  }

  static func note(_ value: Note) -> JSONText {
    object(value.id, value.when, ["author": text(value.author), "text": .string(value.text)])
  }
}
