extension PatientCase {
  /// Who makes a change, and with it what holds it back.
  public enum Authority: Sendable {
    /// Somebody at this program: what is signed stays, and references must lead somewhere.
    case board
    /// A hand edit, a script or git, which has happened: only what it replaced is compared.
    case outside
  }

  /// The same case after a change.
  ///
  /// - Throws: ``ChangeError`` when the change does not fit.
  public func applying(
    _ change: CaseChange, by authority: Authority = .board
  ) throws(ChangeError) -> PatientCase {
    var result = self
    try result.apply(change, by: authority)
    return result
  }

  /// Applies one change.
  ///
  /// - Throws: ``ChangeError`` when the case is not in the state that the change was made for, or what
  ///   is signed would be lost; the case is then untouched.
  public mutating func apply(
    _ change: CaseChange, by authority: Authority = .board
  ) throws(ChangeError) {
    switch change {
    case .added(let record, let next): try add(record, before: next, by: authority)
    case .revised(let base, let record): try revise(base, to: record, by: authority)
    case .removed(let record): try remove(record, by: authority)
    case .measured(let assessment, let lesion, let base, let finding):
      try measure(lesion, at: assessment, from: base, to: finding, by: authority)
    case .reported(let assessment, let base, let category):
      let place = try place(ofAssessment: assessment)
      let theirs = assessments[place].reported
      try change.check(base.map { .reported($0) }, theirs.map { .reported($0) })
      assessments[place].reported = category
    case .cameOf(let decision, let base, let outcome):
      guard let place = decisions.firstIndex(where: { $0.id == decision }) else {
        throw .missing(decision)
      }
      try change.check(base.map { .text($0) }, decisions[place].outcome.map { .text($0) })
      decisions[place].outcome = outcome
    case .signed(let call): try sign(call, by: authority)
    case .retracted(let call, let retraction): try retract(call, retraction)
    case .asked, .patientRevised, .diagnosisRevised, .imagingPlanned, .labelled:
      try applyToWhole(change)
    }
  }

  private mutating func applyToWhole(_ change: CaseChange) throws(ChangeError) {
    switch change {
    case .asked(let base, let text):
      try change.check(base.map { .text($0) }, question.map { .text($0) })
      question = text
    case .patientRevised(let base, let person):
      try change.check(.patient(base), .patient(patient))
      patient = person
    case .diagnosisRevised(let base, let disease):
      try change.check(.diagnosis(base), .diagnosis(diagnosis))
      diagnosis = disease
    case .imagingPlanned(let base, let days):
      try change.check(base.map { .days($0) }, imagingIntervalDays.map { .days($0) })
      imagingIntervalDays = days
    case .labelled(let base, let new):
      try change.check(.label(base), .label(label))
      label = new
    case .added, .revised, .removed, .measured, .reported, .cameOf, .signed, .retracted: break
    }
  }

  private mutating func measure(
    _ lesion: String, at assessment: String, from base: Finding?, to finding: Finding?,
    by authority: Authority
  ) throws(ChangeError) {
    let place = try place(ofAssessment: assessment)
    // Outside, a lesion may have gone or come in the same hand edit.
    guard authority == .outside || self.lesion(lesion) != nil else { throw .missing(lesion) }
    let subject = CaseChange.Subject.finding(assessment: assessment, lesion: lesion)
    let theirs = assessments[place].findings[lesion]
    guard theirs == base else {
      throw .conflict(subject, base: base.map { .finding($0) }, theirs: theirs.map { .finding($0) })
    }
    assessments[place].findings[lesion] = finding
  }

  private func place(ofAssessment id: String) throws(ChangeError) -> Int {
    guard let place = assessments.firstIndex(where: { $0.id == id }) else { throw .missing(id) }
    return place
  }
}

extension CaseChange {
  /// Throws when what is there is not what the change was made for.
  fileprivate func check(_ base: CaseValue?, _ theirs: CaseValue?) throws(ChangeError) {
    guard base == theirs else { throw .conflict(subject, base: base, theirs: theirs) }
  }
}
