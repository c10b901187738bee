internal import Criteria

extension CaveatCatalog {
  /// The diagnosis is not settled (solid-rules 7.6).
  static let diagnosis: [CaveatRule] = [
    CaveatRule(
      .solitaryUnproven, section: "7.6", [.pause], "a single lesion without tissue",
      resolvedBy: "cytology or histology", [.verifiedSecondHand], Citation.recist),
    CaveatRule(
      .noBiopsyAtProgression, section: "7.6", [.note, .pause],
      "no biopsy at progression where the phenotype may have changed",
      resolvedBy: "biopsy of a growing lesion", [.knowledge]),
    CaveatRule(
      .outlier, section: "7.6", [.pause],
      "one lesion behaves unlike the others: is it the same cancer?",
      resolvedBy: "biopsy of that lesion", [.judgement]),
    CaveatRule(
      .histologyOpen, section: "7.6", [.block], "histology pending, unclear or contradicted",
      resolvedBy: "the pathology report, a second opinion", [.judgement]),
    CaveatRule(
      .effusionUnproven, section: "7.6", [.pause, .block], "an effusion without malignant cytology",
      resolvedBy: "cytology", [.knowledge, .verifiedSecondHand], Citation.recist),
    CaveatRule(
      .markerOnly, section: "7.6", [.pause], "only a marker progresses", resolvedBy: "imaging",
      [.verified, .verifiedSecondHand], CaveatSource.calypso),
    CaveatRule(
      .equivocalNew, section: "7.6", [.block], "a new lesion is equivocal",
      resolvedBy: "a scan at the next visit, or tissue", [.verified], Citation.eortcAnswers),
    CaveatRule(
      .otherCancer, section: "7.6", [.note, .pause], "another malignancy within five years",
      resolvedBy: "biopsy of the growing lesion", [.judgement]),
    CaveatRule(
      .oldTissue, section: "7.6", [.note], "tissue older than two years at relapse",
      resolvedBy: "new tissue", [.judgement]),
  ]
}
