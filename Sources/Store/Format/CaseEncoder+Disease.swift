internal import JSON
internal import Oncology

extension CaseEncoder {
  static func patient(_ value: Patient) -> JSONText {
    .object([
      "alias": text(value.alias), "birthYear": integer(value.birthYear), "sex": word(value.sex),
      "identifiers": value.identifiers.map {
        .object([
          "name": text($0.name), "birthDate": day($0.birthDate), "number": text($0.number),
        ])
      },
    ])
  }

  static func remark(_ value: Remark) -> JSONText {
    object(value.id, value.when, ["text": .string(value.text)])
  }

  static func profileFactor(_ value: ProfileFactor) -> JSONText {
    object(
      value.id, value.when,
      ["kind": word(value.kind), "text": .string(value.text), "by": text(value.by)])
  }

  static func diagnosis(_ value: Diagnosis) -> JSONText {
    .object([
      "disease": .string(value.disease), "title": .string(value.title),
      "histology": text(value.histology), "grade": text(value.grade),
      "certainty": word(value.certainty), "primarySite": text(value.primarySite),
      "date": date(value.date), "stages": list(value.stages) { stage($0) },
    ])
  }

  private static func stage(_ value: Stage) -> JSONText {
    object(
      value.id, value.when,
      ["system": text(value.system), "tnm": text(value.tnm), "group": .string(value.group)])
  }

  static func pathologyReport(_ value: PathologyReport) -> JSONText {
    object(
      value.id, value.when,
      [
        "specimen": word(value.specimen), "site": text(value.site), "lesion": text(value.lesion),
        "result": word(value.result), "histology": text(value.histology),
        "text": text(value.text),
      ])
  }

  static func biomarker(_ value: Biomarker) -> JSONText {
    object(
      value.id, value.when,
      [
        "name": .string(value.name), "result": .string(value.result),
        "status": word(value.status), "method": text(value.method),
        "specimen": text(value.specimen),
      ])
  }

  static func mrdResult(_ value: MRDResult) -> JSONText {
    object(
      value.id, value.when,
      [
        "method": .string(value.method), "sensitivity": number(value.sensitivity),
        "result": word(value.result), "operator": bound(value.level),
        "level": number(value.level?.number), "unit": unit(value.level),
        "specimen": text(value.specimen),
      ])
  }

  static func bound(_ quantity: ReportedQuantity?) -> JSONText? {
    quantity?.bound == .exactly ? nil : word(quantity?.bound)
  }

  static func unit(_ quantity: ReportedQuantity?) -> JSONText? {
    quantity?.unit.isEmpty == false ? text(quantity?.unit) : nil
  }

  static func resistanceMechanism(_ value: ResistanceMechanism) -> JSONText {
    object(
      value.id, value.when,
      [
        "kind": word(value.kind), "line": text(value.line), "evidence": .string(value.evidence),
      ])
  }
}
