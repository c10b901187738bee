internal import Glibc
public import Oncology

/// The day by this machine's clock and time zone; read once at the start and passed on.
public enum Clock {
  /// Now, with the offset of this machine's time zone; nil where the clock is off by centuries.
  public static func now() -> Instant? {
    var now = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&now, &parts)
    return Instant(secondsSince1970: now, minutesAhead: unsafe parts.tm_gmtoff / 60)
  }

  /// Today.
  public static func today() -> CalendarDate {
    var now = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&now, &parts)
    return CalendarDate(
      year: Int(unsafe parts.tm_year) + 1900, month: Int(unsafe parts.tm_mon) + 1,
      day: Int(unsafe parts.tm_mday))
      ?? CalendarDate(daysSince1970: now / 86_400)
  }
}
