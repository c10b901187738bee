/// When something happened, and when it was known.
///
/// A result can come back days after the sample. "As of" asks for what was known on a day, so a fact
/// counts from the later of the two (GEN-ASOF).
public struct Dated: Hashable, Sendable {
  /// When it happened.
  public var date: PartialDate
  /// When it was known, where that is later.
  public var known: CalendarDate?
  /// Where the fact comes from.
  public var source: Source?

  /// A fact's two dates, and where it comes from.
  public init(_ date: PartialDate, known: CalendarDate? = nil, source: Source? = nil) {
    self.date = date
    self.known = known
    self.source = source
  }

  /// The first day on which the fact counts; of a partial date its last possible day, because before
  /// it nobody can be sure that it had happened.
  public var countsFrom: CalendarDate {
    max(date.latest, known ?? date.latest)
  }

  /// Whether the fact counts on a day (GEN-ASOF).
  public func isKnown(on day: CalendarDate) -> Bool { countsFrom <= day }
}

extension Dated? {
  /// Whether a fact counts on a day: what has no date was always so.
  public func isKnown(on day: CalendarDate) -> Bool { self.map { $0.isKnown(on: day) } ?? true }
}
