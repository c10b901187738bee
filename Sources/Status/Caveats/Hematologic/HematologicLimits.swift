internal import Oncology

/// Figures of the hematologic caveats, each once, with the rule it belongs to.
enum HematologicLimits {
  /// Age of baseline imaging in days (GEN-BASE, D).
  static let baselineDays = 42
  /// Days a response lasts before it is one (CLL-DUR, K).
  static let provisionalDays = 56
  /// Days after chemotherapy before which PET is early (LUG-PET-TIME, K).
  static let petAfterChemotherapy = 21
  /// Days after radiotherapy before which PET is early (LUG-PET-TIME, K).
  static let petAfterRadiotherapy = 84
  /// A longer spleen is enlarged (LUG-CT-PD-2b, V).
  static let spleen = Length.millimetres(130)
  /// Growth of a spleen that counts (LUG-CT-PD-2b, V).
  static let spleenGrowth = Length.millimetres(20)
  /// eGFR in mL/min below which light chains have another range (MM-FLC-N, V/X-10).
  static let kidney = ExactDecimal(significand: 60)
  /// Days after cells in which the M-protein lags (CT-MM, K).
  static let lagDays = 90
  /// Times that light chains must rise while the M-protein is stable (MM-33, D).
  static let escapeTimes = 2
  /// M-protein in g/L up to which an antibody may be what is seen (LAB-T13, K).
  static let antibodyGrams = ExactDecimal(significand: 2)
  /// Blasts in per cent that regeneration can bring (AML-REL-CAV, K).
  static let regeneration = ExactDecimal(significand: 5)...ExactDecimal(significand: 10)
  /// Days after therapy in which marrow regenerates (AML-REL-CAV, J).
  static let regenerationDays = 42
  /// Days without growth factor and platelets before counts count (AML-GF, K).
  static let supportDays = 7
  /// Days without red cells before hemoglobin counts (LAB-T11, K).
  static let redCellDays = 28
  /// Milestones of CML in months with the days by which a sample may miss them (CML-WIN, D).
  static let milestones = [(months: 3, days: 30), (months: 6, days: 30), (months: 12, days: 60)]
}
