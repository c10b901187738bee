internal import Oncology

/// A lesion of the reading that is called, with its trend there (MIX-1): the same trend that modifiers
/// count.
struct FollowedLesion: Hashable {
  let lesion: Lesion
  let trend: LesionTrend

  /// Whether it grows or is new; what was treated just before is shown too (CAV-IMG-10).
  var progresses: Bool { trend.isSeenProgressing }
  /// Whether it is new beyond doubt.
  var isNew: Bool { trend.direction == .new }
  /// Whether it shrinks or is gone.
  var isShrinking: Bool { trend.isShrinking }
  /// Whether it is there and does not progress.
  var isControlled: Bool { trend.isControlled }
}
