import JSON
import TestKit
import Testing

/// A text cut short, as a crash leaves it, is told from one that was never JSON.
@Suite struct CutTests {
  @Test func everyCutTextIsSaidToHaveEnded() throws {
    var random = RandomText(generator: SeededGenerator(seed: 1990))
    for _ in 0..<300 {
      let bytes = random.spelling(of: .array([random.next(), random.next()]))
      let end = try JSONDocument(bytes).root.range.upperBound
      for count in 0..<end {
        let error = #expect(throws: JSONError.self) { try JSONDocument(Array(bytes[..<count])) }
        try #require(error?.reason == .ended, "\(bytes[..<count])")
        try #require(error?.offset == count)
      }
    }
  }
}
