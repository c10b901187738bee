internal import Criteria

extension CaveatCatalog {
  /// What judging the status itself raises (heme-rules 8).
  static let engineRaised: [CaveatRule] = [
    CaveatRule(
      .progressionUnconfirmed, section: "heme 8", [.pause], "progression needs a second assessment",
      resolvedBy: "the second assessment or sample", [.judgement]),
    CaveatRule(
      .biopsyNeeded, section: "heme 8", [.pause],
      "FDG uptake or mass may be inflammation or fibrosis", resolvedBy: "biopsy",
      [.verified, .knowledge]),
    CaveatRule(
      .biopsyNegative, section: "heme 8", [.pause], "tissue showed no tumor",
      resolvedBy: "follow-up imaging", [.knowledge]),
    CaveatRule(
      .transformation, section: "heme 8", [.pause],
      "histology may have changed; old flags may not apply",
      resolvedBy: "the status of the new histology", [.knowledge]),
    CaveatRule(
      .inadequateExposure, section: "heme 8", [.block],
      "too few cycles or doses to call refractory",
      resolvedBy: "an assessment after the minimum exposure", [.judgement]),
    CaveatRule(
      .stoppedForToxicity, section: "heme 8", [.pause], "agent stopped for intolerance",
      resolvedBy: "whether it can be given again", [.judgement]),
    CaveatRule(
      .markerProgressionOnly, section: "heme 8", [.pause],
      "only a marker rose; no objective progression", resolvedBy: "imaging, marrow or tissue",
      [.judgement]),
    CaveatRule(
      .greyZone, section: "heme 8", [.pause], "recurrence soon after therapy: definitions disagree",
      resolvedBy: "the definition the decision needs", [.judgement, .contested]),
    CaveatRule(
      .firstAssessmentLate, section: "heme 8", [.pause],
      "cannot separate never-responded from relapse",
      resolvedBy: "earlier scans, where there are any", [.judgement]),
    CaveatRule(
      .neverResponded, section: "heme 8", [.note],
      "progressed off therapy without earlier response",
      resolvedBy: "earlier assessments, where there are any", [.judgement]),
    CaveatRule(
      .landmarkPending, section: "heme 8", [.note], "response landmark not reached",
      resolvedBy: "the assessment at the landmark", [.verified]),
    CaveatRule(
      .morphologicLeukemiaFree, section: "heme 8", [.pause], "count recovery may follow",
      resolvedBy: "blood counts within 28 days", [.contested]),
    CaveatRule(
      .lateConversion, section: "heme 8", [.note], "late conversion to a response is possible",
      resolvedBy: "the assessment at day 90", [.knowledge]),
    CaveatRule(
      .indeterminateOverdue, section: "heme 8", [.pause], "indeterminate for more than 84 days",
      resolvedBy: "biopsy or imaging now", [.knowledge]),
    CaveatRule(
      .lowDoseRefractory, section: "heme 8", [.note], "sensitivity to the full dose is debated",
      resolvedBy: "an assessment after full doses", [.verified]),
    CaveatRule(
      .partialDate, section: "heme 8", [.pause], "a date is known to the month or year only",
      resolvedBy: "the day", [.judgement]),
    CaveatRule(
      .staleStatus, section: "heme 8", [.note], "the last assessment is older than two intervals",
      resolvedBy: "an assessment now", [.judgement]),
    CaveatRule(
      .sameDayConflict, section: "heme 8", [.pause], "two assessments of one day disagree",
      resolvedBy: "which of them leads", [.judgement]),
    CaveatRule(
      .defaultParameters, section: "heme 8", [.note], "the disease has no definition of its own",
      resolvedBy: "a definition for the disease", [.judgement]),
    CaveatRule(
      .clinicalProgressionOnly, section: "heme 8", [.pause],
      "only a clinician's judgement; no objective progression",
      resolvedBy: "imaging, marrow or tissue", [.judgement]),
    CaveatRule(
      .minimumCyclesDebated, section: "heme 8", [.note], "how many cycles to wait is debated",
      resolvedBy: "an assessment after six cycles", [.contested]),
  ]
}
