/// A discipline that sits on a board.
public enum Discipline: String, CaseIterable, Sendable {
  /// Medical oncology.
  case medicalOncology
  /// Radiation oncology.
  case radiationOncology
  /// Surgical oncology.
  case surgicalOncology
  /// Hematology.
  case hematology
  /// Pathology.
  case pathology
  /// Radiology.
  case radiology
  /// Nuclear medicine.
  case nuclearMedicine
  /// Molecular biology and genetics.
  case genetics
  /// Nursing.
  case nursing
  /// Pharmacy.
  case pharmacy
  /// Palliative care.
  case palliativeCare
  /// Rehabilitation.
  case rehabilitation
  /// Psycho-oncology and social work.
  case psychoOncology
  /// Anything else.
  case other
}
