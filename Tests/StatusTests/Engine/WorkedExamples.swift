/// The worked examples of heme-rules 7.8.
enum WorkedExamples {
  private static let l1 = "L 2023-01-10..2023-02-20 2c; D 2023-02-25; L 2023-03-10"
  private static let t1 = "\(l1)..2023-06-01 3c; C 2023-06-10; D 2023-12-01"
  private static let t2 =
    "L 2020-01-01..2021-01-01 12c; P 2020-06-01; D 2022-05-01; "
    + "L 2022-06-01.. 8c agents=carfilzomib:last=2022-12-02,pomalidomide; P 2022-09-01; D 2023-02-01"
  private static let before = "L 2023-01-10..2023-05-01 6c; C 2023-06-10; D 2023-12-01; "
  private static let cells = before + "L 2024-02-01.. kind=cellTherapy inf=2024-02-01; "
  private static let transplant =
    "L 2023-01-10..2023-05-01 6c; C 2023-06-10; D 2024-01-05; "
    + "L 2024-06-01.. kind=autologousTransplant inf=2024-06-01; C 2024-07-15; "
  private static let four = "L 2020-01-01..2020-05-01 4c; S 2020-05-05"

  static let rows: [StatusRow] = [
    StatusRow("EN-01", "dlbcl", "L 2023-01-10.. 2c; D 2023-02-20", "primaryRefractory row=LBCL-1L"),
    StatusRow(
      "EN-02", "dlbcl", "L 2022-12-20..2023-03-20 4c; S 2023-03-28",
      "primaryRefractory basis=nonResponse since=2023-03-28"),
    StatusRow(
      "EN-03", "dlbcl", "L 2022-12-20..2023-02-25 3c; S 2023-03-05",
      "notEvaluable reason=inadequateExposure +INADEQUATE_EXPOSURE"),
    StatusRow(
      "EN-04", "dlbcl", "\(l1)..2023-05-01 2c; D 2023-05-10",
      "primaryRefractory(2) lines=primaryRefractory,primaryRefractory row=LBCL-2L+"),
    StatusRow(
      "EN-06", "dlbcl",
      "L 2023-01-10..2023-05-01 6c; C 2023-06-10; D 2024-11-01; L 2024-11-20..2025-01-10 2c; "
        + "S 2025-01-12",
      "relapsedAndRefractory lines=relapsedLate,primaryRefractory"),
    StatusRow(
      "EN-07", "dlbcl", "\(transplant)D 2025-05-01",
      "relapsedAndRefractory +GREY_ZONE lines=relapsedEarly,secondaryRefractory"),
    StatusRow("EN-08", "dlbcl", "\(transplant)D 2025-07-02", "relapsedLate row=LBCL-ASCT"),
    StatusRow(
      "EN-09a", "hodgkin", "L 2023-01-10..2023-07-01 6c; C 2023-07-20; D 2023-09-29",
      "primaryRefractory +GREY_ZONE"),
    StatusRow(
      "EN-09b", "hodgkin", "L 2023-01-10..2023-07-01 6c; C 2023-07-20; D 2023-09-30",
      "relapsedEarly +GREY_ZONE"),
    StatusRow(
      "EN-10a", "cll", "L 2022-01-01..2022-06-30 6c; P 2022-07-10; D 2022-12-29",
      "secondaryRefractory basis=window +GREY_ZONE"),
    StatusRow(
      "EN-10b", "cll", "L 2022-01-01..2022-06-30 6c; P 2022-07-10; D 2022-12-30",
      "relapsedEarly +GREY_ZONE alt=secondaryRefractory"),
    StatusRow(
      "EN-11", "cll", "L 2020-01-01.. agents=ibrutinib daily; P 2020-07-01; D 2023-01-10",
      "secondaryRefractory basis=onTherapy row=CLL-BTK agent=ibrutinib:refractory:onTherapy"),
    StatusRow(
      "EN-12a", "follicular",
      "L 2022-01-01..2022-06-30 agents=rituximab; C 2022-07-10; D 2022-12-30",
      "secondaryRefractory basis=window +GREY_ZONE row=FL-CD20"),
    StatusRow(
      "EN-12b", "follicular",
      "L 2022-01-01..2022-06-30 agents=rituximab; C 2022-07-10; D 2023-02-01",
      "relapsedEarly -GREY_ZONE"),
    StatusRow(
      "EN-12c", "follicular",
      "L 2022-01-01..2022-06-30 agents=rituximab; C 2022-07-10; D 2024-07-02",
      "relapsedLate"),
    StatusRow(
      "EN-13a", "myeloma", "L 2020-01-01..2021-01-01 12c; P 2020-06-01; D 2021-03-02",
      "secondaryRefractory basis=window +GREY_ZONE"),
    StatusRow(
      "EN-13b", "myeloma", "L 2020-01-01..2021-01-01 12c; P 2020-06-01; D 2021-03-03",
      "relapsedEarly +GREY_ZONE"),
    StatusRow("EN-14", "myeloma", four, "primaryRefractory basis=nonResponse"),
    StatusRow(
      "EN-15", "myeloma", "L 2020-01-01.. 0c; D 2020-01-20",
      "progressingOnTherapy +INADEQUATE_EXPOSURE"),
    StatusRow(
      "EN-16a", "myeloma", "L 2020-01-01.. 10c; P 2020-05-01; D 2020-11-01 lab",
      "indeterminate reason=progressionUnconfirmed +PD_UNCONFIRMED since=2020-11-01"),
    StatusRow(
      "EN-16b", "myeloma", "L 2020-01-01.. 10c; P 2020-05-01; D 2020-11-01 lab; L 2020-11-10..",
      "progressingOnTherapy(1) +PD_UNCONFIRMED pending=2"),
    StatusRow(
      "EN-17", "myeloma", t2,
      "relapsedAndRefractory(2) lines=relapsedLate,secondaryRefractory"),
    StatusRow(
      "EN-18", "myeloma", "\(four); L 2020-06-01.. 3c; D 2020-09-01",
      "primaryRefractory(2)"),
    StatusRow(
      "EN-19", "myeloma", "L 2020-01-01..2020-07-01 6c; M 2020-05-01; D 2020-12-15",
      "relapsedEarly -GREY_ZONE"),
    StatusRow(
      "EN-20a", "aml", "L 2023-01-01.. 1c intensity=intensive; S 2023-01-25",
      "activeDisease reason=landmarkPending +LANDMARK_PENDING"),
    StatusRow(
      "EN-20b", "aml", "L 2023-01-01.. 2c intensity=intensive; S 2023-02-25",
      "primaryRefractory basis=nonResponse"),
    StatusRow(
      "EN-21a", "aml",
      "L 2023-01-01..2023-06-10 4c intensity=intensive; C 2023-02-05; D 2023-11-20",
      "relapsedEarly"),
    StatusRow(
      "EN-21b", "aml",
      "L 2023-01-01..2023-06-10 4c intensity=intensive; C 2023-02-05; D 2024-03-20",
      "relapsedLate"),
    StatusRow(
      "EN-22", "dlbcl", "\(cells)D 2024-03-02",
      "relapsedAndRefractory lines=relapsedEarly,primaryRefractory"),
    StatusRow(
      "EN-23a", "dlbcl", "\(cells)P 2024-03-02; D 2024-04-16", "relapsedEarly(2) +GREY_ZONE"),
    StatusRow("EN-23b", "dlbcl", "\(cells)C 2024-05-01; D 2024-10-01", "relapsedLate(2)"),
    StatusRow(
      "EN-24", "nsclc", "L 2023-01-01.. 2c agents=cisplatin; D 2023-02-20", "primaryRefractory"),
    StatusRow(
      "EN-25", "nsclc", "L 2023-01-01.. agents=osimertinib; P 2023-03-01; D 2023-09-01",
      "secondaryRefractory basis=onTherapy"),
    StatusRow(
      "EN-26a", "nsclc", "L 2023-01-01..2023-06-01 agents=cisplatin; P 2023-03-01; D 2023-06-29",
      "secondaryRefractory basis=window +GREY_ZONE"),
    StatusRow(
      "EN-26b", "nsclc", "L 2023-01-01..2023-06-01 agents=cisplatin; P 2023-03-01; D 2023-10-01",
      "relapsedEarly +GREY_ZONE alt=secondaryRefractory"),
    StatusRow(
      "EN-27", "nsclc", "L 2023-01-01..2023-06-01 agents=cisplatin; S 2023-03-01; D 2023-09-01",
      "progressingOffTherapy +NEVER_RESPONDED +GREY_ZONE"),
    StatusRow(
      "EN-28", "nsclc", "L 2023-01-01.. 1c agents=nivolumab; D 2023-02-01 conf=2023-03-05",
      "progressingOnTherapy +INADEQUATE_EXPOSURE row=SOL-ICI"),
    StatusRow(
      "EN-29a", "nsclc",
      "L 2023-01-01.. agents=nivolumab; S 2023-07-20; D 2023-08-01 conf=2023-09-05",
      "secondaryRefractory since=2023-08-01"),
    StatusRow(
      "EN-29b", "nsclc",
      "L 2023-01-01.. agents=nivolumab; S 2023-04-20; D 2023-06-01 conf=2023-07-05",
      "primaryRefractory"),
    StatusRow(
      "EN-30", "?heme-x", "L 2023-01-01.. 3c; P 2023-03-01; I 2023-04-01",
      "indeterminate row=HEME +DEFAULT_PARAMETERS"),
    StatusRow(
      "EN-31", "nsclc", "dx 2023-01-01; L 2023-02-01..; @2023-01-15",
      "activeDisease reason=untreated"),
    StatusRow(
      "EN-32", "dlbcl", "L 2022-12-01..2023-05-01 6c; D 2023-10-02",
      "progressingOffTherapy +FIRST_ASSESSMENT_LATE +NEVER_RESPONDED"),
    StatusRow(
      "EN-33", "dlbcl", "L 2022-12-15..2023-05-01 6c; C 2023-03-01; D 2023-06-12",
      "primaryRefractory +GREY_ZONE alt=relapsedEarly"),
    StatusRow(
      "EN-34", "aml",
      "L 2023-01-01.. 3c intensity=intensive agents=cytarabine; C 2023-02-05; D 2023-05-01",
      "relapsedEarly basis=onTherapy agent=cytarabine:refractory:onTherapy"),
    StatusRow(
      "EN-35a", "dlbcl", "\(cells)S 2024-03-02; @2024-04-01",
      "stable(2) +LATE_CONVERSION_POSSIBLE"),
    StatusRow(
      "EN-35b", "dlbcl", "\(cells)S 2024-03-02; D 2024-04-01",
      "relapsedAndRefractory lines=relapsedEarly,primaryRefractory"),
    StatusRow(
      "EN-36", "mds", "L 2023-01-01.. 3c agents=azacitidine; M 2023-03-20",
      "responding -LANDMARK_PENDING"),
    StatusRow(
      "EN-37", "nsclc", "L 2023-01-01..2023-08-01 9c agents=cisplatin; S 2023-07-28; D 2023-12-01",
      "progressingOffTherapy"),
    StatusRow(
      "EN-38", "dlbcl", "L 2022-12-20..2023-03-20 4c; P 2023-03-28",
      "responding +INADEQUATE_EXPOSURE"),
    StatusRow(
      "EN-39", "aml",
      "L 2023-01-01..2023-02-10 2c intensity=intensive; P 2023-02-25; "
        + "L 2023-03-10.. 2c intensity=intensive; S 2023-05-01",
      "primaryRefractory(2)"),
    StatusRow(
      "EN-40a", "myeloma",
      "L 2020-01-01.. 9c; P 2020-06-01; D 2021-11-01; L 2022-01-01..2022-03-01; @2022-06-02",
      "notEvaluable(2) reason=noAssessment since=2022-06-02"),
    StatusRow(
      "EN-40b", "myeloma",
      "L 2020-01-01.. 9c; P 2020-06-01; D 2021-11-01; L 2022-01-01..2022-03-01; @2022-06-01",
      "secondaryRefractory(1) pending=2"),
    StatusRow(
      "EN-41a", "nsclc",
      "L 2024-01-01.. 5c agents=pembrolizumab; I 2024-03-04 irecist; D 2024-04-08 irecist",
      "primaryRefractory since=2024-03-04"),
    StatusRow(
      "EN-41b", "nsclc",
      "L 2024-01-01.. 5c agents=pembrolizumab; I 2024-03-04 irecist; D 2024-04-08 irecist; @2024-03-05",
      "indeterminate reason=progressionUnconfirmed since=2024-03-04 by=2024-04-29"),
    StatusRow(
      "EN-42", "colorectal",
      "L 2023-01-10..2023-01-10 kind=surgery intent=curative; C 2023-02-10; "
        + "L 2023-03-01.. 4c ned intent=adjuvant agents=oxaliplatin; D 2023-06-01",
      "relapsedEarly(2) basis=onTherapy alt=secondaryRefractory agent=oxaliplatin:refractory:onTherapy"
    ),
    StatusRow("T1-1", "dlbcl", "\(t1); @2023-02-01", "activeDisease reason=pendingFirstAssessment"),
    StatusRow(
      "T1-2", "dlbcl", "\(t1); @2023-02-26", "primaryRefractory(1) lines=primaryRefractory"),
    StatusRow(
      "T1-3", "dlbcl", "\(t1); @2023-04-11",
      "primaryRefractory(1) pending=2 lines=primaryRefractory,notEvaluable"),
    StatusRow(
      "T1-4", "dlbcl", "\(t1); @2023-06-11", "inRemission(2) lines=primaryRefractory,inRemission"),
    StatusRow(
      "T1-5 EN-05", "dlbcl", "\(t1); @2023-12-02",
      "relapsedEarly(2) lines=primaryRefractory,relapsedEarly"),
    StatusRow("T2-1", "myeloma", "\(t2); @2020-12-31", "responding lines=responding"),
    StatusRow("T2-2", "myeloma", "\(t2); @2021-06-01", "responding lines=responding"),
    StatusRow("T2-3", "myeloma", "\(t2); @2022-05-02", "relapsedLate(1) lines=relapsedLate"),
    StatusRow(
      "T2-4", "myeloma", "\(t2); @2022-06-20",
      "relapsedLate(1) pending=2 lines=relapsedLate,notEvaluable"),
    StatusRow(
      "T2-5", "myeloma", "\(t2); @2022-09-02", "responding(2) lines=relapsedLate,responding"),
    StatusRow(
      "T2-6", "myeloma", "\(t2); @2023-02-02",
      "relapsedAndRefractory(2) agent=pomalidomide:refractory agent=carfilzomib:exposed"),
  ]
}
