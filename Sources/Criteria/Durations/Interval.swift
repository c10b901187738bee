public import Oncology

/// A time in a course, from one day to an event or to where nothing more is known.
public struct Interval: Hashable, Sendable {
  /// What ended it.
  public enum End: String, Sendable {
    /// Objective progression.
    case progression
    /// Death from any cause.
    case death
    /// Nothing yet: the time goes on after the last assessment that could be judged.
    case lastAssessment
    /// The next line of therapy: the time goes on, and nobody can say for how long.
    case nextLine
  }

  /// Where it begins.
  public let from: PartialDate
  /// Where it ends.
  public let to: PartialDate
  /// What ended it.
  public let end: End

  /// A time from one day to another.
  init(from: PartialDate, to: PartialDate, end: End) {
    self.from = from
    self.to = to
    self.end = end
  }

  /// Whether the event was seen; else the time is at least this long.
  public var isObserved: Bool { end == .progression || end == .death }

  /// Plain differences, no day added (DATE-6): the least and the greatest number of days that it can
  /// be (DATE-4).
  public var days: ClosedRange<Int> {
    let least = to.earliest.days(since: from.latest)
    return least...max(least, to.latest.days(since: from.earliest))
  }

  /// Whether it lasted at least so many days; nil while that cannot be said.
  public func isAtLeast(days count: Int) -> Bool? {
    if days.lowerBound >= count { return true }
    return isObserved && days.upperBound < count ? false : nil
  }
}
