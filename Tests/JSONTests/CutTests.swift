import JSON
import TestKit
import Testing

/// A text cut short, as a crash leaves it, is told from one that was never JSON.
@Suite struct CutTests {
  @Test func everyCutTextIsSaidToHaveEnded() throws {
    var random = RandomText(generator: SeededGenerator(seed: 1990))
    for _ in 0..<100 {
      let bytes = random.spelling(of: .array([random.next(), random.next()]))
      let end = try JSONDocument(bytes).root.range.upperBound
      for count in 0..<end {
        let error = JSONError.reading(bytes[..<count])
        try #require(error?.reason == .ended && error?.offset == count, "\(bytes[..<count])")
      }
    }
  }
}
