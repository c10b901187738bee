public import ArgumentParser
internal import JSON
internal import Oncology
internal import Store

/// Brings a store to the version of the format that this program writes.
public struct MigrateCommand: ParsableCommand {
  /// Name and summary.
  public static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "Bring files of an older format to the current one, after a backup of them all.")

  @Argument(help: "The store's folder.") var store: String
  @Flag(help: "Say what would be done, and do nothing.") var dryRun = false
  @Option(help: "Who asks: a person's id; the account by default.") var author: String?
  @Option(help: "text or json.") var format = OutputFormat.text

  /// A command with its defaults.
  public init() {}

  /// Migrates and prints a line a file; ends with status 1 when one of them stays as it was.
  public func run() throws {
    let store = try OpenedStore(self.store).store
    let migration: Migration
    if dryRun {
      migration = store.plannedMigration()
    } else {
      let writing = try Writing(by: author)
      do throws(CaseStore.Failure) {
        migration = try store.migrate(
          by: writing.author, at: writing.now, backingUpIn: writing.state)
      } catch {
        throw UserError(error)
      }
    }
    for file in migration.files { Output.line(line(of: file)) }
    if format == .text { Output.line(summary(of: migration)) }
    for issue in migration.issues { Output.problem(IssueWords.text(issue)) }
    for (name, failure) in migration.failures {
      Output.problem("\(Output.safe(name)) was not migrated. \(UserError(failure, of: name).text)")
    }
    let isWhole = migration.issues.isEmpty && migration.failures.isEmpty
    if !isWhole { throw ExitCode(UserError.Kind.data.rawValue) }
  }

  private func line(of file: Migration.File) -> String {
    let newest = StoreDescription.format
    return format == .json
      ? JSONText.object([
        "file": .string(file.name), "from": .integer(file.format), "to": .integer(newest),
        "migrated": .bool(!dryRun),
      ]).line : Output.safe("\(file.name): format \(file.format) -> \(newest)")
  }

  private func summary(of migration: Migration) -> String {
    let count = migration.files.count
    let files = "\(count) file\(count == 1 ? "" : "s")"
    if let backup = migration.backup {
      return Output.safe("\(files) migrated. The originals are in the backup \(backup.name)")
    }
    if count == 0 { return "Nothing to migrate." }
    return "\(files) would be migrated. Nothing was changed."
  }
}
