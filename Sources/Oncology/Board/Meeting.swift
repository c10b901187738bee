/// A meeting of the board: its agenda and who was there.
public struct Meeting: Hashable, Sendable {
  /// One case on the agenda.
  public struct Item: Hashable, Sendable {
    /// Whether a case is talked about or only listed.
    public enum Mode: String, CaseIterable, Sendable {
      /// It is talked about.
      case discuss
      /// It follows the standard of care and is only listed.
      case listOnly
    }

    /// How far it got.
    public enum State: String, CaseIterable, Sendable {
      /// Not yet.
      case planned
      /// Talked about.
      case done
      /// Put off.
      case deferred
    }

    /// Unique in the meeting.
    public var id: String
    /// The case.
    public var caseID: CaseID
    /// The question, where it is not the case's own.
    public var question: String?
    /// Who presents: a person's id.
    public var presenter: String?
    /// Minutes planned.
    public var minutes: Int?
    /// Whether it is talked about.
    public var mode: Mode
    /// How far it got.
    public var state: State

    /// An item from its parts.
    public init(
      id: String, caseID: CaseID, question: String? = nil, presenter: String? = nil,
      minutes: Int? = nil, mode: Mode = .discuss, state: State = .planned
    ) {
      self.id = id
      self.caseID = caseID
      self.question = question
      self.presenter = presenter
      self.minutes = minutes
      self.mode = mode
      self.state = state
    }
  }

  /// Who came for a discipline.
  public struct Attendance: Hashable, Sendable {
    /// Unique in the meeting.
    public var id: String
    /// The discipline.
    public var discipline: Discipline
    /// The people, by id; empty when nobody came.
    public var people: [String]

    /// Attendance from its parts.
    public init(id: String, discipline: Discipline, people: [String]) {
      self.id = id
      self.discipline = discipline
      self.people = people
    }
  }

  /// The id, also the file's name.
  public var id: String
  /// What it is called: "Thoracic & mixed MDT".
  public var name: String
  /// The day.
  public var date: CalendarDate
  /// The minute of the day it begins, 0 to 1439.
  public var startMinute: Int?
  /// The cases in their order.
  public var items: [Item]
  /// Who came.
  public var attendance: [Attendance]

  /// A meeting from its parts.
  public init(
    id: String, name: String, date: CalendarDate, startMinute: Int? = nil, items: [Item] = [],
    attendance: [Attendance] = []
  ) {
    self.id = id
    self.name = name
    self.date = date
    self.startMinute = startMinute
    self.items = items
    self.attendance = attendance
  }

  /// Minutes planned for everything that is to be talked about.
  public var plannedMinutes: Int {
    items.filter { $0.mode == .discuss }.compactMap(\.minutes).reduce(0, +)
  }

  /// The minute of the day at which an item is planned to begin; nil without a start.
  public func start(of item: Item) -> Int? {
    guard let startMinute, let place = items.firstIndex(of: item) else { return nil }
    return items[..<place].filter { $0.mode == .discuss }.compactMap(\.minutes)
      .reduce(startMinute, +)
  }
}
