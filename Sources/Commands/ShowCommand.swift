public import ArgumentParser
internal import Cells
internal import Oncology
internal import Register
internal import Screens
internal import Store
internal import ViewModel

/// One page as text.
public struct ShowCommand: ParsableCommand {
  /// Name and summary.
  public static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print one page as text, the same page that the interface shows."
  )

  @Argument(help: "The store's folder.") var store: String
  @Argument(help: "The case's id.") var caseID: String
  @Option(help: "The view: \(View.allCases.map(\.rawValue).joined(separator: ", ")).") var view =
    "overview"
  @Option(help: "Columns of the page, 60 to 500.") var width = 100
  @Option(help: "As known on a day: yyyy-MM-dd.") var asOf: DayArgument?
  @Flag(help: "Only signs that every terminal has.") var ascii = false

  /// A command with its defaults.
  public init() {}

  /// Prints the page.
  public func run() throws {
    guard let view = View(rawValue: view) else {
      let views = View.allCases.map(\.rawValue).joined(separator: ", ")
      throw UserError(
        .usage, "There is no view \(Output.safe(self.view))", hint: "Views are \(views).")
    }
    guard (60...500).contains(width) else {
      throw UserError(.usage, "A page is 60 to 500 columns wide.")
    }
    let opened = try OpenedStore(store, asOf: asOf)
    let id = try opened.ids([caseID])[0]
    let register = CaseRegister(
      opened.store, today: opened.today, settings: try opened.settings())
    var state = BoardState(today: opened.today, themes: ["dark"], theme: "dark", view: view)
    _ = state.update(.listed(register.listing()))
    do throws(CaseFileError) {
      let evaluation = try register.evaluate(id)
      let issues = opened.store.verify(id).filter { $0.severity == .error }
      _ = state.update(
        .opened(evaluation, register.report(of: evaluation), CaseCondition(issues: issues)))
    } catch {
      for issue in error.issues { Output.problem(IssueWords.text(issue)) }
      throw ExitCode(UserError.Kind.data.rawValue)
    }
    FormatNotice.say([id], in: opened.store)
    let renderer = Renderer(glyphs: ascii ? .ascii : .unicode)
    let page = PageCatalog.page(state.showing(view), SizeClass(rows: 60, columns: width))
    for line in renderer.text(of: page, columns: width) { Output.line(line) }
  }
}
