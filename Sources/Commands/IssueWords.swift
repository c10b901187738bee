internal import JSON
internal import Oncology

/// What is wrong with a file, as `check` prints it.
enum IssueWords {
  static func text(_ issue: CaseIssue) -> String {
    let path = issue.path.map { " \($0)" } ?? ""
    return Output.safe(
      "\(issue.place): \(issue.severity.rawValue): \(issue.message) [\(issue.rule)]\(path)")
      + "\n  " + Output.safe(issue.hint)
  }

  static func json(_ issue: CaseIssue) -> JSONText {
    .object([
      "file": .string(issue.file), "line": issue.position.map { .integer($0.line) } ?? .null,
      "column": issue.position.map { .integer($0.column) } ?? .null,
      "path": issue.path.map { .string($0) } ?? .null,
      "severity": .string(issue.severity.rawValue), "rule": .string(issue.rule),
      "message": .string(issue.message), "hint": .string(issue.hint),
    ])
  }
}
