public import ArgumentParser
internal import Criteria
internal import JSON
internal import Oncology
internal import Register
internal import Status
internal import Store

/// The cases of a store in a line each.
public struct ListCommand: ParsableCommand {
  /// Name and summary.
  public static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the cases with their category, status and what is missing."
  )

  @Argument(help: "The store's folder.") var store: String?
  @Option(
    help:
      "Only cases that contain every word of it; fields: \(CaseFilter.fields.map(\.name).joined(separator: ", "))."
  ) var filter = ""
  @Option(help: "As known on a day: yyyy-MM-dd.") var asOf: DayArgument?
  @Option(help: "text or json.") var format = OutputFormat.text

  /// A command with its defaults.
  public init() {}

  /// Prints the list.
  public func run() throws {
    let opened = try OpenedStore(store, asOf: asOf)
    let register = CaseRegister(
      opened.store, today: opened.today, settings: try opened.settings())
    FormatNotice.say(opened.store.caseIDs, in: opened.store)
    let wanted = CaseFilter(filter)
    for entry in register.entries() where wanted.keeps(entry) {
      Output.line(format == .json ? Self.json(entry).line : Output.safe(Self.text(entry)))
    }
  }

  private static func text(_ entry: CaseEntry) -> String {
    switch entry {
    case .unread(let id): return id.text
    case .unreadable(let id, let issues):
      return "\(id)  cannot be read: \(issues.count) problems, run check"
    case .summary(let summary):
      let call = summary.calls.first?.category ?? "–"
      let status = statusWords(summary.status)
      let flags =
        (summary.isDiscordant ? ["readers differ"] : [])
        + summary.readiness.missing.map { "missing: \($0)" }
      return
        ([
          summary.id.text, summary.person, summary.diagnosis, summary.therapy ?? "no therapy yet",
          call, status,
        ]
        + flags).joined(separator: "  ")
    }
  }

  /// The label, its line and its marks: "R/R L2 (relapsedAndRefractory) +SYST".
  private static func statusWords(_ status: StatusGlance) -> String {
    let label = status.shownLabel.rawValue
    let reason = status.shownReasonWord.map { ": \($0)" } ?? ""
    let line = status.line.map { " L\($0)" } ?? ""
    let marks = status.modifiers.map { " +" + Vocabulary.word(.modifier, $0.kind.code) }
    let pause = status.pauses > 0 ? " pause" : ""
    return "\(Vocabulary.word(.headline, label))\(reason)\(line) (\(label))"
      + marks.joined() + pause
  }

  private static func json(_ entry: CaseEntry) -> JSONText {
    switch entry {
    case .unread(let id): .object(["case": .string(id.text)])
    case .unreadable(let id, let issues):
      .object(["case": .string(id.text), "problems": .integer(issues.count)])
    case .summary(let summary):
      .object([
        "case": .string(summary.id.text), "person": .string(summary.person),
        "diagnosis": .string(summary.diagnosis),
        "therapy": summary.therapy.map { .string($0) } ?? .null,
        "criterion": summary.criterionID.map { .string($0) } ?? .null,
        "category": summary.calls.first.map { .string($0.category) } ?? .null,
        "calls": .array(
          summary.calls.map {
            .object(["evaluator": .string($0.reader), "category": .string($0.category)])
          }), "discordant": .bool(summary.isDiscordant),
        "missing": .array(summary.readiness.missing.map { .string($0) }),
        "ready": .bool(summary.readiness.isReady),
        "headline": .string(summary.status.shownLabel.rawValue),
        "line": summary.status.line.map { .integer($0) } ?? .null,
        "modifiers": .array(summary.status.modifiers.map { .string($0.kind.code) }),
        "caveats": .array(summary.status.caveats.map { .string($0.code.rawValue) }),
      ])
    }
  }
}
