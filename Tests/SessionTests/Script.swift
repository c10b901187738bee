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
    let samples = broken ? try Samples(breaking: true) : try Samples.whole.get()
    let themes = ThemeCatalog()
    var session = Session(
      BoardState(today: samples.listing.today, themes: themes.names, theme: "dark"),
      store: samples.access, themes: themes, glyphs: glyphs)
    var terminal = MemoryTerminal(size: size, events: Self.events(keys))
    end = session.run(on: &terminal)
    state = session.state
    suspensions = terminal.suspensions
    frame = terminal.frames.last ?? Frame(size: size)
    screen = frame.lines
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
