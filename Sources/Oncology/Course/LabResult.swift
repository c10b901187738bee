/// A laboratory value on a day.
public struct LabResult: Hashable, Sendable {
  /// Unique in the case.
  public var id: String
  /// When the sample was taken and when the result was known.
  public var when: Dated
  /// What was measured: "CEA".
  public var test: String
  /// The value as reported.
  public var value: ReportedQuantity
  /// The lower limit of normal in the same unit.
  public var lowerLimit: ExactDecimal?
  /// The upper limit of normal in the same unit.
  public var upperLimit: ExactDecimal?
  /// What was examined: "serum", "urine 24 h".
  public var specimen: String?
  /// Whether it is a marker of this tumor: RECIST looks at no others (R11-N-MK).
  public var isTumorMarker: Bool

  /// A value from its parts.
  public init(
    id: String, when: Dated, test: String, value: ReportedQuantity,
    lowerLimit: ExactDecimal? = nil, upperLimit: ExactDecimal? = nil, specimen: String? = nil,
    isTumorMarker: Bool = false
  ) {
    self.id = id
    self.when = when
    self.test = test
    self.value = value
    self.lowerLimit = lowerLimit
    self.upperLimit = upperLimit
    self.specimen = specimen
    self.isTumorMarker = isTumorMarker
  }
}
