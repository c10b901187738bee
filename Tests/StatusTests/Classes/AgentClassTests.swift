import Oncology
import Status
import Testing

/// Drugs and their classes (heme 7.10), and the windows of the classes (solid 4.1).
struct AgentClassTests {
  @Test(
    "heme 7.10: name to class",
    arguments: [
      ("bortezomib", AgentClass.proteasomeInhibitor), ("Ixazomib", .proteasomeInhibitor),
      ("lenalidomide 10 mg", .imid), ("iberdomide", .celmod), ("daratumumab", .antiCD38),
      ("isatuximab", .antiCD38), ("idecabtagene vicleucel", .antiBCMA), ("teclistamab", .antiBCMA),
      ("belantamab mafodotin", .antiBCMA), ("talquetamab", .antiGPRC5D),
      ("elotuzumab", .antiSLAMF7),
      ("selinexor", .xpo1Inhibitor), ("melphalan", .alkylator), ("venetoclax", .bcl2Inhibitor),
      ("rituximab", .antiCD20), ("glofitamab", .cd20xCD3), ("axicabtagene ciloleucel", .antiCD19),
      ("blinatumomab", .antiCD19), ("polatuzumab vedotin", .antibodyDrugConjugate),
      ("nivolumab", .pd1Inhibitor), ("ibrutinib", .covalentBTKInhibitor),
      ("pirtobrutinib", .nonCovalentBTKInhibitor), ("tazemetostat", .ezh2Inhibitor),
      ("oral azacitidine", .hypomethylatingAgent), ("gilteritinib", .flt3Inhibitor),
      ("enasidenib", .idhInhibitor), ("revumenib", .meninInhibitor), ("ponatinib", .bcrAbl1TKI),
      ("trastuzumab deruxtecan", .her2ADC), ("trastuzumab", .her2Antibody),
      ("nab-paclitaxel", .taxane), ("fluorouracil and folinic acid", .antimetabolite),
      ("dexamethasone", .corticosteroid),
      ("zoledronic acid", .boneAgent), ("leucovorin", .folate), ("sotorasib", .krasG12CInhibitor),
    ])
  func byName(name: String, expected: AgentClass) {
    #expect(AgentClasses.agentClass(of: Agent(id: "A", name: name)) == expected)
  }

  @Test("The recorded class leads; an unknown name has none")
  func recorded() {
    let gist = Agent(id: "A", name: "imatinib", drugClass: "kitTKI")
    #expect(AgentClasses.agentClass(of: gist) == .kitTKI)
    #expect(AgentClasses.agentClass(of: Agent(id: "A", name: "study drug X")) == nil)
    let conjugate = Agent(
      id: "A", name: "trastuzumab deruxtecan", drugClass: "antibodyDrugConjugate")
    #expect(AgentClasses.agentClass(of: conjugate) == .her2ADC)
    let bleomycin = Agent(id: "A", name: "b", drugClass: "cytotoxicAntibiotic")
    #expect(AgentClasses.agentClass(of: bleomycin) == .antitumorAntibiotic)
  }

  @Test("heme 7.2: steroids never count, unless the case says so")
  func counting() {
    var steroid = Agent(id: "A", name: "prednisone", drugClass: "corticosteroid")
    #expect(!AgentClasses.counts(steroid))
    steroid.countsForRefractory = true
    #expect(AgentClasses.counts(steroid))
  }

  /// Classes of the case format with the drugs that are grouped by their name alone.
  static let codes: [(code: String, names: String)] = [
    ("tilTherapy", "lifileucel"),
    ("radioligand", "lutetium-177 psma-617, lutetium-177 dotatate, radium-223"),
    (
      "carT",
      "axicabtagene ciloleucel, tisagenlecleucel, lisocabtagene maraleucel, brexucabtagene autoleucel, obecabtagene autoleucel, idecabtagene vicleucel, ciltacabtagene autoleucel"
    ),
    (
      "pd1Inhibitor", "nivolumab, pembrolizumab, cemiplimab, tislelizumab, dostarlimab, toripalimab"
    ),
    ("pdL1Inhibitor", "atezolizumab, durvalumab, avelumab"),
    ("lag3Inhibitor", "relatlimab"),
    ("egfrTKI", "osimertinib, erlotinib, gefitinib, afatinib"),
    ("alkTKI", "alectinib, lorlatinib, brigatinib, crizotinib"),
    ("her2TKI", "tucatinib, lapatinib, neratinib"),
    ("kitTKI", "imatinib"),
    ("multikinaseTKI", "sunitinib, regorafenib, sorafenib, lenvatinib"),
    ("vegfrTKI", "cabozantinib, pazopanib, axitinib"),
    ("vegfInhibitor", "bevacizumab, ramucirumab"),
    ("egfrAntibody", "cetuximab, panitumumab"),
    ("her2Antibody", "trastuzumab, pertuzumab"),
    ("parpInhibitor", "olaparib, niraparib, rucaparib"),
    ("cdk46Inhibitor", "palbociclib, ribociclib, abemaciclib"),
    ("pi3kInhibitor", "alpelisib, idelalisib, duvelisib, copanlisib"),
    ("aromataseInhibitor", "letrozole, anastrozole, exemestane"),
    ("serm", "tamoxifen"),
    ("serd", "fulvestrant, elacestrant"),
    ("cyp17Inhibitor", "abiraterone"),
    ("arInhibitor", "enzalutamide, apalutamide, darolutamide"),
    ("gnrhAgonist", "leuprolide, goserelin"),
    ("gnrhAntagonist", "degarelix, relugolix"),
    ("somatostatinAnalogue", "lanreotide, octreotide"),
    ("mtorInhibitor", "everolimus"),
    ("brafInhibitor", "dabrafenib, encorafenib"),
    ("mekInhibitor", "trametinib, binimetinib"),
    ("krasInhibitor", "sotorasib, adagrasib"),
    ("platinum", "cisplatin, carboplatin, oxaliplatin"),
    ("taxane", "paclitaxel, nab-paclitaxel, docetaxel, cabazitaxel"),
    (
      "alkylator",
      "melphalan, cyclophosphamide, bendamustine, temozolomide, lurbinectedin, dacarbazine, procarbazine, ifosfamide"
    ),
    ("anthracycline", "doxorubicin, daunorubicin, epirubicin, idarubicin"),
    ("anthracenedione", "mitoxantrone"),
    (
      "antimetabolite",
      "fluorouracil, capecitabine, gemcitabine, pemetrexed, methotrexate, cytarabine, fludarabine"
    ),
    ("topoisomeraseInhibitor", "irinotecan, topotecan, etoposide"),
    ("vincaAlkaloid", "vincristine, vinblastine, vinorelbine"),
    ("antitumorAntibiotic", "bleomycin"),
    ("asparaginase", "pegaspargase, asparaginase"),
    ("hypomethylatingAgent", "azacitidine, decitabine"),
    (
      "antibodyDrugConjugate",
      "trastuzumab deruxtecan, sacituzumab govitecan, enfortumab vedotin, trastuzumab emtansine"
    ),
    ("antiCD79bConjugate", "polatuzumab vedotin"),
    ("antiCD30Conjugate", "brentuximab vedotin"),
    ("antiCD22Conjugate", "inotuzumab ozogamicin"),
    ("antiCD33Conjugate", "gemtuzumab ozogamicin"),
    ("antiCD19Conjugate", "loncastuximab tesirine"),
    ("proteasomeInhibitor", "bortezomib, carfilzomib, ixazomib"),
    ("imid", "thalidomide, lenalidomide, pomalidomide"),
    ("celmod", "iberdomide, mezigdomide"),
    ("antiCD38", "daratumumab, isatuximab"),
    ("antiBCMA", "teclistamab, elranatamab, linvoseltamab, belantamab mafodotin"),
    ("antiGPRC5D", "talquetamab"),
    ("antiSLAMF7", "elotuzumab"),
    ("xpo1Inhibitor", "selinexor"),
    ("bcl2Inhibitor", "venetoclax"),
    ("antiCD20", "rituximab, obinutuzumab, ofatumumab"),
    ("cd20xCD3", "glofitamab, epcoritamab, mosunetuzumab, odronextamab"),
    ("cd19xCD3", "blinatumomab"),
    ("antiCD19", "tafasitamab"),
    ("covalentBTKInhibitor", "ibrutinib, acalabrutinib, zanubrutinib"),
    ("nonCovalentBTKInhibitor", "pirtobrutinib"),
    ("ezh2Inhibitor", "tazemetostat"),
    ("flt3Inhibitor", "midostaurin, gilteritinib, quizartinib"),
    ("idhInhibitor", "ivosidenib, olutasidenib, enasidenib"),
    ("meninInhibitor", "revumenib, ziftomenib"),
    ("bcrAbl1TKI", "dasatinib, nilotinib, bosutinib, ponatinib, asciminib"),
    ("ctla4Inhibitor", "ipilimumab, tremelimumab"),
    (
      "corticosteroid",
      "dexamethasone, prednisone, prednisolone, methylprednisolone, hydrocortisone"
    ),
    ("growthFactor", "filgrastim, pegfilgrastim, epoetin alfa"),
    ("folate", "leucovorin"),
    ("boneAgent", "denosumab, zoledronic acid"),
  ]

  @Test("solid 4.1, heme 7.10: one table names the drugs of every group", arguments: codes)
  func code(_ row: (code: String, names: String)) {
    for name in row.names.split(separator: ",") {
      let agent = StatusInput.Agent(String(name.drop { $0 == " " }))
      #expect(StatusDefinitions.builtIn.drugClass(of: agent) == row.code, "\(name)")
      #expect(StatusDefinitions.builtIn.group(of: agent) != nil, "\(name)")
    }
  }

  @Test("No name stands in the table twice")
  func unique() {
    let names = AgentClasses.table.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(
    "solid 4.1: last day on therapy, first day of a late relapse",
    arguments: [
      ("carboplatin", "2024-06-29", "2024-12-01"), ("bevacizumab", "2024-06-29", "2024-12-01"),
      ("loncastuximab tesirine", "2024-06-29", "2024-12-01"),
      ("trastuzumab deruxtecan", "2024-06-29", "2024-12-01"),
      ("osimertinib", "2024-07-01", "2024-12-01"), ("letrozole", "2024-07-01", "2024-12-01"),
      ("pembrolizumab", "2024-08-24", "2024-08-24"), ("ipilimumab", "2024-08-24", "2024-12-01"),
      ("lifileucel", "2024-08-24", "2024-12-01"), ("lutetium dotatate", "2024-08-24", "2024-12-01"),
    ])
  func windows(name: String, onTherapy: String, late: String) throws {
    let windows = AgentClasses.windows(of: Agent(id: "A", name: name))
    let last = try #require(CalendarDate("2024-06-01"))
    let end = try #require(CalendarDate(onTherapy))
    let lateDay = try #require(CalendarDate(late))
    let grace = try #require(windows.onTherapy)
    let early = try #require(windows.early)
    #expect(grace.contains(end, from: last) && !grace.contains(end.adding(days: 1), from: last))
    #expect(early.contains(lateDay.adding(days: -1), from: last))
    #expect(!early.contains(lateDay, from: last))
  }
}
