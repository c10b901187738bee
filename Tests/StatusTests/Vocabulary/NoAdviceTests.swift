import Status
import Testing

/// The program informs and never recommends: what would settle a doubt is a finding, not a therapy.
@Suite struct NoAdviceTests {
  private static let advice = [
    "treat with", "local treatment", "systemic treatment", "switch", "start ", "stop ", "continue",
    "give ", "giving", "recommend", "should", "consider", "ablat",
    "tapering",
  ]

  @Test func noCaveatTellsWhatToDoWithThePatient() {
    for rule in CaveatCatalog.rules {
      for word in Self.advice {
        #expect(!rule.resolvedBy.lowercased().contains(word), "\(rule.code.rawValue): \(word)")
      }
    }
  }

  @Test func noWordOfTheVocabularyDoes() {
    for entry in Vocabulary.entries {
      for word in ["recommend", "should", "consider"] {
        #expect(!entry.help.lowercased().contains(word), "\(entry.code): \(word)")
      }
    }
  }

  @Test func everyCodeIsThereOnceWithWordAndHelp() {
    var seen: Set<String> = []
    for entry in Vocabulary.entries {
      #expect(seen.insert("\(entry.kind) \(entry.code)").inserted, "\(entry.code) twice")
      #expect(!entry.word.isEmpty && entry.help.hasSuffix("."), "\(entry.code)")
    }
    for label in StatusLabel.allCases {
      #expect(Vocabulary.entry(.headline, label.rawValue) != nil)
    }
  }
}
