public import ArgumentParser
internal import Definitions
internal import JSON
internal import Oncology
internal import Register
internal import Status

/// The definitions that labels are made with.
public struct DefinitionsCommand: ParsableCommand {
  /// Name and summary.
  public static let configuration = CommandConfiguration(
    commandName: "definitions",
    abstract: "List or explain the definitions of response, refractoriness and relapse.",
    discussion: """
      Each has its citation and how sure we are of it: V read in the publication, V2 read where it is
      restated, K from professional knowledge, J our own judgement, C contested.
      A store's own definitions lie in its folder definitions and are marked local.
      """)

  @Argument(help: "A definition, or one of its rules, by its id; all when none is given.")
  var id: String?
  @Option(help: "A store; then its own definitions are among them.") var store: String?
  @Option(help: "text or json.") var format = OutputFormat.text

  /// A command with its defaults.
  public init() {}

  /// Prints a row a definition, or all there is to say of one.
  public func run() throws {
    let (definitions, issues) = try read()
    let all =
      definitions.parameters.map { DefinitionRecord($0) }
      + definitions.groups.map { DefinitionRecord($0) } + DefinitionRecord.classes
    let wanted = id.map { name in all.filter { $0.isNamed(name) } } ?? all
    if let id, wanted.isEmpty {
      throw UserError(
        .usage, "There is no definition \(Output.safe(id))",
        hint: "Definitions are listed by: tumorboard definitions")
    }
    switch format {
    case .json: wanted.forEach { Output.line($0.json.line) }
    case .text where id != nil: Output.line(wanted.map(\.text).joined(separator: "\n\n"))
    case .text:
      let heads = ["definition", "title", "response", "windows", "confidence", ""]
      TextTable(heads: heads, rows: wanted.map(\.row)).lines.forEach(Output.line)
    }
    for issue in issues { Output.problem(IssueWords.text(issue)) }
    if issues.contains(where: { $0.severity == .error }) {
      throw ExitCode(UserError.Kind.data.rawValue)
    }
  }

  private func read() throws(UserError) -> (StatusDefinitions, [CaseIssue]) {
    guard let store else { return (DefinitionFiles.builtIn.definitions, []) }
    let opened = try OpenedStore(store)
    let register = CaseRegister(
      opened.store, today: opened.today, settings: try opened.settings())
    return (register.definitions, register.definitionIssues)
  }
}
