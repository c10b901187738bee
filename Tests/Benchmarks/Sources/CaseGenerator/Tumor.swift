/// A kind of tumour with what goes with it.
struct Tumor {
  /// A drug as it is given.
  struct Drug {
    var name: String
    var drugClass: String
    var dose: String
  }

  /// A place where lesions are found.
  struct Place {
    var organ: String
    var site: String
    var isNode = false
  }

  var disease: String
  var title: String
  var histology: String
  var primarySite: String
  /// Names and what may be found.
  var biomarkers: [(name: String, results: [String])]
  /// One for each line of therapy.
  var regimens: [[Drug]]
  /// The marker in blood, its unit and upper limit.
  var marker: (test: String, unit: String, upperLimit: Int)
  var places: [Place]

  static let all: [Tumor] = [lung, colon, breast, kidney]

  private static let lung = Tumor(
    disease: "nsclc", title: "NSCLC EGFR ex19del", histology: "adenocarcinoma",
    primarySite: "lung, right upper lobe",
    biomarkers: [
      ("EGFR", ["exon 19 deletion", "L858R"]), ("TP53", ["mutated", "wild type"]),
      ("PD-L1", ["0 %", "5 %", "40 %"]), ("MET", ["not amplified", "amplified, copy number 9"]),
    ],
    regimens: [
      [Drug(name: "osimertinib", drugClass: "egfrTKI", dose: "80 mg daily")],
      [
        Drug(name: "carboplatin", drugClass: "platinum", dose: "AUC 5 every 3 weeks"),
        Drug(name: "pemetrexed", drugClass: "antifolate", dose: "500 mg/m² every 3 weeks"),
      ],
      [Drug(name: "docetaxel", drugClass: "taxane", dose: "75 mg/m² every 3 weeks")],
    ],
    marker: ("CEA", "µg/l", 5),
    places: [
      Place(organ: "lung", site: "RUL"), Place(organ: "liver", site: "seg VII"),
      Place(organ: "adrenal", site: "L"), Place(organ: "node", site: "4R", isNode: true),
      Place(organ: "brain", site: "frontal R"), Place(organ: "lung", site: "LLL"),
      Place(organ: "node", site: "7", isNode: true),
    ])

  private static let colon = Tumor(
    disease: "crc", title: "Colon RAS mutated", histology: "adenocarcinoma",
    primarySite: "sigmoid colon",
    biomarkers: [
      ("KRAS", ["G12D", "G12V", "G13D"]), ("BRAF", ["wild type"]),
      ("MMR", ["proficient", "deficient"]), ("HER2", ["not amplified"]),
    ],
    regimens: [
      [
        Drug(name: "FOLFOX", drugClass: "chemotherapy", dose: "every 2 weeks"),
        Drug(name: "bevacizumab", drugClass: "antiVEGF", dose: "5 mg/kg every 2 weeks"),
      ],
      [Drug(name: "FOLFIRI", drugClass: "chemotherapy", dose: "every 2 weeks")],
      [Drug(name: "trifluridine/tipiracil", drugClass: "antimetabolite", dose: "35 mg/m²")],
    ],
    marker: ("CEA", "µg/l", 5),
    places: [
      Place(organ: "liver", site: "seg II"), Place(organ: "liver", site: "seg VI"),
      Place(organ: "lung", site: "RLL"), Place(organ: "peritoneum", site: "pelvis"),
      Place(organ: "node", site: "paraaortic", isNode: true), Place(organ: "ovary", site: "R"),
      Place(organ: "node", site: "iliac L", isNode: true),
    ])

  private static let breast = Tumor(
    disease: "breast", title: "Breast HR+ HER2−", histology: "invasive carcinoma NST",
    primarySite: "breast, left",
    biomarkers: [
      ("ER", ["90 %", "60 %"]), ("PR", ["40 %", "0 %"]), ("HER2", ["IHC 0", "IHC 1+"]),
      ("PIK3CA", ["H1047R", "wild type"]),
    ],
    regimens: [
      [
        Drug(name: "letrozole", drugClass: "aromataseInhibitor", dose: "2.5 mg daily"),
        Drug(name: "palbociclib", drugClass: "cdk46", dose: "125 mg, 3 of 4 weeks"),
      ],
      [Drug(name: "fulvestrant", drugClass: "serd", dose: "500 mg monthly")],
      [Drug(name: "capecitabine", drugClass: "antimetabolite", dose: "1000 mg/m² twice daily")],
    ],
    marker: ("CA 15-3", "kU/l", 25),
    places: [
      Place(organ: "liver", site: "seg IV"), Place(organ: "node", site: "axillary L", isNode: true),
      Place(organ: "lung", site: "ML"), Place(organ: "chest wall", site: "L"),
      Place(organ: "node", site: "supraclavicular L", isNode: true),
      Place(organ: "liver", site: "seg VIII"), Place(organ: "pleura", site: "nodule L"),
    ])

  private static let kidney = Tumor(
    disease: "rcc", title: "Clear cell RCC IMDC int", histology: "clear cell carcinoma",
    primarySite: "kidney, right",
    biomarkers: [
      ("VHL", ["mutated", "wild type"]), ("PBRM1", ["mutated", "wild type"]),
      ("IMDC", ["intermediate", "favourable", "poor"]), ("BAP1", ["wild type"]),
    ],
    regimens: [
      [
        Drug(name: "nivolumab", drugClass: "antiPD1", dose: "3 mg/kg every 3 weeks"),
        Drug(name: "ipilimumab", drugClass: "antiCTLA4", dose: "1 mg/kg every 3 weeks"),
      ],
      [Drug(name: "cabozantinib", drugClass: "vegfrTKI", dose: "60 mg daily")],
      [Drug(name: "everolimus", drugClass: "mTOR", dose: "10 mg daily")],
    ],
    marker: ("LDH", "U/l", 250),
    places: [
      Place(organ: "lung", site: "RML"), Place(organ: "lung", site: "LUL"),
      Place(organ: "kidney", site: "upper pole R"), Place(organ: "pancreas", site: "tail"),
      Place(organ: "node", site: "hilar R", isNode: true), Place(organ: "thyroid", site: "L"),
      Place(organ: "node", site: "interaortocaval", isNode: true),
    ])
}
