internal import Criteria
public import Oncology

/// How one lesion went up to a time point (solid-rules MIX-1 to MIX-3, MIX-10).
public struct LesionTrend: Hashable, Sendable {
  /// Where it goes; of two that apply the earlier one counts.
  public enum Direction: String, CaseIterable, Sendable {
    /// New beyond doubt.
    case new = "NEW"
    /// Grown from its nadir, or progressed beyond doubt by the reader's word.
    case grow = "GROW"
    /// Gone; a node below 10 mm.
    case gone = "GONE"
    /// Shrunk from its baseline.
    case shrink = "SHRINK"
    /// None of these.
    case stable = "STABLE"
    /// Not examined, or no judgement possible.
    case notEvaluable = "NE"
  }

  /// The lesion's id; a word of the reader's that names no lesion has an id in angle brackets.
  public let lesion: String
  /// Its organ; nil where no lesion is named.
  public let organ: String?
  /// Its size at baseline; nil when not measured.
  public let baseline: Length?
  /// Its smallest size before this time point, baseline included; nil when not measured.
  public let nadir: Length?
  /// Its size now; nil when not measured.
  public let current: Length?
  /// Where it goes.
  public let direction: Direction
  /// Whether it is large enough at baseline for its trend to count (MIX-2).
  public let isEligible: Bool
  /// Whether local treatment not long ago is why it does not count (CAV-IMG-10).
  public let isRecentlyTreated: Bool

  init(
    lesion: String, organ: String?, sizes: Sizes = Sizes(), direction: Direction,
    isEligible: Bool = true, isRecentlyTreated: Bool = false
  ) {
    self.lesion = lesion
    self.organ = organ
    baseline = sizes.baseline
    nadir = sizes.nadir
    current = sizes.current
    self.direction = direction
    self.isEligible = isEligible
    self.isRecentlyTreated = isRecentlyTreated
  }

  /// The three sizes that decide.
  struct Sizes: Hashable {
    var baseline: Length?
    var nadir: Length?
    var current: Length?
  }

  /// Whether it counts: large enough, and not treated locally just before.
  public var isCounted: Bool { isEligible && !isRecentlyTreated }
  /// Whether it grows or is new, also where local treatment just before keeps it from counting
  /// (CAV-IMG-10: excluded from the count, shown).
  public var isSeenProgressing: Bool { isEligible && (direction == .new || direction == .grow) }
  /// Whether it is there and does not progress.
  public var isControlled: Bool { !isSeenProgressing && direction != .notEvaluable }
  /// Whether it counts as progressing (OLIGO-1).
  public var isProgressing: Bool { isCounted && (direction == .new || direction == .grow) }
  /// Whether it counts as shrinking.
  public var isShrinking: Bool { isCounted && (direction == .gone || direction == .shrink) }

  /// The change from baseline; nil when one of the two was not measured.
  public var fromBaseline: Change? {
    guard let baseline, let current else { return nil }
    return Change(from: baseline, to: current)
  }

  /// The change from nadir; nil when one of the two was not measured.
  public var fromNadir: Change? {
    guard let nadir, let current else { return nil }
    return Change(from: nadir, to: current)
  }

  /// The direction that sizes give.
  ///
  /// A node of normal size is no disease that could grow: it is gone whatever it grew from (solid-rules
  /// 8, row 4).
  static func direction(
    baseline: Length, nadir: Length, current: Length, isNode: Bool, _ limits: ModifierLimits
  ) -> Direction {
    let growth = Change(from: nadir, to: current)
    let isNormal = isNode ? current < limits.normalNode : current == .zero
    if !isNormal, growth.meets(limits.mixGrowPercent), growth.difference >= limits.mixGrowLength {
      return .grow
    }
    if isNormal { return .gone }
    return Change(from: baseline, to: current).meets(limits.mixShrinkPercent) ? .shrink : .stable
  }

  /// Its figures as evidence.
  var evidence: Evidence {
    var facts: [Fact] = [.lesions(direction.rawValue, [lesion])]
    if let fromNadir, direction == .grow { facts.append(.change("from nadir", fromNadir)) }
    if let fromBaseline { facts.append(.change("from baseline", fromBaseline)) }
    return Evidence("MIX-1", facts)
  }
}
