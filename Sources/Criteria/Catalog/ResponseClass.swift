/// What a response category amounts to, whatever the criterion (heme-rules 0.4).
public enum ResponseClass: String, CaseIterable, Sendable {
  /// Complete.
  case complete = "C"
  /// Partial.
  case partial = "P"
  /// Minor.
  case minor = "M"
  /// Stable.
  case stable = "S"
  /// Progression, relapse, or a milestone that was missed.
  case progression = "D"
  /// Progression or not: that is for a later assessment to say.
  case indeterminate = "I"
  /// Cannot be judged.
  case notEvaluable = "NE"

  /// Its rank among responses, 4 for complete to 0 for progression; nil for what is no response and
  /// no progression.
  public var rank: Int? {
    switch self {
    case .complete: 4
    case .partial: 3
    case .minor: 2
    case .stable: 1
    case .progression: 0
    case .indeterminate, .notEvaluable: nil
    }
  }
}
