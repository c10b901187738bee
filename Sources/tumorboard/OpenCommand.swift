import ArgumentParser
import Commands

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
  var coverAfter = OpenRequest.coversAfter
  @Flag(help: "Print the page as lines and read numbered choices.") var plain = false
  @Option(help: "The signs: unicode or ascii; by default what terminal and locale have.")
  var glyphs: GlyphChoice?

  func run() throws {
    var request = OpenRequest(store: store)
    request.caseID = caseID
    request.view = view
    request.asOf = asOf
    request.meeting = meeting
    request.theme = theme
    request.plain = plain
    request.isReadOnly = readonly
    request.person = person
    request.coversAfter = coverAfter
    request.glyphs = glyphs
    try request.run()
  }
}
