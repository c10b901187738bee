public import Criteria

/// A row of the catalogue: what a code means, whatever the case.
public struct CaveatRule: Hashable, Sendable {
  /// The code.
  public let code: CaveatCode
  /// The section of `solid-rules.md`, or "heme 8".
  public let section: String
  /// The severities that its test can give, the most severe first.
  public let severities: [Caveat.Severity]
  /// What it says, in a few words.
  public let title: String
  /// What would resolve it, in a few words.
  public let resolvedBy: String
  /// How sure we are of test and threshold, strongest mark first.
  public let confidence: [Rule.Confidence]
  /// Where it comes from; nil for a judgement of ours.
  public let citation: Citation?

  init(
    _ code: CaveatCode, section: String, _ severities: [Caveat.Severity], _ title: String,
    resolvedBy: String, _ confidence: [Rule.Confidence], _ citation: Citation? = nil
  ) {
    self.code = code
    self.section = section
    self.severities = severities
    self.title = title
    self.resolvedBy = resolvedBy
    self.confidence = confidence
    self.citation = citation
  }
}

/// Every caveat that can stand beside a label, as data (`solid-rules.md` 7, `heme-rules.md` 8).
public enum CaveatCatalog {
  /// Every row, in the order of the specifications.
  public static let rules: [CaveatRule] =
    exposure + adherence + imaging + timing + immune + diagnosis + symptoms + local + quality
    + engineRaised + hematologic

  /// The row of a code.
  public static func rule(_ code: CaveatCode) -> CaveatRule {
    byCode[code] ?? CaveatRule(code, section: "", [], code.rawValue, resolvedBy: "", [])
  }

  private static let byCode = Dictionary(rules.map { ($0.code, $0) }) { first, _ in first }
}
