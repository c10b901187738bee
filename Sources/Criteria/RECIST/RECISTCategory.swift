/// The response categories of RECIST 1.1, for targets, non-targets and time points alike.
public enum RECISTCategory: String, CaseIterable, Sendable {
  /// All gone.
  case completeResponse = "CR"
  /// At least 30 % smaller than at baseline.
  case partialResponse = "PR"
  /// Neither.
  case stableDisease = "SD"
  /// Non-target disease that persists without progressing.
  case nonCRNonPD = "NON-CR/NON-PD"
  /// Grown, or something new.
  case progressiveDisease = "PD"
  /// Cannot be judged.
  case notEvaluable = "NE"
  /// No disease at baseline and none now.
  case noEvidenceOfDisease = "NED"

  /// Whether it is a response: CR or PR.
  public var isResponse: Bool { self == .completeResponse || self == .partialResponse }
}
