internal import Criteria

extension CaveatCatalog {
  /// What hematologic disease asks for besides (heme-rules 8).
  static let hematologic: [CaveatRule] = [
    CaveatRule(
      .noTissue, section: "heme 8", [.pause],
      "no tissue: transformation, infection or inflammation possible", resolvedBy: "biopsy",
      [.knowledge]),
    CaveatRule(
      .provisionalResponse, section: "heme 8", [.note],
      "duration or confirmation of the response is missing",
      resolvedBy: "the confirming assessment", [.knowledge]),
    CaveatRule(
      .earlyPET, section: "heme 8", [.pause], "PET too early after therapy",
      resolvedBy: "PET six to eight weeks after chemotherapy, twelve after radiotherapy",
      [.knowledge]),
    CaveatRule(
      .deauvilleThree, section: "heme 8", [.note],
      "Deauville 3: complete in standard reporting, inadequate where treatment is to be reduced",
      resolvedBy: "the board, by the setting", [.knowledge]),
    CaveatRule(
      .risingOnPartialMetabolic, section: "heme 8", [.pause],
      "uptake rises after partial metabolic response", resolvedBy: "interval scan or biopsy",
      [.judgement, .contested]),
    CaveatRule(
      .focalMarrow, section: "heme 8", [.pause], "focal marrow uptake persists while nodes respond",
      resolvedBy: "MRI, biopsy or interval scan", [.knowledge]),
    CaveatRule(
      .discordantPETCT, section: "heme 8", [.pause], "PET and CT disagree", resolvedBy: "biopsy",
      [.judgement]),
    CaveatRule(
      .uptakeUnlikelyLymphoma, section: "heme 8", [.note], "new uptake is unlikely to be lymphoma",
      resolvedBy: "follow-up of that site", [.judgement]),
    CaveatRule(
      .marrowNotReassessed, section: "heme 8", [.pause],
      "marrow was involved and not examined again", resolvedBy: "marrow examination", [.judgement]),
    CaveatRule(
      .spleenBlocksPartial, section: "heme 8", [.note], "the spleen bars partial response",
      resolvedBy: "spleen length at the next scan", [.verified, .judgement]),
    CaveatRule(
      .spleenUpNotEnlarged, section: "heme 8", [.note], "the spleen grew and is not enlarged",
      resolvedBy: "spleen length at the next scan", [.contested]),
    CaveatRule(
      .newLesionEquivocal, section: "heme 8", [.pause], "a new finding is equivocal",
      resolvedBy: "the next scan, or tissue", [.judgement]),
    CaveatRule(
      .alternativeExplanation, section: "heme 8", [.pause],
      "something else may explain the progression", resolvedBy: "biopsy or a scan again",
      [.knowledge]),
    CaveatRule(
      .mProteinLag, section: "heme 8", [.note], "M-protein lags behind",
      resolvedBy: "light chains, marrow, PET", [.knowledge]),
    CaveatRule(
      .drugHoldFlare, section: "heme 8", [.pause], "growth while the drug was held",
      resolvedBy: "an assessment after the restart", [.knowledge]),
    CaveatRule(
      .igMFlare, section: "heme 8", [.pause], "IgM may rise after rituximab",
      resolvedBy: "IgM weeks to months later", [.knowledge]),
    CaveatRule(
      .lightChainEscape, section: "heme 8", [.pause],
      "light chains rise while the M-protein is stable", resolvedBy: "light chains again, marrow",
      [.judgement]),
    CaveatRule(
      .renalLightChains, section: "heme 8", [.note],
      "kidney function changes the normal ratio of light chains",
      resolvedBy: "the range for the kidney function", [.verified, .contested]),
    CaveatRule(
      .antibodyInterference, section: "heme 8", [.note],
      "a therapeutic antibody may be what is seen", resolvedBy: "an assay that tells them apart",
      [.knowledge]),
    CaveatRule(
      .oligoclonal, section: "heme 8", [.note],
      "new oligoclonal bands after transplant are no relapse", resolvedBy: "immunofixation again",
      [.knowledge]),
    CaveatRule(
      .methodChange, section: "heme 8", [.pause], "the method changed",
      resolvedBy: "the earlier method", [.knowledge, .judgement]),
    CaveatRule(
      .regeneratingMarrow, section: "heme 8", [.pause], "blasts may be regeneration",
      resolvedBy: "marrow again after at least 7 days", [.knowledge]),
    CaveatRule(
      .recheckBlood, section: "heme 8", [.pause], "blasts in a single blood sample",
      resolvedBy: "blood again after one week", [.knowledge]),
    CaveatRule(
      .growthFactorGiven, section: "heme 8", [.note], "neutrophils within 7 days of G-CSF",
      resolvedBy: "counts 7 days after it", [.knowledge]),
    CaveatRule(
      .transfused, section: "heme 8", [.note], "counts soon after a transfusion",
      resolvedBy: "counts without transfusion", [.knowledge]),
    CaveatRule(
      .cmlWarning, section: "heme 8", [.note], "warning by ELN: adherence, interactions, mutations",
      resolvedBy: "BCR::ABL1 again, mutation analysis", [.verified]),
    CaveatRule(
      .milestoneMissing, section: "heme 8", [.note], "no sample near the milestone",
      resolvedBy: "a sample now", [.judgement]),
    CaveatRule(
      .adherenceFirst, section: "heme 8", [.pause], "check adherence and interactions first",
      resolvedBy: "the record of intake, the drug's level", [.verified]),
    CaveatRule(
      .antigenTestLimit, section: "heme 8", [.note], "the antigen test cannot tell",
      resolvedBy: "another antibody clone or method", [.knowledge]),
    CaveatRule(
      .sanctuarySite, section: "heme 8", [.pause],
      "relapse only in a sanctuary: says nothing of systemic control",
      resolvedBy: "what is known of the drug in that compartment", [.knowledge]),
    CaveatRule(
      .mixedResponse, section: "heme 8", [.pause], "one site progresses, others respond",
      resolvedBy: "a biopsy of that site", [.judgement]),
    CaveatRule(
      .oldBaseline, section: "heme 8", [.note], "baseline imaging is older than 42 days",
      resolvedBy: "a later scan as baseline", [.judgement]),
    CaveatRule(
      .criteriaMixed, section: "heme 8", [.pause], "criteria were mixed within one line",
      resolvedBy: "one criterion for the whole line", [.judgement]),
    CaveatRule(
      .firstLineNotAdequate, section: "heme 8", [.pause],
      "first line without anti-CD20 or anthracycline", resolvedBy: "what was given, and why",
      [.verified]),
    CaveatRule(
      .cnsStagingIncomplete, section: "heme 8", [.note], "eye or spinal fluid not examined",
      resolvedBy: "slit lamp and lumbar puncture", [.judgement]),
    CaveatRule(
      .baselineBeforeBridging, section: "heme 8", [.pause], "baseline lies before bridging",
      resolvedBy: "a scan after bridging and before infusion", [.knowledge]),
    CaveatRule(
      .indicationSeparate, section: "heme 8", [.note],
      "progression alone is no indication to treat",
      resolvedBy: "whether the criteria for an indication are met",
      [.verified]),
  ]
}
