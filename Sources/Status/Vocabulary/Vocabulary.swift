/// Every code that is ever printed, once (cli.md: nothing outside it is printed).
public enum Vocabulary {
  /// All entries, by kind and in the order of the specification.
  public static let entries: [VocabularyEntry] =
    headlines + reasons + bases + modifiers + overlays + findings + classes + caveats

  /// The entry of a code; nil for what is no code.
  public static func entry(_ kind: VocabularyEntry.Kind, _ code: String) -> VocabularyEntry? {
    byCode[kind]?[code]
  }

  /// The word of a code, else the code.
  public static func word(_ kind: VocabularyEntry.Kind, _ code: String) -> String {
    entry(kind, code)?.word ?? code
  }

  private static let byCode = Dictionary(grouping: entries, by: \.kind).mapValues { entries in
    Dictionary(entries.map { ($0.code, $0) }) { first, _ in first }
  }
}
