extension CriterionCatalog {
  /// Criteria for disease of blood, marrow and lymph nodes (heme-rules, sections 1 to 3).
  static let hematologic: [Criterion] = lymphoma + leukemia

  private static let lymphoma: [Criterion] = [
    Criterion(
      "lugano-ct", "Lugano CT", "Lugano 2014, CT", .lugano, .hematologic,
      [
        category("CR", .complete, "LUG-CT-CR"),
        category("PR", .partial, "LUG-CT-PR"),
        category("SD", .stable, "LUG-CT-SD"),
        category("PD", .progression, "LUG-CT-PD-1"),
        category("NE", .notEvaluable, "LUG-CT-PREC"),
      ]),
    Criterion(
      "lugano-pet", "Lugano", "Lugano 2014, PET", .lugano, .hematologic, metabolic),
    Criterion(
      "lyric", "LYRIC", "LYRIC 2016", .lyric, .hematologic,
      Array(fourLetters("LYR-0").dropLast()) + Array(metabolic.dropLast()) + [
        category("IR1", .indeterminate, "LYR-IR1"),
        category("IR2", .indeterminate, "LYR-IR2a"),
        category("IR2a", .indeterminate, "LYR-IR2a"),
        category("IR2b", .indeterminate, "LYR-IR2b"),
        category("IR3", .indeterminate, "LYR-IR3"),
        category("NE", .notEvaluable, "LYR-0"),
      ]),
    Criterion(
      "recil", "RECIL", "RECIL 2017", .recil, .hematologic,
      [
        category("CR", .complete, "REC"), category("PR", .partial, "REC"),
        category("MR", .minor, "REC"), category("SD", .stable, "REC"),
        category("PD", .progression, "REC"),
        category("NE", .notEvaluable, "REC"),
      ]),
  ]

  private static let metabolic: [Criterion.Category] = [
    category("CMR", .complete, "LUG-PET-CMR"),
    category("PMR", .partial, "LUG-PET-PMR"),
    category("NMR", .stable, "LUG-PET-NMR"),
    category("PMD", .progression, "LUG-PET-PMD"),
    category("NE", .notEvaluable, "GEN-NIL-1"),
  ]

  private static let leukemia: [Criterion] = [
    Criterion(
      "imwg-2016", "IMWG", "IMWG 2016, myeloma", .imwg, .hematologic,
      [
        category("sCR", .complete, "MM-sCR"), category("CR", .complete, "MM-CR"),
        category("VGPR", .partial, "MM-VGPR"),
        category("PR", .partial, "MM-PR"), category("MR", .minor, "MM-MR"),
        category("SD", .stable, "MM-SD"),
        category("PD", .progression, "MM-PD-S"),
        category("NE", .notEvaluable, "MM-DOWN"),
      ]),
    Criterion("aml-eln-2022", "ELN AML", "ELN 2022, AML", .elnAML, .hematologic, aml),
    Criterion("all-eln-2024", "ELN ALL", "ELN 2024, ALL", .elnALL, .hematologic, all2024),
    Criterion("cml-eln-2020", "ELN CML", "ELN 2020, CML", .elnCML, .hematologic, cml),
    Criterion("mds-iwg-2023", "IWG MDS", "IWG 2023, MDS", .iwgMDS, .hematologic, mds),
    Criterion(
      "cll-iwcll-2018", "iwCLL", "iwCLL 2018, CLL", .iwcll, .hematologic,
      [
        category("CR", .complete, "CLL-CR"),
        category("CRi", .complete, "CLL-CR"),
        category("nPR", .partial, "CLL-PR"), category("PR", .partial, "CLL-PR"),
        category("PR-L", .partial, "CLL-LYM"),
        category("SD", .stable, "CLL-PR"),
        category("PD", .progression, "CLL-PD"),
        category("NE", .notEvaluable, "GEN-NIL-1"),
      ]),
    Criterion(
      "wm", "IWWM", "IWWM, Waldenström", .waldenstrom, .hematologic,
      [
        category("CR", .complete, "WM"), category("VGPR", .partial, "WM"),
        category("PR", .partial, "WM"), category("MR", .minor, "WM"),
        category("SD", .stable, "WM"), category("PD", .progression, "WM"),
        category("NE", .notEvaluable, "WM"),
      ]),
    Criterion(
      "pcnsl-ipcg", "IPCG", "IPCG, primary CNS lymphoma", .ipcg, .hematologic,
      [
        category("CR", .complete, "CNS"), category("CRu", .complete, "CNS"),
        category("PR", .partial, "CNS"), category("SD", .stable, "CNS"),
        category("PD", .progression, "CNS"),
        category("NE", .notEvaluable, "CNS"),
      ]),
  ]

  private static let aml: [Criterion.Category] = [
    category("CR MRD-", .complete, "AML-MRDneg"),
    category("CR", .complete, "AML-CR"),
    category("CRh MRD-", .complete, "AML-MRDneg"),
    category("CRh", .complete, "AML-CRh"),
    category("CRi MRD-", .complete, "AML-MRDneg"),
    category("CRi", .complete, "AML-CRi"),
    // Never counts as remission, whatever its class.
    category("MLFS", .partial, "AML-MLFS"), category("PR", .partial, "AML-PR"),
    category("NR", .stable, "AML-NR", also: ["no response"]),
    category("PD", .progression, "0.4"),
    category("relapse", .progression, "AML-REL"),
    category("NE", .notEvaluable, "AML-NE"),
  ]

  private static let all2024: [Criterion.Category] = [
    category("CR", .complete, "ALL-CR"), category("CRh", .complete, "0.4"),
    category("CRi", .complete, "ALL-CRi"),
    category("MLFS", .partial, "ALL-MLFS"), category("PR", .partial, "ALL-PR"),
    category("NR", .stable, "ALL-FAIL", also: ["no response"]),
    category("PD", .progression, "ALL-PD"),
    category("relapse", .progression, "ALL-REL-A"),
    category("NE", .notEvaluable, "GEN-NIL-1"),
  ]

  /// Levels on the International Scale and the words of the milestones.
  ///
  /// A milestone word says less than a level: "optimal" is at least 10 % or below, "warning" may be
  /// above it, so each gets the least class that it can be (in doubt the weaker claim).
  private static let cml: [Criterion.Category] = [
    category("MR5", .complete, "CML-MR"),
    category("MR4.5", .complete, "CML-MR"), category("MR4", .complete, "CML-MR"),
    category("MMR", .complete, "CML-MR", also: ["MR3"]),
    category("MR2", .partial, "0.4"), category("MR1", .minor, "0.4"),
    category("optimal", .minor, "CML-WIN"),
    category("NR", .stable, "0.4", also: ["no response"]),
    category("warning", .stable, "CML-WARN"),
    category("failure", .progression, "CML-PRIM"),
    category("relapse", .progression, "CML-TFR", also: ["molecular relapse"]),
    category("blast phase", .progression, "CML-AP/BP", also: ["BP"]),
    category("NE", .notEvaluable, "CML-UND"),
  ]

  /// Stable disease was removed in 2023 (MDS-mCR, SD): what is neither is no response.
  private static let mds: [Criterion.Category] = [
    category("CR", .complete, "MDS-CR"),
    category("CR equivalent", .complete, "MDS-CReq", also: ["CReq"]),
    category("CRL", .complete, "MDS-CRL"),
    category("CRL-uni", .complete, "MDS-CRL"),
    category("CRL-bi", .complete, "MDS-CRL"),
    category("CRh", .complete, "MDS-CRh"), category("PR", .partial, "MDS-PR"),
    category("HI", .minor, "MDS-HI"),
    category("NR", .stable, "MDS-HMA", also: ["no response"]),
    category("PD", .progression, "MDS-PD"),
    category("relapse", .progression, "0.4"),
    category("NE", .notEvaluable, "GEN-NIL-1"),
  ]
}
