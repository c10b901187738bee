import Testing

@testable import Status

/// Words in what people wrote: found wherever the library finds them, and nowhere else.
@Suite struct StringSearchTests {
  static let texts = [
    "", "t", "Testosterone", "serum TESTOSTERONE, morning", "testosteron", "xtestosterone",
    "ttestosterone", "testosterone\u{301}", "testosteronê", "blood: tést", "Straße", "STRASSE",
    "ground-glass", "M0", "pT2 M1a", "日本", "a", "an", "Kit", "thym\u{308}us",
  ]
  static let words = [
    "t", "testosterone", "test", "straße", "é", "ê", "ground-glass", "m1", "日", "an", "thym",
  ]

  @Test(arguments: texts)
  func mentionsIsWhatTheLibraryFindsInSmallLetters(_ text: String) {
    for word in Self.words {
      #expect(text.mentions(word) == text.lowercased().contains(word), "\(word)")
    }
  }

  @Test func nothingStandsEverywhere() {
    #expect("".mentions("") && "a".mentions("") && "".holds("") && "é".holds(""))
  }

  @Test(arguments: texts)
  func holdsIsWhatTheLibraryFinds(_ text: String) {
    for part in Self.words + ["M1", "M0", "Test", "KIT"] {
      #expect(text.holds(part) == text.contains(part), "\(part)")
    }
  }
}
