/// A molecular or pathological finding that therapy may turn on.
public struct Biomarker: Hashable, Sendable {
  /// What a result means; a result that is not back yet is not negative.
  public enum Status: String, CaseIterable, Sendable {
    /// What was looked for is there.
    case positive
    /// It is not there.
    case negative
    /// It may be, or the test is not decisive.
    case equivocal
    /// The result is not back yet.
    case pending
    /// The sample was not good enough.
    case failed
  }

  /// Unique in the case.
  public var id: String
  /// When the sample was taken and when the result was known.
  public var when: Dated
  /// What was looked for: "EGFR", "PD-L1".
  public var name: String
  /// What was found, as reported: "exon 19 deletion", "5 %".
  public var result: String
  /// What the result means; nil when not recorded.
  public var status: Status?
  /// How it was looked for: "NGS", "IHC".
  public var method: String?
  /// What it was found in: "tissue", "plasma".
  public var specimen: String?

  /// A finding from its parts.
  public init(id: String, when: Dated, name: String, result: String, specimen: String? = nil) {
    self.id = id
    self.when = when
    self.name = name
    self.result = result
    self.specimen = specimen
  }
}
