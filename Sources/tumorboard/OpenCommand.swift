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
  @Option(help: "The view: agenda, overview, timeline, lesions, response.") var view: String?
  @Option(help: "As known on a day: yyyy-MM-dd.") var asOf: String?
  @Option(help: "The meeting to begin with; the next one by default.") var meeting: String?
  @Option(help: "The theme: a name of tumorboard themes, or a file.") var theme: String?
  @Flag(help: "Only look: nothing is written into the store.") var readonly = false
  @Option(help: "Who you are: a person's id or initials in store.json.") var person: String?
  @Option(help: "Cover the screen after so many minutes without a key; 0 never.")
  var coverAfter = 15
  @Flag(help: "Print the page as lines and read numbered choices.") var plain = false
  @Option(help: "The signs: unicode or ascii; by default what terminal and locale have.")
  var glyphs: GlyphChoice?

  func run() throws {
    let start = try Start(self)
    if plain { return PlainSession(start.state, store: start.access).run(first: start.effects) }
    var session = Session(
      start.state, store: start.access, editing: start.editing, themes: start.themes,
      glyphs: GlyphChoice.glyphs(glyphs),
      coversAfter: coverAfter > 0 ? .seconds(coverAfter * 60) : nil)
    try Interface.run(&session, first: start.effects)
  }
}
