extension PatientCase {
  /// The changes that make another state of the same case out of this one.
  ///
  /// First what is gone, then what was put differently, then what is new, so that each fits after the
  /// one before. Only the order inside a list may differ in the end.
  public func changes(to other: PatientCase) -> [CaseChange] {
    wholeChanges(to: other)
      + CaseRecord.Kind.allCases.flatMap { removals($0, to: other) }
      + CaseRecord.Kind.allCases.flatMap { revisions($0, to: other) }
      + CaseRecord.Kind.allCases.flatMap { additions($0, to: other) }
  }

  private func wholeChanges(to other: PatientCase) -> [CaseChange] {
    var changes: [CaseChange] = []
    if label != other.label { changes.append(.labelled(from: label, to: other.label)) }
    if question != other.question {
      changes.append(.asked(from: question, to: other.question))
    }
    if patient != other.patient {
      changes.append(.patientRevised(from: patient, to: other.patient))
    }
    if diagnosis != other.diagnosis {
      changes.append(.diagnosisRevised(from: diagnosis, to: other.diagnosis))
    }
    if imagingIntervalDays != other.imagingIntervalDays {
      changes.append(.imagingPlanned(from: imagingIntervalDays, to: other.imagingIntervalDays))
    }
    return changes
  }

  private func removals(_ kind: CaseRecord.Kind, to other: PatientCase) -> [CaseChange] {
    let kept = Set(other.records(kind).map(\.id))
    return records(kind).filter { !kept.contains($0.id) }.map { .removed($0) }
  }

  private func revisions(_ kind: CaseRecord.Kind, to other: PatientCase) -> [CaseChange] {
    let new = Dictionary(other.records(kind).map { ($0.id, $0) }) { first, _ in first }
    return records(kind).flatMap { old in
      new[old.id].map { $0 == old ? [] : Self.revisions(of: old, to: $0) } ?? []
    }
  }

  /// One change, or several small ones where only findings and a reported category differ.
  private static func revisions(of old: CaseRecord, to new: CaseRecord) -> [CaseChange] {
    guard case .assessment(let before) = old, case .assessment(let after) = new else {
      return [.revised(from: old, to: new)]
    }
    var same = before
    same.findings = after.findings
    same.reported = after.reported
    guard same == after else { return [.revised(from: old, to: new)] }
    let lesions = Set(before.findings.keys).union(after.findings.keys).sorted()
    let findings = lesions.compactMap { lesion -> CaseChange? in
      let (base, finding) = (before.findings[lesion], after.findings[lesion])
      return base == finding
        ? nil : .measured(assessment: old.id, lesion: lesion, from: base, to: finding)
    }
    let category: [CaseChange] =
      before.reported == after.reported
      ? [] : [.reported(assessment: old.id, from: before.reported, to: after.reported)]
    return findings + category
  }

  /// From the end on, so that what each one stands in front of is there.
  private func additions(_ kind: CaseRecord.Kind, to other: PatientCase) -> [CaseChange] {
    let there = Set(records(kind).map(\.id))
    var next: String?
    var changes: [CaseChange] = []
    for record in other.records(kind).reversed() {
      if !there.contains(record.id) { changes.append(.added(record, before: next)) }
      next = record.id
    }
    return changes
  }
}
