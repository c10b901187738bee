/// The publications that criteria and settings cite, each once.
extension Citation {
  /// RECIST 1.1.
  public static let recist = Citation(
    "Eisenhauer EA, Therasse P, Bogaerts J et al. RECIST 1.1. Eur J Cancer 2009;45:228-247",
    doi: "10.1016/j.ejca.2008.10.026")
  /// The answers of the RECIST working group.
  public static let eortcAnswers = Citation("EORTC RECIST working group, answers to questions")
  /// iRECIST.
  public static let irecist = Citation(
    "Seymour L, Bogaerts J, Perrone A et al. iRECIST. Lancet Oncol 2017;18:e143-e152")
  /// mRECIST.
  public static let mrecist = Citation(
    "Lencioni R, Llovet JM. mRECIST for hepatocellular carcinoma. Semin Liver Dis 2010;30:52-60")
  /// RANO 2.0.
  public static let rano = Citation(
    "Wen PY, van den Bent M, Youssef G et al. RANO 2.0. J Clin Oncol 2023;41:5187-5199")
  /// PCWG3.
  public static let pcwg3 = Citation(
    "Scher HI, Morris MJ, Stadler WM et al. PCWG3. J Clin Oncol 2016;34:1402-1418")
  /// GCIG CA-125.
  public static let gcig = Citation(
    "Rustin GJS, Vergote I, Eisenhauer E et al. GCIG CA-125. Int J Gynecol Cancer 2011;21:419-423")
  /// PERCIST 1.0.
  public static let percist = Citation(
    "Wahl RL, Jacene H, Kasamon Y, Lodge MA. PERCIST 1.0. J Nucl Med 2009;50(Suppl 1):122S-150S")
  /// Choi.
  public static let choi = Citation(
    "Choi H, Charnsangavej C, Faria SC et al. J Clin Oncol 2007;25:1753-1759")
  /// Lugano 2014.
  public static let lugano = Citation(
    "Cheson BD et al. Lugano 2014. J Clin Oncol 2014;32:3059-3068")
  /// The five-point scale of PET.
  public static let deauville = Citation(
    "Barrington SF et al. J Clin Oncol 2014;32:3048-3058")
  /// LYRIC.
  public static let lyric = Citation(
    "Cheson BD et al. LYRIC. Blood 2016;128:2489-2496")
  /// RECIL 2017.
  public static let recil = Citation(
    "Younes A et al. RECIL 2017. Ann Oncol 2017;28:1436-1447")
  /// IMWG 2016.
  public static let imwg = Citation(
    "Kumar S et al. IMWG. Lancet Oncol 2016;17:e328-e346")
  /// ELN 2022 for AML.
  public static let elnAML = Citation("Döhner H et al. ELN 2022. Blood 2022;140:1345-1377")
  /// ELN 2024 for ALL.
  public static let elnALL = Citation("Gökbuget N et al. ELN 2024. Blood 2024;143:1891-1902")
  /// ELN 2020 for CML.
  public static let elnCML = Citation(
    "Hochhaus A et al. ELN 2020. Leukemia 2020;34:966-984")
  /// IWG 2023 for MDS.
  public static let iwgMDS = Citation(
    "Zeidan AM et al. IWG 2023. Blood 2023;141:2047-2061")
  /// iwCLL 2018.
  public static let iwcll = Citation("Hallek M et al. iwCLL 2018. Blood 2018;131:2745-2760")
  /// Waldenström.
  public static let waldenstrom = Citation(
    "Owen RG et al. IWWM-6. Br J Haematol 2013; Treon SP et al. IWWM-11. "
      + "Semin Hematol 2023")
  /// IPCG for primary CNS lymphoma.
  public static let ipcg = Citation(
    "Abrey LE et al. IPCG. J Clin Oncol 2005;23:5034-5043")
  /// How many lesions are oligometastases.
  public static let oligometastases = Citation(
    "Lievens Y et al. ESTRO-ASTRO. Radiother Oncol 2020;148:157")
  /// Dissociated response.
  public static let dissociated = Citation(
    "Bernard-Tessier et al. 2020, as tabulated in PMC9083034")
  /// How far two measurements differ.
  public static let measurementError = Citation(
    "Yoon SH, Kim KW, Goo JM et al. Eur J Cancer 2016;53:5-15")
  /// Dose intensity.
  public static let doseIntensity = Citation(
    "Havrilesky LJ et al. Crit Rev Oncol Hematol 2015;93:203")
}
