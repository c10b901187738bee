internal import Criteria

extension CaveatCatalog {
  /// The symptom is refractory, not the cancer (solid-rules 7.7).
  static let symptoms: [CaveatRule] = [
    CaveatRule(
      .symptomsWorse, section: "7.7", [.pause],
      "symptoms worse, disease not: look for another cause",
      resolvedBy: "looking for the other cause", [.judgement]),
    CaveatRule(
      .imagingOld, section: "7.7", [.note], "symptoms worse, and imaging older than 42 days",
      resolvedBy: "a scan now", [.judgement]),
    CaveatRule(
      .symptomCalledRefractory, section: "7.7", [.note], "symptom described as refractory",
      resolvedBy: "nothing: it says nothing of the disease", [.judgement]),
    CaveatRule(
      .alternativeCause, section: "7.7", [.pause], "another cause of the decline is recorded",
      resolvedBy: "whether the symptom goes with that cause", [.judgement]),
    CaveatRule(
      .deteriorationOnly, section: "7.7", [.block], "stopped for decline, no objective progression",
      resolvedBy: "a scan", [.verifiedSecondHand, .knowledge], Citation.recist),
    CaveatRule(
      .organFailure, section: "7.7", [.pause],
      "organ failure without a change on imaging: stent, drug, obstruction, sepsis?",
      resolvedBy: "ultrasound, cultures, the list of drugs", [.judgement]),
  ]
}
