internal import Oncology

/// Something that happened, as the timeline shows it.
struct TimelineEvent: Hashable {
  /// How it stands in its lane.
  enum Shape: Hashable {
    /// A sign on its day.
    case point(Mark)
    /// Something that lasted until a day; what goes on has today's.
    case interval(to: Int, goesOn: Bool)
    /// Words on its day.
    case word(Line)
  }

  /// Unique in the case.
  var id: String
  /// The lane it stands in.
  var lane: String
  /// When it was, as recorded.
  var date: PartialDate
  /// What stands in the lane beside the sign, as far as there is room.
  var label: String
  /// How it stands there.
  var shape: Shape
  /// What it means.
  var tone: Tone = .plain
  /// What there is to say, in a sentence.
  var text: Line

  /// Its day: days since 1970.
  var day: Int { date.earliest.daysSince1970 }
}

/// A lane of the timeline.
struct TimelineLane: Hashable {
  /// Unique in the timeline.
  var id: String
  /// What stands to the left of it.
  var label: String
  /// 0 is always there; the highest goes first where there is no room.
  var priority: Int
  /// What stands in it, oldest first.
  var events: [TimelineEvent]
}
