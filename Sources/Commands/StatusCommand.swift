public import ArgumentParser
internal import JSON
internal import Oncology
internal import Register
internal import Store

/// What a case amounts to on a day: label, what stands beside it, and what speaks against trusting it.
public struct StatusCommand: ParsableCommand {
  /// Name and summary.
  public static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Print the status of cases: label, findings, caveats, evidence, history.")

  @Argument(help: "The store's folder.") var store: String
  @Argument(help: "Cases by id; all when none is given.") var cases: [String] = []
  @Option(help: "As known on a day: yyyy-MM-dd.") var asOf: DayArgument?
  @Option(
    name: .customLong("set"), parsing: .singleValue, help: "Change a setting: NAME=VALUE.")
  var settings: [String] = []
  @Option(help: "text or json.") var format = OutputFormat.text

  /// A command with its defaults.
  public init() {}

  /// Prints one block, or one line of JSON, for each case; a case that cannot be read hides no other.
  public func run() throws {
    let opened = try OpenedStore(store, asOf: asOf)
    let settings = try opened.settings(changes: self.settings)
    if let words = SettingWords.unread(settings, asked: self.settings) { Output.problem(words) }
    let register = CaseRegister(opened.store, today: opened.today, settings: settings)
    for issue in register.definitionIssues { Output.problem(IssueWords.text(issue)) }
    var unreadable = 0
    let ids = try opened.ids(cases)
    FormatNotice.say(ids, in: opened.store)
    for id in ids {
      do throws(CaseFileError) {
        let evaluation = try register.evaluate(id)
        let document = StatusDocument(
          evaluation, register.report(of: evaluation))
        Output.line(format == .json ? document.json.line : document.text)
      } catch {
        unreadable += 1
        for issue in error.issues { Output.problem(IssueWords.text(issue)) }
      }
    }
    if unreadable > 0 { throw ExitCode(UserError.Kind.data.rawValue) }
  }
}
