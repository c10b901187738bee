internal import Criteria

extension CaveatCatalog {
  /// The data do not fit (solid-rules 7.9).
  static let quality: [CaveatRule] = [
    CaveatRule(
      .targetWithoutState, section: "7.9", [.block], "a target is missing without a reason",
      resolvedBy: "the size, or why there is none", [.judgement]),
    CaveatRule(
      .unitSuspicious, section: "7.9", [.block], "a size looks like centimetres",
      resolvedBy: "the report", [.judgement]),
    CaveatRule(
      .longAxisOfNode, section: "7.9", [.block], "a node with only its long axis",
      resolvedBy: "the short axis", [.judgement]),
    CaveatRule(
      .dateOrder, section: "7.9", [.block], "dates are out of order",
      resolvedBy: "the dates in the source", [.judgement]),
    CaveatRule(
      .recordedDiffers, section: "7.9", [.pause], "recorded and computed category differ",
      resolvedBy: "the rule and the reading side by side", [.judgement]),
    CaveatRule(
      .timePointsClose, section: "7.9", [.pause], "two time points within 14 days differ",
      resolvedBy: "which of the two counts", [.judgement]),
    CaveatRule(
      .identityUncertain, section: "7.9", [.block], "it is uncertain which lesion a target is",
      resolvedBy: "the scans side by side", [.judgement]),
    CaveatRule(
      .tooFewTimePoints, section: "7.9", [.block, .note], "fewer than two evaluable time points",
      resolvedBy: "an evaluable scan", [.judgement]),
  ]
}
