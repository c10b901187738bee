internal import Criteria

/// The publications that caveats rest on, each once (`solid-rules.md` 7 and 9).
enum CaveatSource {
  static let recist = Citation(
    "Eisenhauer EA, Therasse P, Bogaerts J et al. RECIST 1.1. Eur J Cancer 2009;45:228-247",
    doi: "10.1016/j.ejca.2008.10.026")
  static let eortcAnswers = Citation("EORTC RECIST working group, answers to questions")
  static let irecist = Citation(
    "Seymour L, Bogaerts J, Perrone A et al. iRECIST. Lancet Oncol 2017;18:e143-e152")
  static let sitc2020 = Citation(
    "Kluger HM, Tawbi HA, Ascierto ML et al. SITC. J Immunother Cancer 2020;8:e000398")
  static let doseIntensity = Citation(
    "Havrilesky LJ et al. Crit Rev Oncol Hematol 2015;93:203")
  static let eauProstate = Citation("EAU guideline on prostate cancer; PCWG3")
  static let fdaBCG = Citation("FDA guidance on BCG-unresponsive bladder cancer, 2018, rev. 2024")
  static let chaft = Citation("Chaft JE et al. Clin Cancer Res 2011;17:6298")
  static let zhao = Citation("Zhao B et al. Transl Oncol 2014;7:88")
  static let huh = Citation("Huh J et al. 2018, size of liver metastases by contrast phase")
  static let yoon = Citation("Yoon SH, Kim KW, Goo JM et al. Eur J Cancer 2016;53:5-15")
  static let percist = Citation("Wahl RL et al. PERCIST 1.0. J Nucl Med 2009;50 Suppl 1:122S")
  static let pcwg3 = Citation(
    "Scher HI, Morris MJ, Stadler WM et al. PCWG3. J Clin Oncol 2016;34:1402-1418")
  static let rano = Citation(
    "Wen PY, van den Bent M, Youssef G et al. RANO 2.0. J Clin Oncol 2023;41:5187-5199")
  static let gcig = Citation("Rustin GJ et al. GCIG CA-125. Int J Gynecol Cancer 2011;21:419")
  static let calypso = Citation("CALYPSO trial: CA-125 and radiological progression")
}
