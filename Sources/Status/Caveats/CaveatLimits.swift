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
  /// Days before a call in which a decline belongs to it (J).
  static let declineDays = 42
  /// Days after a scan in which a decline still belongs to it (J).
  static let declineAfterDays = 14

  // MARK: Adherence

  /// Days over which intake is looked at (CAV-ADH-1, V2/J).
  static let adherenceDays = 90
  /// Days without a kinase inhibitor from which on a stop flare is possible (CAV-ADH-3, V).
  static let stopFlareDays = 3
  /// Days by which a depot may be late (CAV-ADH-5, J).
  static let depotGraceDays = 7

  // MARK: Imaging

  /// Thicker slices pause (CAV-IMG-2, V).
  static let thickSlice = Length.millimetres(5)
  /// A ratio of two slice thicknesses that pauses, inclusive (CAV-IMG-2, J).
  static let sliceRatio = 2
  /// A difference of two slice thicknesses that pauses, inclusive (CAV-IMG-2, J).
  static let sliceDifference = Length(tenThousandths: 25_000)
  /// A lesion thinner than so many slices is a partial volume (CAV-IMG-4, J).
  static let slicesOfLesion = 2
  /// Days around a time point in which another study stands for a region (J).
  static let regionDays = 28
  /// Age of a baseline in days beyond which progression from it is barred (CAV-IMG-6, J).
  static let baselineBlockDays = 42
  /// Days after local treatment in which a lesion says nothing (CAV-IMG-10, K/J).
  static let localTreatmentDays = 84
  /// Planned intervals beyond which a gap is long (CAV-IMG-12, J).
  static let gapIntervals = 2
  /// Minutes by which uptake may differ (CAV-IMG-8, V2/K).
  static let uptakeDifference = 15
  /// Minutes of uptake, at least (CAV-IMG-8).
  static let uptakeLeast = 50
  /// Glucose in mg/dL, at most (CAV-IMG-8).
  static let glucoseMost = ExactDecimal(significand: 200)
  /// Difference of the liver's uptake in tenths, at most (CAV-IMG-8).
  static let liverDifferenceTenths = 3
  /// Difference of the liver's uptake in per cent, at most (CAV-IMG-8).
  static let liverDifferencePercent = 20

  // MARK: Timing

  /// Days before which a first scan says nothing of a drug (CAV-TIM-1, J).
  static let firstScanBlockDays = 21
  /// Days in which bone may look worse because it heals (CAV-TIM-3, V2).
  static let boneFlareDays = 84
  /// Months in which sclerosis on CT may mean healing (CAV-TIM-3, V).
  static let sclerosisMonths = 6
  /// Days after radiotherapy in which a glioma cannot be judged (CAV-TIM-4, K).
  static let gliomaDays = 84
  /// Days in which PSA may rise at first (CAV-TIM-5, K).
  static let psaFlareDays = 84
  /// Days in which another marker may (CAV-TIM-5, J).
  static let markerFlareDays = 42
  /// Days after an intervention in which CA-125 says nothing (CAV-TIM-6, V2).
  static let interventionDays = 28
  /// Months after radiotherapy in which lung in the field may be inflamed (CAV-TIM-7, K).
  static let pneumonitisMonths = 12
  /// Days after an intervention or infection in which its region is not to be trusted (CAV-TIM-9, J).
  static let regionDisturbedDays = 28
  /// Days after growth factor in which marrow and spleen light up (CAV-TIM-10, K).
  static let growthFactorDays = 14
  /// Days after vaccination in which nodes do (CAV-TIM-10, K).
  static let vaccinationDays = 28

  // MARK: Immune

  /// Days after the last dose of a checkpoint inhibitor beyond which there is no resistance
  /// (CAV-IMM-6, V2/K).
  static let offCheckpointDays = 84

  // MARK: Diagnosis

  /// Years in which another malignancy matters (CAV-DX-8, J).
  static let otherCancerYears = 5
  /// Months beyond which tissue is old (CAV-DX-9, J).
  static let tissueMonths = 24
  /// Days before a progression from which on tissue speaks for it (J).
  static let tissueBeforeDays = 28

  // MARK: Symptoms

  /// ECOG grades that are a decline (CAV-SYM-1, J).
  static let ecogDecline = 1
  /// Karnofsky points that are a decline (CAV-SYM-1, J).
  static let karnofskyDecline = 20
  /// Points of ten that are a decline (CAV-SYM-1, J).
  static let scoreDecline = 2
  /// The same in per cent of the earlier score (CAV-SYM-1, J).
  static let scoreDeclinePercent = 30
  /// Days before a value in which the best one is what it is compared with (J).
  static let comparedDays = 84
  /// Words between "refractory" and a symptom, at most, plus one (CAV-SYM-2, J).
  static let lintDistance = 3
  /// Bilirubin this many tenths of the upper limit is organ failure (CAV-SYM-5, J).
  static let bilirubinTenths = 20
  /// Creatinine this many tenths of the upper limit is (CAV-SYM-5, J).
  static let creatinineTenths = 15

  // MARK: Data quality

  /// A size below this after sizes of ``sureMillimetres`` may be centimetres (CAV-DQ-2).
  static let likeCentimetres = Length.millimetres(10)
  /// See ``likeCentimetres``.
  static let sureMillimetres = Length.millimetres(20)
  /// Tenths of a ratio that look like a slip of the unit (CAV-DQ-2: about 10; J).
  static let slipTenths = 95...105
  /// Days in which two time points should agree (CAV-DQ-6).
  static let closeDays = 14
  /// Evaluable time points, at least (CAV-DQ-8).
  static let timePoints = 2
}
