/// A second of history, and how far the clock on the wall was from UTC: when somebody signed.
///
/// The clinic knows only days (``CalendarDate``); an instant stands where an act is recorded.
public struct Instant: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds left out.
  public let secondsSince1970: Int
  /// Minutes that the local clock was ahead of UTC, -1439 to 1439.
  public let minutesAhead: Int

  /// A second by its number; nil outside the years 1800 to 2999, or with an offset of a day or more.
  public init?(secondsSince1970: Int, minutesAhead: Int = 0) {
    let day = Self.floored(secondsSince1970 + minutesAhead * 60, by: Self.secondsADay)
    guard (-1439...1439).contains(minutesAhead),
      (1800...2999).contains(CalendarDate(daysSince1970: day).parts.year)
    else { return nil }
    self.secondsSince1970 = secondsSince1970
    self.minutesAhead = minutesAhead
  }

  /// Reads "2024-12-10T13:05:12+01:00" or "…Z" (RFC 3339 without fractions); nil for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20 || bytes.count == 25, bytes[10] == UInt8(ascii: "T"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let day = CalendarDate(String(decoding: bytes[..<10], as: UTF8.self)),
      let hour = Self.pair(bytes, 11, below: 24), let minute = Self.pair(bytes, 14, below: 60),
      let second = Self.pair(bytes, 17, below: 60), let ahead = Self.offset(bytes)
    else { return nil }
    let local = day.daysSince1970 * Self.secondsADay + (hour * 60 + minute) * 60 + second
    self.init(secondsSince1970: local - ahead * 60, minutesAhead: ahead)
  }

  /// Stands for an instant that is yet to come: the first second of 1970.
  public static let unset = Instant()

  private init() {
    secondsSince1970 = 0
    minutesAhead = 0
  }

  private static let secondsADay = 86_400

  private static func floored(_ number: Int, by divisor: Int) -> Int {
    (number - ((number % divisor) + divisor) % divisor) / divisor
  }

  private static func pair(_ bytes: [UInt8], _ place: Int, below limit: Int) -> Int? {
    let digits = bytes[place..<(place + 2)].map { Int($0) - 48 }
    guard digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
    let number = digits[0] * 10 + digits[1]
    return number < limit ? number : nil
  }

  private static func offset(_ bytes: [UInt8]) -> Int? {
    if bytes.count == 20 { return bytes[19] == UInt8(ascii: "Z") ? 0 : nil }
    guard bytes[22] == UInt8(ascii: ":"), let hours = pair(bytes, 20, below: 24),
      let minutes = pair(bytes, 23, below: 60)
    else { return nil }
    switch bytes[19] {
    case UInt8(ascii: "+"): return hours * 60 + minutes
    case UInt8(ascii: "-"): return -(hours * 60 + minutes)
    default: return nil
    }
  }

  /// The earliest day that it was anywhere: twelve hours behind UTC.
  public var earliestDay: CalendarDate {
    CalendarDate(
      daysSince1970: Self.floored(secondsSince1970 - Self.secondsADay / 2, by: Self.secondsADay))
  }

  /// The day on the wall.
  public var day: CalendarDate {
    CalendarDate(
      daysSince1970: Self.floored(secondsSince1970 + minutesAhead * 60, by: Self.secondsADay))
  }
}

extension Instant: CustomStringConvertible {
  /// As RFC 3339 writes it: "2024-12-10T13:05:12+01:00".
  public var description: String {
    let local = secondsSince1970 + minutesAhead * 60
    let second = local - day.daysSince1970 * Self.secondsADay
    let time = [second / 3600, second / 60 % 60, second % 60].map(Self.twoDigits)
    let ahead = abs(minutesAhead)
    let zone =
      ahead == 0
      ? "Z"
      : "\(minutesAhead < 0 ? "-" : "+")\(Self.twoDigits(ahead / 60)):\(Self.twoDigits(ahead % 60))"
    return "\(day)T\(time.joined(separator: ":"))\(zone)"
  }

  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}
