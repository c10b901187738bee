/// How long after its last dose a class of drugs is still held to act (`solid-rules.md` 4.1, FLG-T).
public struct DrugWindows: Hashable, Sendable {
  /// The row's name as settings and screens use it.
  public var id: String
  /// "On therapy" after the last dose; nil for what is never refractory.
  public var onTherapy: ClassWindow?
  /// Before it a relapse is early, counted from the last dose.
  public var early: ClassWindow?
  /// The same after adjuvant therapy, where the row has one of its own.
  public var earlyAfterAdjuvant: ClassWindow?
  /// Days of exposure before a refractory label (clinical README; CAV-TIM-1, CAV-EXP-2).
  public var minimumExposureDays: Int
  /// Whole cycles before a refractory label (CAV-EXP-1).
  public var minimumCycles: Int
  /// Where the row comes from, with its confidence.
  public var source: String

  private init(
    _ id: String, onTherapy: ClassWindow?, early: ClassWindow?,
    earlyAfterAdjuvant: ClassWindow? = nil, exposureDays: Int, cycles: Int, _ source: String
  ) {
    self.id = id
    self.onTherapy = onTherapy
    self.early = early
    self.earlyAfterAdjuvant = earlyAfterAdjuvant
    minimumExposureDays = exposureDays
    minimumCycles = cycles
    self.source = source
  }

  /// Chemotherapy and antibody-drug conjugates.
  public static let cytotoxic = DrugWindows(
    "cytotoxic", onTherapy: ClassWindow(.atMost, 28, .days),
    early: ClassWindow(.lessThan, 6, .months), exposureDays: 21, cycles: 1,
    "J: 28 days as in ovarian and germ-cell definitions, 6 months as the platinum-free interval")
  /// Antibodies in cycles: the table is silent, so the solid default applies (heme 7.6).
  public static let antibody = DrugWindows(
    "antibody", onTherapy: ClassWindow(.atMost, 28, .days),
    early: ClassWindow(.lessThan, 6, .months), exposureDays: 21, cycles: 1,
    "J: SOLID default of heme-rules 7.6, because solid-rules 4.1 has no row for antibodies")
  /// Continuous targeted drugs.
  public static let targeted = DrugWindows(
    "targeted", onTherapy: ClassWindow(.atMost, 30, .days),
    early: ClassWindow(.lessThan, 6, .months), exposureDays: 21, cycles: 0,
    "J: 30 days from Jackman D, J Clin Oncol 2010;28:357")
  /// Endocrine drugs: as targeted ones, with a boundary of their own after adjuvant therapy.
  public static let endocrine = DrugWindows(
    "endocrine", onTherapy: ClassWindow(.atMost, 30, .days),
    early: ClassWindow(.lessThan, 6, .months),
    earlyAfterAdjuvant: ClassWindow(.atMost, 12, .months), exposureDays: 21, cycles: 0,
    "J: 30 days; V2/K: 12 months after adjuvant therapy, ABC5 (Cardoso F, Ann Oncol 2020;31:1623)")
  /// Antibodies against PD-1, PD-L1 and LAG-3.
  public static let checkpointInhibitor = DrugWindows(
    "checkpointInhibitor", onTherapy: ClassWindow(.atMost, 84, .days),
    early: ClassWindow(.lessThan, 84, .days), exposureDays: 42, cycles: 0,
    "V2/K: SITC (Kluger HM, J Immunother Cancer 2020;8:e000398)")
  /// Drugs and cells that act long after one dose: anti-CTLA-4, CAR-T and TIL, radioligands.
  public static let lasting = DrugWindows(
    "lasting", onTherapy: ClassWindow(.atMost, 84, .days),
    early: ClassWindow(.lessThan, 6, .months), exposureDays: 0, cycles: 0, "J")
  /// What never makes a line refractory.
  public static let none = DrugWindows(
    "none", onTherapy: nil, early: nil, exposureDays: 0, cycles: 0, "heme-rules 7.2")

  /// All rows, in the order of the table.
  public static let all = [
    cytotoxic, antibody, targeted, endocrine, checkpointInhibitor, lasting, none,
  ]
}
