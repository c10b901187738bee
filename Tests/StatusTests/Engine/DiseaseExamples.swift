/// The tables of the diseases in heme-rules 1.5 to 1.9, 2.5, 3 and 4.
enum DiseaseExamples {
  static let rows = lymphoma + myeloma + leukemia + cells

  private static let chop = "L 2023-01-10..2023-05-01 6c; "
  private static let abvd = "L 2023-01-10..2023-07-01 6c; C 2023-07-20; "
  private static let cvp =
    "L 2022-01-01..2022-06-30 6c agents=rituximab,cyclophosphamide; C 2022-07-15; "
  private static let choep = "L 2022-03-01..2022-06-30 6c; C 2022-07-10; "

  private static let lymphoma: [StatusRow] = [
    StatusRow("LB-01", "dlbcl", "L 2023-01-10.. 1c len=21; D 2023-02-10", "primaryRefractory"),
    StatusRow("LB-02", "dlbcl", "L 2022-12-20..2023-03-20 4c; S 2023-03-28", "primaryRefractory"),
    StatusRow(
      "LB-03", "dlbcl", "L 2022-12-20..2023-03-01 3c; S 2023-03-08",
      "notEvaluable reason=inadequateExposure"),
    StatusRow("LB-04", "dlbcl", "\(chop)P 2023-06-12", "responding +BIOPSY_NEEDED"),
    StatusRow("LB-05", "dlbcl", "\(chop)P 2023-06-12; bx+ 2023-06-20", "primaryRefractory"),
    StatusRow("LB-06", "dlbcl", "\(chop)P 2023-06-12; D 2023-10-01", "primaryRefractory"),
    StatusRow("LB-06b", "dlbcl", "\(chop)P 2023-06-12; D 2024-05-02", "progressingOffTherapy"),
    StatusRow(
      "LB-07", "dlbcl", "\(chop)C 2023-06-12; D 2023-07-01",
      "relapsedEarly +GREY_ZONE alt=primaryRefractory"),
    StatusRow("LB-08", "dlbcl", "\(chop)C 2023-06-12; D 2024-01-05", "relapsedEarly -GREY_ZONE"),
    StatusRow("LB-09", "dlbcl", "\(chop)C 2023-06-12; D 2024-05-01", "relapsedEarly"),
    StatusRow("LB-10", "dlbcl", "\(chop)C 2023-06-12; D 2024-05-02", "relapsedLate"),
    StatusRow(
      "LB-11", "dlbcl", "L 2023-01-10.. 5c len=21; C 2023-02-20; D 2023-04-10",
      "primaryRefractory basis=onTherapy"),
    StatusRow(
      "LB-12", "dlbcl",
      "\(chop)C 2023-06-12; D 2024-01-05; L 2024-06-01.. kind=autologousTransplant ned inf=2024-06-01; "
        + "D 2025-06-01",
      "relapsedAndRefractory lines=relapsedEarly,secondaryRefractory"),
    StatusRow(
      "LB-13", "dlbcl",
      "\(chop)C 2023-06-12; D 2024-01-05; L 2024-06-01.. kind=autologousTransplant ned inf=2024-06-01; "
        + "D 2025-07-02",
      "relapsedLate(2)"),
    StatusRow(
      "LB-14", "dlbcl", "\(chop)D 2023-10-02", "progressingOffTherapy +FIRST_ASSESSMENT_LATE"),
    StatusRow("LB-15", "dlbcl", "\(chop)D 2023-06-12", "primaryRefractory basis=firstAssessment"),
    StatusRow(
      "LB-16", "dlbcl", "\(chop)C 2023-03-01; D 2023-06-12",
      "primaryRefractory +GREY_ZONE alt=relapsedEarly"),
    StatusRow("HL-01", "hodgkin", "\(abvd)D 2023-09-29", "primaryRefractory +GREY_ZONE"),
    StatusRow("HL-02", "hodgkin", "\(abvd)D 2023-09-30", "relapsedEarly +GREY_ZONE"),
    StatusRow("HL-03", "hodgkin", "\(abvd)D 2024-07-01", "relapsedEarly"),
    StatusRow("HL-04", "hodgkin", "\(abvd)D 2024-09-15", "relapsedLate"),
    StatusRow("HL-05", "hodgkin", "L 2023-01-10.. 2c; D 2023-03-08", "primaryRefractory"),
    StatusRow(
      "HL-06", "hodgkin", "L 2023-01-10..2023-07-01 6c; P 2023-07-20; bx- 2023-08-01",
      "responding +BIOPSY_NEGATIVE -BIOPSY_NEEDED"),
    StatusRow(
      "FL-01", "follicular", "\(cvp)D 2022-12-30",
      "secondaryRefractory basis=window overlay=POD24 agent=rituximab:refractory:window agent=cyclophosphamide:exposed"
    ),
    StatusRow(
      "FL-02", "follicular", "\(cvp)D 2022-12-31",
      "relapsedEarly overlay=POD24 agent=rituximab:exposed"),
    StatusRow("FL-03a", "follicular", "\(cvp)D 2023-12-31", "relapsedEarly overlay=POD24"),
    StatusRow("FL-03b", "follicular", "\(cvp)D 2024-01-01", "relapsedEarly overlay=POD24"),
    StatusRow("FL-04", "follicular", "\(cvp)D 2024-01-02", "relapsedLate nooverlay=POD24"),
    StatusRow(
      "FL-05", "follicular",
      "L 2022-01-01..2024-03-01 6c agents=rituximab,cyclophosphamide:last=2022-06-30; C 2022-07-15; "
        + "D 2024-06-01",
      "secondaryRefractory agent=rituximab:refractory:window nooverlay=POD24"),
    StatusRow(
      "FL-06", "follicular", "L 2022-01-01..2022-01-22 4c agents=rituximab; S 2022-03-01",
      "stable agent=rituximab:refractory:nonResponse"),
    StatusRow("PTCL-1", "ptcl", "L 2022-03-01..2022-06-30 6c; S 2022-07-10", "primaryRefractory"),
    StatusRow("PTCL-2", "ptcl", "\(choep)D 2022-07-30", "primaryRefractory +GREY_ZONE"),
    StatusRow("PTCL-3", "ptcl", "\(choep)D 2022-07-31", "relapsedEarly +GREY_ZONE"),
    StatusRow("PTCL-4", "ptcl", "\(choep)D 2023-07-01", "relapsedLate"),
    StatusRow("PTCL-5", "ptcl", "\(choep)D 2023-06-30", "relapsedEarly"),
    StatusRow(
      "MCL-1", "mantle-cell", "L 2022-01-01.. 5c; C 2022-03-01; D 2022-05-01", "primaryRefractory"),
    StatusRow(
      "MCL-2", "mantle-cell", "L 2022-01-01..2022-05-01 6c; C 2022-05-20; D 2022-07-01",
      "primaryRefractory"),
    StatusRow(
      "MCL-3", "mantle-cell", "L 2022-01-01..2022-05-01 6c; C 2022-05-20; D 2022-07-02",
      "relapsedEarly"),
    StatusRow(
      "MCL-4", "mantle-cell", "L 2022-01-01..2022-05-01 6c; C 2022-05-20; D 2024-01-01",
      "relapsedEarly"),
    StatusRow(
      "MCL-5", "mantle-cell", "L 2022-01-01..2022-05-01 6c; C 2022-05-20; D 2024-01-02",
      "relapsedLate"),
    StatusRow(
      "MCL-6", "mantle-cell", "L 2022-01-01.. 9c; C 2022-05-20; D 2022-09-02",
      "secondaryRefractory basis=onTherapy"),
    StatusRow(
      "CL-06", "cll", "L 2022-01-01..2022-06-30 6c fixed; P 2022-07-10; D 2022-12-29",
      "secondaryRefractory +GREY_ZONE"),
    StatusRow(
      "CL-07", "cll", "L 2022-01-01..2022-06-30 6c fixed; P 2022-07-10; D 2022-12-30",
      "relapsedEarly +GREY_ZONE"),
    StatusRow(
      "CL-08", "cll", "L 2022-01-01..2022-06-30 6c fixed; S 2022-07-10", "primaryRefractory"),
    StatusRow(
      "CL-09", "cll", "L 2020-01-01.. agents=ibrutinib daily; P 2020-07-01; D 2023-01-10",
      "secondaryRefractory agent=ibrutinib:refractory"),
    StatusRow(
      "CL-10", "cll",
      "L 2020-01-01..2022-01-01 agents=ibrutinib daily stop=toxicity; P 2020-07-01; D 2022-10-01",
      "relapsedEarly agent=ibrutinib:intolerant"),
  ]

  private static let dara =
    "L 2022-01-03.. 14c len=28 agents=daratumumab:last=2023-01-01:stop=toxicity,lenalidomide; P 2022-05-01; "
  private static let triple =
    "L 2018-01-01..2018-12-01 12c agents=bortezomib; P 2018-05-01; D 2018-12-20; "
    + "L 2019-01-05..2019-12-01 12c agents=lenalidomide; P 2019-05-01; D 2019-12-20; "
    + "L 2020-01-05..2020-12-01 12c agents=pomalidomide,daratumumab; P 2020-05-01; D 2020-12-20"

  private static let myeloma: [StatusRow] = [
    StatusRow(
      "MR-01", "myeloma",
      "L 2020-01-15.. 30c len=28 agents=bortezomib:last=2020-07-01,melphalan:start=2020-09-01:last=2020-09-01,"
        + "lenalidomide:low; P 2020-03-15; D 2023-01-10 lab conf=2023-02-01",
      "secondaryRefractory agent=lenalidomide:refractory:onTherapy:LOW_DOSE_REFRACTORY "
        + "agent=bortezomib:exposed agent=melphalan:exposed"),
    StatusRow(
      "MR-02", "myeloma", "\(dara)D 2023-02-20",
      "secondaryRefractory agent=lenalidomide:refractory:onTherapy "
        + "agent=daratumumab:refractory:window:STOPPED_FOR_TOXICITY"),
    StatusRow(
      "MR-03", "myeloma", "\(dara)D 2023-03-03",
      "secondaryRefractory agent=lenalidomide:refractory agent=daratumumab:intolerant"),
    StatusRow(
      "MR-04", "myeloma", "L 2020-01-01..2021-01-01 12c; P 2020-06-01; D 2021-03-02",
      "secondaryRefractory basis=window +GREY_ZONE"),
    StatusRow(
      "MR-05", "myeloma", "L 2020-01-01..2021-01-01 12c; P 2020-06-01; D 2021-03-03",
      "relapsedEarly +GREY_ZONE"),
    StatusRow(
      "MR-06", "myeloma",
      "L 2020-01-01..2020-05-01 4c agents=carfilzomib,lenalidomide,dexamethasone; S 2020-04-20",
      "primaryRefractory agent=carfilzomib:refractory:nonResponse "
        + "agent=lenalidomide:refractory:nonResponse"),
    StatusRow(
      "MR-07", "myeloma", "L 2020-01-01.. len=28; D 2020-01-21",
      "progressingOnTherapy +INADEQUATE_EXPOSURE"),
    StatusRow("MR-08", "myeloma", triple, "depth=doubleClass,singleClass,tripleClass"),
    StatusRow(
      "MR-09", "myeloma",
      "\(triple); L 2021-01-05..2021-12-01 12c agents=carfilzomib; P 2021-05-01; D 2021-12-20",
      "depth=doubleClass,penta,quad,singleClass,tripleClass relapsedAndRefractory(4)"),
    StatusRow(
      "MM-RF-CLS quad", "myeloma",
      "L 2018-01-01..2018-12-01 12c agents=ixazomib,thalidomide; P 2018-05-01; D 2018-12-20; "
        + "L 2019-01-05..2019-12-01 12c agents=carfilzomib,pomalidomide; P 2019-05-01; D 2019-12-20",
      "depth=doubleClass,quad,singleClass"),
    StatusRow(
      "MM-RF-CLS one drug twice is no quad", "myeloma",
      "L 2018-01-01..2018-12-01 12c agents=bortezomib,thalidomide; P 2018-05-01; D 2018-12-20; "
        + "L 2019-01-05..2019-12-01 12c agents=bortezomib,pomalidomide; P 2019-05-01; D 2019-12-20",
      "depth=doubleClass,singleClass"),
    StatusRow(
      "ENG-CONF, 7.5: by the day it is overdue", "myeloma",
      "L 2020-01-01.. 10c; P 2020-05-01; D 2020-11-01 lab",
      "indeterminate since=2020-11-01 by=2021-01-24"),
    StatusRow(
      "MM-confirm-1", "myeloma",
      "L 2020-01-01.. 10c; P 2020-05-01; D 2020-11-01 lab; D 2020-11-20 lab",
      "secondaryRefractory since=2020-11-01"),
    StatusRow(
      "MC-5", "myeloma", "L 2020-01-01.. 10c; P 2020-05-01; D 2020-11-01 lab; P 2020-11-20",
      "responding -PD_UNCONFIRMED"),
    StatusRow(
      "MM-CONF-2", "myeloma",
      "L 2020-01-01.. 10c; P 2020-05-01; D 2020-11-01 lab; L 2020-11-10..; D 2020-11-20 lab",
      "indeterminate(2) lines=secondaryRefractory,indeterminate"),
  ]

  private static let leukemia: [StatusRow] = [
    StatusRow(
      "AM-16", "aml", "L 2023-01-01.. 2c intensity=intensive; S 2023-02-25", "primaryRefractory"),
    StatusRow(
      "AM-17", "aml", "L 2023-01-01.. 1c intensity=intensive; S 2023-01-29",
      "activeDisease +LANDMARK_PENDING"),
    StatusRow(
      "AM-18a", "aml", "L 2023-01-01.. 4c intensity=lessIntensive; P 2023-05-01 cat=MLFS",
      "activeDisease +LANDMARK_PENDING"),
    StatusRow(
      "AM-18b", "aml",
      "L 2023-01-01.. 6c intensity=lessIntensive; P 2023-05-01 cat=MLFS; P 2023-07-01 cat=MLFS",
      "primaryRefractory +MLFS_AT_LANDMARK since=2023-07-01"),
    StatusRow(
      "AM-18c", "aml", "L 2023-01-01.. 6c intensity=lessIntensive; S 2023-06-30",
      "primaryRefractory"),
    StatusRow(
      "AM-18d", "aml", "L 2023-01-01.. 6c intensity=lessIntensive; S 2023-06-29",
      "activeDisease"),
    StatusRow(
      "AM-18e", "aml", "L 2023-01-01.. 6c intensity=lessIntensive; C 2023-06-30", "inRemission"),
    StatusRow(
      "X-31", "aml", "L 2023-01-01.. 6c intensity=lessIntensive; P 2023-07-01 cat=MLFS",
      "activeDisease"),
    StatusRow(
      "AM-19", "aml",
      "L 2023-01-01..2023-06-10 4c intensity=intensive; C 2023-02-05; D 2023-11-20 marrow",
      "relapsedEarly"),
    StatusRow(
      "AM-20", "aml",
      "L 2023-01-01..2023-06-10 4c intensity=intensive; C 2023-02-05; D 2024-03-20 marrow",
      "relapsedLate"),
    StatusRow(
      "AM-early-a", "aml",
      "L 2023-01-01..2023-06-10 4c intensity=intensive; C 2023-02-05; D 2024-02-04 marrow",
      "relapsedEarly"),
    StatusRow(
      "AM-early-b", "aml",
      "L 2023-01-01..2023-06-10 4c intensity=intensive; C 2023-02-05; D 2024-02-05 marrow",
      "relapsedLate"),
    StatusRow(
      "AM-21", "aml",
      "L 2023-01-01..2023-06-10 4c intensity=intensive; C 2023-02-05; D 2023-11-20 lab",
      "indeterminate reason=progressionUnconfirmed"),
    StatusRow(
      "AM-22", "aml",
      "L 2023-01-01.. 3c intensity=intensive agents=cytarabine; C 2023-02-05; D 2023-05-01 marrow",
      "relapsedEarly basis=onTherapy agent=cytarabine:refractory:onTherapy"),
    StatusRow(
      "AM-ven", "aml",
      "L 2023-01-01.. 8c intensity=lessIntensive agents=venetoclax; C 2023-03-05; D 2023-09-01 marrow",
      "secondaryRefractory basis=onTherapy alt=relapsedEarly"),
    StatusRow("ALL-1", "all", "L 2023-01-01.. 1c; S 2023-02-05 marrow", "primaryRefractory"),
    StatusRow(
      "ALL-2", "all", "L 2022-01-15.. 12c; C 2022-03-01; D 2023-02-28 marrow", "relapsedEarly"),
    StatusRow(
      "ALL-3", "all", "L 2022-01-15.. 12c; C 2022-03-01; D 2023-03-01 marrow", "relapsedLate"),
    StatusRow(
      "ALL-ped-1", "all",
      "ped; dx 2020-01-01; L 2020-01-05..2021-01-05 12c; C 2020-02-10; D 2021-06-30",
      "relapsedEarly row=ALL-PED"),
    StatusRow(
      "ALL-ped-2", "all",
      "ped; dx 2020-01-01; L 2020-01-05..2021-01-05 12c; C 2020-02-10; D 2021-07-05",
      "relapsedLate"),
    StatusRow(
      "ALL-ped-3", "all",
      "ped; dx 2020-01-01; L 2020-01-05..2022-01-05 12c; C 2020-02-10; D 2022-07-04",
      "relapsedEarly"),
    StatusRow(
      "ALL-ped-4", "all",
      "ped; dx 2020-01-01; L 2020-01-05..2022-01-05 12c; C 2020-02-10; D 2022-07-05",
      "relapsedLate"),
    StatusRow(
      "CM-11", "cml",
      "L 2023-01-01.. agents=imatinib daily; M 2023-04-01; S 2023-07-01; D 2024-01-05",
      "primaryRefractory agent=imatinib:refractory:onTherapy"),
    StatusRow(
      "CM-12", "cml",
      "L 2023-01-01.. agents=imatinib daily; M 2023-04-01; P 2023-07-01; D 2024-01-05",
      "secondaryRefractory"),
    StatusRow(
      "CM-09", "cml", "L 2018-01-01..2023-01-01 agents=imatinib daily; C 2019-01-01; D 2023-06-01",
      "relapsedEarly agent=imatinib:exposed"),
    StatusRow(
      "CM-09 molecular", "cml",
      "L 2018-01-01..2023-01-01 agents=imatinib daily; C 2019-01-01; D 2023-06-01 lab",
      "relapsedEarly overlay=molecularRelapse agent=imatinib:exposed"),
    StatusRow(
      "CM-07 no molecular relapse on therapy", "cml",
      "L 2018-01-01.. agents=imatinib daily; C 2019-01-01; D 2023-06-01 lab",
      "secondaryRefractory nooverlay=molecularRelapse"),
    StatusRow(
      "5.3 APL, confirmed", "apl",
      "L 2023-01-01..2023-08-01 agents=arsenic_trioxide; C 2023-03-10; mrd- 2023-08-10; "
        + "mrd+ 2024-02-01; mrd+ 2024-02-15",
      "inRemission overlay=molecularRelapse"),
    StatusRow(
      "5.3 APL, once", "apl",
      "L 2023-01-01..2023-08-01 agents=arsenic_trioxide; C 2023-03-10; mrd- 2023-08-10; "
        + "mrd+ 2024-02-01",
      "inRemission nooverlay=molecularRelapse overlay=mrdRelapse"),
    StatusRow(
      "CM-late", "cml",
      "L 2018-01-01..2023-01-01 agents=imatinib daily; C 2019-01-01; D 2023-07-01",
      "relapsedLate"),
    StatusRow(
      "CM-expo-a", "cml", "L 2023-01-01.. agents=imatinib daily; D 2023-03-01",
      "progressingOnTherapy +INADEQUATE_EXPOSURE"),
    StatusRow(
      "CM-expo-b", "cml", "L 2023-01-01.. agents=imatinib daily; D 2023-03-02", "primaryRefractory"),
    StatusRow(
      "CM-blast", "cml", "L 2023-01-01.. agents=imatinib daily; D 2023-02-01 cat=blast_phase",
      "primaryRefractory"),
    StatusRow(
      "MD-09", "mds", "L 2023-01-01.. 3c agents=azacitidine; S 2023-03-25",
      "activeDisease +LANDMARK_PENDING"),
    StatusRow(
      "MD-10", "mds", "L 2023-01-01.. 4c agents=azacitidine; S 2023-04-25",
      "primaryRefractory +MIN_CYCLES_DEBATED"),
    StatusRow(
      "MD-debated", "mds", "L 2023-01-01.. 6c agents=azacitidine; S 2023-06-25",
      "primaryRefractory -MIN_CYCLES_DEBATED"),
    StatusRow("APL-a", "apl", "L 2023-01-01.. 2c; S 2023-03-01", "activeDisease"),
    StatusRow("APL-b", "apl", "L 2023-01-01.. 2c; S 2023-03-02", "primaryRefractory"),
  ]

  private static let before = "L 2023-01-10..2023-05-01 6c; C 2023-06-10; D 2023-12-01; "
  private static let infused =
    before + "L 2024-02-01.. kind=cellTherapy inf=2024-02-01 agents=axicabtagene_ciloleucel; "

  private static let cells: [StatusRow] = [
    StatusRow(
      "CT-01", "dlbcl", "\(infused)D 2024-03-02",
      "relapsedAndRefractory"),
    StatusRow("CT-02", "dlbcl", "\(infused)S 2024-03-02; C 2024-05-01", "inRemission"),
    StatusRow(
      "CT-03", "dlbcl", "\(infused)S 2024-03-02; S 2024-05-01",
      "relapsedAndRefractory since=2024-05-01"),
    StatusRow("CT-03b", "dlbcl", "\(infused)S 2024-03-02; S 2024-04-30", "stable"),
    StatusRow("CT-04", "dlbcl", "\(infused)P 2024-03-02; D 2024-04-16", "relapsedEarly +GREY_ZONE"),
    StatusRow("CT-05", "dlbcl", "\(infused)C 2024-05-01; D 2024-10-01", "relapsedLate"),
    StatusRow(
      "CT-09", "dlbcl",
      "\(before)L 2024-02-01..2024-10-01 12c kind=bispecific agents=glofitamab; C 2024-06-01; D 2025-03-01",
      "relapsedEarly agent=glofitamab:exposed row=BISPECIFIC"),
  ]
}
