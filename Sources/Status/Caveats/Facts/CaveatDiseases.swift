/// Groups of diseases that caveats ask for, by the codes of the case format.
enum CaveatDiseases {
  /// Blood, marrow and lymph nodes.
  static let hematologic: Set<String> = [
    "dlbcl", "hodgkin", "follicular", "mantle-cell", "ptcl", "cll", "waldenstrom", "pcnsl",
    "marginal-zone", "myeloma", "aml", "apl", "all", "cml", "mds",
  ]
  /// Lymphomas.
  static let lymphoma: Set<String> = [
    "dlbcl", "hodgkin", "follicular", "mantle-cell", "ptcl", "pcnsl", "marginal-zone",
  ]
  /// Gliomas.
  static let glioma: Set<String> = ["glioblastoma", "glioma", "astrocytoma", "oligodendroglioma"]
  /// Tumors whose liver metastases take up contrast early (CAV-IMG-3).
  static let hypervascular: Set<String> = [
    "hcc", "renal-cell", "neuroendocrine", "thyroid", "gist",
  ]
  /// Diseases whose phenotype may change under therapy (CAV-DX-2).
  static let changing: Set<String> = [
    "breast-hr-positive", "breast-her2", "breast-triple-negative", "prostate", "melanoma",
    "follicular", "cll", "marginal-zone", "waldenstrom",
  ]
}
