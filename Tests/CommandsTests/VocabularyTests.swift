import Status
import Testing

/// The one list of codes.
@Suite struct VocabularyTests {
  @Test func `each code is listed once among its kind, with a word and a help sentence`() {
    let keys = Vocabulary.entries.map { "\($0.kind) \($0.code)" }
    #expect(Set(keys).count == keys.count)
    for entry in Vocabulary.entries { #expect(!entry.word.isEmpty && !entry.help.isEmpty) }
  }

  @Test(arguments: Modifier.Kind.allCases)
  func `FLG-6: a modifier is found by its code and by the specification's`(_ kind: Modifier.Kind) {
    #expect(Vocabulary.entry(.modifier, kind.code)?.specificationCode == kind.rawValue)
    #expect(Vocabulary.entry(.modifier, kind.rawValue)?.code == kind.code)
    #expect(!kind.code.contains("-"))
  }

  @Test func `a caveat has its severities and nothing else has any`() {
    for entry in Vocabulary.entries {
      #expect(entry.severities.isEmpty == (entry.kind != .caveat), "\(entry.code)")
    }
  }
}
