internal import ArgumentParser
internal import JSON
internal import Oncology
internal import Store

/// What `check --quarantine` does beside naming problems.
enum Quarantine {
  /// Moves what cannot be used, and says what was moved and how it comes back.
  static func run(_ store: CaseStore, _ format: OutputFormat) throws {
    let now = try Writing(by: nil).now
    let result: (moved: [QuarantinedFile], failures: [FileError])
    do throws(CaseStore.Failure) {
      result = try store.quarantine(at: now)
    } catch {
      throw UserError(error)
    }
    for file in result.moved { Output.line(line(file, in: store, format)) }
    if format == .text, result.moved.isEmpty { Output.line("Nothing was moved to quarantine.") }
    for error in result.failures { Output.problem(Output.safe(UserError(.file(error)).text)) }
    if !result.failures.isEmpty { throw ExitCode(UserError.Kind.store.rawValue) }
  }

  private static func line(
    _ file: QuarantinedFile, in store: CaseStore, _ format: OutputFormat
  ) -> String {
    switch format {
    case .json:
      JSONText.object([
        "file": .string(file.name), "movedTo": .string(file.place), "note": .string(file.note),
      ]).line
    case .text:
      Output.safe("\(file.name) was moved to \(file.place); why: \(file.note)") + "\n  "
        + Output.safe("Bring it back, in \(store.path): mv '\(file.place)' '\(file.name)'")
    }
  }
}
