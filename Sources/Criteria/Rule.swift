/// One rule of a published criterion, or of ours where the paper is silent.
public struct Rule: Hashable, Sendable {
  /// How sure we are that the paper says so.
  public enum Confidence: String, Sendable {
    /// Read in the publication.
    case verified = "V"
    /// Read in a publication that restates it.
    case verifiedSecondHand = "V2"
    /// From professional knowledge.
    case knowledge = "K"
    /// Our own judgement: no authority fixes it.
    case judgement = "J"
    /// Sources disagree.
    case contested = "C"
  }

  /// The id that specification, tests and screens share: "R11-T-PD".
  public var id: String
  /// What it says, in a sentence.
  public var sentence: String
  /// The section of the publication.
  public var section: String
  /// How sure we are, strongest mark first.
  public var confidence: [Confidence]

  /// A rule from its parts.
  public init(_ id: String, _ sentence: String, section: String, _ confidence: Confidence...) {
    self.id = id
    self.sentence = sentence
    self.section = section
    self.confidence = confidence
  }
}
