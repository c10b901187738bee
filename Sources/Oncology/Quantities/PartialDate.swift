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
  public init?(_ text: String) { self.init(text.utf8.span) }

  /// Reads "2024-12-02", "2024-12" or "2024"; nil for anything else.
  public init?(_ text: borrowing Span<UInt8>) {
    switch text.count {
    case 10:
      guard let day = CalendarDate(text) else { return nil }
      self.init(day)
    case 7:
      guard text[4] == UInt8(ascii: "-"), let year = CalendarDate.year(text),
        let month = CalendarDate.twoDigits(text, at: 5),
        let start = CalendarDate(year: year, month: month, day: 1)
      else { return nil }
      self.init(from: start, months: 1, .month)
    case 4:
      guard let year = CalendarDate.year(text),
        let start = CalendarDate(year: year, month: 1, day: 1)
      else { return nil }
      self.init(from: start, months: 12, .year)
    default: return nil
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
