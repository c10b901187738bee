internal import Criteria

extension ImmuneResistance {
  /// What it is and where it comes from.
  public static let definition = ClassDefinition(
    "RES-IO", "resistance to PD-(L)1 antibodies", anchor: "first and last dose of the antibody",
    sources: [
      Citation("Kluger HM, Tawbi HA, Ascierto ML, J Immunother Cancer 2020;8:e000398, Table 1"),
      Citation("Rizvi N, Ademuyiwa FO, Cao ZA, J Immunother Cancer 2023;11:e005920, Table 3"),
      Citation("Kluger HM, J Immunother Cancer 2023;11:e005921"),
      Citation("Atkins MB, J Immunother Cancer 2023;11:e005923"),
    ],
    rules: [
      Rule(
        "RES-IO-1", "Primary: progression, or stable disease below 6 months, confirmed.",
        section: "4.3", .verified),
      Rule(
        "RES-IO-2", "Secondary: response or stable disease, progression after 6 months, confirmed.",
        section: "4.3", .verified),
      Rule("RES-IO-3", "Indolent tumors may need longer time frames.", section: "4.3", .verified),
      Rule(
        "RES-IO-4", "A response lost before 6 months is in no class.", section: "4.3", .verified,
        .contested),
      Rule(
        "RES-IO-5", "Stable disease of exactly 6 months counts as secondary.", section: "4.3",
        .judgement, .contested),
      Rule(
        "RES-IO-6", "With chemotherapy primary up to 6 months, whatever the best response.",
        section: "4.3", .verified),
      Rule("RES-IO-7", "With chemotherapy secondary after 6 months.", section: "4.3", .verified),
      Rule(
        "RES-IO-8", "Two checkpoint inhibitors as one; with a targeted drug as with chemotherapy.",
        section: "4.3", .judgement),
      Rule(
        "RES-IO-9", "Up to 12 weeks after the last dose as on therapy; later no resistance.",
        section: "4.3", .verifiedSecondHand, .knowledge),
      Rule(
        "RES-IO-10", "After adjuvant therapy: before 12 weeks early, from then on late relapse.",
        section: "4.3", .knowledge),
      Rule(
        "RES-IO-11", "No major pathologic response suggests primary resistance.", section: "4.3",
        .knowledge),
      Rule(
        "RES-IO-12", "Exposure runs from the first to the last dose before progression.",
        section: "4.3", .judgement, .contested),
    ])
}
