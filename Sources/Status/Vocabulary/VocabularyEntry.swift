/// One code that the program prints, with the word and the sentence that explain it.
public struct VocabularyEntry: Hashable, Sendable {
  /// What kind of code.
  public enum Kind: String, CaseIterable, Sendable {
    case headline, reason, basis, modifier, overlay, finding, `class`, caveat
  }

  /// What kind of code.
  public var kind: Kind
  /// The code: what scripts see.
  public var code: String
  /// The word on the screen.
  public var word: String
  /// What it says, and what it does not, in plain words.
  public var help: String
  /// What a caveat may do to a label, the most severe first; empty for everything else.
  public var severities: [Caveat.Severity]

  /// An entry from its parts.
  public init(
    _ kind: Kind, _ code: String, _ word: String, _ help: String,
    _ severities: [Caveat.Severity] = []
  ) {
    self.kind = kind
    self.code = code
    self.word = word
    self.help = help
    self.severities = severities
  }
}
