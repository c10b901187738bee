internal import Oncology

/// What came of a save, in a sentence.
enum SavingWords {
  static func saved(_ request: SaveRequest, _ saved: SavedChange, people: [Person]) -> Line {
    let who = people.first { $0.id == request.author }?.initials ?? request.author
    let what = words(request.kind, saved.change, who)
    var line = Line("\(what) Saved \(saved.clock).", saved.delay == nil ? .strong : .caveat)
    if let delay = saved.delay {
      line = line + Line(" On record, not yet in the case's file: \(delay)", .caveat)
    }
    if saved.noticed > 0 {
      line = line + Line(" The file had changed from elsewhere; that is on record too.", .muted)
    }
    if let remark = saved.remark { line = line + Line(" " + remark, .caveat) }
    return line
  }

  private static func words(_ kind: SaveRequest.Kind, _ change: CaseChange, _ who: String) -> String
  {
    switch kind {
    case .draft: return "Draft kept, not signed."
    case .signature:
      guard case .signed(let call) = change else { return "Signed." }
      return "\(call.category) signed by \(who)."
    case .retraction: return "Retracted by \(who)."
    case .undo: return "Taken back: \(ChangeWords.sentence(change))."
    case .redo: return "Made again: \(ChangeWords.sentence(change))."
    }
  }
}

/// What a change does, in a few words.
enum ChangeWords {
  static func sentence(_ change: CaseChange) -> String {
    switch change {
    case .added(let record, _): "\(thing(record)) is there"
    case .revised(_, let record): "\(thing(record)) is as it was put"
    case .removed(let record): "\(thing(record)) is gone"
    case .measured(_, let lesion, _, let finding):
      finding == nil
        ? "the finding of \(lesion) is gone" : "the finding of \(lesion) is as it was put"
    case .reported: "the reported category is as it was put"
    case .asked: "the question is as it was put"
    case .cameOf: "the outcome of the decision is as it was put"
    case .patientRevised: "the patient's data are as they were put"
    case .diagnosisRevised: "the diagnosis is as it was put"
    case .imagingPlanned: "the interval of imaging is as it was put"
    case .labelled: "what the case says of itself is as it was put"
    case .signed(let call): "the call \(call.category) is signed"
    case .retracted: "the call is retracted"
    }
  }

  private static func thing(_ record: CaseRecord) -> String {
    if case .call(let call) = record { return "the draft \(call.category)" }
    return record.id
  }
}
