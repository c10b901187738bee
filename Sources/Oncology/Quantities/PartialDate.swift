/// A date of which the day, or month and day, may be unknown: an interval of days (DATE-4).
public struct PartialDate: Hashable, Sendable {
  /// How much of it is known.
  public enum Precision: Int, Comparable, Sendable {
    /// Only the year.
    case year
    /// Year and month.
    case month
    /// All of it.
    case day

    /// Whether less is known.
    public static func < (left: Precision, right: Precision) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The first day it can be.
  public let earliest: CalendarDate
  /// The last day it can be.
  public let latest: CalendarDate
  /// How much of it is known.
  public let precision: Precision

  /// A day that is known.
  public init(_ day: CalendarDate) {
    earliest = day
    latest = day
    precision = .day
  }

  private init(from start: CalendarDate, months: Int, _ precision: Precision) {
    earliest = start
    latest = start.adding(months: months).adding(days: -1)
    self.precision = precision
  }

  /// Reads "2024-12-02", "2024-12" or "2024"; nil for anything else.
  public init?(_ text: some StringProtocol) { self.init(String(text)) }

  /// Reads "2024-12-02", "2024-12" or "2024"; nil for anything else.
  public init?(_ text: String) {
    if let day = CalendarDate(text) {
      self.init(day)
    } else if text.utf8.count == 7, let start = CalendarDate("\(text)-01") {
      self.init(from: start, months: 1, .month)
    } else if text.utf8.count == 4, let start = CalendarDate("\(text)-01-01") {
      self.init(from: start, months: 12, .year)
    } else {
      return nil
    }
  }

  /// The day, where it is known.
  public var day: CalendarDate? { precision == .day ? earliest : nil }
}

extension PartialDate: CustomStringConvertible {
  /// What is known of it: "2024-12-02", "2024-12" or "2024".
  public var description: String {
    switch precision {
    case .day: earliest.description
    case .month: String(earliest.description.prefix(7))
    case .year: String(earliest.description.prefix(4))
    }
  }
}
