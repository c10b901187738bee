internal import Criteria
internal import Oncology

/// How one lesion went, from its own baseline and its own nadir (solid-rules MIX-1).
enum LesionTrend: Hashable {
  /// Gone, or a node of normal size.
  case gone
  /// At least 30 % below its baseline.
  case shrinking
  /// At least 20 % and 5 mm above its nadir; wins over being below baseline.
  case growing
  /// None of these.
  case unchanged
  /// Nothing was measured.
  case unknown

  /// The trend at the last of the values; `nil` values were not measured.
  init(_ values: [Length?], isNode: Bool) {
    guard values.count > 1, let baseline = values.first.flatMap(\.self),
      let current = values.last.flatMap(\.self)
    else {
      self = .unknown
      return
    }
    let nadir = values.dropLast().compactMap(\.self).min() ?? baseline
    let isNormalNode = isNode && current < RECIST11.Limits.pathologicalNode
    if Change(from: nadir, to: current).isProgression {
      self = .growing
    } else if current == .zero || isNormalNode {
      self = .gone
    } else if Change(from: baseline, to: current).isPartialResponse {
      self = .shrinking
    } else {
      self = .unchanged
    }
  }

  var tone: Tone {
    switch self {
    case .gone: .complete
    case .shrinking: .responding
    case .growing: .progressing
    case .unchanged: .stable
    case .unknown: .notEvaluable
    }
  }

  var mark: Mark {
    switch self {
    case .gone: .complete
    case .shrinking: .responding
    case .growing: .progressing
    case .unchanged: .stable
    case .unknown: .notEvaluable
    }
  }
}
