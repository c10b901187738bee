extension Vocabulary {
  /// What stands beside a label: modifiers, with the marks of a narrow column.
  static let modifiers: [VocabularyEntry] = Modifier.Kind.allCases.map { kind in
    let (word, help) = words(of: kind)
    return VocabularyEntry(
      .modifier, kind.code, word, help, specificationCode: kind.rawValue)
  }

  private static func words(of kind: Modifier.Kind) -> (String, String) {
    switch kind {
    case .mixed: ("MIX", "Some lesions grow or are new while others shrink or are gone.")
    case .splitSum: ("SPLIT", "The sum is stable only because growth and shrinkage cancel out.")
    case .oligoProgression:
      ("OLIGO", "Few lesions in few organs progress on a therapy that holds the rest.")
    case .oligometastatic: ("OMD", "Few metastases: which of the nine published states it is.")
    case .localFailure:
      ("LOCFAIL", "Local failure: all that progresses lies in one organ and the rest is held.")
    case .cnsOnly: ("CNS", "Only the central nervous system progresses.")
    case .systemicFailure: ("SYST", "Many lesions, many organs or diffuse spread progress.")
    case .hyperprogressionPossible:
      ("HPD?", "Some published definitions call this growth hyperprogression; n of m are met.")
    case .pseudoprogressionPossible:
      ("PSEUDO?", "Growth on immunotherapy that may not be progression; most often it is.")
    case .pseudoprogressionConfirmed:
      ("PSEUDO", "Growth on immunotherapy that later scans showed to be none.")
    case .flarePossible: ("FLARE?", "Bone that may look worse because it heals.")
    case .stopFlarePossible: ("STOP?", "Growth that may come from stopping a kinase inhibitor.")
    case .markerFlare: ("MFLARE", "A marker that rose at first and fell later.")
    case .markerOnly: ("MARKER", "Only a marker progresses.")
    case .clinicalOnly: ("CLIN", "Only a clinician's judgement says that the disease progresses.")
    }
  }

  /// What stands beside a label: overlays (heme-rules 7.1).
  static let overlays: [VocabularyEntry] = [
    VocabularyEntry(
      .overlay, "pendingFirstAssessment", "no scan yet",
      "A later line has begun and nobody has looked yet; the label is that of the line before."),
    VocabularyEntry(.overlay, "deceased", "died", "The patient has died."),
    VocabularyEntry(
      .overlay, "transformation", "transformed", "Tissue showed another disease than before."),
    VocabularyEntry(
      .overlay, "mrdPositive", "MRD+", "Measurable residual disease was found at the level shown."),
    VocabularyEntry(
      .overlay, "mrdNegative", "MRD−",
      "Measurable residual disease was not found at the sensitivity shown."),
    VocabularyEntry(
      .overlay, "mrdRelapse", "MRD relapse", "Measurable residual disease came back."),
    VocabularyEntry(
      .overlay, "molecularRelapse", "molecular relapse",
      "The disease came back in a molecular test alone; no drug failed by it."),
    VocabularyEntry(
      .overlay, "intolerant", "intolerant", "A drug was given up because it was not tolerated."),
    VocabularyEntry(
      .overlay, "antigenLoss", "antigen lost",
      "Disease cells no longer carry what cells or antibodies were aimed at."),
    VocabularyEntry(
      .overlay, "POD24", "POD24",
      "First progression within 24 months of the first systemic therapy."),
    VocabularyEntry(
      .overlay, "functionalHighRisk", "high risk",
      "Progression soon after the first line or a transplant, by the definition shown."),
  ]

  /// What is said of a drug or a class of drugs.
  static let findings: [VocabularyEntry] = [
    VocabularyEntry(
      .finding, "refractory", "refractory", "The disease progressed on it, or soon after it."),
    VocabularyEntry(
      .finding, "intolerant", "intolerant", "It was given up because it was not tolerated."),
    VocabularyEntry(.finding, "exposed", "exposed", "It was given; no failure is put down to it."),
    VocabularyEntry(.finding, "singleClass", "single-class refractory", "One class that counts."),
    VocabularyEntry(
      .finding, "doubleClass", "double-class refractory",
      "Proteasome inhibitor and immunomodulatory drug."),
    VocabularyEntry(
      .finding, "tripleClass", "triple-class refractory",
      "Proteasome inhibitor, immunomodulatory drug and anti-CD38."),
    VocabularyEntry(
      .finding, "quad", "quad-refractory",
      "Two proteasome inhibitors and two immunomodulatory drugs."),
    VocabularyEntry(
      .finding, "penta", "penta-refractory",
      "Bortezomib, carfilzomib, lenalidomide, pomalidomide and an anti-CD38."),
  ]

  /// Classes of disease-specific definitions.
  static let classes: [VocabularyEntry] = ResistanceClass.allCases.map { label in
    VocabularyEntry(
      .class, label.rawValue, label.name,
      "A class of a published definition for one disease; which one stands beside it.")
  }

  /// Reasons not to trust a label.
  static let caveats: [VocabularyEntry] = CaveatCatalog.rules.map { rule in
    VocabularyEntry(
      .caveat, rule.code.rawValue, rule.title, "Resolved by: \(rule.resolvedBy).", rule.severities)
  }
}
