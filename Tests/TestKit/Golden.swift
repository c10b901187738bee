import Foundation
import Testing

/// Text that was looked at once and must not change unseen.
///
/// With `RECORD=1` in the environment the file is written, and the test fails, so that a recording
/// cannot pass unnoticed.
public enum Golden {
  /// Compares a text with the file of that name in `Tests/Goldens`.
  public static func check(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = Repository.top.appendingPathComponent("Tests/Goldens/\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name); look at it", sourceLocation: sourceLocation)
      return
    }
    let golden = try? String(contentsOf: url, encoding: .utf8)
    guard text != golden else { return }
    let difference = firstDifference(text, golden ?? "")
    Issue.record("\(name) is not as recorded: \(difference)", sourceLocation: sourceLocation)
  }

  private static func firstDifference(_ text: String, _ golden: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let recorded = golden.split(separator: "\n", omittingEmptySubsequences: false)
    for (place, pair) in zip(lines, recorded).enumerated() where pair.0 != pair.1 {
      return "line \(place + 1)\n  now  \(pair.0)\n  then \(pair.1)"
    }
    return "\(lines.count) lines now, \(recorded.count) then"
  }
}
