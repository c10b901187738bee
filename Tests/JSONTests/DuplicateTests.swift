import JSON
import TestKit
import Testing

/// Names are told apart by shortcuts; these look for two that the shortcuts confuse.
@Suite struct DuplicateTests {
  /// Names that begin, end and measure alike, and one that is spelt in many ways.
  static let names = [
    "", "a", "b", "aa", "ab", "ba", "aba", "aca", "abca", "acba", "é", "e\u{301}", "\u{1}", "🧬",
    "longAxisMm", "shortAxisMm", "longAxis", "isNode", "isTarget",
  ]

  @Test func theFirstNameThatComesAgainIsRefused() throws {
    var random = RandomText(generator: SeededGenerator(seed: 4))
    for _ in 0..<1000 {
      let kinds = 1 + random.number(60)
      let names = (0..<random.number(48)).map { _ in
        let kind = random.number(kinds)
        return Self.names[kind % Self.names.count] + String(repeating: "x", count: kind / 19)
      }
      let members = names.map { JSONText.Member($0, .members([.init("a", .null)])) }
      let bytes = random.spelling(of: .members(members))
      try #require(repeated(in: bytes) == firstRepeated(names), "\(names)")
    }
  }

  /// The name that our reader refuses, in scalars.
  private func repeated(in bytes: [UInt8]) -> [Unicode.Scalar]? {
    guard let error = JSONError.reading(bytes) else { return nil }
    guard case .duplicateMember(let name) = error.reason else { return ["?"] }
    return Array(name.unicodeScalars)
  }

  private func firstRepeated(_ names: [String]) -> [Unicode.Scalar]? {
    var seen: Set<[Unicode.Scalar]> = []
    return names.lazy.map { Array($0.unicodeScalars) }.first { !seen.insert($0).inserted }
  }
}
