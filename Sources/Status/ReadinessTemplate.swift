internal import Oncology

/// What a board needs to know before a case of a disease can be talked about (J).
///
/// No authority fixes the list; it follows what boards skip most (stage, markers, performance status,
/// the patient's wishes) and what a disease's treatment turns on.
struct ReadinessTemplate: Hashable {
  /// A molecular finding that treatment turns on.
  struct Marker: Hashable {
    /// Its names, the one to show first; any one of them is enough.
    var names: [String]
    /// A finding that makes it needless where it is positive; nil for none.
    var needlessWith: String?

    func isNamed(_ name: String) -> Bool { names.contains { name.holds($0) } }
  }

  /// What treatment turns on.
  var biomarkers: [Marker]
  /// Whether the disease is followed by imaging.
  var needsImaging: Bool

  /// The template of a disease; a disease without one needs imaging and no markers.
  static func of(_ disease: String) -> ReadinessTemplate {
    byDisease[disease] ?? ReadinessTemplate([])
  }

  private init(_ biomarkers: [Marker], needsImaging: Bool = true) {
    self.biomarkers = biomarkers
    self.needsImaging = needsImaging
  }

  private static func marker(_ names: String..., needlessWith other: String? = nil) -> Marker {
    Marker(names: names, needlessWith: other)
  }

  private static let hormoneDependent = [marker("ER"), marker("HER2")]

  private static let byDisease: [String: ReadinessTemplate] = [
    // Drivers of lung cancer hardly ever come together: one found answers for the others.
    "nsclc": .init([marker("EGFR"), marker("ALK", needlessWith: "EGFR"), marker("PD-L1")]),
    "breast-hr-positive": .init(hormoneDependent),
    "breast-her2": .init(hormoneDependent),
    "colorectal": .init([
      marker("RAS", "KRAS"), marker("BRAF"), marker("MSI", "MMR", "ismatch repair"),
    ]),
    "melanoma": .init([marker("BRAF")]),
    "gist": .init([marker("KIT", "PDGFRA")]),
    "ovary": .init([marker("BRCA")]),
    "glioblastoma": .init([marker("IDH"), marker("MGMT")]),
    "aml": .init([marker("FLT3"), marker("NPM1")], needsImaging: false),
    "all": .init([marker("BCR::ABL1")], needsImaging: false),
    "cml": .init([marker("BCR::ABL1")], needsImaging: false),
    "cll": .init([marker("TP53", "del(17p)"), marker("IGHV")], needsImaging: false),
    "mds": .init([marker("TP53"), marker("cytogenetics", "karyotype")], needsImaging: false),
    "myeloma": .init(
      [marker("cytogenetics", "FISH", "del(17p)", "karyotype")], needsImaging: false),
  ]
}
