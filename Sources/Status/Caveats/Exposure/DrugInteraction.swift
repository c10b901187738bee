internal import Oncology

/// A drug that lowers the level of another (CAV-EXP-8, K): names as data, in lower case.
struct DrugInteraction: Hashable {
  /// Which drugs of a line are concerned.
  enum Concerned: Hashable {
    case named([String])
    case kinaseInhibitors
  }

  var concerned: Concerned
  var others: [String]
  var effect: String

  func concerns(_ agent: Agent) -> Bool {
    switch concerned {
    case .named(let names):
      return names.contains { agent.name.mentions($0) }
    case .kinaseInhibitors: return CaveatDrugs.isKinaseInhibitor(agent)
    }
  }

  static let table = [
    DrugInteraction(
      concerned: .named(["erlotinib", "gefitinib", "pazopanib", "capecitabine"]),
      others: [
        "omeprazole", "pantoprazole", "esomeprazole", "lansoprazole", "rabeprazole", "famotidine",
        "ranitidine", "proton pump",
      ], effect: "less acid, less uptake"),
    DrugInteraction(
      concerned: .kinaseInhibitors,
      others: [
        "rifampicin", "rifampin", "carbamazepine", "phenytoin", "phenobarbital", "primidone",
        "st john", "enzalutamide", "apalutamide", "mitotane",
      ], effect: "strong CYP3A4 inducer"),
    DrugInteraction(
      concerned: .named(["tamoxifen"]),
      others: ["paroxetine", "fluoxetine", "bupropion", "quinidine"],
      effect: "strong CYP2D6 inhibitor"),
  ]
}

/// The daily dose that a label starts with, in milligrams (CAV-EXP-9, V2/K).
enum LabelDose {
  private static let table = [
    "imatinib": 400, "osimertinib": 80, "erlotinib": 150, "gefitinib": 250, "afatinib": 40,
    "alectinib": 1200, "lorlatinib": 100, "tamoxifen": 20, "abiraterone": 1000,
    "pazopanib": 800, "sorafenib": 800, "ribociclib": 600, "palbociclib": 125, "ibrutinib": 420,
    "tucatinib": 600, "enzalutamide": 160, "apalutamide": 240,
  ]

  /// Imatinib where KIT is mutated in exon 9 (Demetri GD, NCCN; RES-GIST-4).
  private static let imatinibExonNine = 800

  static func dose(of agent: Agent, in patientCase: PatientCase) -> Int? {
    let name = agent.name.lowercased()
    let isExonNine = patientCase.biomarkers.contains {
      $0.name.holds("KIT") && ($0.name + $0.result).mentions("exon 9")
        && $0.status != .negative
    }
    if name == "imatinib", isExonNine { return imatinibExonNine }
    return table[name]
  }
}
