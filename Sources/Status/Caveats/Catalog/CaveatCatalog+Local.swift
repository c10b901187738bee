internal import Criteria

extension CaveatCatalog {
  /// Local, not systemic, failure (solid-rules 7.8).
  static let local: [CaveatRule] = [
    CaveatRule(
      .oneOrgan, section: "7.8", [.pause],
      "all that grows is in one organ: systemic control holds elsewhere",
      resolvedBy: "whether the rest still holds at the next scan", [.judgement]),
    CaveatRule(
      .onlyBrain, section: "7.8", [.note],
      "only the brain progresses: how much of the drug gets there?",
      resolvedBy: "what is known of the drug in that compartment", [.verified]),
    CaveatRule(
      .field, section: "7.8", [.pause, .note], "where growth lies in respect of an earlier field",
      resolvedBy: "the radiotherapy plan over the scan", [.judgement]),
    CaveatRule(
      .localRecurrence, section: "7.8", [.pause], "growth only where surgery or ablation was",
      resolvedBy: "tissue or imaging of that margin", [.judgement]),
    CaveatRule(
      .onlyUntreated, section: "7.8", [.note], "what was treated locally holds, what was not grows",
      resolvedBy: "imaging of the whole body", [.judgement]),
    CaveatRule(
      .systemicFailure, section: "7.8", [.note], "many lesions or organs progress",
      resolvedBy: "imaging of the whole body", [.judgement]),
  ]
}
