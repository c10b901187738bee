public import Oncology
public import Status

/// Everything that the interactive program knows.
public struct BoardState: Hashable, Sendable {
  /// What can be chosen while there is no store.
  public struct Welcome: Hashable, Sendable {
    /// The choice under the cursor.
    public var choice: WelcomeChoice
    /// Where a new store would be made.
    public var path: String
  }

  /// What can be chosen while there is no store; nil when there is one.
  public internal(set) var welcome: Welcome?
  /// The store.
  public internal(set) var listing: Listing { didSet { remakeAgenda() } }
  /// Which list the agenda shows: a meeting by id; nil for all cases.
  public internal(set) var meetingID: String? {
    didSet { if meetingID != oldValue { remakeAgenda() } }
  }
  /// Whether a list was chosen, so that reading the store again does not choose another.
  var hasChosenList = false
  /// What the agenda is narrowed to; empty for everything.
  public internal(set) var filter: String {
    didSet { if filter != oldValue { agenda.narrow(to: filter) } }
  }
  /// Where one is.
  public internal(set) var place: Place
  /// Where one was, the latest last.
  public internal(set) var trail: [Place]
  /// The case that is open.
  public internal(set) var opened: CaseEvaluation?
  /// What is said of the case that is open.
  public internal(set) var report: StatusReport?
  /// What of the template of its disease the case that is open holds.
  public internal(set) var readiness: Readiness?
  /// How close the call on the open case is: 10,000 draws, made when a view first needs them.
  public internal(set) var fragility: Fragility?
  /// What the open case was called on its days, made when the timeline first needs it.
  public internal(set) var history: ShownHistory?
  /// The cases that were open, the latest last.
  public internal(set) var seen: [CaseID] {
    didSet { if meeting != nil { remakeAgenda() } }
  }
  /// The rows of the list that is shown.
  var agenda = AgendaList()
  /// What lies above the page; nil for nothing.
  public internal(set) var layer: Layer?
  /// Whether the screen is covered: nothing of a case shows.
  public internal(set) var isCovered: Bool
  /// Whether a filter is being typed.
  public internal(set) var isTyping: Bool
  /// The case whose name, birth date and number are shown; no other case's are.
  public internal(set) var unmasked: CaseID?
  /// What there is to say, until the next key.
  public internal(set) var notice: Line?
  /// The themes there are.
  public let themes: [String]
  /// The theme that is shown.
  public internal(set) var theme: String
  /// What is being written.
  public internal(set) var editing: Editing
  /// What stands in the way of trusting or writing the case that is open.
  public internal(set) var condition: CaseCondition
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
  ///   - meetingID: The meeting to begin with; nil for the next.
  ///   - newStore: Where a store would be made, when there is none; nil when there is one.
  ///   - person: Who sits at the keyboard, by a person's id; nil where nobody said so.
  ///   - obstacle: Why nothing can be written, in a few words; nil where it can.
  public init(
    today: CalendarDate, themes: [String], theme: String, view: View = .agenda,
    meetingID: String? = nil, newStore: String? = nil, person: String? = nil,
    obstacle: String? = nil
  ) {
    welcome = newStore.map { Welcome(choice: .samples, path: $0) }
    listing = Listing(name: "", today: today)
    self.meetingID = meetingID
    hasChosenList = meetingID != nil
    filter = ""
    place = Place(view)
    trail = []
    seen = []
    isCovered = false
    isTyping = false
    self.themes = themes
    self.theme = theme
    editing = Editing(person: person, obstacle: obstacle)
    condition = .sound
    visibleRows = 10
    totalRows = 10
  }

  /// The day that counts as today.
  public var today: CalendarDate { listing.today }

  /// Where keys are looked up.
  public var context: Context {
    if isCovered { return .cover }
    switch layer {
    case .help: return .help
    case .question: return .question
    case .forms: return .form
    case .prefix, nil: break
    }
    if welcome != nil { return .welcome }
    return switch place.view {
    case .agenda: .agenda
    case .overview: .overview
    case .timeline: .timeline
    case .lesions: .lesions
    case .response: .response
    case .compare: .compare
    case .drugs: .drugs
    case .why: .why
    }
  }

  /// The keys that were pressed of a sequence that is not finished.
  public var prefix: [String] {
    if case .prefix(let name)? = layer { [name] } else { [] }
  }

  /// The same state with another view of what is open.
  public func showing(_ view: View) -> BoardState {
    var state = self
    state.place.view = view
    state.makeOnce()
    return state
  }
}
