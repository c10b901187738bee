/// One row of the table that makes key dispatch, bottom line, help and the README's list of keys.
public struct Action: Hashable, Sendable {
  /// Which action.
  public var id: ActionID
  /// A word or two for the bottom line.
  public var title: String
  /// A sentence for the help.
  public var help: String
  /// Where it can be asked for.
  public var contexts: Set<Context>
  /// The keys by name, the one to show first: "j", "Down", "Ctrl-d", "PgDn".
  public var keys: [String]
  /// Its place in the bottom line, from 1; 0 keeps it out.
  public var hint: Int

  /// The action of a name.
  public static func of(_ id: ActionID) -> Action? { all.first { $0.id == id } }

  private init(
    _ id: ActionID, _ title: String, _ help: String, in contexts: Set<Context>? = nil,
    hint: Int = 0, keys: String...
  ) {
    self.id = id
    self.title = title
    self.help = help
    self.contexts = contexts ?? Set(Context.allCases)
    self.keys = keys
    self.hint = hint
  }

  private static let cases: Set<Context> = [.overview, .lesions]

  /// Every action, in the order in which help lists them.
  public static let all: [Action] = [
    Action(
      .open, "open", "Open what is under the cursor.", in: [.agenda, .welcome], hint: 1,
      keys: "Enter", "o", "l", "Right"),
    Action(
      .run, "run", "Do what the line under the cursor says.", in: [.help], hint: 1, keys: "Enter"),
    Action(.down, "down", "One row down.", hint: 4, keys: "j", "Down"),
    Action(.up, "up", "One row up.", keys: "k", "Up"),
    Action(.pageDown, "page down", "A screen down.", keys: "PgDn", "Ctrl-d", "Ctrl-f"),
    Action(.pageUp, "page up", "A screen up.", keys: "PgUp", "Ctrl-u", "Ctrl-b"),
    Action(.first, "first", "To the first row.", keys: "g", "Home"),
    Action(.last, "last", "To the last row.", keys: "G", "End"),
    Action(
      .filter, "filter", "Show only the rows that contain what is typed; Esc shows all again.",
      in: [.agenda, .help], hint: 2, keys: "/"),
    Action(
      .agenda, "agenda", "Go to the agenda.", in: [.agenda, .overview, .lesions, .help], keys: "1"),
    Action(
      .overview, "overview", "Go to the overview of the case.", in: [.agenda, .overview, .lesions],
      keys: "2"),
    Action(
      .lesions, "lesions", "Go to the lesion table of the case.",
      in: [.agenda, .overview, .lesions], keys: "4"),
    Action(
      .nextCase, "next case", "The next case of the agenda, in the same view.", in: cases, hint: 1,
      keys: "]", ")"),
    Action(
      .previousCase, "previous case", "The previous case of the agenda, in the same view.",
      in: cases, hint: 2, keys: "[", "("),
    Action(
      .nextReader, "reader", "Show the measurements of the next reader.", in: [.lesions], hint: 3,
      keys: "v"),
    Action(
      .back, "back", "Back one level: out of the help, the filter, the case.", hint: 5,
      keys: "Esc", "Backspace", "h", "Left"),
    Action(.theme, "theme", "Switch to the next theme.", hint: 6, keys: "t"),
    Action(.reload, "reload", "Read the store again.", keys: "R"),
    Action(.redraw, "redraw", "Draw the screen again.", keys: "Ctrl-l"),
    Action(.suspend, "suspend", "Stop the program; fg in the shell continues it.", keys: "Ctrl-z"),
    Action(
      .help, "help", "List the keys that work here; Enter runs the line under the cursor.", hint: 7,
      keys: "?", "F1"),
    Action(.quit, "quit", "Leave the program.", hint: 8, keys: "q", "Ctrl-c"),
  ]
}
