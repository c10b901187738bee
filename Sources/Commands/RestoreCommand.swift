public import ArgumentParser
internal import Oncology
internal import Store

/// Puts back what a backup has.
public struct RestoreCommand: ParsableCommand {
  /// Name and summary.
  public static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Say what restoring a backup would change; with --apply, do it.",
    discussion: """
      Nothing is deleted: a case that the backup has not stays as it is. What was there is backed up \
      first, and the history says what was restored, so that a restore is taken back by restoring that \
      backup.
      """)

  @Argument(help: "The store's folder.") var store: String
  @Argument(help: "The backup's name, from: tumorboard backups STORE") var backup: String
  @Option(name: .customLong("case"), help: "Restore this case alone.") var caseID: String?
  @Flag(help: "Say what would be done, and do nothing; this is the default.") var dryRun = false
  @Flag(help: "Do it.") var apply = false
  @Flag(help: "Restore although calls that were signed since would be lost.") var dropSigned = false
  @Option(help: "Who asks: a person's id; the account by default.") var author: String?

  /// A command with its defaults.
  public init() {}

  /// Checks what the command line's own rules cannot say.
  public func validate() throws {
    if dryRun, apply { throw ValidationError("Use --dry-run or --apply, not both.") }
  }

  /// Prints what is or would be restored; ends with status 1 when something could not be.
  public func run() throws {
    let store = try OpenedStore(self.store).store
    let writing = try Writing(by: author)
    let id = try self.id
    let restoration: Restoration
    do throws(CaseStore.Failure) {
      restoration =
        apply
        ? try store.restore(
          backup, in: writing.state, only: id, dropsSigned: dropSigned, by: writing.author,
          at: writing.now)
        : try store.plannedRestoration(of: backup, in: writing.state, only: id)
    } catch {
      throw UserError(error)
    }
    for line in RestorationWords.lines(restoration, isDone: apply) { Output.line(line) }
    for issue in restoration.issues { Output.problem(IssueWords.text(issue)) }
    for (name, failure) in restoration.failures {
      Output.problem("\(Output.safe(name)) was not restored. \(UserError(failure, of: name).text)")
    }
    let isWhole = restoration.issues.isEmpty && restoration.failures.isEmpty
    if !isWhole { throw ExitCode(UserError.Kind.data.rawValue) }
  }

  private var id: CaseID? {
    get throws(UserError) {
      guard let caseID else { return nil }
      guard let id = CaseID(caseID) else {
        throw UserError(.usage, "\(Output.safe(caseID)) can be no case's id.")
      }
      return id
    }
  }
}
