public import Criteria

/// Drugs that share windows and exposure: a row of the table in solid-rules 4.1.
public struct DrugGroup: Hashable, Sendable {
  /// The id: "cytotoxic".
  public var id: String
  /// The name in a few words.
  public var title: String
  /// Where it comes from.
  public var citation: Citation
  /// How sure we are of it.
  public var confidence: [Rule.Confidence]
  /// Whether a store changed it.
  public var isLocal = false
  /// Whether failure of a line counts as failure of such a drug.
  public var counts: Bool
  /// How far "on therapy" goes after the last dose.
  public var window: TimeWindow?
  /// The boundary between early and late.
  public var early: TimeWindow?
  /// What must have been given before progression may be called refractory.
  public var exposure: MinimumExposure
  /// The classes, each with drugs that a store names beside those of ``AgentClasses``.
  public var classes: [String: [String]]

  /// A group from its parts.
  public init(
    id: String, title: String, citation: Citation, confidence: [Rule.Confidence], counts: Bool,
    window: TimeWindow?, early: TimeWindow?, exposure: MinimumExposure,
    classes: [String: [String]]
  ) {
    self.id = id
    self.title = title
    self.citation = citation
    self.confidence = confidence
    self.counts = counts
    self.window = window
    self.early = early
    self.exposure = exposure
    self.classes = classes
  }
}
