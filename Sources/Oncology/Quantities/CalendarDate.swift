/// A day of the Gregorian calendar, without time and time zone (DATE-1, GEN-DATE-1).
public struct CalendarDate: Hashable, Sendable {
  /// Days since 1970-01-01.
  public let daysSince1970: Int

  /// A day by its number.
  public init(daysSince1970: Int) { self.daysSince1970 = daysSince1970 }

  /// A day by its parts; nil when there is no such day or the year is outside 1800…2999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1800...2999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.days(inMonth: month, of: year)
    else { return nil }
    // Howard Hinnant, "chrono-compatible low-level date algorithms": years begin in March, so that
    // the leap day is the last. Nothing here is large enough to overflow.
    let shifted = UInt32(truncatingIfNeeded: month <= 2 ? year &- 1 : year)
    let sinceMarch = UInt32(truncatingIfNeeded: month > 2 ? month &- 3 : month &+ 9)
    let dayOfYear = (153 &* sinceMarch &+ 2) / 5 &+ UInt32(truncatingIfNeeded: day) &- 1
    let leapDays = shifted / 4 &- shifted / 100 &+ shifted / 400
    daysSince1970 = Int(shifted &* 365 &+ leapDays &+ dayOfYear) &- 719_468
  }

  /// Reads "2024-12-02"; nil for anything else.
  public init?(_ text: some StringProtocol) { self.init(String(text)) }

  /// Reads "2024-12-02"; nil for anything else.
  public init?(_ text: String) { self.init(text.utf8.span) }

  /// Reads "2024-12-02"; nil for anything else.
  public init?(_ text: borrowing Span<UInt8>) {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let year = Self.year(text), let month = Self.twoDigits(text, at: 5),
      let day = Self.twoDigits(text, at: 8)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The four digits that a text of at least as many must begin with.
  @inline(__always)
  static func year(_ text: borrowing Span<UInt8>) -> Int? {
    guard let century = twoDigits(text, at: 0), let year = twoDigits(text, at: 2) else {
      return nil
    }
    return century &* 100 &+ year
  }

  /// The two digits that must stand at a place.
  @inline(__always)
  static func twoDigits(_ text: borrowing Span<UInt8>, at place: Int) -> Int? {
    let ten = text[place] &- UInt8(ascii: "0")
    let one = text[place &+ 1] &- UInt8(ascii: "0")
    return ten < 10 && one < 10 ? Int(ten &* 10 &+ one) : nil
  }

  /// Year, month (1 to 12) and day (1 to 31).
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = daysSince1970 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The number of days in a month.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// The day `count` days later; earlier when negative.
  public func adding(days count: Int) -> CalendarDate {
    CalendarDate(daysSince1970: daysSince1970 + count)
  }

  /// The same day of the month `count` months later, or the last day of that month where it is
  /// shorter (DATE-2).
  public func adding(months count: Int) -> CalendarDate {
    let (year, month, day) = parts
    let total = year * 12 + month - 1 + count
    let newYear = total / 12
    let newMonth = total % 12 + 1
    let last = Self.days(inMonth: newMonth, of: newYear)
    return CalendarDate(year: newYear, month: newMonth, day: min(day, last)) ?? self
  }

  /// Days from `other` to this day: negative when this is the earlier one (DATE-1, no day added).
  public func days(since other: CalendarDate) -> Int { daysSince1970 - other.daysSince1970 }
}

extension CalendarDate: Comparable {
  /// Whether one is earlier.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.daysSince1970 < right.daysSince1970
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as ISO 8601 writes it: "2024-12-02".
  public var description: String {
    let (year, month, day) = parts
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
