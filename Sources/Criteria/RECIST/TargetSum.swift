public import Oncology

/// A lesion whose size is part of the sum.
public struct TargetLesion: Hashable, Sendable {
  /// The lesion's id.
  public var id: String
  /// Whether it is a node: its short axis counts, and below 10 mm it is normal.
  public var isNode: Bool

  /// A target.
  public init(_ id: String, isNode: Bool = false) {
    self.id = id
    self.isNode = isNode
  }
}

/// What was found of a target at a time point.
public enum TargetFinding: Hashable, Sendable {
  /// A size was measured; however small, it counts as measured (R11-S-1, R11-S-2).
  case measured(Length)
  /// There, too small to measure (R11-S-2).
  case tooSmall
  /// Gone (R11-S-2).
  case absent
  /// Fallen into parts with these diameters (R11-S-3).
  case parts([Length])
  /// Grown into another target, where it is measured (R11-S-4).
  case merged(into: String)
  /// No judgement possible, or not examined.
  case notEvaluable

  /// What it adds to the sum; nil when it cannot be said.
  var contribution: Length? {
    switch self {
    case .measured(let size): size
    case .tooSmall: RECIST11.Limits.tooSmall
    case .absent, .merged: .zero
    case .parts(let parts): parts.reduce(.zero, +)
    case .notEvaluable: nil
    }
  }

  /// The rule by which it adds that.
  var rule: String {
    switch self {
    case .measured: "R11-S-1"
    case .tooSmall, .absent: "R11-S-2"
    case .parts: "R11-S-3"
    case .merged: "R11-S-4"
    case .notEvaluable: "R11-T-NE"
    }
  }
}

/// The sum of diameters of the targets at one time point (R11-S-1 to R11-S-7).
public struct TargetSum: Hashable, Sendable {
  /// What each target adds, in the order of the targets; nil for one that is not evaluable.
  public let contributions: [Length?]
  /// Targets that are not evaluable, in the order of the targets.
  public let missing: [String]
  /// The sum of what there is; a target that is not evaluable adds nothing.
  public let partial: Length

  /// Adds up what was found; a target without a finding is not evaluable, never 0.
  public init(_ targets: [TargetLesion], _ findings: [String: TargetFinding]) {
    contributions = targets.map { target in
      if case .merged = findings[target.id] {
        return Self.holder(of: target, targets, findings) == nil ? nil : .zero
      }
      return findings[target.id]?.contribution
    }
    missing = zip(targets, contributions).filter { $0.1 == nil }.map(\.0.id)
    partial = contributions.compactMap(\.self).reduce(.zero, +)
  }

  /// The sum, where every target is evaluable.
  public var complete: Length? { missing.isEmpty ? partial : nil }

  /// The target that holds the size of one that grew into it; nil when no target does, because the
  /// conglomerate was measured elsewhere or nowhere: it must not count as 0 (R11-S-4).
  static func holder(
    of target: TargetLesion, _ targets: [TargetLesion], _ findings: [String: TargetFinding]
  ) -> TargetLesion? {
    var holder = target
    for _ in targets {
      guard case .merged(let id) = findings[holder.id] else { return holder }
      guard let next = targets.first(where: { $0.id == id }) else { return nil }
      holder = next
    }
    return nil
  }
}
