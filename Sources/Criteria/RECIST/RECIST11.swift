/// RECIST 1.1: measurability, baseline, sums, nadir, targets, non-targets, new lesions, time points,
/// best overall response.
///
/// Lengths are exact (NUM-1) and every comparison is made in whole numbers (NUM-2).
///
/// Not covered: iRECIST and the other relatives, which are criteria of their own; volumes; PET as a
/// measurement. Whether non-target disease progressed beyond doubt, and whether a lesion is new, are
/// human judgements that the case holds; they are never inferred from counts (R11-N-PD).
///
/// Source: Eisenhauer EA, Therasse P, Bogaerts J et al., Eur J Cancer 2009;45:228-247; clarified by
/// Schwartz LH, Litière S, de Vries E et al., Eur J Cancer 2016;62:132-137, and the EORTC working
/// group's answers.
public enum RECIST11 {
  /// The id on the command line and in files.
  public static let id = "recist-1.1"
  /// The name on screens.
  public static let name = "RECIST 1.1"
  /// The publication.
  public static let citation = Citation.recist
}
