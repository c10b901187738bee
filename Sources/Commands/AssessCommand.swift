public import ArgumentParser
internal import Criteria
internal import JSON
internal import Oncology
internal import Register
internal import Status
internal import Store

/// Categories per time point and best overall response.
public struct AssessCommand: ParsableCommand {
  /// Name and summary.
  public static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Print response categories per time point and the best overall response.")

  @Argument(help: "The store's folder.") var store: String
  @Argument(help: "Cases by id; all when none is given.") var cases: [String] = []
  @Option(help: "The criterion by its id; the one that leads when none is given.")
  var criterion: String?
  @Option(help: "The reader; the one marked primary when none is given.") var evaluator: String?
  @Option(help: "As known on a day: yyyy-MM-dd.") var asOf: DayArgument?
  @Option(
    name: .customLong("set"), parsing: .singleValue, help: "Change a setting: NAME=VALUE.")
  var settings: [String] = []
  @Flag(help: "Every reader and line.") var all = false
  @Option(help: "text or json.") var format = OutputFormat.text

  /// A command with its defaults.
  public init() {}

  /// Prints one block, or one line of JSON, for each case, reader and line.
  public func run() throws {
    if let criterion, CriterionCatalog.criterion(criterion) == nil {
      throw UserError(
        .usage, "There is no criterion \(Output.safe(criterion))",
        hint: "Criteria are listed by: tumorboard criteria")
    }
    let opened = try OpenedStore(store, asOf: asOf)
    let settings = try opened.settings(changes: self.settings)
    if let words = SettingWords.unread(settings, asked: self.settings) { Output.problem(words) }
    let register = CaseRegister(opened.store, today: opened.today, settings: settings)
    var unreadable = 0
    let ids = try opened.ids(cases)
    FormatNotice.say(ids, in: opened.store)
    for id in ids {
      do throws(CaseFileError) {
        try print(register.evaluate(id))
      } catch {
        unreadable += 1
        for issue in error.issues { Output.problem(IssueWords.text(issue)) }
      }
    }
    if unreadable > 0 { throw ExitCode(UserError.Kind.data.rawValue) }
  }

  private func print(_ evaluation: CaseEvaluation) {
    for sequence in chosen(evaluation) {
      let report = AssessReport(evaluation, sequence)
      Output.line(format == .json ? report.json.line : report.text)
    }
  }

  private func chosen(_ evaluation: CaseEvaluation) -> [ResponseSequence] {
    let wanted = evaluation.sequences.filter { sequence in
      (criterion.map { $0 == sequence.criterion } ?? true)
        && (evaluator.map { $0 == sequence.reader } ?? true)
    }
    return all ? wanted : evaluation.leading(of: wanted).map { [$0] } ?? []
  }
}
