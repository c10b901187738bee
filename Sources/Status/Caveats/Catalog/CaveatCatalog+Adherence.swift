internal import Criteria

extension CaveatCatalog {
  /// The drug was not taken as prescribed (solid-rules 7.2).
  static let adherence: [CaveatRule] = [
    CaveatRule(
      .lowAdherence, section: "7.2", [.pause], "taken on too few days",
      resolvedBy: "supervised intake and a scan after it", [.verifiedSecondHand, .judgement]),
    CaveatRule(
      .lowImatinibAdherence, section: "7.2", [.pause], "imatinib taken on less than 90 % of days",
      resolvedBy: "the trough level, supervised intake", [.verified, .verifiedSecondHand]),
    CaveatRule(
      .stopFlare, section: "7.2", [.pause], "scan after days without the drug: stop flare possible",
      resolvedBy: "a scan after the drug was taken again", [.verified], CaveatSource.chaft),
    CaveatRule(
      .adherenceNotRecorded, section: "7.2", [.note], "adherence not recorded",
      resolvedBy: "asking the patient and the pharmacy", [.judgement]),
    CaveatRule(
      .depotLate, section: "7.2", [.pause], "depot dose late",
      resolvedBy: "a level after a supervised dose", [.judgement]),
  ]
}
