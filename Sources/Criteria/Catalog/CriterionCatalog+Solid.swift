extension CriterionCatalog {
  /// Criteria for solid tumors (solid-rules, sections 1 to 3).
  ///
  /// heme-rules 0.4 names the classes of most letters; where it is silent the reason is beside it.
  static let solid: [Criterion] = [
    Criterion(
      RECIST11.id, RECIST11.name, RECIST11.name, .recist, .solid, isComputed: true, best: .recist,
      recist),
    Criterion(
      "irecist", "iRECIST", "iRECIST", .irecist, .solid, best: .irecist,
      [
        category("iCR", .complete, "IR-1"), category("iPR", .partial, "IR-1"),
        category("iSD", .stable, "IR-1"),
        category("NON-iCR/NON-iUPD", .stable, "IR-1"),
        category("iUPD", .indeterminate, "IR-2"),
        category("iCPD", .progression, "IR-7"),
        category("NE", .notEvaluable, "IR-15", also: ["iNE"]),
      ]),
    Criterion(
      "mrecist", "mRECIST", "mRECIST for hepatocellular carcinoma", .mrecist, .solid, best: .recist,
      fourLetters("MR-3")),
    Criterion(
      "rano-2.0", "RANO", "RANO 2.0", .rano, .solid,
      [
        category("CR", .complete, "RANO-4"),
        category("PR", .partial, "RANO-4"),
        // The minor response of gliomas is one like those that 0.4 lists.
        category("MR", .minor, "RANO-4"), category("SD", .stable, "RANO-4"),
        category("PD", .progression, "RANO-4"),
        category("NE-STEROID", .notEvaluable, "RANO-6"),
        category("NE", .notEvaluable, "RANO-4"),
      ]),
    Criterion(
      "pcwg3", "PCWG3", "PCWG3, prostate", .pcwg3, .solid,
      [
        category("CR", .complete, "PCWG-5"),
        category("PR", .partial, "PCWG-5"), category("SD", .stable, "PCWG-5"),
        category("NON-CR/NON-PD", .stable, "PCWG-5"),
        category("Non-PD", .stable, "PCWG-6"),
        category("PDu", .indeterminate, "PCWG-6"),
        category("PD", .progression, "PCWG-7"),
        category("NE", .notEvaluable, "PCWG-5"),
      ]),
    Criterion(
      "gcig-ca125", "GCIG", "GCIG CA-125 with RECIST", .gcig, .solid, fourLetters("GCIG-2")),
    Criterion(
      "percist", "PERCIST", "PERCIST 1.0", .percist, .solid,
      [
        category("CMR", .complete, "PERC-3"),
        category("PMR", .partial, "PERC-4"),
        // Stable in PERCIST what is "no metabolic response" in Lugano.
        category("SMD", .stable, "PERC-6"),
        category("PMD", .progression, "PERC-5"),
        category("NE", .notEvaluable, "PERC-7"),
      ]),
    Criterion("choi", "Choi", "Choi, GIST", .choi, .solid, fourLetters("CHOI-1")),
  ]

  private static let recist = RECISTCategory.allCases.map {
    category($0.rawValue, $0.responseClass, $0 == .noEvidenceOfDisease ? "R11-O-2" : "R11-O-1")
  }

  /// CR, PR, SD, PD and NE.
  static func fourLetters(_ rule: String) -> [Criterion.Category] {
    [
      category("CR", .complete, rule), category("PR", .partial, rule),
      category("SD", .stable, rule), category("PD", .progression, rule),
      category("NE", .notEvaluable, rule),
    ]
  }
}
