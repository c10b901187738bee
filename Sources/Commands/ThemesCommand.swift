public import ArgumentParser
internal import Cells
internal import JSON

/// The themes that can be chosen, and where each comes from.
public struct ThemesCommand: ParsableCommand {
  /// Name and summary.
  public static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List the themes, and where each comes from.",
    discussion: """
      A theme is chosen with --theme NAME or FILE, with TUMORBOARD_THEME, or with t in the interface.
      Themes of your own lie in $XDG_CONFIG_HOME/tumorboard/themes (~/.config/tumorboard/themes).
      """)

  @Option(help: "text or json.") var format = OutputFormat.text

  /// A command with its defaults.
  public init() {}

  /// Prints every theme, and to standard error what is wrong with a user's own.
  public func run() throws {
    let folder = ThemeFolder()
    let entries = folder.catalog.entries
    switch format {
    case .json: entries.forEach { Output.line(Self.json($0).line) }
    case .text:
      let rows = entries.map { entry in
        [
          entry.theme.name, entry.theme.background?.rawValue ?? "any",
          entry.path ?? "built in", entry.theme.summary,
        ]
      }
      TextTable(heads: ["theme", "ground", "where from", "what for"], rows: rows).lines
        .forEach(Output.line)
    }
    folder.problems.forEach(Output.problem)
    if !folder.problems.isEmpty { throw ExitCode(UserError.Kind.data.rawValue) }
  }

  private static func json(_ entry: ThemeCatalog.Entry) -> JSONText {
    func text(_ value: String?) -> JSONText { value.map { .string($0) } ?? .null }
    return .object([
      "theme": .string(entry.theme.name), "background": text(entry.theme.background?.rawValue),
      "source": .string(entry.path == nil ? "built-in" : "user"), "path": text(entry.path),
      "inherits": text(entry.inherits), "description": .string(entry.theme.summary),
      "default": .bool(entry.theme.name == ThemeCatalog.name(for: .dark)),
    ])
  }
}
