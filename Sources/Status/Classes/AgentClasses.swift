public import Oncology

/// A drug that the class table knows.
public struct KnownAgent: Hashable, Sendable {
  /// How a target is reached, where classes ask for it (MM-RF-BCMA).
  public enum Platform: String, Sendable {
    /// Cells with an engineered receptor.
    case carT = "CAR-T"
    /// A bispecific antibody that engages T cells.
    case bispecific = "TCE"
    /// An antibody that carries a drug.
    case conjugate = "ADC"
    /// A bare antibody.
    case antibody = "mAb"
  }

  /// The name in lower case, its words separated by one blank.
  public var name: String
  /// The class.
  public var agentClass: AgentClass
  /// The code of the class in the case format, by which drugs are grouped and printed: mostly that of
  /// ``agentClass``, finer where cells and conjugates are told apart by what they carry.
  public var code: String
  /// How the target is reached.
  public var platform: Platform?

  init(
    _ name: String, _ agentClass: AgentClass, _ platform: Platform? = nil, code: String? = nil
  ) {
    self.name = name
    self.agentClass = agentClass
    self.code = code ?? agentClass.rawValue
    self.platform = platform
  }
}

/// The table of drugs and their classes: data, to be extended (`heme-rules.md` 7.10, K).
public enum AgentClasses {
  /// The class of an agent: the recorded code where it is one, else by its name; nil when unknown.
  ///
  /// "Antibody-drug conjugate" says less than the name does where that is known: the target decides
  /// which definitions hold.
  public static func agentClass(of agent: Agent) -> AgentClass? {
    let recorded = agent.drugClass.flatMap { AgentClass(rawValue: synonyms[$0] ?? $0) }
    if let recorded, recorded != .antibodyDrugConjugate { return recorded }
    return known(agent.name)?.agentClass ?? recorded
  }

  /// Whether an agent can be refractory: what the case says, else its class.
  public static func counts(_ agent: Agent) -> Bool {
    agent.countsForRefractory ?? agentClass(of: agent)?.countsForRefractory ?? true
  }

  /// The windows of an agent; those of chemotherapy for an antibody-drug conjugate whatever its target,
  /// and where the class is not known.
  public static func windows(of agent: Agent) -> DrugWindows {
    if known(agent.name)?.platform == .conjugate { return .cytotoxic }
    return agentClass(of: agent)?.windows ?? .cytotoxic
  }

  /// The table's entry for a name as written: the one with the most of its words in the name, a drug
  /// that counts before one that supports it.
  ///
  /// "Nab-paclitaxel" is paclitaxel; "trastuzumab deruxtecan" is not trastuzumab; "fluorouracil and
  /// folinic acid" is fluorouracil.
  public static func known(_ name: String) -> KnownAgent? { AgentNames.agent(named: name) }

  /// Whether a drug is the one of that name, whatever salt, brand or form is written with it.
  public static func isAgent(_ agent: Agent, _ name: String) -> Bool {
    known(agent.name)?.name == name
  }

  /// The codes of the case format whose classes have some windows: their own and other spellings.
  static func codes(of windows: DrugWindows, without others: Set<AgentClass> = []) -> Set<String> {
    let classes = AgentClass.allCases.filter { $0.windows == windows && !others.contains($0) }
    let own = Set(classes.map(\.rawValue))
    return own.union(synonyms.filter { own.contains($0.value) }.keys)
  }

  /// Other spellings of class codes.
  private static let synonyms = [
    "cytotoxicAntibiotic": "antitumorAntibiotic", "antiPD1": "pd1Inhibitor",
    "antiPDL1": "pdL1Inhibitor", "antiCTLA4": "ctla4Inhibitor", "pi": "proteasomeInhibitor",
    "hma": "hypomethylatingAgent", "androgenReceptorInhibitor": "arInhibitor",
    "krasInhibitor": "krasG12CInhibitor", "carT": "cellTherapy", "tilTherapy": "cellTherapy",
    "cd19xCD3": "antiCD19", "antiCD19Conjugate": "antibodyDrugConjugate",
    "antiCD22Conjugate": "antibodyDrugConjugate", "antiCD30Conjugate": "antibodyDrugConjugate",
    "antiCD33Conjugate": "antibodyDrugConjugate", "antiCD79bConjugate": "antibodyDrugConjugate",
  ]

  /// Every drug the table knows.
  public static let table: [KnownAgent] =
    myeloma + lymphoma + leukemia + cytotoxics + targeted + endocrine + immune

  private static func each(
    _ agentClass: AgentClass, _ platform: KnownAgent.Platform? = nil, code: String? = nil,
    _ names: String...
  ) -> [KnownAgent] {
    names.map { KnownAgent($0, agentClass, platform, code: code) }
  }

  private static let myeloma =
    each(.proteasomeInhibitor, nil, "bortezomib", "carfilzomib", "ixazomib")
    + each(.imid, nil, "thalidomide", "lenalidomide", "pomalidomide")
    + each(.celmod, nil, "iberdomide", "mezigdomide")
    + each(.antiCD38, .antibody, "daratumumab", "isatuximab")
    + each(.antiBCMA, .carT, code: "carT", "idecabtagene", "ciltacabtagene")
    + each(.antiBCMA, .bispecific, "teclistamab", "elranatamab", "linvoseltamab")
    + each(.antiBCMA, .conjugate, "belantamab")
    + each(.antiGPRC5D, .bispecific, "talquetamab")
    + each(.antiSLAMF7, .antibody, "elotuzumab")
    + each(.xpo1Inhibitor, nil, "selinexor")
    + each(.bcl2Inhibitor, nil, "venetoclax", "sonrotoclax")

  private static let lymphoma =
    each(.antiCD20, .antibody, "rituximab", "obinutuzumab", "ofatumumab")
    + each(
      .cd20xCD3, .bispecific, "glofitamab", "epcoritamab", "mosunetuzumab", "odronextamab")
    + each(
      .antiCD19, .carT, code: "carT", "axicabtagene", "tisagenlecleucel", "lisocabtagene",
      "brexucabtagene",
      "obecabtagene")
    + each(.antiCD19, .bispecific, code: "cd19xCD3", "blinatumomab")
    + each(.antiCD19, .antibody, "tafasitamab")
    + each(.antiCD19, .conjugate, code: "antiCD19Conjugate", "loncastuximab")
    + each(.antibodyDrugConjugate, .conjugate, code: "antiCD79bConjugate", "polatuzumab")
    + each(.antibodyDrugConjugate, .conjugate, code: "antiCD30Conjugate", "brentuximab")
    + each(.antibodyDrugConjugate, .conjugate, code: "antiCD22Conjugate", "inotuzumab")
    + each(.antibodyDrugConjugate, .conjugate, code: "antiCD33Conjugate", "gemtuzumab")
    + each(.covalentBTKInhibitor, nil, "ibrutinib", "acalabrutinib", "zanubrutinib")
    + each(.nonCovalentBTKInhibitor, nil, "pirtobrutinib")
    + each(.pi3kInhibitor, nil, "idelalisib", "duvelisib", "copanlisib", "alpelisib", "inavolisib")
    + each(.ezh2Inhibitor, nil, "tazemetostat")

  private static let leukemia =
    each(.hypomethylatingAgent, nil, "azacitidine", "decitabine")
    + each(.flt3Inhibitor, nil, "midostaurin", "gilteritinib", "quizartinib")
    + each(.idhInhibitor, nil, "ivosidenib", "olutasidenib", "enasidenib", "vorasidenib")
    + each(.meninInhibitor, nil, "revumenib", "ziftomenib")
    // Outside leukemia it is the inhibitor of KIT, whose windows it has (solid-rules 4.1).
    + each(.bcrAbl1TKI, nil, code: "kitTKI", "imatinib")
    + each(
      .bcrAbl1TKI, nil, "dasatinib", "nilotinib", "bosutinib", "ponatinib",
      "asciminib")
    + each(.asparaginase, nil, "asparaginase", "pegaspargase")
    + each(.arsenic, nil, "arsenic trioxide")

  private static let cytotoxics =
    each(.platinum, nil, "cisplatin", "carboplatin", "oxaliplatin", "nedaplatin")
    + each(.taxane, nil, "paclitaxel", "docetaxel", "cabazitaxel")
    + each(
      .alkylator, nil, "melphalan", "cyclophosphamide", "bendamustine", "ifosfamide",
      "temozolomide", "dacarbazine", "procarbazine", "lomustine", "lurbinectedin", "trabectedin")
    + each(
      .antimetabolite, nil, "fluorouracil", "capecitabine", "gemcitabine", "pemetrexed",
      "methotrexate", "cytarabine", "fludarabine", "trifluridine")
    + each(.anthracycline, nil, "doxorubicin", "epirubicin", "daunorubicin", "idarubicin")
    + each(.anthracenedione, nil, "mitoxantrone", "pixantrone")
    + each(.antitumorAntibiotic, nil, "bleomycin", "mitomycin", "dactinomycin")
    + each(.topoisomeraseInhibitor, nil, "etoposide", "irinotecan", "topotecan")
    + each(.vincaAlkaloid, nil, "vincristine", "vinblastine", "vinorelbine", "vinflunine")
    + each(.microtubuleInhibitor, nil, "eribulin", "ixabepilone")
    + each(
      .her2ADC, .conjugate, code: "antibodyDrugConjugate", "trastuzumab deruxtecan",
      "trastuzumab emtansine", "disitamab vedotin")
    + each(.trop2ADC, .conjugate, code: "antibodyDrugConjugate", "sacituzumab", "datopotamab")
    + each(.antibodyDrugConjugate, .conjugate, "enfortumab", "tisotumab", "mirvetuximab")

  private static let targeted =
    each(.egfrTKI, nil, "gefitinib", "erlotinib", "icotinib", "afatinib", "dacomitinib")
    + each(.egfrTKI, nil, "osimertinib", "lazertinib", "furmonertinib")
    + each(.alkTKI, nil, "crizotinib", "alectinib", "brigatinib", "ceritinib", "lorlatinib")
    + each(.ros1TKI, nil, "repotrectinib", "taletrectinib")
    + each(.retTKI, nil, "selpercatinib", "pralsetinib")
    + each(.metTKI, nil, "capmatinib", "tepotinib", "savolitinib")
    + each(.her2TKI, nil, "lapatinib", "neratinib", "tucatinib", "pyrotinib")
    + each(.brafInhibitor, nil, "vemurafenib", "dabrafenib", "encorafenib")
    + each(.mekInhibitor, nil, "trametinib", "cobimetinib", "binimetinib")
    + each(.krasG12CInhibitor, nil, code: "krasInhibitor", "sotorasib", "adagrasib", "divarasib")
    + each(.fgfrInhibitor, nil, "erdafitinib", "pemigatinib", "futibatinib")
    + each(.kitTKI, nil, "avapritinib", "ripretinib")
    + each(.multikinaseTKI, nil, "sunitinib", "sorafenib", "regorafenib")
    + each(
      .vegfrTKI, nil, "pazopanib", "axitinib", "cabozantinib", "tivozanib",
      "fruquintinib", "vandetanib")
    + each(.vegfrTKI, nil, code: "multikinaseTKI", "lenvatinib")
    + each(.parpInhibitor, nil, "olaparib", "niraparib", "rucaparib", "talazoparib")
    + each(.cdk46Inhibitor, nil, "palbociclib", "ribociclib", "abemaciclib")
    + each(.aktInhibitor, nil, "capivasertib")
    + each(.mtorInhibitor, nil, "everolimus", "temsirolimus")
    + each(.her2Antibody, .antibody, "trastuzumab", "pertuzumab", "margetuximab", "zanidatamab")
    + each(.egfrAntibody, .antibody, "cetuximab", "panitumumab")
    + each(.vegfInhibitor, .antibody, "bevacizumab", "ramucirumab", "aflibercept")

  private static let endocrine =
    each(.aromataseInhibitor, nil, "letrozole", "anastrozole", "exemestane")
    + each(.serm, nil, "tamoxifen", "toremifene")
    + each(.serd, nil, "fulvestrant", "elacestrant")
    + each(.gnrhAgonist, nil, "leuprolide", "leuprorelin", "goserelin", "triptorelin")
    + each(.gnrhAntagonist, nil, "degarelix", "relugolix")
    + each(
      .arInhibitor, nil, "enzalutamide", "apalutamide", "darolutamide", "bicalutamide")
    + each(.cyp17Inhibitor, nil, "abiraterone")
    + each(.somatostatinAnalogue, nil, "lanreotide", "octreotide", "pasireotide")

  private static let immune =
    each(
      .pd1Inhibitor, .antibody, "nivolumab", "pembrolizumab", "tislelizumab", "cemiplimab",
      "dostarlimab", "toripalimab", "sintilimab", "camrelizumab", "retifanlimab")
    + each(.pdL1Inhibitor, .antibody, "atezolizumab", "durvalumab", "avelumab")
    + each(.lag3Inhibitor, .antibody, "relatlimab")
    + each(.ctla4Inhibitor, .antibody, "ipilimumab", "tremelimumab")
    + each(.cellTherapy, nil, code: "tilTherapy", "lifileucel")
    + each(.cellTherapy, nil, "afamitresgene")
    + each(.bcg, nil, "bcg", "bacillus calmette guerin")
    + each(.radioligand, nil, "lutetium", "177lu", "radium", "dotatate")
    + each(.radioiodine, nil, "radioiodine", "iodine 131", "131i")
    + each(
      .corticosteroid, nil, "prednisone", "prednisolone", "methylprednisolone", "dexamethasone",
      "hydrocortisone")
    + each(.folate, nil, "leucovorin", "folinic acid")
    + each(.boneAgent, nil, "denosumab", "zoledronic acid")
    + each(.growthFactor, nil, "filgrastim", "pegfilgrastim", "epoetin", "darbepoetin")
}
