internal import Criteria

extension CaveatCatalog {
  /// The immune system can look like progression (solid-rules 7.5).
  static let immune: [CaveatRule] = [
    CaveatRule(
      .openUnconfirmed, section: "7.5", [.block], "progression on immunotherapy is not confirmed",
      resolvedBy: "a scan four to eight weeks after it", [.verified], Citation.irecist),
    CaveatRule(
      .mixedOnCheckpoint, section: "7.5", [.pause], "mixed response on a checkpoint inhibitor",
      resolvedBy: "tissue of the growing site, the next scan", [.verified]),
    CaveatRule(
      .sarcoidLike, section: "7.5", [.pause],
      "new symmetric hilar nodes: sarcoid-like reaction possible", resolvedBy: "biopsy of a node",
      [.knowledge]),
    CaveatRule(
      .organInflammation, section: "7.5", [.pause],
      "inflammation by immunotherapy that can look like disease",
      resolvedBy: "a scan once it has settled", [.knowledge]),
    CaveatRule(
      .hyperprogression, section: "7.5", [.pause], "hyperprogression possible",
      resolvedBy: "the definitions side by side; a scan before baseline", [.verified]),
    CaveatRule(
      .longOffCheckpoint, section: "7.5", [.block],
      "progression long after the last dose of a checkpoint inhibitor",
      resolvedBy: "whether it progressed when given again", [.verifiedSecondHand, .knowledge],
      CaveatSource.sitc2020),
    CaveatRule(
      .lateResponse, section: "7.5", [.note], "a late response is possible",
      resolvedBy: "the next scan", [.knowledge]),
  ]
}
