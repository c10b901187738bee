/// Why a label is not a firmer one (heme-rules 7.1, README).
public enum StatusReason: String, CaseIterable, Sendable {
  /// No therapy has begun.
  case untreated
  /// The first line has begun and nobody has looked yet.
  case pendingFirstAssessment
  /// The day on which a response is judged has not been reached by an assessment.
  case landmarkPending
  /// Stable disease was seen only before it counts (FLG-2).
  case tooEarly
  /// Progression has to be confirmed and is not yet.
  case progressionUnconfirmed
  /// The line ended and nobody looked.
  case noAssessment
  /// Too little was given to judge the line.
  case inadequateExposure
  /// Nothing to compare with.
  case missingBaseline
  /// Somebody looked and could not judge.
  case missingCriticalData
  /// The marrow could not be judged.
  case nonEvaluableMarrow
  /// The line ended on a day that nobody knows.
  case lastDoseUnknown
  /// Progression rests on a clinician's judgement alone.
  case clinicalOnly
  /// Progression rests on a marker alone.
  case markerOnly
}

/// What a refractory or relapse label, or the finding of an agent, rests on (heme-rules 7.1).
public enum StatusBasis: String, CaseIterable, Sendable {
  /// Progression while the therapy was given.
  case onTherapy
  /// Progression soon after its last dose.
  case window
  /// The response that counts was not reached.
  case nonResponse
  /// The first look at the line, soon after its end, was progression (ENG-EOT).
  case firstAssessment
  /// An agent or class that had worked once was given again and failed (A8).
  case reTreatment
}
