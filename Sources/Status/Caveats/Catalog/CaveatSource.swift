internal import Criteria

/// The publications that only caveats rest on (`solid-rules.md` 7 and 9); ``Citation`` has the others.
enum CaveatSource {
  static let sitc2020 = Citation(
    "Kluger HM, Tawbi HA, Ascierto ML et al. SITC. J Immunother Cancer 2020;8:e000398")
  static let eauProstate = Citation("EAU guideline on prostate cancer; PCWG3")
  static let fdaBCG = Citation("FDA guidance on BCG-unresponsive bladder cancer, 2018, rev. 2024")
  static let chaft = Citation("Chaft JE et al. Clin Cancer Res 2011;17:6298")
  static let zhao = Citation("Zhao B et al. Transl Oncol 2014;7:88")
  static let huh = Citation("Huh J et al. 2018, size of liver metastases by contrast phase")
  static let calypso = Citation("CALYPSO trial: CA-125 and radiological progression")
}
