internal import Criteria
internal import Oncology
internal import Status

extension BoardState {
  /// Takes one step; no input or output happens here.
  ///
  /// - Returns: What has to be done to the world, in order.
  public mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .action(let id): return act(id)
    case .prefixed(let name):
      notice = nil
      layer = .prefix(name)
    case .typed(let scalar): type(String(scalar))
    case .pasted(let text): type(text.filter { !$0.isNewline })
    case .erased: erase()
    case .entered: return enter()
    case .pointed(let section, let row): return point(section, row)
    case .shows(let rows, let total): show(rows, of: total)
    case .listed(let listing): listed(listing)
    case .opened(let evaluation, let report): open(evaluation, report)
    case .unreadable(let id, let issues):
      notice = Words.unreadable(id, issues)
      if opened?.patientCase.id != id { place.view = .agenda }
    case .failed(let sentence): notice = Line(sentence, .problem)
    }
    return []
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

  private mutating func open(_ evaluation: CaseEvaluation, _ report: StatusReport) {
    let id = evaluation.patientCase.id
    opened = evaluation
    self.report = report
    if place.caseID != id { place = place.moved(to: id) }
    if place.view == .agenda { place.view = .overview }
    if unmasked != id { unmasked = nil }
    if seen.last != id { seen = seen.filter { $0 != id } + [id] }
    let rows = LesionRows(evaluation, reader: place.reader)
    if !rows.ids.contains(where: { $0 == place.lesion }) { place.lesion = rows.preferred }
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
    case .yes: answerYes()
    case .mask: mask()
    case .cover: isCovered = true
    case .back: back()
    case .close: return close()
    default: return go(id)
    }
    return []
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
  private mutating func back() {
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
  }

  private mutating func close() -> [Effect] {
    let isAtTheEnd = layer == nil && (place.view == .agenda || welcome != nil)
    if isAtTheEnd { return [.leave] }
    back()
    return []
  }

  // MARK: Who the patient is

  private mutating func mask() {
    if unmasked != nil {
      unmasked = nil
    } else {
      layer = .question(.unmask)
    }
  }

  private mutating func answerYes() {
    guard case .question(let question)? = layer else { return }
    layer = nil
    switch question {
    case .unmask: unmasked = opened?.patientCase.id
    }
  }

  private mutating func show(_ rows: Int, of total: Int) {
    visibleRows = max(1, rows)
    totalRows = total
    place.scroll = min(place.scroll, max(0, totalRows - visibleRows))
  }
}
