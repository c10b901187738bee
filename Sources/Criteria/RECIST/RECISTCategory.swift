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

  /// What it amounts to, whatever the criterion (heme-rules 0.4).
  ///
  /// Non-target disease that persists is stable (FLG-2); no disease at all is as good as complete, by
  /// the vocabulary that both specifications share.
  public var responseClass: ResponseClass {
    switch self {
    case .completeResponse, .noEvidenceOfDisease: .complete
    case .partialResponse: .partial
    case .stableDisease, .nonCRNonPD: .stable
    case .progressiveDisease: .progression
    case .notEvaluable: .notEvaluable
    }
  }
}
