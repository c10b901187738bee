/// Measurable residual disease on a day.
public struct MRDResult: Hashable, Sendable {
  /// What was found.
  public enum Result: String, CaseIterable, Sendable {
    /// Below the sensitivity of the test.
    case negative
    /// Disease was found.
    case positive
    /// The sample or the test was not good enough.
    case notEvaluable
    /// Not back yet.
    case pending
  }

  /// Unique in the case.
  public var id: String
  /// When the sample was taken and when the result was known.
  public var when: Dated
  /// The method: "flow", "NGS", "RQ-PCR".
  public var method: String
  /// The smallest share of cells that the test finds: "1e-5" as a decimal.
  public var sensitivity: ExactDecimal?
  /// What was found.
  public var result: Result
  /// How much, as a share of cells or copies, as reported.
  public var level: ReportedQuantity?
  /// What was examined: "marrow", "blood".
  public var specimen: String?

  /// A result from its parts.
  public init(
    id: String, when: Dated, method: String, sensitivity: ExactDecimal? = nil, result: Result,
    level: ReportedQuantity? = nil, specimen: String? = nil
  ) {
    self.id = id
    self.when = when
    self.method = method
    self.sensitivity = sensitivity
    self.result = result
    self.level = level
    self.specimen = specimen
  }
}
