/// The class of a drug, as refractory vocabularies name it; raw values are the codes of the case format.
///
/// `heme-rules.md` 7.10 for hematologic agents (K); for solid tumors the classes that `solid-rules.md`
/// 4.1 and 4.3 name.
public enum AgentClass: String, CaseIterable, Sendable {
  // Cytotoxic drugs.
  case platinum, taxane, alkylator, antimetabolite, anthracycline, anthracenedione
  case antitumorAntibiotic, topoisomeraseInhibitor, vincaAlkaloid, microtubuleInhibitor
  case asparaginase, hypomethylatingAgent, arsenic
  // Antibodies that carry a drug.
  case antibodyDrugConjugate, her2ADC, trop2ADC
  // Antibodies that are given in cycles.
  case her2Antibody, egfrAntibody, vegfInhibitor, antiCD20, antiCD38, antiSLAMF7
  // Kinase inhibitors and other continuous targeted drugs.
  case egfrTKI, alkTKI, ros1TKI, retTKI, metTKI, her2TKI, kitTKI, vegfrTKI, multikinaseTKI
  case brafInhibitor, mekInhibitor, krasG12CInhibitor, fgfrInhibitor
  case bcrAbl1TKI, covalentBTKInhibitor, nonCovalentBTKInhibitor, flt3Inhibitor, idhInhibitor
  case meninInhibitor, bcl2Inhibitor, xpo1Inhibitor, pi3kInhibitor, aktInhibitor, mtorInhibitor
  case ezh2Inhibitor, parpInhibitor, cdk46Inhibitor
  case proteasomeInhibitor, imid, celmod
  // Hormones and what opposes them.
  case aromataseInhibitor, serm, serd, gnrhAgonist, gnrhAntagonist, arInhibitor, cyp17Inhibitor
  case somatostatinAnalogue
  // Immune therapy.
  case pd1Inhibitor, pdL1Inhibitor, lag3Inhibitor, ctla4Inhibitor
  case antiCD19, antiBCMA, antiGPRC5D, cd20xCD3, cellTherapy, bcg
  // Radioactive drugs.
  case radioligand, radioiodine
  // What never counts.
  case corticosteroid, growthFactor, folate, boneAgent

  /// How the class is printed: "PI", "anti-CD38"; nil where the code's own words are the name.
  public var abbreviation: String? {
    switch self {
    case .proteasomeInhibitor: "PI"
    case .imid: "IMiD"
    case .celmod: "CELMoD"
    case .antiCD38: "anti-CD38"
    case .antiBCMA: "anti-BCMA"
    case .antiGPRC5D: "anti-GPRC5D"
    case .antiCD20: "anti-CD20"
    case .antiCD19: "anti-CD19"
    case .cd20xCD3: "CD20xCD3"
    case .antiSLAMF7: "anti-SLAMF7"
    case .pd1Inhibitor: "PD-1"
    case .pdL1Inhibitor: "PD-L1"
    case .ctla4Inhibitor: "CTLA-4"
    case .covalentBTKInhibitor: "covalent BTKi"
    case .nonCovalentBTKInhibitor: "non-covalent BTKi"
    case .hypomethylatingAgent: "HMA"
    case .bcrAbl1TKI: "BCR::ABL1 TKI"
    default: nil
    }
  }

  /// Whether failure of a line counts as failure of the drug, where the case does not say
  /// (`heme-rules.md` 7.2: corticosteroids, growth factors and other supportive drugs never do).
  public var countsForRefractory: Bool { windows != .none }

  /// Whether a finding on the class may be inferred from one of its agents; never for the inhibitors
  /// of BCR::ABL1, which are reported one by one (7.10).
  public var infersFromOneAgent: Bool { self != .bcrAbl1TKI }

  /// The row of the drug-class windows that the class belongs to (`solid-rules.md` 4.1).
  public var windows: DrugWindows {
    switch self {
    case .platinum, .taxane, .alkylator, .antimetabolite, .anthracycline, .anthracenedione,
      .antitumorAntibiotic, .topoisomeraseInhibitor, .vincaAlkaloid, .microtubuleInhibitor,
      .asparaginase, .hypomethylatingAgent, .arsenic, .antibodyDrugConjugate, .her2ADC, .trop2ADC:
      .cytotoxic
    case .her2Antibody, .egfrAntibody, .vegfInhibitor, .antiCD20, .antiCD38, .antiSLAMF7, .bcg:
      .antibody
    case .aromataseInhibitor, .serm, .serd, .gnrhAgonist, .gnrhAntagonist, .arInhibitor,
      .cyp17Inhibitor, .somatostatinAnalogue:
      .endocrine
    case .pd1Inhibitor, .pdL1Inhibitor, .lag3Inhibitor: .checkpointInhibitor
    case .ctla4Inhibitor, .antiCD19, .antiBCMA, .antiGPRC5D, .cd20xCD3, .cellTherapy,
      .radioligand, .radioiodine:
      .lasting
    case .corticosteroid, .growthFactor, .folate, .boneAgent: .none
    default: .targeted
    }
  }
}
