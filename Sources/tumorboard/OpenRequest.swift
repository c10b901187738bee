import ArgumentParser
import Commands
import Screens
import Session

/// What somebody asks of the interface.
struct OpenRequest {
  /// The store's folder; nil for the usual one.
  var store: String?
  /// The case to open at once.
  var caseID: String?
  /// The view to begin with.
  var view: String?
  /// The day as known on which everything is shown.
  var asOf: String?
  /// The meeting to begin with.
  var meeting: String?
  /// The theme: a name or a file.
  var theme: String?
  /// Whether pages are printed as lines.
  var plain = false
  /// Whether nothing may be written into the store.
  var isReadOnly = false
  /// Who sits at the keyboard: a person's id or initials.
  var person: String?
  /// Without a key for so many minutes the screen is covered; 0 never.
  var coversAfter = Self.coversAfter
  /// The signs; nil for what terminal and locale have.
  var glyphs: GlyphChoice?

  /// Minutes without a key after which the screen is covered, unless something else is asked for.
  static let coversAfter = 15

  init(store: String?) { self.store = store }

  /// The request of a command line with a store and nothing else, or with nothing at all; nil where it
  /// has to be parsed.
  ///
  /// Parsing takes a third of the time to the first frame, and this is how most starts look.
  init?(commandLine words: ArraySlice<String>) {
    if let word = words.first {
      let names = TumorBoard.configuration.subcommands.map { $0._commandName }
      guard words.count == 1, !word.isEmpty, !word.hasPrefix("-"), word != "help",
        !names.contains(word)
      else { return nil }
    }
    self.init(store: words.first)
  }

  func run() throws(UserError) {
    let start = try Start(self)
    if plain { return PlainSession(start.state, store: start.access).run(first: start.effects) }
    var session = Session(
      start.state, store: start.access, editing: start.editing, themes: start.themes,
      glyphs: GlyphChoice.glyphs(glyphs),
      coversAfter: coversAfter > 0 ? .seconds(coversAfter * 60) : nil)
    try Interface.run(&session, first: start.effects)
  }
}
