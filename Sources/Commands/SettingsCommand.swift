public import ArgumentParser
internal import Criteria
internal import JSON
internal import Oncology
internal import Register

/// The settings there are.
public struct SettingsCommand: ParsableCommand {
  /// Name and summary.
  public static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "List the settings with their defaults, what they take and where they come from.")

  @Argument(help: "A store; then what it says is listed beside the defaults.") var store: String?
  @Option(help: "text or json.") var format = OutputFormat.text

  /// A command with its defaults.
  public init() {}

  /// Prints a row a setting.
  public func run() throws {
    let settings = try store.map { try OpenedStore($0).settings() } ?? Settings()
    switch format {
    case .json:
      for row in SettingTable.rows { Output.line(Self.json(row, settings.value(of: row)).line) }
    case .text:
      let rows = SettingTable.rows.map { Self.row($0, settings.value(of: $0)) }
      let heads = ["setting", "value", "default", "type", "rules", "", "what it is"]
      for line in TextTable(heads: heads, rows: rows, rightAligned: [1, 2]).lines {
        Output.line(line)
      }
    }
  }

  private static func row(_ row: SettingRow, _ value: SettingValue) -> [String] {
    [
      row.name, value.description, row.standard.description, row.kind.word,
      row.rules.joined(separator: " "), marks(row),
      row.sentence + (row.isRead ? "" : " (not read by a criterion of this version)"),
    ]
  }

  private static func marks(_ row: SettingRow) -> String {
    row.confidence.map(\.rawValue).joined(separator: "+")
  }

  private static func json(_ row: SettingRow, _ value: SettingValue) -> JSONText {
    .object([
      "name": .string(row.name), "type": .string(row.kind.word),
      "default": SettingWords.json(row.standard), "value": SettingWords.json(value),
      "allowed": .string(row.kind.allowed), "rules": .array(row.rules.map { .string($0) }),
      "confidence": .string(marks(row)), "sentence": .string(row.sentence),
      "citation": row.citation.map { .string($0.text) } ?? .null, "read": .bool(row.isRead),
    ])
  }
}
