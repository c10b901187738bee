public import ArgumentParser
internal import JSON
internal import Oncology
internal import Store

/// What happened to a case, edit by edit.
public struct HistoryCommand: ParsableCommand {
  /// Name and summary.
  public static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Print what was changed in a case: who, when, what.")

  @Argument(help: "The store's folder.") var store: String
  @Argument(help: "The case's id.") var caseID: String
  @Option(help: "text or json.") var format = OutputFormat.text

  /// A command with its defaults.
  public init() {}

  /// Prints a line for each edit, oldest first.
  public func run() throws {
    let opened = try OpenedStore(store)
    let id = try opened.ids([caseID])[0]
    let history: CaseHistory
    do throws(FileError) {
      history = try opened.store.history(of: id)
    } catch {
      throw UserError(.file(error))
    }
    if format == .text, history.entries.isEmpty, history.unreadable.isEmpty {
      Output.line("Nothing was changed in case \(id) with this program.")
    }
    for entry in history.entries {
      Output.line(
        format == .json ? EditHistoryWords.json(entry).line : EditHistoryWords.text(entry))
    }
    for line in history.unreadable {
      Output.problem("\(opened.store.historyFile(of: id)):\(line): the line cannot be read.")
    }
    if !history.unreadable.isEmpty { throw ExitCode(UserError.Kind.data.rawValue) }
  }
}

/// The lines of a history as `history` prints them.
enum EditHistoryWords {
  static func text(_ entry: CaseHistory.Entry) -> String {
    let line = entry.line
    let head = "\(line.at)  \(line.author ?? "-")  \(words(line.event))"
    let changes = listed(line).map { "\n    " + Output.safe(ChangeWords.text($0)) }
    return Output.safe(head) + changes.joined()
  }

  static func json(_ entry: CaseHistory.Entry) -> JSONText {
    let line = entry.line
    return .object([
      "line": .integer(entry.number), "id": .string(line.id), "at": .string(line.at.description),
      "author": line.author.map { .string($0) } ?? .null, "event": .string(words(line.event)),
      "changes": .array(line.changes.map { .string(ChangeWords.text($0)) }),
      "digest": .string(entry.digest), "parents": .array(line.parents.map { .string($0) }),
      "before": .string(line.before), "after": .string(line.after),
    ])
  }

  /// What a line's head does not say itself.
  private static func listed(_ line: HistoryLine) -> [CaseChange] {
    if case .edit = line.event { [] } else { line.changes }
  }

  private static func words(_ event: HistoryLine.Event) -> String {
    switch event {
    case .begun: "the history begins with the case as it was found"
    case .edit(let change, let undone):
      ChangeWords.text(change) + (undone.map { " (takes back \($0))" } ?? "")
    case .outside(let changes):
      changes.isEmpty
        ? "the file was written by something else: same values, other bytes"
        : "changed outside the program"
    case .putBack(let line, _): "the file was put back to what it was after \(line)"
    case .aborted(let edit, _): "could not be put in place, the file had changed: \(edit)"
    case .migrated(let old, let new): "migrated from format \(old) to format \(new)"
    case .restored(let backup, let changes, let dropped):
      "put back to what the backup \(backup) has"
        + (changes.isEmpty ? ", which has the same values" : "")
        + (dropped.isEmpty ? "" : ", without the signed calls \(dropped.joined(separator: ", "))")
    case .merge: "two clones of the store were joined"
    }
  }
}
