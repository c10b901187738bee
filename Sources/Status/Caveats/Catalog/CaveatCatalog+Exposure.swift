internal import Criteria

extension CaveatCatalog {
  /// Too little of the drug was given (solid-rules 7.1).
  static let exposure: [CaveatRule] = [
    CaveatRule(
      .tooFewCycles, section: "7.1", [.block, .pause], "too few whole cycles before progression",
      resolvedBy: "the next scan after at least two cycles", [.knowledge, .judgement],
      Citation.recist),
    CaveatRule(
      .checkpointTooShort, section: "7.1", [.block, .note],
      "less than six weeks of a checkpoint inhibitor",
      resolvedBy: "an assessment after six weeks or more", [.verified],
      CaveatSource.sitc2020),
    CaveatRule(
      .lowDoseIntensity, section: "7.1", [.block, .pause], "relative dose intensity is low",
      resolvedBy: "whether the reduction was avoidable; a scan after full doses",
      [.verified, .judgement], Citation.doseIntensity),
    CaveatRule(
      .longHold, section: "7.1", [.pause], "a continuous drug was held",
      resolvedBy: "a scan after four weeks back on the drug", [.judgement]),
    CaveatRule(
      .notCastrate, section: "7.1", [.block], "testosterone is not known to be castrate",
      resolvedBy: "measuring testosterone", [.verifiedSecondHand], CaveatSource.eauProstate),
    CaveatRule(
      .inadequateBCG, section: "7.1", [.block], "inadequate BCG",
      resolvedBy: "an assessment after induction and maintenance", [.knowledge], CaveatSource.fdaBCG
    ),
    CaveatRule(
      .steroidWithCheckpoint, section: "7.1", [.note, .pause],
      "steroids together with a checkpoint inhibitor",
      resolvedBy: "a scan on a stable steroid dose", [.knowledge, .judgement]),
    CaveatRule(
      .interaction, section: "7.1", [.pause], "another drug may lower the level",
      resolvedBy: "a pharmacist's review, the drug's level", [.knowledge]),
    CaveatRule(
      .doseBelowLabel, section: "7.1", [.note], "dose below the label without a recorded reason",
      resolvedBy: "why it was so; an assessment after full doses",
      [.verifiedSecondHand, .knowledge]),
    CaveatRule(
      .stoppedForOtherReason, section: "7.1", [.pause, .note],
      "stopped for another reason than progression",
      resolvedBy: "the reason on record", [.judgement]),
  ]
}
