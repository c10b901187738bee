public import ArgumentParser
internal import JSON
internal import Oncology
internal import Store

/// Whether the histories of a store and what was signed in it are whole.
public struct VerifyCommand: ParsableCommand {
  /// Name and summary.
  public static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check the chain of every history and every signature.")

  @Argument(help: "The store's folder.") var store: String?
  @Option(help: "text or json.") var format = OutputFormat.text

  /// A command with its defaults.
  public init() {}

  /// Prints every problem; ends with status 1 when one of them is an error.
  public func run() throws {
    let store = try OpenedStore(self.store).store
    let histories: [CaseID]
    do throws(FileError) {
      histories = try store.historyIDs()
    } catch {
      throw UserError(.file(error))
    }
    let ids = Set(histories).union(store.caseIDs).sorted()
    let issues = ids.flatMap { store.verify($0) }
    for issue in issues {
      Output.line(format == .json ? IssueWords.json(issue).line : IssueWords.text(issue))
    }
    let errors = issues.count { $0.severity == .error }
    if format == .text {
      let count = histories.count
      Output.line(
        "\(count) \(count == 1 ? "history" : "histories") checked: \(errors) errors, "
          + "\(issues.count - errors) warnings.")
    }
    if errors > 0 { throw ExitCode(UserError.Kind.data.rawValue) }
  }
}
