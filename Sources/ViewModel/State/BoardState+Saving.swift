internal import Oncology
internal import Status

extension BoardState {
  // MARK: Answers

  mutating func saved(_ request: SaveRequest, _ saved: SavedChange) -> [Effect] {
    editing.ownEdits.insert(saved.editID)
    editing.savedAt = saved.clock
    notice = SavingWords.saved(request, saved, people: listing.people)
    let isCall = request.kind == .draft || request.kind == .signature
    if isCall || request.kind == .retraction { layer = nil }
    var effects: [Effect] = [.open(request.caseID, place.asOf), .list]
    if isCall {
      editing.unkept = nil
      effects.insert(.forget(request.caseID), at: 0)
    }
    return effects
  }

  mutating func notSaved(_ request: SaveRequest, _ problem: SaveProblem) {
    var request = request
    request.editID = problem.editID
    switch problem.way {
    case .none: notice = Line("Not saved. ", .problem) + Line(problem.sentence)
    case .choose(let base, let theirs):
      layer = .question(.conflict(request, base: base, theirs: theirs))
    case .askAgain: layer = .question(.again(request, problem.sentence))
    }
  }

  mutating func kept(_ id: CaseID, _ draft: UnsignedDraft?) {
    editing.drafts[id] = draft
    if let draft, editing.unkept?.values == draft.values { editing.unkept = nil }
  }

  mutating func found(_ drafts: [UnsignedDraft]) {
    for draft in drafts { editing.drafts[draft.caseID] = draft }
    // One is offered at once, on whatever page; with more the first use of r offers each.
    if let first = drafts.first, layer == nil { layer = .question(.resume(first)) }
  }

  // MARK: Undo

  mutating func beginUndo(_ kind: SaveRequest.Kind) -> [Effect] {
    guard let id = opened?.patientCase.id, let person = editing.person else { return [] }
    return [.findUndo(kind, id, author: person)]
  }

  mutating func undoFound(
    _ kind: SaveRequest.Kind, _ id: CaseID, _ step: UndoStep?
  ) -> [Effect] {
    guard let step, let person = editing.person else {
      let what = kind == .undo ? "take back" : "make again"
      notice = Line(
        "You have nothing to \(what) here; what is signed is retracted with D.", .muted)
      return []
    }
    let request = SaveRequest(kind, of: id, by: person, step.change, undoes: step.undoes)
    let isOwn = editing.ownEdits.contains(step.undoes) || editing.crossed.contains(id)
    guard isOwn else {
      layer = .question(.cross(request))
      return []
    }
    return [.save(request)]
  }

  // MARK: Questions

  /// Yes, or Enter, to a question about something written.
  mutating func answerYes(to question: Layer.Question) -> [Effect] {
    switch question {
    case .unmask: unmasked = opened?.patientCase.id
    case .resume(let draft): return resume(draft)
    case .forget(let draft):
      editing.unkept = nil
      notice = Line("What was typed is forgotten.", .muted)
      return [.forget(draft.caseID)]
    case .conflict(let request, _, let theirs):
      guard let change = request.change.onto(theirs) else { return [] }
      var request = request
      request.change = change
      request.editID = nil
      return [.save(request)]
    case .again(let request, _): return [.save(request)]
    case .cross(let request):
      editing.crossed.insert(request.caseID)
      return [.save(request)]
    }
    return []
  }

  /// Goes on with a draft: opens its case, and its form when that is read.
  private mutating func resume(_ draft: UnsignedDraft) -> [Effect] {
    editing.drafts[draft.caseID] = draft
    place = place.moved(to: draft.caseID)
    place.view = .response
    if opened?.patientCase.id == draft.caseID {
      beginCall()
      return []
    }
    editing.resuming = draft.caseID
    return [.open(draft.caseID, nil)]
  }

  /// Esc to a question: what was typed stays typed.
  mutating func answerNo(to question: Layer.Question) {
    switch question {
    case .forget(let draft):
      layer = .forms([
        Form(.call, of: draft.caseID, values: draft.values, focus: FieldID.reason)
      ])
    case .resume: notice = Line("The draft stays; r on its case goes on with it.", .muted)
    case .conflict: notice = Line("Theirs stays. What you typed is kept; r shows it.", .muted)
    case .unmask, .again, .cross: break
    }
  }
}

extension CaseChange {
  /// The same change made for another state of what it is about; nil where there is no such change.
  func onto(_ theirs: CaseValue?) -> CaseChange? {
    switch (self, theirs) {
    case (.revised(_, let mine), .record(let base)?): .revised(from: base, to: mine)
    case (.removed, .record(let base)?): .removed(base)
    case (.measured(let assessment, let lesion, _, let mine), .finding(let base)?):
      .measured(assessment: assessment, lesion: lesion, from: base, to: mine)
    case (.measured(let assessment, let lesion, _, let mine), nil):
      .measured(assessment: assessment, lesion: lesion, from: nil, to: mine)
    case (.reported(let assessment, _, let mine), .reported(let base)?):
      .reported(assessment: assessment, from: base, to: mine)
    case (.asked(_, let mine), .text(let base)?): .asked(from: base, to: mine)
    case (.asked(_, let mine), nil): .asked(from: nil, to: mine)
    default: nil
    }
  }
}
