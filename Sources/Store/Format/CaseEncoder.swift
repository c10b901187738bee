internal import JSON
internal import Oncology

/// Writes a case as a new file, its members in the order of the format.
///
/// For cases that come from elsewhere. A case that was read is never written this way: what changes in
/// it is put into its own text.
enum CaseEncoder {
  /// The text of a case's file.
  static func text(_ value: PatientCase) -> String { json(value).page }

  static func json(_ value: PatientCase) -> JSONText {
    .object([
      "format": .integer(StoreDescription.format), "id": .string(value.id.text),
      "synthetic": value.isSynthetic ? .bool(true) : nil, "question": text(value.question),
      "patient": patient(value.patient), "diagnosis": diagnosis(value.diagnosis),
      "biomarkers": list(value.biomarkers) { biomarker($0) },
      "lines": list(value.lines) { line($0) },
      "localTreatments": list(value.localTreatments) { localTreatment($0) },
      "readers": list(value.readers) { reader($0) },
      "studies": list(value.studies) { study($0) },
      "lesions": list(value.lesions) { lesion($0) },
      "assessments": list(value.assessments) { assessment($0, value.lesions) },
      "labs": list(value.labs) { lab($0) },
      "performance": list(value.performance) { performance($0) },
      "comorbidities": list(value.comorbidities) { remark($0) },
      "wishes": list(value.wishes) { remark($0) },
      "decisions": list(value.decisions) { decision($0) },
    ])
  }

  // MARK: Values

  private static func text(_ text: String?) -> JSONText? { text.map { .string($0) } }

  private static func date(_ date: PartialDate?) -> JSONText? {
    date.map { .string($0.description) }
  }

  private static func known(_ when: Dated?) -> JSONText? {
    (when?.known).map { .string($0.description) }
  }

  private static func length(_ length: Length?) -> JSONText? {
    length.map { .number($0.description) }
  }

  private static func flag(_ flag: Bool) -> JSONText? { flag ? .bool(true) : nil }

  private static func list<Element>(
    _ elements: [Element], _ encode: (Element) -> JSONText
  ) -> JSONText? {
    elements.isEmpty ? nil : .array(elements.map(encode))
  }

  private static func words(_ words: [String]) -> JSONText? { list(words) { .string($0) } }

  // MARK: Person and disease

  private static func patient(_ value: Patient) -> JSONText {
    .object([
      "alias": text(value.alias), "birthYear": value.birthYear.map { .integer($0) },
      "sex": text(value.sex?.rawValue),
    ])
  }

  private static func diagnosis(_ value: Diagnosis) -> JSONText {
    .object([
      "disease": .string(value.disease), "title": .string(value.title),
      "histology": text(value.histology), "primarySite": text(value.primarySite),
      "date": date(value.date), "stages": list(value.stages) { stage($0) },
    ])
  }

  private static func stage(_ value: Stage) -> JSONText {
    .object([
      "id": .string(value.id), "date": date(value.when.date), "known": known(value.when),
      "system": text(value.system), "tnm": text(value.tnm), "group": .string(value.group),
    ])
  }

  private static func biomarker(_ value: Biomarker) -> JSONText {
    .object([
      "id": .string(value.id), "date": date(value.when.date), "known": known(value.when),
      "name": .string(value.name), "result": .string(value.result),
      "specimen": text(value.specimen),
    ])
  }

  private static func remark(_ value: Remark) -> JSONText {
    .object([
      "id": .string(value.id), "date": date(value.when?.date), "known": known(value.when),
      "text": .string(value.text),
    ])
  }

  private static func decision(_ value: BoardDecision) -> JSONText {
    .object([
      "id": .string(value.id), "date": date(value.when.date), "known": known(value.when),
      "text": .string(value.text), "outcome": text(value.outcome),
    ])
  }

  // MARK: Course

  private static func line(_ value: LineOfTherapy) -> JSONText {
    .object([
      "id": .string(value.id), "number": .integer(value.number),
      "intent": text(value.intent?.rawValue), "start": date(value.start.date),
      "known": known(value.start), "lastDose": date(value.lastDose?.date),
      "lastDoseKnown": known(value.lastDose), "lastDoseUnknown": flag(value.isLastDoseUnknown),
      "stopReason": text(value.stopReason?.rawValue), "agents": list(value.agents) { agent($0) },
    ])
  }

  private static func agent(_ value: Agent) -> JSONText {
    .object([
      "id": .string(value.id), "name": .string(value.name), "class": text(value.drugClass),
      "dose": text(value.dose),
    ])
  }

  private static func localTreatment(_ value: LocalTreatment) -> JSONText {
    .object([
      "id": .string(value.id), "date": date(value.when.date), "known": known(value.when),
      "kind": .string(value.kind.rawValue), "site": .string(value.site), "dose": text(value.dose),
      "lesions": words(value.lesions),
    ])
  }

  private static func lab(_ value: LabResult) -> JSONText {
    .object([
      "id": .string(value.id), "date": date(value.when.date), "known": known(value.when),
      "test": .string(value.test),
      "operator": value.value.bound == .exactly ? nil : .string(value.value.bound.rawValue),
      "value": .number(value.value.number.description),
      "unit": value.value.unit.isEmpty ? nil : .string(value.value.unit),
      "upperLimit": value.upperLimit.map { .number($0.description) },
      "tumorMarker": flag(value.isTumorMarker),
    ])
  }

  private static func performance(_ value: PerformanceStatus) -> JSONText {
    .object([
      "id": .string(value.id), "date": date(value.when.date), "known": known(value.when),
      "ecog": .integer(value.ecog),
    ])
  }

  // MARK: Imaging

  private static func reader(_ value: Reader) -> JSONText {
    .object([
      "id": .string(value.id), "role": text(value.role), "primary": flag(value.isPrimary),
    ])
  }

  private static func study(_ value: ImagingStudy) -> JSONText {
    .object([
      "id": .string(value.id), "date": date(value.when.date), "known": known(value.when),
      "modality": .string(value.modality.rawValue),
      "sliceThickness": length(value.sliceThickness), "regions": words(value.regions),
    ])
  }

  private static func lesion(_ value: Lesion) -> JSONText {
    .object([
      "id": .string(value.id), "organ": .string(value.organ), "site": text(value.site),
      "node": flag(value.isNode), "chain": text(value.chain), "role": .string(value.role.rawValue),
      "character": text(value.character?.rawValue),
    ])
  }

  private static func assessment(_ value: Assessment, _ lesions: [Lesion]) -> JSONText {
    let order = lesions.map(\.id).filter { value.findings[$0] != nil }
    let findings = order.compactMap { id in
      value.findings[id].map { JSONText.Member(id, finding($0)) }
    }
    return .object([
      "id": .string(value.id), "date": date(value.when.date), "known": known(value.when),
      "reader": .string(value.reader), "studies": words(value.studies),
      "baseline": value.baseline.map {
        .object([
          "line": text($0.line), "targets": $0.targets.map { .array($0.map { .string($0) }) },
        ])
      },
      "findings": findings.isEmpty ? nil : .members(findings),
      "nonTarget": text(value.nonTarget?.rawValue), "newLesions": text(value.newLesions?.rawValue),
      "reported": value.reported.map {
        .object(["criterion": .string($0.criterion), "category": .string($0.category)])
      },
    ])
  }

  private static func finding(_ value: Finding) -> JSONText {
    .object([
      "longest": length(value.longest), "shortAxis": length(value.shortAxis),
      "parts": list(value.parts) { .number($0.description) }, "state": text(value.state?.rawValue),
      "mergedInto": text(value.mergedInto), "new": text(value.newness?.rawValue),
      "petPositive": value.isPETPositive.map { .bool($0) }, "study": text(value.study),
      "reason": text(value.reason),
    ])
  }
}
