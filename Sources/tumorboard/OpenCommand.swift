import ArgumentParser
import Cells
import Commands
import Criteria
import Oncology
import Register
import Screens
import Session
import Status
import Store
import Terminal
import ViewModel

/// The interface.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the interface (the default).")

  @Argument(help: "The store's folder.") var store: String?
  @Option(name: .customLong("case"), help: "Open this case at once.") var caseID: String?
  @Option(help: "The view: agenda, overview, lesions.") var view: String?
  @Option(help: "As known on a day: yyyy-MM-dd.") var asOf: String?
  @Option(help: "The theme: dark or light.") var theme = BuiltInThemes.all[0].name
  @Flag(help: "Print the page as lines and read numbered choices.") var plain = false
  @Flag(help: "Only signs that every terminal has.") var ascii = false

  func run() throws {
    let start = try Start(self)
    if plain { return PlainSession(start.state, store: start.access).run(first: start.effects) }
    var session = Session(
      start.state, store: start.access, themes: BuiltInThemes.all,
      glyphs: ascii ? .ascii : .unicode)
    try Interface.run(&session, first: start.effects)
  }
}

/// What the interface begins with.
struct Start {
  let state: BoardState
  let access: StoreAccess
  let effects: [Effect]

  init(_ command: OpenCommand) throws(UserError) {
    let path = command.store ?? Environment.storePath
    let day = try Self.day(command.asOf)
    let view = try Self.view(command.view)
    let themes = BuiltInThemes.all.map(\.name)
    guard themes.contains(command.theme) else {
      throw UserError(
        .usage, "There is no theme \(SafeText(command.theme).string)",
        hint: "Themes are \(themes.joined(separator: ", ")).")
    }
    let store = try Self.open(path)
    let today = day ?? store.description.today ?? Clock.today()
    let register = CaseRegister(store, today: today, settings: Settings())
    state = BoardState(today: today, themes: themes, theme: command.theme, view: view ?? .agenda)
    access = Self.access(register, path: store.path)
    guard let name = command.caseID else {
      effects = [.list]
      return
    }
    guard let id = CaseID(name), store.caseIDs.contains(id) else {
      throw UserError(
        .usage, "There is no case \(SafeText(name).string) in the store.",
        hint: "List the cases with: tumorboard list STORE")
    }
    effects = [.list, .open(id)]
  }

  private static func day(_ text: String?) throws(UserError) -> CalendarDate? {
    guard let text else { return nil }
    guard let day = CalendarDate(text) else {
      throw UserError(.usage, "A day is yyyy-MM-dd, not \(SafeText(text).string)")
    }
    return day
  }

  private static func view(_ text: String?) throws(UserError) -> BoardState.View? {
    guard let text else { return nil }
    guard let view = BoardState.View(rawValue: text) else {
      let views = BoardState.View.allCases.map(\.rawValue).joined(separator: ", ")
      throw UserError(
        .usage, "There is no view \(SafeText(text).string)", hint: "Views are \(views).")
    }
    return view
  }

  private static func open(_ path: String?) throws(UserError) -> CaseStore {
    guard let path else {
      throw UserError(
        .usage, "No store was given.", hint: "Give its path, or set TUMORBOARD_STORE.")
    }
    do throws(CaseStore.Failure) {
      return try CaseStore(path: path)
    } catch {
      throw UserError(error)
    }
  }

  private static func access(_ register: CaseRegister, path: String) -> StoreAccess {
    StoreAccess(
      list: {
        do throws(CaseStore.Failure) {
          let store = try CaseStore(path: path)
          let fresh = CaseRegister(store, today: register.today, settings: register.settings)
          return .success(
            StoreAccess.Listing(
              name: store.description.name, entries: fresh.entries(), issues: store.strangers))
        } catch {
          return .failure(StoreAccess.Failure(UserError(error).text))
        }
      },
      open: { id in
        do throws(CaseFileError) {
          return .evaluation(try register.evaluate(id))
        } catch {
          return .unreadable(error.issues)
        }
      })
  }
}
