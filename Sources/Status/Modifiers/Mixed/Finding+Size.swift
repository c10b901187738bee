internal import Criteria
internal import Oncology

extension Finding {
  /// What it measures: of a node its short axis, else the longest diameter; nil without a size (R11-S-2,
  /// R11-S-3).
  func size(isNode: Bool) -> Length? {
    switch state {
    case .absent: return .zero
    case .tooSmall: return RECIST11.Limits.tooSmall
    case .merged, .notEvaluable, .notDone: return nil
    case .present, .smaller, .unequivocalProgression, nil: break
    }
    if !parts.isEmpty { return parts.reduce(.zero, +) }
    return isNode ? shortAxis : longest
  }
}
