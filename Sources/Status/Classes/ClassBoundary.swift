public import Oncology

/// A boundary of a window, and how far the event lies from it.
public struct ClassBoundary: Hashable, Sendable {
  /// The rule that draws it.
  public var rule: String
  /// The window.
  public var window: ClassWindow
  /// Where the window begins.
  public var anchor: PartialDate
  /// The event.
  public var event: PartialDate

  /// A boundary; nil without an anchor.
  init?(_ rule: String, _ window: ClassWindow, from anchor: PartialDate?, to event: PartialDate) {
    guard let anchor else { return nil }
    self.rule = rule
    self.window = window
    self.anchor = anchor
    self.event = event
  }

  /// The boundary day; more than one day where the anchor is partial.
  public var dates: ClosedRange<CalendarDate> {
    window.boundary(from: anchor.earliest)...window.boundary(from: anchor.latest)
  }

  /// Days from the boundary to the event, negative inside; the operator decides day 0.
  public var daysToBoundary: ClosedRange<Int> {
    let nearest = event.earliest.days(since: dates.upperBound)
    return nearest...event.latest.days(since: dates.lowerBound)
  }
}
