internal import Criteria
internal import Oncology
internal import Status

extension BoardState {
  /// How many places the trail keeps.
  private static let longestTrail = 100

  /// Actions that lead somewhere: another view, case, list or row.
  mutating func go(_ id: ActionID) -> [Effect] {
    switch id {
    case .agenda, .overview, .timeline, .lesions, .response, .compare, .drugs:
      layer = nil
      return turn(to: View(rawValue: id.rawValue) ?? .agenda)
    case .why:
      layer = nil
      return place.view == .why ? jumpBack() : turn(to: .why)
    case .earlier: return step(inTime: -1)
    case .later: return step(inTime: 1)
    case .today: return see(asOf: nil)
    case .open: return openUnderCursor()
    case .nextCase: return step(to: neighbour(1))
    case .previousCase: return step(to: neighbour(-1))
    case .goMissing: return step(to: neighbour(1) { !$0.readiness.isReady })
    case .goDiscordance where !hasReadings:
      return step(to: neighbour(1) { $0.isDiscordant || $0.isSignedOtherwise })
    case .jumpBack: return jumpBack()
    case .nextList: choose(listAfter: 1)
    case .previousList: choose(listAfter: -1)
    case .reload: return [.list] + (opened.map { [.open($0.patientCase.id, place.asOf)] } ?? [])
    case .nextReader: nextReader(1)
    case .reference: place.reference = place.reference == .nadir ? .previous : .nadir
    case .zoomIn: zoom(1)
    case .zoomOut: zoom(-1)
    case .zoomFit: zoomFit()
    default: move(id)
    }
    return []
  }

  /// Whether the view shows time points one can go to.
  var hasReadings: Bool { [.timeline, .lesions, .response].contains(place.view) }

  /// Shows a view: of the open case inside a case, of the one under the cursor else.
  @discardableResult
  mutating func turn(to view: View) -> [Effect] {
    guard view != place.view else { return [] }
    guard view != .agenda else {
      remember()
      place.view = .agenda
      place.scroll = 0
      return []
    }
    guard let id = place.caseID else { return [] }
    if let obstacle = unreadable(id) {
      notice = obstacle
      return []
    }
    remember()
    place.view = view
    place.scroll = 0
    return opened?.patientCase.id == id ? [] : [.open(id, place.asOf)]
  }

  /// Why a case cannot be shown; nil when it can.
  private func unreadable(_ id: CaseID) -> Line? {
    switch listing.entries.first(where: { $0.id == id }) {
    case .summary?, .unread?: nil
    case .unreadable(_, let issues)?: Words.unreadable(id, issues)
    case nil: Line("\(id) is on the agenda, and the store holds no such case.", .problem)
    }
  }

  private mutating func openUnderCursor() -> [Effect] {
    if let choice = welcome?.choice { return [choice == .path ? .leave : .begin(choice)] }
    guard place.view != .agenda else { return turn(to: .overview) }
    if place.view == .timeline { place.reading = readingOfEvent }
    return turn(to: .response)
  }

  /// The same view of another case; in the agenda only the cursor moves.
  private mutating func step(to id: CaseID?) -> [Effect] {
    guard let id else { return [] }
    if place.view == .agenda {
      place.caseID = id
      return []
    }
    remember()
    place = place.moved(to: id)
    return [.open(id, nil)]
  }

  private mutating func remember() {
    trail.append(place)
    if trail.count > Self.longestTrail { trail.removeFirst() }
  }

  private mutating func jumpBack() -> [Effect] {
    guard let last = trail.popLast() else { return [] }
    place = last
    guard let id = last.caseID, last.view != .agenda,
      opened?.patientCase.id != id || opened?.asOf != last.asOf ?? today
    else {
      keepSelection()
      return []
    }
    return [.open(id, last.asOf)]
  }

  // MARK: Time

  /// The day before or after the one shown on which something became known; nil at either end.
  func neighbour(inTime step: Int) -> CalendarDate? {
    guard let opened else { return nil }
    let days = opened.patientCase.knownDays.filter { $0 <= today }
    return step < 0 ? days.last { $0 < opened.asOf } : days.first { $0 > opened.asOf }
  }

  private mutating func step(inTime step: Int) -> [Effect] {
    guard let day = neighbour(inTime: step) else { return step > 0 ? see(asOf: nil) : [] }
    return see(asOf: day)
  }

  private mutating func see(asOf day: CalendarDate?) -> [Effect] {
    guard let id = place.caseID else { return [] }
    place.asOf = day
    place.event = nil
    place.reading = nil
    return [.open(id, day)]
  }

  // MARK: Lists

  private mutating func choose(listAfter step: Int) {
    let lists: [String?] = listing.meetings.map(\.id) + [nil]
    let here = lists.firstIndex(of: meetingID) ?? 0
    meetingID = lists[(here + step + lists.count) % lists.count]
    hasChosenList = true
    filter = ""
    keepSelection()
  }

  /// The cursor of the agenda stays on its case where that is in the list, else goes to the first.
  mutating func keepSelection() {
    guard place.view == .agenda || place.caseID == nil else { return }
    if agenda.place(of: place.caseID) != nil { return }
    place.caseID = visible.first?.caseID
  }

  // MARK: Pointing

  mutating func point(_ section: String, _ row: String) -> [Effect] {
    switch section {
    case "agenda":
      guard let id = visible.first(where: { $0.caseID.text == row })?.caseID else { return [] }
      if place.caseID == id { return turn(to: .overview) }
      place.caseID = id
    case "lesions": place.lesion = row
    case "response": place.reading = row
    case "day": place.event = row
    case "form": focus(on: row)
    case "welcome": welcome?.choice = WelcomeChoice(rawValue: row) ?? .samples
    case "help":
      if case .help(var help)? = layer {
        help.selected = ActionID(rawValue: row)
        layer = .help(help)
      }
    default: break
    }
    return []
  }
}
