public import Oncology
public import Status

/// Everything that the interactive program knows.
public struct BoardState: Hashable, Sendable {
  /// The views.
  public enum View: String, CaseIterable, Sendable {
    /// The list of cases.
    case agenda
    /// One case on one screen.
    case overview
    /// What was measured.
    case lesions
  }

  /// The keys that work somewhere, and which of them the cursor is on.
  public struct Help: Hashable, Sendable {
    /// Where they work.
    public var context: Context
    /// What the list is narrowed to.
    public var filter: String
    /// The action under the cursor.
    public var selected: ActionID?
  }

  /// What can be chosen while there is no store.
  public struct Welcome: Hashable, Sendable {
    /// The choice under the cursor.
    public var choice: WelcomeChoice
    /// Where a new store would be made.
    public var path: String
  }

  /// What can be chosen while there is no store; nil when there is one.
  public internal(set) var welcome: Welcome?
  /// What the store calls itself.
  public internal(set) var storeName: String
  /// The day that counts as today.
  public internal(set) var today: CalendarDate
  /// The rows of the agenda in their order.
  public internal(set) var entries: [CaseEntry]
  /// What is wrong with the store beside single cases.
  public internal(set) var storeIssues: [CaseIssue]
  /// What is shown.
  public internal(set) var view: View
  /// What the agenda is narrowed to; empty for everything.
  public internal(set) var filter: String
  /// The case under the cursor of the agenda.
  public internal(set) var selected: CaseID?
  /// The case that is open.
  public internal(set) var opened: CaseEvaluation?
  /// The reader whose measurements are shown; nil for the leading one.
  public internal(set) var reader: String?
  /// The row under the cursor of the lesion table.
  public internal(set) var lesion: String?
  /// The list of keys, while it is shown.
  public internal(set) var help: Help?
  /// Whether a filter is being typed.
  public internal(set) var isTyping: Bool
  /// What there is to say, until the next key.
  public internal(set) var notice: Line?
  /// The themes there are.
  public let themes: [String]
  /// The theme that is shown.
  public internal(set) var theme: String
  /// Rows by which the overview is scrolled, where the screen is too low for it.
  public internal(set) var scroll: Int
  /// Rows of the list that show at once, and how many there are.
  var visibleRows: Int
  var totalRows: Int

  /// The state at the start: nothing has been read yet.
  ///
  /// - Parameters:
  ///   - today: The day that counts as today.
  ///   - themes: The names of the themes.
  ///   - theme: The one to show.
  ///   - view: The view to begin with.
  ///   - newStore: Where a store would be made, when there is none; nil when there is one.
  public init(
    today: CalendarDate, themes: [String], theme: String, view: View = .agenda,
    newStore: String? = nil
  ) {
    welcome = newStore.map { Welcome(choice: .samples, path: $0) }
    storeName = ""
    self.today = today
    entries = []
    storeIssues = []
    self.view = view
    filter = ""
    isTyping = false
    self.themes = themes
    self.theme = theme
    scroll = 0
    visibleRows = 10
    totalRows = 10
  }

  /// Where one is.
  public var context: Context {
    if help != nil { return .help }
    if welcome != nil { return .welcome }
    return switch view {
    case .agenda: .agenda
    case .overview: .overview
    case .lesions: .lesions
    }
  }

  /// The rows of the agenda that the filter leaves.
  public var visible: [CaseEntry] {
    filter.isEmpty ? entries : entries.filter { CaseFilter(filter).keeps($0) }
  }

  /// The place of the open case in the agenda, from 1, and how many there are.
  public var position: (number: Int, count: Int)? {
    guard let id = opened?.patientCase.id,
      let place = entries.firstIndex(where: { $0.id == id })
    else { return nil }
    return (place + 1, entries.count)
  }

  /// Why an action cannot be done now, in a few words; nil when it can.
  public func obstacle(to action: ActionID) -> String? {
    switch action {
    case .open: selected == nil && welcome == nil ? "no case under the cursor" : nil
    case .run: help?.selected == nil ? "no line under the cursor" : nil
    case .overview, .lesions:
      opened == nil && selected == nil ? "no case under the cursor" : nil
    case .nextCase: neighbour(1) == nil ? "this is the last case" : nil
    case .previousCase: neighbour(-1) == nil ? "this is the first case" : nil
    case .nextReader: (opened?.current.count ?? 0) < 2 ? "only one reader" : nil
    case .theme: themes.count < 2 ? "only one theme" : nil
    default: nil
    }
  }

  /// The readable case `step` places after the open one, or after the one under the cursor.
  func neighbour(_ step: Int) -> CaseID? {
    let id = opened?.patientCase.id ?? selected
    guard let place = entries.firstIndex(where: { $0.id == id }) else { return nil }
    let others = step > 0 ? entries[(place + 1)...].map(\.self) : entries[..<place].reversed()
    for case .summary(let summary) in others { return summary.id }
    return nil
  }

  /// The same state with another view of what is open.
  public func showing(_ view: View) -> BoardState {
    var state = self
    state.view = view
    return state
  }
}
