public import ArgumentParser
internal import JSON
internal import Oncology
internal import Store

/// The backups of a store.
public struct BackupsCommand: ParsableCommand {
  /// Name and summary.
  public static let configuration = CommandConfiguration(
    commandName: "backups", abstract: "List the backups of a store, the oldest first.")

  @Argument(help: "The store's folder.") var store: String?
  @Option(help: "text or json.") var format = OutputFormat.text

  /// A command with its defaults.
  public init() {}

  /// Prints a line a backup.
  public func run() throws {
    let folder = BackupFolder(
      in: try Writing(by: nil).state, of: try OpenedStore(self.store).store)
    let backups: [Backup]
    do throws(FileError) {
      backups = try folder.backups()
    } catch {
      throw UserError(.file(error))
    }
    for backup in backups {
      switch format {
      case .json:
        Output.line(
          JSONText.object([
            "name": .string(backup.name), "day": .string(backup.day.description),
            "kind": .string(backup.kind.rawValue), "path": .string(backup.path),
          ]).line)
      case .text: Output.line(Output.safe("\(backup.name)  \(backup.path)"))
      }
    }
    if format == .text, backups.isEmpty {
      Output.line("There are none. One is made before the first save of a day.")
    }
  }
}
