import JSON
import TestKit
import Testing

/// Foundation's reader as the second opinion on texts that nobody thought of.
@Suite struct SecondOpinionTests {
  /// Opinions may differ only for the reasons we know, and for those only now and then.
  private func compare(_ count: Int, _ text: () -> [UInt8]) {
    var unexplained: [String] = []
    var explained = 0
    for _ in 0..<count {
      let opinion = SecondOpinion(text())
      if opinion.isUnanimous { continue }
      if KnownDifference.all.contains(where: { $0.explains(opinion) }) {
        explained += 1
      } else {
        unexplained.append(String(decoding: opinion.bytes, as: UTF8.self).debugDescription)
      }
    }
    #expect(unexplained == [])
    #expect(explained < count / 20)
  }

  @Test func readsInValidTextsWhatFoundationReads() {
    var random = RandomText(generator: SeededGenerator(seed: 7159))
    compare(8000) { random.spelling(of: random.next()) }
  }

  @Test func agreesWithFoundationOnTextsThatWereTamperedWith() {
    var random = RandomText(generator: SeededGenerator(seed: 4627))
    var valid: [UInt8] = []
    compare(12_000) {
      if random.number(4) == 0 { valid = random.spelling(of: random.next(deepest: 3)) }
      return random.mutated(valid)
    }
  }

  /// A reader that refused everything would agree with Foundation on every text that is none.
  @Test func readsWhatWasMeantInValidTexts() throws {
    var random = RandomText(generator: SeededGenerator(seed: 8259))
    for _ in 0..<2000 {
      let text = random.next()
      let root = try #require(SecondOpinion(random.spelling(of: text)).root)
      try #require(JSONText(root) == text, "\(text.line)")
    }
  }

  @Test(arguments: ConformanceTests.accepted)
  func agreesOnWhatIsJSON(_ row: AcceptedRow) {
    compare(SecondOpinion(Array(row.text.utf8)))
  }

  @Test(arguments: ConformanceTests.refused)
  func agreesOnWhatIsNot(_ row: RefusedRow) {
    compare(SecondOpinion(row.bytes))
  }

  private func compare(_ opinion: SecondOpinion) {
    #expect(opinion.isUnanimous || KnownDifference.all.contains { $0.explains(opinion) })
  }

  @Test(arguments: KnownDifference.all)
  func aKnownDifferenceIsOne(_ difference: KnownDifference) {
    for example in difference.examples {
      let opinion = SecondOpinion(example)
      #expect(!opinion.isUnanimous)
      let reasons = KnownDifference.all.filter { $0.explains(opinion) }.map(\.what)
      #expect(reasons == [difference.what], "\(example)")
    }
  }
}
