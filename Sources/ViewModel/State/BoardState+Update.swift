internal import Criteria
internal import Oncology
internal import Status

extension BoardState {
  /// Takes one step; no input or output happens here.
  ///
  /// - Returns: What has to be done to the world, in order.
  public mutating func update(_ message: Message) -> [Effect] {
    defer { makeOnce() }
    switch message {
    case .action(let id): return act(id)
    case .prefixed(let name):
      notice = nil
      layer = .prefix(name)
    case .typed(let scalar): type(String(scalar))
    case .pasted(let text): type(Self.oneLine(text))
    case .edited(let command): edit(command)
    case .erased: form == nil ? erase() : edit(.deleteBackward)
    case .entered: return enter()
    case .pointed(let section, let row): return point(section, row)
    case .shows(let rows, let total): show(rows, of: total)
    case .listed(let listing): listed(listing)
    case .opened(let evaluation, let report, let condition):
      open(evaluation, report, condition)
    case .unreadable(let id, let issues):
      notice = Words.unreadable(id, issues)
      if opened?.patientCase.id != id { place.view = .agenda }
    case .failed(let sentence): notice = Line(sentence, .problem)
    case .saved(let request, let saved): return self.saved(request, saved)
    case .notSaved(let request, let problem): notSaved(request, problem)
    case .kept(let id, let draft): kept(id, draft)
    case .draftsFound(let drafts): found(drafts)
    case .undoFound(let kind, let id, let step): return undoFound(kind, id, step)
    case .changedOutside(let ids): return changedOutside(ids)
    case .idled: lock()
    }
    return []
  }

  /// Ten thousand draws, and a status for each day of the past, are made once for a case, when a view
  /// needs them, and not with every key.
  mutating func makeOnce() {
    guard let opened else { return }
    switch place.view {
    case .why, .compare: fragility = fragility ?? Fragility(opened)
    case .timeline: history = history ?? report.map { ShownHistory(opened, $0) }
    default: break
    }
  }

  /// Text from elsewhere in one line: every field is one paragraph.
  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }

  // MARK: Answers

  private mutating func listed(_ listing: Listing) {
    welcome = nil
    self.listing = listing
    if !hasChosenList { meetingID = listing.nextMeeting?.id }
    if meeting == nil { meetingID = nil }
    // A case that was asked for by name may be on no meeting's agenda.
    if let wanted = place.caseID, !hasChosenList, !rows.contains(where: { $0.caseID == wanted }) {
      meetingID = nil
    }
    keepSelection()
  }

  private mutating func open(
    _ evaluation: CaseEvaluation, _ report: StatusReport, _ condition: CaseCondition
  ) {
    let id = evaluation.patientCase.id
    opened = evaluation
    readiness = Readiness(evaluation)
    fragility = nil
    history = nil
    self.condition = condition
    self.report = report
    if place.caseID != id { place = place.moved(to: id) }
    if place.view == .agenda { place.view = .overview }
    if unmasked != id { unmasked = nil }
    if seen.last != id { seen = seen.filter { $0 != id } + [id] }
    let rows = LesionRows(evaluation, reader: place.reader)
    if !rows.ids.contains(where: { $0 == place.lesion }) { place.lesion = rows.preferred }
    if editing.resuming == id {
      editing.resuming = nil
      beginCall()
    }
  }

  /// Another program, a hand or git wrote into the store: what shows follows, cursor and what is
  /// being typed stay.
  private func changedOutside(_ ids: [CaseID]) -> [Effect] {
    let isShown = opened.map { ids.contains($0.patientCase.id) } ?? false
    return [.list] + (isShown ? [.open(place.caseID ?? ids[0], place.asOf)] : [])
  }

  // MARK: Actions

  mutating func act(_ id: ActionID) -> [Effect] {
    notice = nil
    if case .prefix? = layer {
      layer = nil
      // The key that ends a sequence without finishing it does nothing else.
      if id == .back { return [] }
    }
    if isCovered { return uncover(id) }
    if let obstacle = obstacle(to: id) {
      notice = Line("\(Action.of(id)?.title ?? id.rawValue): \(obstacle)", .muted)
      return []
    }
    switch id {
    case .quit: return [.leave]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .theme: return nextTheme()
    case .help: toggleHelp()
    case .filter: isTyping = true
    case .run: return run()
    case .yes: return answerYes()
    case .mask: mask()
    case .cover: isCovered = true
    case .back: return back()
    case .close: return close()
    case .call: beginCall()
    case .retract: beginRetraction()
    case .person: beginPerson()
    case .undo: return beginUndo(.undo)
    case .redo: return beginUndo(.redo)
    case .nextField: moveField(1)
    case .previousField: moveField(-1)
    case .previousAnswer, .nextAnswer, .firstAnswer, .lastAnswer: answer(id)
    case .accept: return acceptForm()
    case .keepDraft: return keepDraft()
    case .forgetDraft: return askToForget()
    default: return go(id)
    }
    return []
  }

  /// Nobody was there for long: whoever comes next may be somebody else.
  private mutating func lock() {
    isCovered = true
    unmasked = nil
    editing.person = nil
  }

  private mutating func uncover(_ id: ActionID) -> [Effect] {
    switch id {
    case .cover, .back: isCovered = false
    case .quit: return [.leave]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    default: break
    }
    return []
  }

  private mutating func nextTheme() -> [Effect] {
    let place = themes.firstIndex(of: theme) ?? 0
    theme = themes[(place + 1) % themes.count]
    notice = Line("theme \(theme)", .muted)
    return [.theme(theme)]
  }

  /// Out of what lies on top: the entry, the layer, the case, the filter.
  private mutating func back() -> [Effect] {
    if form != nil { return leaveForm() }
    if case .question(let question)? = layer {
      layer = nil
      answerNo(to: question)
      return []
    }
    if isTyping {
      isTyping = false
      if case .help(var help)? = layer {
        help.filter = ""
        layer = .help(help)
      } else {
        filter = ""
      }
      afterTyping()
    } else if layer != nil {
      layer = nil
    } else if place.view != .agenda {
      turn(to: .agenda)
    } else if !filter.isEmpty {
      filter = ""
      keepSelection()
    }
    return []
  }

  private mutating func close() -> [Effect] {
    let isAtTheEnd = layer == nil && (place.view == .agenda || welcome != nil)
    return isAtTheEnd ? [.leave] : back()
  }

  // MARK: Who the patient is

  private mutating func mask() {
    if unmasked != nil {
      unmasked = nil
    } else {
      layer = .question(.unmask)
    }
  }

  private mutating func answerYes() -> [Effect] {
    guard case .question(let question)? = layer else { return [] }
    layer = nil
    return answerYes(to: question)
  }

  private mutating func show(_ rows: Int, of total: Int) {
    visibleRows = max(1, rows)
    totalRows = total
    place.scroll = min(place.scroll, max(0, totalRows - visibleRows))
  }
}
