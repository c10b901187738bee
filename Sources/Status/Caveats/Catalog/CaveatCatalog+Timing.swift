internal import Criteria

extension CaveatCatalog {
  /// Too early, or the wrong moment (solid-rules 7.4).
  static let timing: [CaveatRule] = [
    CaveatRule(
      .earlyScan, section: "7.4", [.block, .pause], "first scan earlier than six weeks",
      resolvedBy: "a scan after six to eight weeks", [.knowledge, .judgement], Citation.recist),
    CaveatRule(
      .earlyOnCheckpoint, section: "7.4", [.pause],
      "early progression on a checkpoint inhibitor, not confirmed",
      resolvedBy: "a scan four to eight weeks later", [.verified, .judgement], Citation.irecist),
    CaveatRule(
      .boneFlare, section: "7.4", [.pause], "only bone looks worse early on: flare possible",
      resolvedBy: "a bone scan at least six weeks later", [.verifiedSecondHand, .verified],
      Citation.pcwg3),
    CaveatRule(
      .earlyAfterRadiotherapy, section: "7.4", [.block],
      "glioma within twelve weeks of radiotherapy",
      resolvedBy: "a scan at least four weeks later, or tissue", [.knowledge], Citation.rano),
    CaveatRule(
      .markerFlare, section: "7.4", [.block], "a marker may rise at first",
      resolvedBy: "the marker after the first weeks", [.knowledge, .judgement], Citation.pcwg3),
    CaveatRule(
      .markerDisturbed, section: "7.4", [.block],
      "CA-125 soon after an intervention or a mouse antibody",
      resolvedBy: "CA-125 four weeks after the intervention", [.verifiedSecondHand],
      Citation.gcig),
    CaveatRule(
      .pneumonitis, section: "7.4", [.pause], "lung opacity may be pneumonitis",
      resolvedBy: "a scan once it has settled", [.knowledge]),
    CaveatRule(
      .stableTooEarly, section: "7.4", [.block], "too early to call stable",
      resolvedBy: "a scan from week six on", [.verifiedSecondHand], Citation.recist),
    CaveatRule(
      .recentIntervention, section: "7.4", [.pause],
      "intervention or infection in the region shortly before",
      resolvedBy: "a scan four weeks later", [.judgement]),
    CaveatRule(
      .petConfounder, section: "7.4", [.pause],
      "PET uptake may come from growth factor, vaccine or normal tissue",
      resolvedBy: "PET later, or tissue", [.knowledge]),
  ]
}
