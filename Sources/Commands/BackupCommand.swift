public import ArgumentParser
internal import Oncology
internal import Store

/// Makes a backup of a store.
public struct BackupCommand: ParsableCommand {
  /// Name and summary.
  public static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy a store into your own state folder, as one file that tar opens too.")

  @Argument(help: "The store's folder.") var store: String?

  /// A command with its defaults.
  public init() {}

  /// Makes it and says what it is called; ends with status 1 when something is not in it.
  public func run() throws {
    let store = try OpenedStore(self.store).store
    let writing = try Writing(by: nil)
    let backup: Backup
    do throws(FileError) {
      backup = try BackupFolder(in: writing.state, of: store).make(.manual, at: writing.now)
    } catch {
      throw UserError(
        error.isLocked ? .refused : .store, "The backup was not made: \(error.reason).",
        hint: "Nothing of it is left. It goes to \(Output.safe(error.path))")
    }
    Output.line(Output.safe("\(backup.name)  \(backup.path)"))
    for name in backup.left {
      Output.problem(
        Output.safe("\(name) is not in the backup: it cannot be read or has no plain name."))
    }
    if !backup.left.isEmpty { throw ExitCode(UserError.Kind.data.rawValue) }
  }
}
