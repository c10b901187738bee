public import ArgumentParser
internal import JSON
internal import Store

/// Where things lie, and which of them exist.
public struct PathsCommand: ParsableCommand {
  /// Name and summary.
  public static let configuration = CommandConfiguration(
    commandName: "paths", abstract: "List where store, configuration, themes and state lie.")

  @Argument(help: "The store's folder; the default one when none is given.") var store: String?
  @Option(help: "text or json.") var format = OutputFormat.text

  /// A command with its defaults.
  public init() {}

  /// Prints a row a place.
  public func run() throws {
    let places = self.places
    switch format {
    case .json:
      for place in places {
        Output.line(
          JSONText.object([
            "name": .string(place.name), "path": place.path.map { .string($0) } ?? .null,
            "exists": .bool(place.exists), "what": .string(place.what),
          ]).line)
      }
    case .text:
      let rows = places.map {
        [$0.name, $0.exists ? "there" : "–", $0.path ?? "HOME is not set", $0.what]
      }
      TextTable(heads: ["name", "", "path", "what it holds"], rows: rows).lines
        .forEach(Output.line)
    }
  }

  private struct Place {
    let name: String
    let path: String?
    let what: String

    var exists: Bool { path.map(InputFile.exists(at:)) ?? false }

    init(_ name: String, _ path: String?, _ what: String) {
      self.name = name
      self.path = path
      self.what = what
    }
  }

  private var places: [Place] {
    let store = self.store ?? Environment.storePath
    return [
      Place("store", store, "cases and meetings"),
      Place("definitions", store.map { $0 + "/definitions" }, "the store's own definitions"),
      Place("config", Environment.configPath, "what a user keeps for the program"),
      Place("themes", Environment.themesPath, "a user's own themes"),
      Place("cache", Environment.cachePath, "rows of the agenda; can be deleted at any time"),
      Place("state", Environment.statePath, "what the program keeps for itself"),
      Place("drafts", Environment.statePath.map { $0 + "/drafts" }, "what is typed and not saved"),
      Place("backups", Environment.statePath.map { $0 + "/backups" }, "copies of stores"),
      Place("samples", Environment.samplesPath, "the private copy of the sample cases"),
    ]
  }
}
