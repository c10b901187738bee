public import Oncology

/// The table of settings (solid-rules, section 10, and two that other rules name): each row once.
///
/// `Settings` gives every row as a property of the same name.
public struct SettingTable: Sendable {
  /// The table.
  static let all = SettingTable()

  /// The table with its defaults.
  public init() {}

  private static let numbers = 0...9999
  private static let fractions = ExactDecimal(significand: 0)...ExactDecimal(significand: 1)

  // MARK: Best response

  /// From when on a response is kept until progression.
  public let keepResponse = Setting(
    "keepResponse", .words(Settings.KeepResponse.allCases.map(\.rawValue)),
    Settings.KeepResponse.first, "R11-T-STICKY", confidence: [.verified, .contested], isRead: true,
    citation: .eortcAnswers, "From when on a response, once reached, is kept until progression.")
  /// Days from which stable disease counts.
  public let sdMinDays = Setting(
    "sdMinDays", .number(.days, numbers), 42, "R11-C-3", "FLG-2",
    confidence: [.verifiedSecondHand, .judgement], isRead: true, citation: .recist,
    "Days from the start of the line from which stable disease counts.")
  /// Whether a response has to be confirmed.
  public let confirmResponse = Setting(
    "confirmResponse", .flag, true, "R11-C-1", confidence: [.verified, .judgement], isRead: true,
    citation: .recist, "Whether a response has to be confirmed to count as best.")
  /// Days from the first to the confirming assessment.
  public let confirmGapDays = Setting(
    "confirmGapDays", .number(.days, numbers), 28, "R11-C-2", confidence: [.verified],
    isRead: true, citation: .recist, "Days from the first to the confirming assessment, at least.")
  /// Not evaluable time points between the two.
  public let maxNEBetween = Setting(
    "maxNEBetween", .number(.count, numbers), 1, "R11-C-4", confidence: [.verifiedSecondHand],
    isRead: true, "Time points that are not evaluable between the two, at most.")
  /// Whether stable disease may lie between the two.
  public let acceptSDBetween = Setting(
    "acceptSDBetween", .flag, false, "R11-C-4", confidence: [.judgement], isRead: true,
    "Whether stable disease may lie between a partial response and its confirmation.")
  /// Days from which stable disease is durable and disease controlled.
  public let durableStableDays = Setting(
    "durableStableDays", .number(.days, numbers), 168, "FLG-2", "R11-D-6",
    confidence: [.judgement], isRead: true,
    "Days from which stable disease is durable and counts as disease control.")

  // MARK: Baseline and markers

  /// Age beyond which a baseline is too old.
  public let baselineMaxAgeDays = Setting(
    "baselineMaxAgeDays", .number(.days, numbers), 28, "R11-B-1",
    confidence: [.verifiedSecondHand], isRead: true, citation: .recist,
    "Age in days beyond which a baseline is too old.")
  /// Age beyond which a marker does not speak for a time point.
  public let markerMaxAgeDays = Setting(
    "markerMaxAgeDays", .number(.days, numbers), 28, "GEN-BASE", confidence: [.judgement],
    isRead: true, "Age in days beyond which a marker does not speak for a time point.")
  /// Days that the values of a doubling time span.
  public let markerDoublingMinDays = Setting(
    "markerDoublingMinDays", .number(.days, numbers), 90, "DSP-14",
    confidence: [.knowledge, .judgement],
    "Days that the values of a marker span, at least, for a doubling time to be shown.")

  // MARK: Other criteria

  /// First day on which iUPD can be confirmed.
  public let irConfirmMinDays = Setting(
    "irConfirmMinDays", .number(.days, numbers), 28, "IR-3", confidence: [.verified],
    citation: .irecist, "Days from the first iUPD from which an assessment can confirm it.")
  /// Last day on which iUPD is confirmed in time.
  public let irConfirmMaxDays = Setting(
    "irConfirmMaxDays", .number(.days, numbers), 56, "IR-3", confidence: [.verified, .judgement],
    citation: .irecist, "Days from the latest iUPD after which a confirmation is late.")
  /// Days by which the lower edge may be missed.
  public let irTolerance = Setting(
    "irTolerance", .number(.days, numbers), 2, "IR-3", confidence: [.verified],
    citation: .irecist, "Days by which a confirming assessment may be too early, with a note.")
  /// Whether progression by mRECIST needs 5 mm.
  public let mrecistRequire5mm = Setting(
    "mrecistRequire5mm", .flag, false, "MR-4", confidence: [.verifiedSecondHand, .contested],
    citation: .mrecist, "Whether progression by mRECIST needs growth of 5 mm besides 20 %.")
  /// Whether progression by PERCIST needs more than 30 %.
  public let percistPmdStrict = Setting(
    "percistPmdStrict", .flag, true, "PERC-5", confidence: [.verifiedSecondHand, .contested],
    citation: .percist, "Whether metabolic progression needs more than 30 %, not 30 % and more.")
  /// Targets of RANO where one component is followed.
  public let ranoMaxTargets = Setting(
    "ranoMaxTargets", .number(.count, 1...99), 3, "RANO-12",
    confidence: [.verifiedSecondHand, .contested], citation: .rano,
    "Target lesions of RANO 2.0 where one component is followed, at most.")
  /// Targets of RANO of each component where both are followed.
  public let ranoMaxTargetsMixed = Setting(
    "ranoMaxTargetsMixed", .number(.count, 1...99), 2, "RANO-12",
    confidence: [.verifiedSecondHand, .contested], citation: .rano,
    "Target lesions of each component where both are followed, at most.")
  /// Days in which new bone lesions may be a flare.
  public let pcwgFlareDays = Setting(
    "pcwgFlareDays", .number(.days, numbers), 84, "PCWG-2", "PCWG-3", "PCWG-6",
    confidence: [.verifiedSecondHand, .knowledge], citation: .pcwg3,
    "Days after the start in which bone lesions and PSA may flare.")
  /// Days to the bone scan that confirms.
  public let pcwgBoneGapDays = Setting(
    "pcwgBoneGapDays", .number(.days, numbers), 42, "PCWG-6", "PCWG-7",
    confidence: [.verifiedSecondHand], citation: .pcwg3,
    "Days to the bone scan that confirms progression, at least.")
  /// Days to the PSA that confirms.
  public let psaConfirmDays = Setting(
    "psaConfirmDays", .number(.days, numbers), 21, "PCWG-1", "PCWG-10",
    confidence: [.verifiedSecondHand, .knowledge], citation: .pcwg3,
    "Days to the PSA that confirms progression or response, at least.")

  // MARK: Status

  /// Days after the last dose that count as on chemotherapy.
  public let onTherapyChemoDays = Setting(
    "onTherapyChemoDays", .number(.days, numbers), 28, "FLG-T", confidence: [.judgement],
    "Days after the last dose of chemotherapy that count as on therapy.")
  /// Days after the last dose that count as on a targeted drug.
  public let onTherapyTargetedDays = Setting(
    "onTherapyTargetedDays", .number(.days, numbers), 30, "FLG-T",
    confidence: [.judgement, .verified],
    "Days after the last dose of a targeted or endocrine drug that count as on therapy.")
  /// Days after the last dose that count as on immunotherapy.
  public let onTherapyIODays = Setting(
    "onTherapyIODays", .number(.days, numbers), 84, "FLG-T",
    confidence: [.verifiedSecondHand, .knowledge],
    "Days after the last dose of a checkpoint inhibitor that count as on therapy.")
  /// Months after the last dose from which a relapse is late.
  public let lateRelapseMonths = Setting(
    "lateRelapseMonths", .number(.months, 0...600), 6, "FLG-T", confidence: [.judgement],
    "Months after the last dose from which a relapse is late.")
  /// Months after adjuvant therapy in which a relapse is early.
  public let adjEarlyMonths = Setting(
    "adjEarlyMonths", .number(.months, 0...600), 6, "FLG-T", confidence: [.contested],
    "Months after adjuvant chemotherapy in which a relapse is early; many trials take 12.")
  /// Most lesions of an oligoprogression.
  public let oligoMax = Setting(
    "oligoMax", .number(.count, 1...99), 5, "OLIGO-2", confidence: [.judgement, .contested],
    citation: .oligometastases, "Progressing lesions of an oligoprogression, at most.")
  /// Most organs of an oligoprogression.
  public let oligoMaxOrgans = Setting(
    "oligoMaxOrgans", .number(.count, 1...99), 3, "OLIGO-2", confidence: [.judgement, .contested],
    "Organs with progressing lesions of an oligoprogression, at most.")
  /// Months of control before an oligoprogression.
  public let oligoMinControlMonths = Setting(
    "oligoMinControlMonths", .number(.months, 0...600), 3, "OLIGO-2",
    confidence: [.judgement, .contested],
    "Months of disease control before an oligoprogression, at least.")
  /// Most lesions of a strict oligoprogression.
  public let oligoStrict = Setting(
    "oligoStrict", .number(.count, 1...99), 3, "OLIGO-3", confidence: [.judgement],
    "Progressing lesions of an oligoprogression in the strict sense, at most.")
  /// Per cent of a lesion that shrinks.
  public let mixShrink = Setting(
    "mixShrink", .number(.percent, 0...100), 30, "MIX-1", confidence: [.verified, .judgement],
    citation: .dissociated, "Decrease from baseline, in per cent, from which a lesion shrinks.")
  /// Per cent of a lesion that grows.
  public let mixGrowRel = Setting(
    "mixGrowRel", .number(.percent, 0...1000), 20, "MIX-1", confidence: [.verified, .judgement],
    citation: .dissociated, "Increase from nadir, in per cent, from which a lesion grows.")
  /// Millimetres of a lesion that grows.
  public let mixGrowAbs = Setting(
    "mixGrowAbs", .length(.zero ... .longest), Length.millimetres(5), "MIX-1",
    confidence: [.verified, .judgement], citation: .dissociated,
    "Increase from nadir, in millimetres, that a growing lesion needs besides.")

  // MARK: Fragility and caveats

  /// Error of a sum, same reader.
  public let fragileSigmaSame = Setting(
    "fragileSigmaSame", .fraction(fractions), ExactDecimal(significand: 577, scale: 4),
    "FRG-2", "FRG-3", confidence: [.verified, .judgement], citation: .measurementError,
    "Standard deviation of the log ratio of two sums by one reader.")
  /// Error of a sum, other reader.
  public let fragileSigmaOther = Setting(
    "fragileSigmaOther", .fraction(fractions), ExactDecimal(significand: 998, scale: 4),
    "FRG-2", "FRG-3", confidence: [.verified, .judgement], citation: .measurementError,
    "Standard deviation of the log ratio of two sums by different readers.")
  /// Error of one lesion, same reader.
  public let fragileSigmaSameLesion = Setting(
    "fragileSigmaSameLesion", .fraction(fractions), ExactDecimal(significand: 881, scale: 4),
    "FRG-2", "FRG-3", confidence: [.verified, .judgement], citation: .measurementError,
    "The same where one lesion is the only target.")
  /// Error of one lesion, other reader.
  public let fragileSigmaOtherLesion = Setting(
    "fragileSigmaOtherLesion", .fraction(fractions),
    ExactDecimal(significand: 1214, scale: 4), "FRG-2", "FRG-3",
    confidence: [.verified, .judgement], citation: .measurementError,
    "The same by different readers where one lesion is the only target.")
  /// Dose intensity below which to pause.
  public let rdiPause = Setting(
    "rdiPause", .number(.percent, 0...100), 85, "CAV-EXP-3", confidence: [.verified],
    citation: .doseIntensity, "Relative dose intensity, in per cent, below which to pause.")
  /// Dose intensity below which exposure is inadequate.
  public let rdiBlock = Setting(
    "rdiBlock", .number(.percent, 0...100), 50, "CAV-EXP-3", confidence: [.judgement],
    "Relative dose intensity, in per cent, below which exposure is inadequate.")
  /// Adherence below which to pause.
  public let pdcPause = Setting(
    "pdcPause", .number(.percent, 0...100), 80, "CAV-ADH-1",
    confidence: [.verifiedSecondHand, .judgement],
    "Proportion of days covered, in per cent, below which to pause.")
  /// Adherence to imatinib below which to pause.
  public let imatinibMpr = Setting(
    "imatinibMpr", .number(.percent, 0...100), 90, "CAV-ADH-2",
    confidence: [.verified, .verifiedSecondHand],
    "Medication possession ratio of imatinib, in per cent, below which to pause.")
  /// Days before which a first scan is early.
  public let earlyScanDays = Setting(
    "earlyScanDays", .number(.days, numbers), 42, "CAV-TIM-1",
    confidence: [.knowledge, .judgement], citation: .recist,
    "Days after the start before which a first scan is early.")
  /// Days in which progression under immunotherapy is early.
  public let icieEarlyDays = Setting(
    "icieEarlyDays", .number(.days, numbers), 84, "CAV-TIM-2",
    confidence: [.verified, .judgement], citation: .irecist,
    "Days after the first dose in which progression under a checkpoint inhibitor is early.")
  /// Age beyond which imaging does not speak for symptoms.
  public let symptomImagingMaxDays = Setting(
    "symptomImagingMaxDays", .number(.days, numbers), 42, "CAV-SYM-1", confidence: [.judgement],
    "Age in days up to which imaging speaks for symptoms.")
}
