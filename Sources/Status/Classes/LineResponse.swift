public import Criteria

/// The best response of a line before its progression.
public enum LineResponse: String, CaseIterable, Sendable {
  /// Complete.
  case complete = "CR"
  /// Partial.
  case partial = "PR"
  /// Stable, or neither complete nor progressing where nothing is measured.
  case stable = "SD"
  /// Progression was the first that was seen.
  case progression = "PD"
  /// No disease at the start and none since: inherited from the treatment before.
  case noEvidenceOfDisease = "NED"

  /// The response of a category; nil for one that says nothing.
  public init?(_ category: RECISTCategory) {
    switch category {
    case .completeResponse: self = .complete
    case .partialResponse: self = .partial
    case .stableDisease, .nonCRNonPD: self = .stable
    case .progressiveDisease: self = .progression
    case .noEvidenceOfDisease: self = .noEvidenceOfDisease
    case .notEvaluable: return nil
    }
  }

  /// "r" of the clinical README: CR or PR in the line, or no evidence of disease inherited.
  public var isResponse: Bool { self != .stable && self != .progression }

  /// Response or stabilisation.
  public var isControl: Bool { self != .progression }
}
