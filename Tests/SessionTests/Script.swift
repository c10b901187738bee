import Cells
import Criteria
import Oncology
import Register
import Screens
import Session
import Store
import TestKit
import Testing
import ViewModel

/// Keys pressed in a session on the samples, and the screen they lead to.
struct Script: CustomTestStringConvertible {
  /// What the last frame shows.
  let screen: [String]
  /// The last frame.
  let frame: Frame
  /// Why the session ended.
  let end: Session.End
  /// The state at the end.
  let state: BoardState
  /// How often the program was stopped.
  let suspensions: Int

  /// Presses keys by their names, "text:abc" to type, "paste:abc" to paste.
  init(
    _ keys: String, size: Size = Size(rows: 24, columns: 80), glyphs: Glyphs = .unicode,
    breaking broken: Bool = false
  ) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/samples"
    try SampleStore.makeCopy(at: path)
    if broken { try folder.write("{\"format\": 1,}", at: "samples/cases/C-0137.json") }
    let store = try CaseStore(path: path)
    let today = store.description.today ?? CalendarDate(daysSince1970: 0)
    let themes = BuiltInThemes.all
    var session = Session(
      BoardState(today: today, themes: themes.map(\.name), theme: "dark"),
      store: Self.access(store, today), themes: themes, glyphs: glyphs)
    var terminal = MemoryTerminal(size: size, events: Self.events(keys))
    end = session.run(on: &terminal)
    state = session.state
    suspensions = terminal.suspensions
    frame = terminal.frames.last ?? Frame(size: size)
    screen = frame.lines
  }

  private static func access(_ store: CaseStore, _ today: CalendarDate) -> StoreAccess {
    let register = CaseRegister(store, today: today, settings: Settings())
    return StoreAccess(
      begin: { _ in .success(()) },
      list: {
        .success(
          StoreAccess.Listing(
            name: store.description.name, today: today, entries: register.entries(), issues: []))
      },
      open: { id in
        do throws(CaseFileError) {
          return .evaluation(try register.evaluate(id))
        } catch {
          return .unreadable(error.issues)
        }
      })
  }

  private static func events(_ keys: String) -> [TerminalEvent] {
    keys.split(separator: " ").flatMap { name -> [TerminalEvent] in
      if name.hasPrefix("text:") {
        return name.dropFirst(5).unicodeScalars.map { .key(.character($0)) }
      }
      if name.hasPrefix("paste:") { return [.paste(String(name.dropFirst(6)))] }
      return KeyName.key(String(name)).map { [.key($0)] } ?? []
    }
  }

  var testDescription: String { screen.joined(separator: "\n") }

  /// Whether a text stands on the screen.
  func shows(_ text: String) -> Bool { screen.contains { $0.contains(text) } }
}
