import Foundation
import TestKit
import Testing
import ViewModel

/// The README's list of keys is the table of actions.
@Suite struct ReadmeTests {
  private static let opening =
    "<!-- keys: made from the table of actions; `RECORD=1 swift test --filter ReadmeTests` writes it -->\n"
  private static let closing = "<!-- /keys -->"

  @Test func theKeysAreThoseOfTheTable() throws {
    let url = Repository.top.appendingPathComponent("README.md")
    let text = try String(contentsOf: url, encoding: .utf8)
    let start = try #require(text.range(of: Self.opening))
    let end = try #require(text.range(of: Self.closing))
    let written = String(text[start.upperBound..<end.lowerBound])
    guard written != Self.table else { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let whole = text[..<start.upperBound] + Self.table + text[end.lowerBound...]
      try String(whole).write(to: url, atomically: true, encoding: .utf8)
    }
    Issue.record("README.md lists other keys than the table of actions")
  }

  private static var table: String {
    let rows = Action.all.map { action in
      let keys = action.keys.map { "`\($0)`" }.joined(separator: " ")
      return "| \(keys) | \(action.help) |"
    }
    return (["| keys | what they do |", "| --- | --- |"] + rows).joined(separator: "\n") + "\n"
  }
}
