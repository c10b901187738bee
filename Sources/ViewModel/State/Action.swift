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
  /// The keys by name, the one to show first: "j", "Down", "Ctrl-d", "PgDn"; "g b" is g, then b.
  public var keys: [String]
  /// Its place in the bottom line, from 1; 0 keeps it out.
  public var hint: Int

  init(
    _ id: ActionID, _ title: String, _ help: String, in contexts: Set<Context>, hint: Int = 0,
    keys: String...
  ) {
    self.id = id
    self.title = title
    self.help = help
    self.contexts = contexts
    self.keys = keys
    self.hint = hint
  }

  /// The action of a name.
  public static func of(_ id: ActionID) -> Action? { byID[id] }

  /// The actions that a bottom line may show, the most useful first.
  static let hinted = all.filter { $0.hint > 0 }.sorted { $0.hint < $1.hint }

  private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}
