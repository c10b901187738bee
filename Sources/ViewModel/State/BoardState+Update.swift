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
    case .typed(let scalar): type(String(scalar))
    case .pasted(let text): type(text.filter { !$0.isNewline })
    case .erased: erase()
    case .entered: return enter()
    case .pointed(let section, let row): return point(section, row)
    case .shows(let rows, let total): show(rows, of: total)
    case .listed(let name, let today, let entries, let issues):
      self.today = today
      listed(name, entries, issues)
    case .opened(let evaluation): open(evaluation)
    case .unreadable(let id, let issues):
      notice = Words.unreadable(id, issues)
      view = opened == nil ? .agenda : view
    case .failed(let sentence): notice = Line(sentence, .problem)
    }
    return []
  }

  private mutating func listed(_ name: String, _ entries: [CaseEntry], _ issues: [CaseIssue]) {
    storeName = name
    welcome = nil
    self.entries = entries
    storeIssues = issues
    keepSelection()
  }

  private mutating func open(_ evaluation: CaseEvaluation) {
    opened = evaluation
    selected = evaluation.patientCase.id
    if view == .agenda { view = .overview }
    reader = nil
    scroll = 0
    lesion = LesionRows(evaluation, reader: nil).preferred
  }

  // MARK: Actions

  private mutating func act(_ id: ActionID) -> [Effect] {
    notice = nil
    if let obstacle = obstacle(to: id) {
      notice = Line("\(Action.of(id)?.title ?? id.rawValue): \(obstacle)", .muted)
      return []
    }
    switch id {
    case .quit: return [.leave]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .reload: return [.list] + (opened.map { [.open($0.patientCase.id)] } ?? [])
    case .theme: return nextTheme()
    case .help: toggleHelp()
    case .filter: isTyping = true
    case .back: back()
    case .agenda, .overview, .lesions: return go(to: id)
    case .open: return welcome.map { [begin($0.choice)] } ?? openSelected(.overview)
    case .run: return run()
    case .nextCase: return neighbour(1).map { [.open($0)] } ?? []
    case .previousCase: return neighbour(-1).map { [.open($0)] } ?? []
    case .nextReader: nextReader()
    case .down, .up, .pageDown, .pageUp, .first, .last: move(id)
    }
    return []
  }

  private mutating func nextTheme() -> [Effect] {
    let place = themes.firstIndex(of: theme) ?? 0
    theme = themes[(place + 1) % themes.count]
    notice = Line("theme \(theme)", .muted)
    return [.theme(theme)]
  }

  private mutating func go(to id: ActionID) -> [Effect] {
    help = nil
    switch id {
    case .overview: return openSelected(.overview)
    case .lesions: return openSelected(.lesions)
    default:
      view = .agenda
      return []
    }
  }

  /// Shows a view of the case: of the open one inside a case, of the one under the cursor else.
  private mutating func openSelected(_ wanted: View) -> [Effect] {
    let id = view == .agenda ? selected : opened?.patientCase.id ?? selected
    guard let id else { return [] }
    if case .unreadable(_, let issues) = entries.first(where: { $0.id == id }) {
      notice = Words.unreadable(id, issues)
      return []
    }
    let isOpen = opened?.patientCase.id == id
    view = wanted
    return isOpen ? [] : [.open(id)]
  }

  private mutating func back() {
    if isTyping {
      isTyping = false
      help?.filter = ""
      if help == nil { filter = "" }
      afterTyping()
    } else if help != nil {
      help = nil
    } else if view != .agenda {
      view = .agenda
    } else if !filter.isEmpty {
      filter = ""
      keepSelection()
    }
  }

  private mutating func nextReader() {
    guard let opened else { return }
    let readers = opened.current.map(\.course.reader)
    let shown = reader ?? opened.leading?.course.reader
    guard let place = readers.firstIndex(where: { $0 == shown }) else { return }
    reader = readers[(place + 1) % readers.count]
    let rows = LesionRows(opened, reader: reader)
    if !rows.ids.contains(lesion ?? "") { lesion = rows.preferred }
  }

  private func begin(_ choice: WelcomeChoice) -> Effect {
    choice == .path ? .leave : .begin(choice)
  }

  // MARK: Moving

  private mutating func move(_ id: ActionID) {
    if help != nil {
      let ids = helpActions.map(\.id)
      let moved = Self.moved(id, from: help?.selected, among: ids, page: visibleRows)
      help?.selected = moved
    } else if let choice = welcome?.choice {
      let moved = Self.moved(id, from: choice, among: WelcomeChoice.allCases, page: visibleRows)
      welcome?.choice = moved ?? choice
    } else if view == .agenda {
      selected = Self.moved(id, from: selected, among: visible.map(\.id), page: visibleRows)
    } else if view == .overview {
      let places = Array(0...max(0, totalRows - visibleRows))
      scroll = Self.moved(id, from: scroll, among: places, page: visibleRows) ?? 0
    } else if let opened {
      let rows = LesionRows(opened, reader: reader).ids
      lesion = Self.moved(id, from: lesion, among: rows, page: visibleRows)
    }
  }

  private static func moved<ID: Equatable>(
    _ action: ActionID, from current: ID?, among all: [ID], page: Int
  ) -> ID? {
    guard !all.isEmpty else { return nil }
    let place = all.firstIndex { $0 == current } ?? 0
    let wanted =
      switch action {
      case .down: place + 1
      case .up: place - 1
      case .pageDown: place + page
      case .pageUp: place - page
      case .last: all.count - 1
      default: 0
      }
    return all[min(max(0, wanted), all.count - 1)]
  }

  private mutating func keepSelection() {
    let ids = visible.map(\.id)
    if let selected, ids.contains(selected) { return }
    selected = ids.first
  }

  private mutating func point(_ section: String, _ row: String) -> [Effect] {
    switch section {
    case "agenda":
      guard let id = visible.first(where: { $0.id.text == row })?.id else { return [] }
      if selected == id { return openSelected(.overview) }
      selected = id
    case "lesions": lesion = row
    case "welcome": welcome?.choice = WelcomeChoice(rawValue: row) ?? .samples
    case "help": help?.selected = ActionID(rawValue: row)
    default: break
    }
    return []
  }

  // MARK: Typing

  private mutating func type(_ text: String) {
    guard isTyping else { return }
    if help != nil { help?.filter += text } else { filter += text }
    afterTyping()
  }

  private mutating func erase() {
    guard isTyping else { return }
    if let typed = help?.filter {
      help?.filter = String(typed.dropLast())
    } else {
      filter = String(filter.dropLast())
    }
    afterTyping()
  }

  private mutating func afterTyping() {
    if help == nil { return keepSelection() }
    let ids = helpActions.map(\.id)
    if !ids.contains(where: { $0 == help?.selected }) { help?.selected = ids.first }
  }

  /// The entry is kept; in the list of keys the line under the cursor is run.
  private mutating func enter() -> [Effect] {
    isTyping = false
    return help == nil ? [] : act(.run)
  }

  private mutating func run() -> [Effect] {
    guard let id = help?.selected else { return [] }
    help = nil
    return id == .run ? [] : act(id)
  }

  private mutating func show(_ rows: Int, of total: Int) {
    visibleRows = max(1, rows)
    totalRows = total
    scroll = min(scroll, max(0, totalRows - visibleRows))
  }

  // MARK: Help

  private mutating func toggleHelp() {
    if help != nil {
      help = nil
      return
    }
    help = Help(context: context, filter: "", selected: nil)
    let first = helpActions.first?.id
    help?.selected = first
  }

  /// The actions that the list of keys shows.
  public var helpActions: [Action] {
    guard let help else { return [] }
    let words = help.filter.lowercased().split(separator: " ")
    return Action.all.filter { action in
      let text = ([action.title, action.help] + action.keys).joined(separator: " ").lowercased()
      return action.contexts.contains(help.context) && words.allSatisfy { text.contains($0) }
    }
  }
}
