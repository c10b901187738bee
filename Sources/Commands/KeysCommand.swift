public import ArgumentParser
internal import JSON
internal import ViewModel

/// The keys of the interface.
public struct KeysCommand: ParsableCommand {
  /// Name and summary.
  public static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "List every key of the interface, what it does and where.")

  @Option(help: "text or json.") var format = OutputFormat.text

  /// A command with its defaults.
  public init() {}

  /// Prints a row an action, in the order of the help.
  public func run() throws {
    switch format {
    case .json: for action in Action.all { Output.line(Self.json(action).line) }
    case .text:
      let rows = Action.all.map { [$0.keys.joined(separator: "  "), $0.help, Self.places($0)] }
      for line in TextTable(heads: ["keys", "what they do", "where"], rows: rows).lines {
        Output.line(line)
      }
    }
  }

  private static func places(_ action: Action) -> String {
    let all = Context.allCases.filter { action.contexts.contains($0) }
    return all.count == Context.allCases.count
      ? "everywhere" : all.map(\.rawValue).joined(separator: ", ")
  }

  private static func json(_ action: Action) -> JSONText {
    .object([
      "action": .string(action.id.rawValue), "title": .string(action.title),
      "help": .string(action.help), "keys": .array(action.keys.map { .string($0) }),
      "contexts": .array(
        Context.allCases.filter { action.contexts.contains($0) }.map { .string($0.rawValue) }),
    ])
  }
}
