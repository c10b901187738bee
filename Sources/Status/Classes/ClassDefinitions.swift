/// Every disease-specific definition with its windows and limits: data that a store may change.
public struct ClassDefinitions: Hashable, Sendable {
  /// Ovary, platinum.
  public var ovary = PlatinumResistance()
  /// Small-cell lung cancer.
  public var smallCell = SmallCellSensitivity()
  /// Breast, endocrine therapy.
  public var endocrine = EndocrineResistance()
  /// Breast, anti-HER2 therapy.
  public var her2 = HER2Resistance()
  /// Driver kinases.
  public var kinase = TKIResistance()
  /// PD-1 and PD-L1.
  public var immune = ImmuneResistance()
  /// Prostate.
  public var prostate = CastrationResistance()
  /// Thyroid, radioiodine.
  public var thyroid = RadioiodineRefractoriness()
  /// Bladder, BCG.
  public var bcg = BCGResponse()
  /// Gastrointestinal stromal tumor, imatinib.
  public var imatinib = ImatinibResistance()
  /// Germ-cell tumors, cisplatin.
  public var germCell = CisplatinRefractoriness()
  /// The other named windows.
  public var windows = NamedWindow.all
  /// What else the specification names.
  public var other = OtherDefinitions()

  /// The published definitions.
  public init() {}

  /// What each of them is and where it comes from, in the order of the specification.
  public static let catalogue = [
    PlatinumResistance.definition, SmallCellSensitivity.definition, EndocrineResistance.definition,
    HER2Resistance.definition, TKIResistance.definition, ImmuneResistance.definition,
    CastrationResistance.definition, RadioiodineRefractoriness.definition, BCGResponse.definition,
    ImatinibResistance.definition, CisplatinRefractoriness.definition, OtherDefinitions.definition,
  ]
}
