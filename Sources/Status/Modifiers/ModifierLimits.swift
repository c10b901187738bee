public import Criteria
public import Oncology

/// The figures of the modifiers, each by its name and with its rule (solid-rules 5 and 10).
public struct ModifierLimits: Hashable, Sendable {
  /// Change of a lesion from its baseline in per cent that is shrinkage, inclusive (MIX-1, V-based).
  public var mixShrinkPercent = -30
  /// Change of a lesion from its nadir in per cent that is growth, inclusive (MIX-1, V-based).
  public var mixGrowPercent = 20
  /// Growth from nadir that it needs besides, inclusive (MIX-1, V-based).
  public var mixGrowLength = Length.millimetres(5)
  /// Smallest size at baseline from which a lesion's trend counts, inclusive (MIX-2, J).
  public var mixEligible = Length.millimetres(10)
  /// Short axis below which a node is normal, so that it is gone whatever it grew (MIX-1; 8, row 4).
  public var normalNode = Length.millimetres(10)
  /// Change of the sum in per cent of the baseline below which opposite changes cancel out, exclusive
  /// (MIX-7, J).
  public var splitSumNetPercent = 10
  /// Changes of all targets added up in per cent of the baseline sum, inclusive (MIX-7, J).
  public var splitSumGrossPercent = 30
  /// Growth of one lesion in tenths of a per cent that two readers of the same scan may differ by,
  /// inclusive (MIX-8; Yoon 2016, V).
  public var mixNoisePerMille = 254

  /// Most lesions of oligoprogression, and of an oligometastatic state (OLIGO-2b; Lievens 2020, V+C).
  public var oligoMax = 5
  /// Most organs of oligoprogression (OLIGO-2c, J+C).
  public var oligoMaxOrgans = 3
  /// Months of disease control on the line before it, inclusive (OLIGO-2f, J+C).
  public var oligoMinControlMonths = 3
  /// Most lesions of its strict tier (OLIGO-3, J).
  public var oligoStrict = 3
  /// Days around the time point within which the whole body has to be imaged (OLIGO-7, J).
  public var oligoImagingDays = 42
  /// Months from the primary beyond which few metastases are metachronous, exclusive (Guckenberger
  /// 2020, K).
  public var oligoSynchronousMonths = 6
  /// New organs from which failure is systemic, inclusive (CAV-LOC-6, J).
  public var systemicNewOrgans = 2
  /// Days after local treatment in which a lesion's growth does not count, exclusive (CAV-IMG-10).
  public var localTreatmentDays = 84

  /// Days after the last dose that count as on therapy: chemotherapy (FLG-T, J).
  public var onTherapyChemoDays = 28
  /// Days after the last dose that count as on therapy: continuous drugs (FLG-T; Jackman 2010).
  public var onTherapyTargetedDays = 30
  /// Days after the last dose that count as on therapy: checkpoint inhibitors (FLG-T; SITC).
  public var onTherapyIODays = 84

  /// Days of a checkpoint inhibitor in which pseudoprogression is most suspected, inclusive (ATYP-1, J).
  public var pseudoWindowDays = 84
  /// Days from the first progression to a scan that can confirm it, inclusive (IR-3, V).
  public var confirmMinDays = 28
  /// Days by which that scan may come early (IR-3, V).
  public var confirmTolerance = 2
  /// Days from the latest unconfirmed progression within which it should come, inclusive (IR-3, V).
  public var confirmMaxDays = 56
  /// Further growth that confirms, inclusive (IR-7, V).
  public var confirmGrowth = Length.millimetres(5)

  /// Days between scans that growth rates need, inclusive (ATYP-4, ATYP-7, K/J).
  public var growthMinDays = 14
  /// Months to failure or to the first evaluation of the definitions of hyperprogression (ATYP-5, V).
  public var hyperMonths = 2
  /// Ratio of growth rates, inclusive (Champiat, Saâda-Bouzid, V).
  public var hyperRatio = 2
  /// Difference of growth rates in percentage points a month, exclusive (Ferrara 2018, V).
  public var ferraraDifference = 50
  /// Difference of growth rates in percentage points a month, exclusive (Kas 2020, V).
  public var kasDifference = 100
  /// Increase of burden in per cent, exclusive (Kato 2017, V).
  public var katoPercent = 50
  /// Increase of the sum in per cent, inclusive (Lo Russo 2019, V).
  public var loRussoPercent = 50
  /// New lesions in an organ already involved, inclusive (Lo Russo 2019, V).
  public var loRussoNewLesions = 2
  /// Grade of ECOG, inclusive (Lo Russo 2019, V).
  public var loRussoECOG = 2
  /// Criteria that have to be met, of five (Lo Russo 2019, V).
  public var loRussoNeeded = 3
  /// Increase of the sum in per cent, inclusive (Matos 2020, V2).
  public var matosPercent = 40
  /// Increase of the sum in per cent with new lesions, inclusive (Matos 2020, K).
  public var matosWithNewPercent = 20
  /// Organs with new lesions, inclusive (Matos 2020, V2).
  public var matosOrgans = 2

  /// Days of a new therapy in which worse bone may be flare, inclusive (ATYP-9, CAV-TIM-3).
  public var boneFlareDays = 84
  /// New lesions on a bone scan that may be flare, inclusive (ATYP-9; PCWG-6).
  public var boneFlareLesions = 2
  /// Days without a kinase inhibitor after which stopping it may explain growth (ATYP-10; Chaft 2011).
  public var stopFlareDays = 3...21
  /// Days of a new therapy in which a rising marker may be flare, inclusive (ATYP-11, CAV-TIM-5).
  public var markerFlareDays = 42

  /// The defaults.
  public init() {}

  /// The defaults with what the settings change (solid-rules 10).
  public init(_ settings: Settings) {
    mixShrinkPercent = -settings.mixShrink
    mixGrowPercent = settings.mixGrowRel
    mixGrowLength = settings.mixGrowAbs
    oligoMax = settings.oligoMax
    oligoMaxOrgans = settings.oligoMaxOrgans
    oligoMinControlMonths = settings.oligoMinControlMonths
    oligoStrict = settings.oligoStrict
    onTherapyChemoDays = settings.onTherapyChemoDays
    onTherapyTargetedDays = settings.onTherapyTargetedDays
    onTherapyIODays = settings.onTherapyIODays
    confirmMinDays = settings.irConfirmMinDays
    confirmTolerance = settings.irTolerance
    confirmMaxDays = settings.irConfirmMaxDays
  }
}
