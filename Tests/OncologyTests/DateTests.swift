import Oncology
import Testing

/// Dates and windows (solid-rules 0.4): DATE-1, DATE-2 and DATE-4.
@Suite("Dates: DATE-1, DATE-2, DATE-4") struct DateTests {
  /// One row of the table of date examples.
  struct Window: Sendable, CustomTestStringConvertible {
    let id: String
    let start: String
    let months: Int
    let end: String
    let probe: String
    /// Whether the probe lies within the months; nil for UNDETERMINED.
    let isWithin: Bool?
    var testDescription: String { "\(id) \(start) + \(months) months, \(probe)" }

    init(_ id: String, _ start: String, _ end: String, _ probe: String, _ isWithin: Bool?) {
      self.id = id
      self.start = start
      self.months = 6
      self.end = end
      self.probe = probe
      self.isWithin = isWithin
    }
  }

  static let windows: [Window] = [
    Window("DT-1", "2023-01-15", "2023-07-15", "2023-07-14", true),
    Window("DT-2", "2023-01-15", "2023-07-15", "2023-07-15", false),
    Window("DT-3", "2023-08-31", "2024-02-29", "2024-02-28", true),
    Window("DT-4", "2023-08-31", "2024-02-29", "2024-02-29", false),
    Window("DT-5", "2024-08-31", "2025-02-28", "2025-02-27", true),
    Window("DT-6", "2024-08-31", "2025-02-28", "2025-02-28", false),
    Window("DT-7", "2023-01-15", "2023-07-15", "2023-07", nil),
  ]

  @Test("DATE-2 and DATE-4: windows in calendar months", arguments: windows)
  func monthsAreOfTheCalendar(_ row: Window) throws {
    let end = try #require(CalendarDate(row.start)).adding(months: row.months)
    #expect(end.description == row.end)
    let probe = try #require(PartialDate(row.probe))
    let answers = Set([probe.earliest < end, probe.latest < end])
    #expect((answers.count == 1 ? answers.first : nil) == row.isWithin)
  }

  /// Days between two dates.
  struct Elapsed: Sendable, CustomTestStringConvertible {
    let from: String
    let to: String
    let days: Int
    var testDescription: String { "DATE-1 \(from) to \(to)" }

    init(_ from: String, _ to: String, _ days: Int) {
      self.from = from
      self.to = to
      self.days = days
    }
  }

  @Test(
    "DATE-1: elapsed days add no day",
    arguments: [
      Elapsed("2024-01-01", "2024-01-01", 0),
      Elapsed("2024-01-01", "2024-01-29", 28),
      Elapsed("2024-02-26", "2024-09-02", 189),
      Elapsed("2024-01-01", "2024-09-02", 245),
      Elapsed("2024-02-28", "2024-03-01", 2),
      Elapsed("2023-02-28", "2023-03-01", 1),
      Elapsed("2024-03-01", "2024-02-28", -2),
      Elapsed("1899-12-31", "1900-03-01", 60),
      Elapsed("1969-12-31", "1970-01-01", 1),
    ])
  func elapsedDays(_ row: Elapsed) throws {
    let from = try #require(CalendarDate(row.from))
    let to = try #require(CalendarDate(row.to))
    #expect(to.days(since: from) == row.days)
    #expect(from.adding(days: row.days) == to)
  }

  @Test(
    "DATE-2: the day of the month stays, or is the month's last",
    arguments: [
      ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
      ("2024-01-31", 3, "2024-04-30"), ("2024-12-31", 2, "2025-02-28"),
      ("2024-11-30", 3, "2025-02-28"), ("2024-08-31", -6, "2024-02-29"),
      ("2024-01-15", -1, "2023-12-15"), ("2024-02-29", 12, "2025-02-28"),
      ("2024-02-29", 48, "2028-02-29"), ("2024-05-05", 0, "2024-05-05"),
    ])
  func addedMonths(_ start: String, _ months: Int, _ end: String) throws {
    let first = try #require(CalendarDate(start))
    #expect(first.adding(months: months).description == end)
  }

  /// What a partial date stands for.
  struct Interval: Sendable, CustomTestStringConvertible {
    let text: String
    let earliest: String
    let latest: String
    let precision: PartialDate.Precision
    var testDescription: String { "DATE-4 \(text)" }

    init(_ text: String, _ earliest: String, _ latest: String, _ precision: PartialDate.Precision) {
      self.text = text
      self.earliest = earliest
      self.latest = latest
      self.precision = precision
    }
  }

  @Test(
    "DATE-4: a partial date is an interval",
    arguments: [
      Interval("2024-02-29", "2024-02-29", "2024-02-29", .day),
      Interval("2024-02", "2024-02-01", "2024-02-29", .month),
      Interval("2023-02", "2023-02-01", "2023-02-28", .month),
      Interval("2023-12", "2023-12-01", "2023-12-31", .month),
      Interval("2024", "2024-01-01", "2024-12-31", .year),
    ])
  func partialDates(_ row: Interval) throws {
    let date = try #require(PartialDate(row.text))
    #expect(date.earliest.description == row.earliest)
    #expect(date.latest.description == row.latest)
    #expect(date.precision == row.precision)
    #expect((date.day != nil) == (row.precision == .day))
    #expect(date.description == row.text)
  }

  @Test(
    "What is no date is refused",
    arguments: [
      "", "2024-13", "2024-00", "2024-02-30", "2023-02-29", "1900-02-29", "2024-04-31", "2024-1-1",
      "24-01-01", "2024-01-00", "2024-01-01T00:00:00Z", "2024/01/01", "1799-12-31", "3000-01-01",
      "20240101", "2024-", "２０２４",
    ])
  func noDates(_ text: String) {
    #expect(PartialDate(text) == nil)
    #expect(CalendarDate(text) == nil)
  }

  @Test("Every day of twelve centuries is read as it is written")
  func everyDay() throws {
    var day = try #require(CalendarDate("1800-01-01"))
    let last = try #require(CalendarDate("2999-12-31"))
    #expect(last.days(since: day) == 438_290)
    while day <= last {
      let parts = day.parts
      guard CalendarDate(year: parts.year, month: parts.month, day: parts.day) == day else {
        Issue.record("\(day) is read as another day")
        return
      }
      day = day.adding(days: 1)
    }
  }

  @Test("GEN-ASOF: a fact counts from the later of its day and the day it was known")
  func knownDates() throws {
    let day = try #require(PartialDate("2024-03-04"))
    let month = try #require(PartialDate("2024-03"))
    let known = try #require(CalendarDate("2024-03-12"))
    #expect(Dated(day).countsFrom.description == "2024-03-04")
    #expect(Dated(day, known: known).countsFrom == known)
    #expect(Dated(month, known: known).countsFrom.description == "2024-03-31")
  }
}
