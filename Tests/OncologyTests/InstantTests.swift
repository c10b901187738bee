import Oncology
import Testing

/// Seconds with their zone, as RFC 3339 writes them.
@Suite struct InstantTests {
  static let texts = [
    "1970-01-01T00:00:00Z", "2024-12-10T13:05:12+01:00", "2024-02-29T23:59:59-08:30",
    "1969-12-31T23:59:59Z", "1800-01-01T00:00:00Z", "2999-12-31T23:59:59Z",
  ]

  @Test(arguments: texts) func readAndWrittenIsTheSame(_ text: String) throws {
    #expect(try #require(Instant(text)).description == text)
  }

  @Test(arguments: [
    "", "2024-12-10", "2024-12-10T13:05:12", "2024-12-10 13:05:12Z", "2024-12-10T24:00:00Z",
    "2024-12-10T13:60:12Z", "2024-12-10T13:05:60Z", "2023-02-29T13:05:12Z",
    "2024-12-10T13:05:12+24:00", "2024-12-10T13:05:12+01:60", "2024-12-10T13:05:12.5Z",
    "2024-12-10T13:05:12z", "2024-12-10T1a:05:12Z",
  ]) func refusesEverythingElse(_ text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func zonesNameOneSecondAndTheDayOnTheWall() throws {
    let instant = try #require(Instant("2024-12-10T23:30:00-02:00"))
    #expect(instant.secondsSince1970 == Instant("2024-12-11T01:30:00Z")?.secondsSince1970)
    #expect(instant.day == CalendarDate("2024-12-10"))
  }
}
