/// The tables of solid-rules 4.1 and the sentences of the README about them.
enum SolidExamples {
  private static let chemo = "agents=cisplatin"

  static let rows: [StatusRow] = [
    StatusRow(
      "F-1", "nsclc", "L 2024-01-01..2024-02-12 2c len=21 \(chemo); D 2024-03-04",
      "primaryRefractory"),
    StatusRow(
      "F-2", "nsclc", "L 2024-01-01..2024-04-15 \(chemo); S 2024-03-01; D 2024-05-13",
      "primaryRefractory"),
    StatusRow(
      "F-3", "nsclc", "L 2024-01-01..2024-04-15 \(chemo); S 2024-03-01; D 2024-05-14",
      "progressingOffTherapy"),
    StatusRow(
      "F-4", "nsclc", "L 2024-01-01..2024-07-15 \(chemo); P 2024-03-01; D 2024-07-29",
      "secondaryRefractory"),
    StatusRow(
      "F-5", "nsclc", "L 2024-01-01..2024-06-01 \(chemo); P 2024-03-01; D 2024-11-30",
      "relapsedEarly"),
    StatusRow(
      "F-6", "nsclc", "L 2024-01-01..2024-06-01 \(chemo); P 2024-03-01; D 2024-12-01",
      "relapsedLate"),
    StatusRow(
      "F-7", "nsclc", "L 2024-01-01.. agents=osimertinib daily; S 2024-03-01; D 2024-06-30",
      "primaryRefractory"),
    StatusRow(
      "F-8", "nsclc", "L 2024-01-01.. agents=osimertinib daily; S 2024-03-01; D 2024-07-01",
      "secondaryRefractory"),
    StatusRow(
      "F-9", "nsclc",
      "L 2024-01-01..2024-06-03 agents=nivolumab; P 2024-03-01; D 2024-08-26 conf=2024-09-30",
      "secondaryRefractory"),
    StatusRow(
      "F-9b", "nsclc",
      "L 2024-01-01..2024-06-03 agents=nivolumab; P 2024-03-01; D 2024-08-27 conf=2024-09-30",
      "relapsedLate"),
    StatusRow(
      "F-10", "nsclc", "L 2024-01-01..2024-01-01 1c len=21 stop=toxicity \(chemo); D 2024-01-20",
      "progressingOnTherapy +INADEQUATE_EXPOSURE"),
    StatusRow(
      "F-12", "nsclc", "L 2024-01-01.. agents=pembrolizumab; D 2024-03-04",
      "indeterminate reason=progressionUnconfirmed by=2024-04-29"),
    StatusRow(
      "FLG-T 1", "nsclc", "L 2024-01-01.. \(chemo) 3c len=21; D 2024-03-01",
      "primaryRefractory basis=onTherapy"),
    StatusRow(
      "FLG-T 1 NE", "nsclc", "L 2024-01-01.. \(chemo) 3c len=21; NE 2024-02-10; D 2024-03-01",
      "primaryRefractory"),
    StatusRow(
      "FLG-T 9", "nsclc", "L 2024-01-01..2024-02-20 3c len=21 \(chemo); D 2024-02-25; D 2024-09-01",
      "primaryRefractory since=2024-02-25"),
    StatusRow(
      "FLG-T 10", "nsclc", "L 2024-01-01.. unknown \(chemo); P 2024-03-01; D 2024-09-01",
      "progressingOffTherapy reason=lastDoseUnknown"),
    StatusRow(
      "FLG-T 10 proven", "nsclc",
      "L 2024-01-01.. unknown \(chemo) doses=2024-01-01,2024-09-02; P 2024-03-01; D 2024-09-01",
      "secondaryRefractory basis=onTherapy"),
    StatusRow(
      "FLG-T 11a", "nsclc", "L 2024-01-01..2024-03-01 3c \(chemo); D 2024-06-01",
      "primaryRefractory basis=firstAssessment"),
    StatusRow(
      "FLG-T 11b", "nsclc", "L 2024-01-01..2024-03-01 3c \(chemo); D 2024-06-02",
      "progressingOffTherapy +FIRST_ASSESSMENT_LATE"),
    StatusRow(
      "FLG-T 12", "colorectal", "L 2024-01-01.. 4c ned intent=adjuvant \(chemo); D 2024-05-01",
      "relapsedEarly basis=onTherapy alt=secondaryRefractory row=SOL-ADJ"),
    StatusRow(
      "FLG-2a", "nsclc", "L 2024-01-01.. \(chemo); S 2024-02-11", "indeterminate reason=tooEarly"),
    StatusRow("FLG-2b", "nsclc", "L 2024-01-01.. \(chemo); S 2024-02-12", "stable"),
    StatusRow(
      "FLG-4", "nsclc", "L 2024-01-01.. 1c agents=nivolumab; D 2024-01-25 over rapid",
      "primaryRefractory"),
    StatusRow(
      "FLG-5 clinical", "nsclc", "L 2024-01-01.. \(chemo); P 2024-03-01; D 2024-05-01 clin",
      "progressingOnTherapy reason=clinicalOnly +CLINICAL_PD_ONLY"),
    StatusRow(
      "FLG-5 then objective", "nsclc",
      "L 2024-01-01.. \(chemo); P 2024-03-01; D 2024-05-01 clin; D 2024-05-10",
      "secondaryRefractory since=2024-05-10"),
    StatusRow(
      "FLG-5 dropped", "nsclc",
      "L 2024-01-01.. \(chemo); P 2024-03-01; D 2024-05-01 clin; S 2024-05-10", "responding"),
    StatusRow(
      "FLG-5 death", "nsclc",
      "L 2024-01-01.. \(chemo); P 2024-03-01; D 2024-05-01 clin; death 2024-05-20 disease",
      "secondaryRefractory overlay=deceased"),
    StatusRow(
      "FLG-5 marker", "colorectal", "L 2024-01-01.. \(chemo); P 2024-03-01; D 2024-05-01 lab",
      "progressingOnTherapy reason=markerOnly +MARKER_PD_ONLY"),
    StatusRow(
      "marker refuted", "colorectal",
      "L 2024-01-01.. \(chemo); P 2024-03-01; D 2024-05-01 lab conf=2024-05-15; S 2024-06-01",
      "responding"),
    StatusRow(
      "marker kept", "ovary",
      "L 2024-01-01.. \(chemo); P 2024-03-01; D 2024-05-01 lab conf=2024-05-15; S 2024-06-01",
      "progressingOnTherapy reason=markerOnly"),
    StatusRow(
      "GCIG-6 dated by the marker", "ovary",
      "L 2024-01-01..2024-03-01 4c \(chemo); P 2024-03-01; D 2024-08-01 lab conf=2024-08-15; D 2024-09-01",
      "relapsedEarly since=2024-08-01"),
    StatusRow(
      "GCIG-6 across an image", "ovary",
      "L 2024-01-01..2024-03-01 4c \(chemo); P 2024-03-01; D 2024-08-01 lab conf=2024-08-15; "
        + "S 2024-08-20; D 2024-09-01",
      "relapsedEarly since=2024-08-01"),
    StatusRow(
      "GCIG-3 not confirmed", "ovary",
      "L 2024-01-01..2024-03-01 4c \(chemo); P 2024-03-01; D 2024-08-01 lab; D 2024-09-01",
      "relapsedLate since=2024-09-01"),
    StatusRow(
      "PCWG-4 no date by PSA", "prostate",
      "L 2024-01-01..2024-03-01 4c \(chemo); P 2024-03-01; D 2024-08-01 lab conf=2024-08-22; D 2024-09-01",
      "relapsedLate since=2024-09-01"),
    StatusRow(
      "targeted 30", "nsclc",
      "L 2024-01-01..2024-06-01 agents=osimertinib daily; P 2024-03-01; D 2024-07-01",
      "secondaryRefractory basis=window"),
    StatusRow(
      "targeted 31", "nsclc",
      "L 2024-01-01..2024-06-01 agents=osimertinib daily; P 2024-03-01; D 2024-07-02",
      "relapsedEarly"),
    StatusRow(
      "CTLA-4 early", "melanoma",
      "L 2024-01-01..2024-03-10 4c len=21 agents=ipilimumab; P 2024-03-25; D 2024-09-09 conf=2024-10-10",
      "relapsedEarly"),
    StatusRow(
      "CTLA-4 late", "melanoma",
      "L 2024-01-01..2024-03-10 4c len=21 agents=ipilimumab; P 2024-03-25; D 2024-09-10 conf=2024-10-10",
      "relapsedLate"),
    StatusRow(
      "several classes", "nsclc",
      "L 2024-01-01..2024-06-01 agents=carboplatin:last=2024-03-01,pembrolizumab; P 2024-03-01; D 2024-08-24",
      "secondaryRefractory basis=window agent=carboplatin:exposed agent=pembrolizumab:refractory:window"
    ),
    StatusRow(
      "several classes, after", "nsclc",
      "L 2024-01-01..2024-06-01 agents=carboplatin:last=2024-03-01,pembrolizumab; P 2024-03-01; D 2024-08-25",
      "relapsedEarly"),
    StatusRow(
      "exposure 21 d", "nsclc", "L 2024-01-01.. agents=osimertinib daily; D 2024-01-22",
      "primaryRefractory"),
    StatusRow(
      "exposure 20 d", "nsclc", "L 2024-01-01.. agents=osimertinib daily; D 2024-01-21",
      "progressingOnTherapy +INADEQUATE_EXPOSURE"),
    StatusRow(
      "exposure one cycle", "nsclc", "L 2024-01-01.. 1c len=28 \(chemo); D 2024-01-28",
      "progressingOnTherapy +INADEQUATE_EXPOSURE"),
    StatusRow(
      "exposure whole cycle", "nsclc", "L 2024-01-01.. 1c len=28 \(chemo); D 2024-01-29",
      "primaryRefractory"),
    StatusRow(
      "exposure cycle 14 d", "nsclc", "L 2024-01-01.. 2c len=14 \(chemo); D 2024-01-21",
      "progressingOnTherapy +INADEQUATE_EXPOSURE"),
    StatusRow(
      "RES-IO-12 41 d", "nsclc",
      "L 2024-01-01.. agents=nivolumab doses=2024-01-01,2024-02-11; D 2024-02-20 conf=2024-03-20",
      "progressingOnTherapy +INADEQUATE_EXPOSURE"),
    StatusRow(
      "RES-IO-12 42 d", "nsclc",
      "L 2024-01-01.. agents=nivolumab doses=2024-01-01,2024-02-12; D 2024-02-20 conf=2024-03-20",
      "primaryRefractory"),
    StatusRow(
      "guard lifted", "nsclc", "L 2024-01-01.. 3c len=21 \(chemo); D 2024-01-15; D 2024-03-01",
      "primaryRefractory since=2024-03-01"),
    StatusRow(
      "IR-3 27 d", "nsclc", "L 2024-01-01.. agents=nivolumab; D 2024-03-04; D 2024-03-31",
      "indeterminate"),
    StatusRow(
      "IR-3 28 d", "nsclc", "L 2024-01-01.. agents=nivolumab; D 2024-03-04; D 2024-04-01",
      "primaryRefractory since=2024-03-04"),
    StatusRow(
      "IR-9", "nsclc", "L 2024-01-01.. agents=nivolumab; D 2024-03-04; P 2024-04-01",
      "responding since=2024-04-01"),
    StatusRow(
      "IR-16", "nsclc", "L 2024-01-01.. agents=nivolumab; D 2024-03-04; L 2024-04-01.. \(chemo)",
      "progressingOnTherapy(1) +PD_UNCONFIRMED pending=2"),
    StatusRow(
      "ICI with chemotherapy", "nsclc",
      "L 2024-01-01.. 3c len=21 agents=carboplatin,pembrolizumab; D 2024-03-04",
      "primaryRefractory row=SOLID"),
    StatusRow(
      "ENG-ADJ first date", "colorectal",
      "L 2023-03-01.. 4c ned=2023-02-20 intent=adjuvant agents=oxaliplatin; C 2023-05-01",
      "inRemission since=2023-02-20"),
    StatusRow(
      "ENG-ADJ without a first date", "colorectal",
      "L 2023-03-01.. 4c ned intent=adjuvant agents=oxaliplatin; C 2023-05-01",
      "inRemission since=2023-03-01"),
    StatusRow(
      "7.5 no baseline", "nsclc", "L 2024-01-01.. \(chemo); NE 2024-03-01 nobase",
      "notEvaluable reason=missingBaseline since=2024-03-01"),
    StatusRow(
      "7.5 no baseline, new lesion", "nsclc", "L 2024-01-01.. 3c \(chemo); D 2024-03-10 nobase",
      "primaryRefractory since=2024-03-10"),
    StatusRow(
      "7.5 no baseline of a later line", "nsclc",
      "L 2024-01-01..2024-06-01 \(chemo); P 2024-03-01; L 2024-07-01.. \(chemo); "
        + "NE 2024-09-10 nobase",
      "responding(1) pending=2 last=notEvaluable"),
    StatusRow(
      "A8 one drug of two, after progression on it", "breast-her2",
      "L 2023-01-01..2023-10-01 13c len=21 agents=trastuzumab,docetaxel; P 2023-04-01; D 2023-10-05; "
        + "L 2023-11-01.. 4c len=21 agents=trastuzumab,capecitabine; D 2024-02-01",
      "secondaryRefractory(2) basis=reTreatment retreat=1 alt=primaryRefractory"),
    StatusRow(
      "A8 no drug and no class again", "breast-her2",
      "L 2023-01-01..2023-10-01 13c len=21 agents=docetaxel; P 2023-04-01; D 2023-10-05; "
        + "L 2023-11-01.. 4c len=21 agents=capecitabine; D 2024-02-01",
      "primaryRefractory(2) noalt=secondaryRefractory retreat=none"),
    StatusRow(
      "A8 what had not worked", "breast-her2",
      "L 2023-01-01..2023-10-01 13c len=21 agents=trastuzumab; S 2023-04-01; D 2023-10-05; "
        + "L 2023-11-01.. 4c len=21 agents=trastuzumab; D 2024-02-01",
      "primaryRefractory(2) retreat=none"),
    StatusRow(
      "A8", "colorectal",
      "L 2022-03-08..2022-08-09 12c agents=cetuximab,irinotecan; P 2022-05-02; D 2023-04-24; "
        + "L 2023-05-09..2024-08-27 30c agents=oxaliplatin,bevacizumab; S 2023-07-03; D 2024-09-09; "
        + "L 2024-09-24..2024-11-19 5c len=14 agents=cetuximab,irinotecan; D 2024-11-25",
      "secondaryRefractory(3) basis=reTreatment retreat=1 alt=primaryRefractory"),
    StatusRow(
      "never cleared", "colorectal",
      "L 2024-01-01..2024-05-01 6c intent=curative \(chemo); P 2024-03-01; D 2024-05-20",
      "secondaryRefractory"),
    StatusRow(
      "residual", "colorectal",
      "L 2024-01-01..2024-05-01 6c intent=curative \(chemo); P 2024-03-01; S 2024-08-20",
      "responding"),
    StatusRow(
      "cleared, returned", "germ-cell",
      "L 2024-01-01..2024-05-01 4c intent=curative \(chemo); C 2024-05-10; D 2024-05-20",
      "relapsedEarly"),
    StatusRow(
      "cleared, returned late", "germ-cell",
      "L 2024-01-01..2024-05-01 4c intent=curative \(chemo); C 2024-05-10; D 2024-11-01",
      "relapsedLate"),
    StatusRow(
      "ENG-TOX inside", "nsclc",
      "L 2024-01-01..2024-06-01 stop=toxicity agents=cisplatin; P 2024-03-01; D 2024-06-20",
      "secondaryRefractory +STOPPED_FOR_TOXICITY agent=cisplatin:refractory"),
    StatusRow(
      "ENG-TOX beyond", "nsclc",
      "L 2024-01-01..2024-06-01 stop=toxicity agents=cisplatin; P 2024-03-01; D 2024-10-01",
      "relapsedEarly -STOPPED_FOR_TOXICITY agent=cisplatin:intolerant"),
    StatusRow(
      "CAV-LOC", "nsclc",
      "L 2024-01-01..2024-01-01 kind=radiotherapy intent=curative; D 2024-03-01",
      "progressingOffTherapy"),
    StatusRow(
      "NE only", "glioblastoma", "L 2024-01-01.. agents=temozolomide; NE 2024-03-01",
      "notEvaluable reason=missingCriticalData"),
    StatusRow(
      "unknown disease", "xyz", "L 2024-01-01.. \(chemo); P 2024-03-01",
      "responding +DEFAULT_PARAMETERS"),
  ]
}
