extension CaseChange {
  /// The change that takes this one back, for the case that it is about to be applied to.
  ///
  /// Nil for a signature and a retraction: a signed call is retracted or superseded, which somebody
  /// has to stand for, and what was retracted is signed anew.
  public func inverse(in before: PatientCase) -> CaseChange? {
    switch self {
    case .added(let record, _): .removed(record)
    case .removed(let record): .added(record, before: before.next(after: record))
    case .revised(let base, let record): .revised(from: record, to: base)
    case .measured(let assessment, let lesion, let base, let finding):
      .measured(assessment: assessment, lesion: lesion, from: finding, to: base)
    case .reported(let assessment, let base, let category):
      .reported(assessment: assessment, from: category, to: base)
    case .asked(let base, let text): .asked(from: text, to: base)
    case .cameOf(let decision, let base, let outcome):
      .cameOf(decision: decision, from: outcome, to: base)
    case .patientRevised(let base, let person): .patientRevised(from: person, to: base)
    case .diagnosisRevised(let base, let disease): .diagnosisRevised(from: disease, to: base)
    case .imagingPlanned(let base, let days): .imagingPlanned(from: days, to: base)
    case .labelled(let base, let label): .labelled(from: label, to: base)
    case .signed, .retracted: nil
    }
  }
}

extension PatientCase {
  /// The id of the record that stands after one in its list.
  fileprivate func next(after record: CaseRecord) -> String? {
    let list = records(record.kind)
    guard let place = list.firstIndex(where: { $0.id == record.id }) else { return nil }
    return place + 1 < list.count ? list[place + 1].id : nil
  }
}
