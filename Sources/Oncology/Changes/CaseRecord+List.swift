extension CaseRecord {
  /// A list of a case, seen as records.
  struct List {
    let records: (PatientCase) -> [CaseRecord]
    let replace: ([CaseRecord], inout PatientCase) -> Void

    init<Element: Identified>(
      _ path: WritableKeyPath<PatientCase, [Element]>, _ record: @escaping (Element) -> CaseRecord
    ) {
      records = { $0[keyPath: path].map(record) }
      replace = { records, patientCase in
        patientCase[keyPath: path] = records.compactMap { $0.value as? Element }
      }
    }
  }
}

extension CaseRecord.Kind {
  /// Where a case keeps records of this kind.
  var list: CaseRecord.List {
    switch self {
    case .pathologyReport: .init(\.pathology) { .pathologyReport($0) }
    case .biomarker: .init(\.biomarkers) { .biomarker($0) }
    case .line: .init(\.lines) { .line($0) }
    case .localTreatment: .init(\.localTreatments) { .localTreatment($0) }
    case .reader: .init(\.readers) { .reader($0) }
    case .study: .init(\.studies) { .study($0) }
    case .lesion: .init(\.lesions) { .lesion($0) }
    case .assessment: .init(\.assessments) { .assessment($0) }
    case .lab: .init(\.labs) { .lab($0) }
    case .mrdResult: .init(\.mrd) { .mrdResult($0) }
    case .symptom: .init(\.symptoms) { .symptom($0) }
    case .performanceStatus: .init(\.performance) { .performanceStatus($0) }
    case .toxicity: .init(\.toxicities) { .toxicity($0) }
    case .comorbidity: .init(\.comorbidities) { .comorbidity($0) }
    case .otherCancer: .init(\.otherCancers) { .otherCancer($0) }
    case .profileFactor: .init(\.profile) { .profileFactor($0) }
    case .goal: .init(\.goals) { .goal($0) }
    case .wish: .init(\.wishes) { .wish($0) }
    case .supportiveCare: .init(\.supportiveCare) { .supportiveCare($0) }
    case .resistance: .init(\.resistance) { .resistance($0) }
    case .event: .init(\.events) { .event($0) }
    case .call: .init(\.calls) { .call($0) }
    case .decision: .init(\.decisions) { .decision($0) }
    case .note: .init(\.notes) { .note($0) }
    }
  }
}
