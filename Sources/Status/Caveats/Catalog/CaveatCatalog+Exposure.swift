internal import Criteria

extension CaveatCatalog {
  /// Too little of the drug was given (solid-rules 7.1).
  static let exposure: [CaveatRule] = [
    CaveatRule(
      .tooFewCycles, section: "7.1", [.block, .pause], "too few whole cycles before progression",
      resolvedBy: "the next scan after at least two cycles", [.knowledge, .judgement],
      CaveatSource.recist),
    CaveatRule(
      .checkpointTooShort, section: "7.1", [.block, .note],
      "less than six weeks of a checkpoint inhibitor",
      resolvedBy: "going on for at least six weeks, unless the decline is rapid", [.verified],
      CaveatSource.sitc2020),
    CaveatRule(
      .lowDoseIntensity, section: "7.1", [.block, .pause], "relative dose intensity is low",
      resolvedBy: "whether the reduction was avoidable; a scan after full doses",
      [.verified, .judgement], CaveatSource.doseIntensity),
    CaveatRule(
      .longHold, section: "7.1", [.pause], "a continuous drug was held",
      resolvedBy: "a scan after four weeks back on the drug", [.judgement]),
    CaveatRule(
      .notCastrate, section: "7.1", [.block], "testosterone is not known to be castrate",
      resolvedBy: "measuring testosterone", [.verifiedSecondHand], CaveatSource.eauProstate),
    CaveatRule(
      .inadequateBCG, section: "7.1", [.block], "inadequate BCG",
      resolvedBy: "completing induction and maintenance", [.knowledge], CaveatSource.fdaBCG),
    CaveatRule(
      .steroidWithCheckpoint, section: "7.1", [.note, .pause],
      "steroids together with a checkpoint inhibitor",
      resolvedBy: "tapering the steroid and scanning again", [.knowledge, .judgement]),
    CaveatRule(
      .interaction, section: "7.1", [.pause], "another drug may lower the level",
      resolvedBy: "a pharmacist's review, the drug's level", [.knowledge]),
    CaveatRule(
      .doseBelowLabel, section: "7.1", [.note], "dose below the label without a recorded reason",
      resolvedBy: "asking why, or the full dose", [.verifiedSecondHand, .knowledge]),
    CaveatRule(
      .stoppedForOtherReason, section: "7.1", [.pause, .note],
      "stopped for another reason than progression",
      resolvedBy: "rechallenge, or the reason on record", [.judgement]),
  ]
}
