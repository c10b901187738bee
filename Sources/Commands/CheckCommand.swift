public import ArgumentParser
internal import Criteria
internal import JSON
internal import Oncology
internal import Register
internal import Store

/// Everything that is wrong with a store.
public struct CheckCommand: ParsableCommand {
  /// Name and summary.
  public static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Validate every file: form, references and conformance of baselines.")

  @Argument(help: "The store's folder.") var store: String?
  @Option(help: "text or json.") var format = OutputFormat.text
  @Flag(help: "Move cases and meetings that cannot be used to the folder quarantine.")
  var quarantine = false

  /// A command with its defaults.
  public init() {}

  /// Prints every problem; ends with status 1 when one of them is an error.
  public func run() throws {
    let opened = try OpenedStore(self.store)
    let store = opened.store
    let (settings, wrong) = Self.settings(of: store)
    let issues =
      wrong + store.strangers
      + CaseRegister(store, today: opened.today, settings: settings).definitionIssues
      + store.caseIDs.flatMap { Self.issues(of: $0, in: store, settings) }
      + store.meetingIDs.flatMap { Self.issues(ofMeeting: $0, in: store) }
      + Self.accessIssues(of: store)
    for issue in issues {
      Output.line(format == .json ? IssueWords.json(issue).line : IssueWords.text(issue))
    }
    let errors = issues.count { $0.severity == .error }
    if format == .text {
      let count = store.caseIDs.count
      let cases = "\(count) case\(count == 1 ? "" : "s")"
      Output.line("\(cases) checked: \(errors) errors, \(issues.count - errors) warnings.")
    }
    if quarantine { try Quarantine.run(store, format) }
    if errors > 0 { throw ExitCode(UserError.Kind.data.rawValue) }
  }

  /// Who can read it; of a store whose cases are all made up that is no matter.
  private static func accessIssues(of store: CaseStore) -> [CaseIssue] {
    let issues = store.accessIssues()
    guard !issues.isEmpty else { return [] }
    let isReal = store.caseIDs.contains { id in (try? store.read(id))?.value.isSynthetic != true }
    return isReal ? issues : []
  }

  /// The settings of a store; the defaults, and what is wrong, where they cannot be used.
  private static func settings(of store: CaseStore) -> (Settings, [CaseIssue]) {
    do throws(CaseFileError) {
      return (try Settings(store.description), [])
    } catch {
      return (Settings(), error.issues)
    }
  }

  private static func issues(
    of id: CaseID, in store: CaseStore, _ settings: Settings
  ) -> [CaseIssue] {
    do throws(CaseFileError) {
      let document = try store.read(id)
      let found = RECIST11.conformance(of: document.value, settings: settings)
      let signatures = store.verify(id).filter { $0.rule == CaseStore.signatureRule }
      return document.warnings + found.map { issue($0, document, file: store.file(of: id)) }
        + signatures
    } catch {
      return error.issues
    }
  }

  private static func issues(ofMeeting id: String, in store: CaseStore) -> [CaseIssue] {
    do throws(CaseFileError) {
      let document = try store.meeting(id)
      let known = Set(store.caseIDs)
      let strangers = document.value.items.filter { !known.contains($0.caseID) }
      return document.warnings
        + strangers.map { noCase($0.caseID, file: store.file(ofMeeting: id)) }
    } catch {
      return error.issues
    }
  }

  private static func noCase(_ id: CaseID, file: String) -> CaseIssue {
    CaseIssue(
      .warning, file: file, path: "$.items",
      message: "The meeting names the case \(id), and the store has none of that id.",
      hint: "Bring the case into the store, or take it off the meeting.")
  }

  private static func issue(
    _ finding: ConformanceFinding, _ document: CaseDocument, file: String
  ) -> CaseIssue {
    let value = document.place(of: finding.subject)
    let position = value?.position
    return CaseIssue(
      .warning, file: file, line: position?.line, column: position?.column, path: value?.path,
      rule: finding.rule, message: finding.message, hint: finding.hint)
  }
}

extension CaseDocument {
  /// Where the file holds what a finding is about.
  fileprivate func place(of subject: ConformanceFinding.Subject) -> JSONValue? {
    switch subject {
    case .assessment(let id): assessment(id)
    case .reported(let id): assessment(id)?.member("reported")
    case .finding(let id, let lesion): assessment(id)?.member("findings")?.member(lesion)
    }
  }

  private func assessment(_ id: String) -> JSONValue? {
    json.root.member("assessments")?.elements.first { $0.member("id")?.string == id }
  }
}
