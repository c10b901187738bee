extension BoardState {
  /// The list of keys, while it is shown.
  public var help: Layer.Help? {
    if case .help(let help)? = layer { help } else { nil }
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

  mutating func toggleHelp() {
    if help != nil {
      layer = nil
      return
    }
    layer = .help(Layer.Help(context: context, filter: "", selected: nil))
    select(helpActions.first?.id)
  }

  private mutating func select(_ id: ActionID?) {
    guard var help else { return }
    help.selected = id
    layer = .help(help)
  }

  mutating func run() -> [Effect] {
    guard let id = help?.selected else { return [] }
    layer = nil
    return id == .run ? [] : act(id)
  }

  // MARK: Typing

  mutating func type(_ text: String) {
    if form != nil { return typeIntoForm(text) }
    guard isTyping else { return }
    change { $0 += text }
  }

  mutating func erase() {
    guard isTyping else { return }
    change { $0 = String($0.dropLast()) }
  }

  private mutating func change(_ edit: (inout String) -> Void) {
    if var help {
      edit(&help.filter)
      layer = .help(help)
    } else {
      edit(&filter)
    }
    afterTyping()
  }

  mutating func afterTyping() {
    guard let help else { return keepSelection() }
    let ids = helpActions.map(\.id)
    if !ids.contains(where: { $0 == help.selected }) { select(ids.first) }
  }

  /// The entry is kept; in the list of keys the line under the cursor is run.
  mutating func enter() -> [Effect] {
    isTyping = false
    return help == nil ? [] : act(.run)
  }
}
