/// Reasons to pause that follow from judging the status itself (heme-rules 8).
///
/// The catalogue of caveats explains them and adds those that need other facts.
public enum EngineCaveat: String, CaseIterable, Sendable {
  /// Progression needs a second assessment.
  case progressionUnconfirmed = "PD_UNCONFIRMED"
  /// Residual uptake needs tissue before it is called a failure.
  case biopsyNeeded = "BIOPSY_NEEDED"
  /// Tissue showed no tumor.
  case biopsyNegative = "BIOPSY_NEGATIVE"
  /// Too few cycles or doses.
  case inadequateExposure = "INADEQUATE_EXPOSURE"
  /// Stopped because it was not tolerated.
  case stoppedForToxicity = "STOPPED_FOR_TOXICITY"
  /// Only a marker rose.
  case markerOnly = "MARKER_PD_ONLY"
  /// Only a clinician's judgement.
  case clinicalOnly = "CLINICAL_PD_ONLY"
  /// Soon after therapy: definitions disagree.
  case greyZone = "GREY_ZONE"
  /// Nobody looked in time to tell never-responded from relapse.
  case firstAssessmentLate = "FIRST_ASSESSMENT_LATE"
  /// Progressed off therapy without an earlier response.
  case neverResponded = "NEVER_RESPONDED"
  /// The response landmark is not reached.
  case landmarkPending = "LANDMARK_PENDING"
  /// Blasts are gone at the landmark, blood counts may follow.
  case morphologicLeukemiaFree = "MLFS_AT_LANDMARK"
  /// Stable disease after cells can still turn into a response.
  case lateConversion = "LATE_CONVERSION_POSSIBLE"
  /// Fewer cycles than some series ask for.
  case minimumCyclesDebated = "MIN_CYCLES_DEBATED"
  /// Progression on a dose below the full one.
  case lowDose = "LOW_DOSE_REFRACTORY"
  /// Indeterminate for longer than 84 days.
  case overdue = "IR_OVERDUE"
  /// The last assessment is older than two intervals.
  case stale = "STALE_STATUS"
  /// Two assessments of one day say different things.
  case sameDayConflict = "SAME_DAY_CONFLICT"
  /// The disease has no row of its own.
  case defaultParameters = "DEFAULT_PARAMETERS"
  /// A date is known to the month or year only, and the label depends on it.
  case partialDate = "PARTIAL_DATE"
  /// The histology changed.
  case transformation = "TRANSFORMATION"
}
