import Cells
import Commands
import Criteria
import Oncology
import Session
import ViewModel

/// What the interface begins with.
struct Start {
  let state: BoardState
  let themes: ThemeCatalog
  let access: StoreAccess
  let editing: StoreEditing
  let effects: [Effect]

  init(_ request: OpenRequest) throws(UserError) {
    let day = try Self.day(request.asOf)
    let view = try Self.view(request.view)
    let choice = try ThemeChoice(request.theme)
    themes = choice.themes
    let place = try StorePlace(request.store, asOf: day, isReadOnly: request.isReadOnly)
    var state = BoardState(
      today: place.today, themes: themes.names, theme: choice.name, view: view ?? .agenda,
      meetingID: try Self.meeting(request.meeting, place), newStore: place.missing,
      person: try Self.person(request.person, place), obstacle: place.obstacle)
    if let problem = choice.problem { _ = state.update(.failed(problem)) }
    self.state = state
    access = place.access
    editing = StoreWriter(place).access
    effects = try Self.effects(request.caseID, place)
  }

  private static func effects(
    _ name: String?, _ place: StorePlace
  ) throws(UserError) -> [Effect] {
    guard let name else { return place.missing == nil ? [.glance, .findDrafts] : [] }
    guard let id = CaseID(name), place.holds(id) else {
      throw UserError(
        .usage, "There is no case \(SafeText(name).string) in the store.",
        hint: "List the cases with: tumorboard list STORE")
    }
    return [.list, .open(id, nil), .findDrafts]
  }

  /// The person of an id or of initials; the one who is named in the environment otherwise.
  private static func person(_ name: String?, _ place: StorePlace) throws(UserError) -> String? {
    let people = place.people
    func id(_ name: String) -> String? {
      people.first { $0.id == name || $0.initials.lowercased() == name.lowercased() }?.id
    }
    guard let name else { return Environment.value("TUMORBOARD_PERSON").flatMap { id($0) } }
    guard let id = id(name) else {
      throw UserError(
        .usage, "The store names no person \(SafeText(name).string).",
        hint: "It names \(people.map(\.initials).joined(separator: ", ")).")
    }
    return id
  }

  private static func meeting(
    _ id: String?, _ place: StorePlace
  ) throws(UserError) -> String? {
    guard let id else { return nil }
    guard place.meetingIDs.contains(id) else {
      throw UserError(
        .usage, "There is no meeting \(SafeText(id).string) in the store.",
        hint: place.meetingIDs.isEmpty
          ? "It has none: all cases are one list."
          : "Meetings are \(place.meetingIDs.joined(separator: ", ")).")
    }
    return id
  }

  private static func day(_ text: String?) throws(UserError) -> CalendarDate? {
    guard let text else { return nil }
    guard let day = CalendarDate(text) else {
      throw UserError(.usage, "A day is yyyy-MM-dd, not \(SafeText(text).string)")
    }
    return day
  }

  private static func view(_ text: String?) throws(UserError) -> View? {
    guard let text else { return nil }
    guard let view = View(rawValue: text) else {
      let views = View.allCases.map(\.rawValue).joined(separator: ", ")
      throw UserError(
        .usage, "There is no view \(SafeText(text).string)", hint: "Views are \(views).")
    }
    return view
  }
}
