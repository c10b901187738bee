public import Oncology

/// Whether and when the drug that a definition names was last given.
public enum LastDose: Hashable, Sendable {
  /// It was still being given at progression.
  case ongoing
  /// On this day.
  case on(PartialDate)
  /// It ended, and nobody knows when.
  case unknown
}

/// A progression after or under a drug: what nearly every definition asks for.
public struct TreatmentFailure: Hashable, Sendable {
  /// The line of therapy, by id.
  public var line: String?
  /// The drugs that the definition names, as written in the case.
  public var agents: [String]
  /// The first dose of the drug.
  public var start: PartialDate?
  /// Its last dose, never the last dose of a maintenance drug (RES-G-1).
  public var lastDose: LastDose
  /// The best response of the line; nil when nothing was assessed before the progression.
  public var best: LineResponse?
  /// The first day that shows the progression.
  public var progression: PartialDate
  /// Whether only a marker shows it (RES-G-2).
  public var isMarkerOnly: Bool

  /// A failure from its parts.
  public init(
    line: String? = nil, agents: [String] = [], start: PartialDate? = nil, lastDose: LastDose,
    best: LineResponse?, progression: PartialDate, isMarkerOnly: Bool = false
  ) {
    self.line = line
    self.agents = agents
    self.start = start
    self.lastDose = lastDose
    self.best = best
    self.progression = progression
    self.isMarkerOnly = isMarkerOnly
  }

  /// The last dose where it is dated.
  var lastDate: PartialDate? {
    if case .on(let date) = lastDose { return date }
    return nil
  }
}

/// One way in which partial dates can be read: each at one of its ends (DATE-4).
struct DateReading: Hashable {
  /// The first dose; nil when it is not recorded.
  var start: CalendarDate?
  /// The last dose; nil while the drug was still being given.
  var last: CalendarDate?
  /// The progression.
  var event: CalendarDate

  /// Whether the drug was being given when the disease grew.
  var isOnDrug: Bool { last.map { event <= $0 } ?? true }

  /// Whether the progression lies in a window after the last dose, or under the drug.
  func isWithin(_ window: ClassWindow) -> Bool {
    last.map { window.contains(event, from: $0) } ?? true
  }

  /// Whether it lies in a window after the first dose; nil when that is not recorded.
  func isWithinStart(_ window: ClassWindow) -> Bool? {
    start.map { window.contains(event, from: $0) }
  }
}

extension PartialDate {
  /// The first and the last day it can be.
  var ends: [CalendarDate] { earliest == latest ? [earliest] : [earliest, latest] }
}

extension TreatmentFailure {
  /// Every reading of the dates; none when the last dose is unknown.
  var readings: [DateReading] {
    let starts: [CalendarDate?] = start?.ends ?? [nil]
    let lasts: [CalendarDate?]
    switch lastDose {
    case .unknown: return []
    case .ongoing: lasts = [nil]
    case .on(let date): lasts = date.ends
    }
    return starts.flatMap { start in
      lasts.flatMap { last in
        progression.ends.map { DateReading(start: start, last: last, event: $0) }
      }
    }
  }

  /// Whether the line kept the disease stable for a time before it grew; false where dates leave it
  /// open, because the longer time is the stronger claim.
  func hasStableDisease(for window: ClassWindow) -> Bool {
    guard best == .stable, let start else { return false }
    return start.ends.allSatisfy { first in
      progression.ends.allSatisfy { !window.contains($0, from: first) }
    }
  }
}
