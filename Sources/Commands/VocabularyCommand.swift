public import ArgumentParser
internal import JSON
internal import Status

/// Every code that is ever printed, once, with its word and its help.
public struct VocabularyCommand: ParsableCommand {
  /// Name and summary.
  public static let configuration = CommandConfiguration(
    commandName: "vocabulary",
    abstract: "List every code that is printed, with its word and what it says.")

  @Option(help: "text or json.") var format = OutputFormat.text

  /// A command with its defaults.
  public init() {}

  /// Prints a row a code.
  public func run() throws {
    switch format {
    case .json:
      for entry in Vocabulary.entries { Output.line(Self.json(entry).line) }
    case .text:
      let heads = ["code", "kind", "severity", "word", "help"]
      for line in TextTable(heads: heads, rows: Vocabulary.entries.map(Self.row)).lines {
        Output.line(line)
      }
    }
  }

  private static func row(_ entry: VocabularyEntry) -> [String] {
    [
      entry.code, entry.kind.rawValue,
      entry.severities.map(\.rawValue).joined(separator: ", "), entry.word, entry.help,
    ]
  }

  /// `severity` is the gravest that the code can have; `severities` lists all.
  private static func json(_ entry: VocabularyEntry) -> JSONText {
    .object([
      "code": .string(entry.code), "kind": .string(entry.kind.rawValue),
      "severity": entry.severities.max().map { .string($0.rawValue) } ?? .null,
      "word": .string(entry.word), "help": .string(entry.help),
      "severities": .array(entry.severities.map { .string($0.rawValue) }),
      "specification": .string(entry.specificationCode ?? entry.code),
    ])
  }
}
