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
  @Option(help: "The criterion: recist-1.1.") var criterion = RECIST11.id
  @Option(help: "The reader; the one marked primary when none is given.") var evaluator: String?
  @Option(
    name: .customLong("set"), parsing: .singleValue, help: "Change a setting: NAME=VALUE.")
  var settings: [String] = []
  @Flag(help: "Every reader and line.") var all = false
  @Option(help: "text or json.") var format = OutputFormat.text

  /// A command with its defaults.
  public init() {}

  /// Prints one block, or one line of JSON, for each case, reader and line.
  public func run() throws {
    guard criterion == RECIST11.id else {
      throw UserError(
        .usage, "There is no criterion \(Output.safe(criterion))",
        hint: "Criteria are listed by: tumorboard criteria")
    }
    let opened = try OpenedStore(store)
    let settings = try opened.settings(changes: self.settings)
    if let words = SettingWords.unread(settings, asked: self.settings) { Output.problem(words) }
    let register = CaseRegister(opened.store, today: opened.today, settings: settings)
    var unreadable = 0
    for id in try opened.ids(cases) {
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
    for course in chosen(evaluation) {
      let report = AssessReport(evaluation.patientCase.id, course)
      Output.line(format == .json ? report.json.line : report.text)
    }
  }

  private func chosen(_ evaluation: CaseEvaluation) -> [CourseResponse] {
    if all {
      return evaluator.map { name in evaluation.courses.filter { $0.course.reader == name } }
        ?? evaluation.courses
    }
    guard let evaluator else { return evaluation.leading.map { [$0] } ?? [] }
    return evaluation.courses.last { $0.course.reader == evaluator }.map { [$0] } ?? []
  }
}
