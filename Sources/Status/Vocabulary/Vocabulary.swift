/// Every code that is ever printed, once (cli.md: nothing outside it is printed).
public enum Vocabulary {
  /// All entries, by kind and in the order of the specification.
  public static let entries: [VocabularyEntry] =
    headlines + reasons + bases + modifiers + overlays + findings + classes + caveats
    + missing

  /// The entry of a code, the specification's own included; nil for what is no code.
  public static func entry(_ kind: VocabularyEntry.Kind, _ code: String) -> VocabularyEntry? {
    list(of: kind).first { $0.code == code || $0.specificationCode == code }
  }

  /// The word of a code, else the code.
  public static func word(_ kind: VocabularyEntry.Kind, _ code: String) -> String {
    entry(kind, code)?.word ?? code
  }

  /// The entries of one kind: the first frame needs a few kinds, and none of the long lists.
  private static func list(of kind: VocabularyEntry.Kind) -> [VocabularyEntry] {
    switch kind {
    case .headline: headlines
    case .reason: reasons
    case .basis: bases
    case .modifier: modifiers
    case .overlay: overlays
    case .finding: findings
    case .class: classes
    case .caveat: caveats
    case .missing: missing
    }
  }
}
