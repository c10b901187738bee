internal import Oncology

/// Figures of the caveats that are no settings, each once, with the rule it belongs to.
///
/// Those of `solid-rules.md` section 10 (dose intensity, adherence, early scan …) are settings.
enum CaveatLimits {
  // MARK: Exposure

  /// Whole cycles below which exposure is inadequate (CAV-EXP-1, J).
  static let cyclesToJudge = 1
  /// Whole cycles below which to pause (CAV-EXP-1, K).
  static let cyclesToTrust = 2
  /// Days of a cycle where the case does not say (ENG-ON, D).
  static let cycleDays = 21
  /// Days from first to last dose of a checkpoint inhibitor, at least (CAV-EXP-2, V).
  static let checkpointDays = 42
  /// Doses that a recent dose intensity is taken over (CAV-EXP-3).
  static let recentDoses = 3
  /// Days without a continuous drug, more than which pause (CAV-EXP-4, J).
  static let holdDays = 28
  /// Days before progression in which holds are counted (CAV-EXP-4, J).
  static let holdWindowDays = 84
  /// Testosterone below this is castrate, in ng/dL (CAV-EXP-5, V2).
  static let castrateNanograms = ExactDecimal(significand: 50)
  /// The same in ng/mL.
  static let castrateNanogramsPerMillilitre = ExactDecimal(significand: 5, scale: 1)
  /// The same in nmol/L (RES-PC-1).
  static let castrateNanomoles = ExactDecimal(significand: 17, scale: 1)
  /// Age in days beyond which testosterone does not speak for a date (CAV-EXP-5, J).
  static let testosteroneDays = 90
  /// Induction doses of BCG, at least, of 6 (RES-BCG-1, V2).
  static let bcgInduction = 5
  /// Maintenance or second induction doses of BCG, at least (RES-BCG-1, V2).
  static let bcgFurther = 2
  /// Days without BCG that begin another course (J).
  static let bcgCourseGapDays = 21
  /// Prednisone equivalent in mg/day that matters with a checkpoint inhibitor (CAV-EXP-7, K/J).
  static let steroidNote = ExactDecimal(significand: 10)
  /// Days on it, at least, where it began later (CAV-EXP-7).
  static let steroidNoteDays = 14
  /// Prednisone equivalent in mg/day that pauses (CAV-EXP-7).
  static let steroidPause = ExactDecimal(significand: 20)
  /// Days on it, at least, to pause (CAV-EXP-7).
  static let steroidPauseDays = 28
  /// Growth of the sum from baseline in per cent that lifts the exposure guard (FLG-4, J).
  static let rapidGrowthPercent = 50
  /// New lesions that lift it (FLG-4, J).
  static let rapidNewLesions = 3
}
