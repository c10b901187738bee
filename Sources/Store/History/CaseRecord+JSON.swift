internal import JSON
internal import Oncology

extension CaseEncoder {
  /// A record as its list in the case has it.
  static func record(_ record: CaseRecord) -> JSONText {
    switch record {
    case .pathologyReport(let value): pathologyReport(value)
    case .biomarker(let value): biomarker(value)
    case .line(let value): line(value)
    case .localTreatment(let value): localTreatment(value)
    case .reader(let value): reader(value)
    case .study(let value): study(value)
    case .lesion(let value): lesion(value)
    case .assessment(let value): assessment(value, value.findings.keys.sorted())
    case .lab(let value): lab(value)
    case .mrdResult(let value): mrdResult(value)
    case .symptom(let value): symptom(value)
    case .performanceStatus(let value): performance(value)
    case .toxicity(let value): toxicity(value)
    case .comorbidity(let value): remark(value)
    case .otherCancer(let value): remark(value)
    case .profileFactor(let value): profileFactor(value)
    case .goal(let value): remark(value)
    case .wish(let value): remark(value)
    case .supportiveCare(let value): supportiveCare(value)
    case .resistance(let value): resistanceMechanism(value)
    case .event(let value): event(value)
    case .call(let value): call(value)
    case .decision(let value): decision(value)
    case .note(let value): note(value)
    }
  }
}

extension CaseDecoder<JSONDocument> {
  /// A record as its list in the case has it.
  mutating func record(_ value: JSONPlace, _ kind: CaseRecord.Kind) -> CaseRecord? {
    switch kind {
    case .pathologyReport: pathologyReport(value).map { .pathologyReport($0) }
    case .biomarker: biomarker(value).map { .biomarker($0) }
    case .line: line(value).map { .line($0) }
    case .localTreatment: localTreatment(value).map { .localTreatment($0) }
    case .reader: reader(value).map { .reader($0) }
    case .study: study(value).map { .study($0) }
    case .lesion: lesion(value).map { .lesion($0) }
    case .assessment: assessment(value).map { .assessment($0) }
    case .lab: lab(value).map { .lab($0) }
    case .mrdResult: mrdResult(value).map { .mrdResult($0) }
    case .symptom: symptom(value).map { .symptom($0) }
    case .performanceStatus: performance(value).map { .performanceStatus($0) }
    case .toxicity: toxicity(value).map { .toxicity($0) }
    case .comorbidity: remark(value).map { .comorbidity($0) }
    case .otherCancer: remark(value).map { .otherCancer($0) }
    case .profileFactor: profileFactor(value).map { .profileFactor($0) }
    case .goal: remark(value).map { .goal($0) }
    case .wish: remark(value).map { .wish($0) }
    case .supportiveCare: supportiveCare(value).map { .supportiveCare($0) }
    case .resistance: resistanceMechanism(value).map { .resistance($0) }
    case .event: event(value).map { .event($0) }
    case .call: call(value).map { .call($0) }
    case .decision: decision(value).map { .decision($0) }
    case .note: note(value).map { .note($0) }
    }
  }
}
