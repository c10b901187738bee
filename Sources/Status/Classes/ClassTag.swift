/// What stands beside a class; raw values are codes.
public enum ClassTag: String, CaseIterable, Sendable {
  /// Only CA-125, PSA or another marker shows the progression (RES-OV-6, RES-G-2).
  case markerOnly = "marker-only"
  /// Progression on maintenance with a PARP inhibitor (RES-OV-7).
  case onPARPInhibitor = "on-parpi"
  /// Platinum rechallenge range (RES-SCLC-4).
  case platinumRechallengeRange = "platinum-rechallenge-range"
  /// The six-month cut was made for endocrine therapy alone (RES-BC-4).
  case cutDefinedForEndocrineAlone = "cut-defined-for-et-alone"
  /// Counts as a prior line for advanced disease (RES-H2-3).
  case countsAsAdvancedLine = "counts-as-prior-advanced-line"
  /// May enter first-line trials (RES-H2-3).
  case firstLineEligible = "first-line-eligible"
  /// Sources disagree on this very case.
  case contested
  /// Only the central nervous system progressed (RES-EGFR-6).
  case cnsSanctuary = "cns-sanctuary"
  /// Progression after the inhibitor was stopped for longer than the window (RES-EGFR-3).
  case progressionOffTKI = "pd-off-tki"
  /// Not confirmed by a second scan (RES-IO-1).
  case unconfirmed
  /// The definition's exposure was not reached (RES-IO-12).
  case exposureNotMet = "exposure-criterion-not-met"
  /// Rapid growth with clinical deterioration lifted confirmation or exposure (RES-IO-1, FLG-4).
  case rapidException = "rapid-progression-exception"
  /// The SITC 2023 table for this combination was not read (RES-IO-8).
  case combinationNotVerified = "sitc-2023-not-verified"
  /// A biopsy is advised (RES-IO-10).
  case biopsyAdvised = "biopsy-advised"
  /// Resistance is called only after rechallenge (RES-IO-9).
  case rechallengeNeeded = "rechallenge-needed"
  /// Testosterone was not at castrate level (RES-PC-1).
  case notCastrate = "not-castrate"
  /// The test alone does not make it refractory (RES-TC-6).
  case notByItself = "not-by-itself"
  /// The only assessment came after the window, yet within the late one (RES-BCG-2).
  case lateAssessment = "late-assessment"
  /// Progression within three months of the start (RES-GIST-1).
  case earlyWithinThreeMonths = "early-3-months"
  /// One or two lesions grow (RES-GIST-2).
  case limited
  /// More than two lesions grow (RES-GIST-2).
  case generalised
  /// Too soon after radiotherapy to be called (RES-OTH-8).
  case soonAfterRadiotherapy = "soon-after-rt"
}
