public import Cells
internal import Oncology
public import Screens
internal import Status
public import ViewModel

/// The loop: event, command, update, effect, frame.
public struct Session {
  /// Why the loop ended.
  public enum End: Hashable, Sendable {
    /// The user left.
    case left
    /// The terminal went away.
    case disconnected
    /// A signal asked for it.
    case terminated(signal: Int32)
  }

  /// Everything the program knows.
  public private(set) var state: BoardState
  private let store: StoreAccess
  private let editing: StoreEditing
  private let coversAfter: Duration?
  private let themes: ThemeCatalog
  private let renderer: Renderer
  private let keymap = Keymap()
  private var drawing: Drawing?
  private var palette: Palette?

  /// A session that begins with a state.
  ///
  /// - Parameters:
  ///   - state: The state to begin with; its themes are names of `themes`.
  ///   - store: What cases come from.
  ///   - editing: What changes them.
  ///   - themes: The themes that can be chosen.
  ///   - glyphs: The signs to draw with.
  ///   - coversAfter: Without a key for so long the screen is covered; nil never.
  public init(
    _ state: BoardState, store: StoreAccess, editing: StoreEditing = .none,
    themes: ThemeCatalog, glyphs: Glyphs, coversAfter: Duration? = nil
  ) {
    self.state = state
    self.store = store
    self.editing = editing
    self.coversAfter = coversAfter
    self.themes = themes
    renderer = Renderer(glyphs: glyphs)
  }

  /// Runs until the user leaves or the input ends.
  ///
  /// - Parameters:
  ///   - terminal: Where to draw and what to listen to.
  ///   - first: What to do before the first frame.
  /// - Returns: Why it ended.
  public mutating func run(
    on terminal: inout some TerminalDevice & ~Copyable, first: [Effect] = [.list]
  ) -> End {
    if perform(first, on: &terminal) { return .left }
    draw(on: &terminal)
    if state.listing.isPartial {
      if perform([.list], on: &terminal) { return .left }
      draw(on: &terminal)
    }
    store.settle()
    let end = loop(on: &terminal)
    // Whatever ends the program, what was typed is kept.
    if let unkept = state.editing.unkept { _ = perform([.keep(unkept)], on: &terminal) }
    return end
  }

  private mutating func loop(on terminal: inout some TerminalDevice & ~Copyable) -> End {
    let clock = ContinuousClock()
    var waiting = Waiting(coversAfter: coversAfter, now: clock.now)
    while true {
      waiting.note(unkept: state.editing.unkept != nil, clock.now)
      let milliseconds = waiting.milliseconds(clock.now, isCovered: state.isCovered)
      let event = terminal.nextEvent(within: milliseconds)
      var isChanged = true
      switch event {
      case .endOfInput: return .disconnected
      case .terminated(let signal): return .terminated(signal: signal)
      case .timeout: isChanged = false
      default:
        waiting.touch(clock.now)
        if react(to: event, on: &terminal) { return .left }
      }
      let due = waiting.due(clock.now, isCovered: state.isCovered)
      for due in due {
        guard let effects = effects(of: due) else { continue }
        isChanged = true
        if perform(effects, on: &terminal) { return .left }
      }
      if isChanged { draw(on: &terminal) }
      // After the frame: nobody waits for it.
      if due.contains(.rest) { readAhead() }
    }
  }

  /// Opens the case that is likely to be asked for next: the store keeps what it judged last, so that
  /// opening it then only has to draw.
  private func readAhead() {
    if let id = state.nextToOpen { _ = store.open(id, state.place.asOf) }
  }

  /// What has to be done without a key; nil where nothing has changed.
  private mutating func effects(of due: Waiting.Due) -> [Effect]? {
    switch due {
    case .keep: return state.editing.unkept.map { [.keep($0)] }
    case .look: return editing.changes().map { state.update(.changedOutside($0)) }
    // It changes nothing that is shown: the loop reads ahead when the frame is up.
    case .rest: return nil
    case .idle: return state.update(.idled)
    }
  }

  // MARK: Events

  /// Takes one event; true when the user has left.
  private mutating func react(
    to event: TerminalEvent, on terminal: inout some TerminalDevice & ~Copyable
  ) -> Bool {
    switch event {
    case .suspendRequested: return perform([.suspend], on: &terminal)
    default: break
    }
    guard let message = message(for: event) else { return false }
    return perform(state.update(message), on: &terminal)
  }

  private func message(for event: TerminalEvent) -> Message? {
    switch event {
    case .key(let key):
      if state.isTyping, !state.isCovered { return Keymap.typing(key) }
      if state.context == .form { return keymap.filling(key) }
      return keymap.message(for: key, after: state.prefix, in: state.context)
    case .paste(let text):
      return state.isTyping || state.context == .form ? .pasted(text) : nil
    case .mouse(.press, let row, let column):
      return drawing?.item(row: row, column: column).map {
        .pointed(section: $0.section, row: $0.row)
      }
    case .mouse(.wheelUp, _, _): return .action(.up)
    case .mouse(.wheelDown, _, _): return .action(.down)
    default: return nil
    }
  }

  // MARK: Effects

  /// Does what an update asked for, and what its answers ask for; true when the user has left.
  private mutating func perform(
    _ effects: [Effect], on terminal: inout some TerminalDevice & ~Copyable
  ) -> Bool {
    var waiting = effects
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      switch effect {
      case .leave: return true
      case .suspend: terminal.suspend()
      case .redraw: terminal.forget()
      case .theme: palette = nil
      case .begin(let choice): waiting += begin(choice)
      case .list: waiting += state.update(store.listed())
      case .glance: waiting += state.update(store.glanced(at: state.meetingID))
      case .open(let id, let day): waiting += state.update(store.opened(id, asOf: day))
      case .save, .findUndo, .keep, .forget, .findDrafts:
        if let answer = editing.answer(to: effect) { waiting += state.update(answer) }
      }
    }
    return false
  }

  private mutating func begin(_ choice: WelcomeChoice) -> [Effect] {
    switch store.begin(choice) {
    case .success: [.list]
    case .failure(let failure): state.update(.failed(failure.sentence))
    }
  }

  // MARK: Frames

  private mutating func draw(on terminal: inout some TerminalDevice & ~Copyable) {
    let size = terminal.size
    let page = PageCatalog.page(
      state, SizeClass(rows: size.rows, columns: size.columns), rows: size.rows)
    let drawn = renderer.draw(page, size: size, after: drawing)
    _ = state.update(.shows(rows: drawn.visibleRows, of: drawn.totalRows))
    drawing = drawn
    let palette = self.palette ?? currentPalette(terminal.colors)
    self.palette = palette
    terminal.present(drawn.frame, in: palette)
  }

  private func currentPalette(_ colors: ColorClass) -> Palette {
    let theme =
      themes.theme(named: state.theme) ?? themes.theme(named: ThemeCatalog.name(for: nil))
    return Palette(theme ?? Theme(name: "", roles: [:], surfaces: [:]), for: colors)
  }
}
