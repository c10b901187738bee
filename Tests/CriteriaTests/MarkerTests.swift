import Criteria
import Oncology
import Testing

/// Tumor markers of a case (solid-rules 1.5, R11-N-CR and R11-N-MK; heme-rules GEN-BASE).
@Suite("R11-N-CR, R11-N-MK: tumor markers") struct MarkerTests {
  /// A value of a marker.
  typealias Value = (day: String, amount: String, bound: ReportedQuantity.Bound)

  /// Values of a marker with limit 5, where targets are gone and nothing else is there.
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let values: [Value]
    let category: RECISTCategory
    var testDescription: String { "\(id) \(category.rawValue)" }

    init(_ id: String, _ values: [(String, String)], _ category: RECISTCategory) {
      self.id = id
      self.values = values.map { ($0.0, $0.1, .exactly) }
      self.category = category
    }
  }

  /// Baseline scan 2023-12-20, first dose 2024-01-01, scan 2024-02-26.
  static let rows: [Row] = [
    Row("R11-N-CR never above normal", [("2023-12-20", "5"), ("2024-02-26", "5")], .cr),
    Row("R11-N-CR risen from normal", [("2023-12-20", "5"), ("2024-02-26", "9")], .cr),
    Row("R11-N-CR normalised", [("2023-12-20", "5.1"), ("2024-02-26", "5.0")], .cr),
    Row("R11-N-MK still above", [("2023-12-20", "5.1"), ("2024-02-26", "5.1")], .pr),
    Row("R11-N-NE value after the scan", [("2023-12-20", "9"), ("2024-02-27", "2")], .pr),
    Row("R11-N-NE no value now", [("2023-12-20", "9")], .pr),
    Row("R11-N-NE value 28 days old", [("2023-12-20", "9"), ("2024-01-29", "2")], .cr),
    Row("R11-N-NE value 29 days old", [("2023-12-20", "9"), ("2024-01-28", "2")], .pr),
    Row("GEN-BASE after the scan", [("2023-12-28", "9"), ("2024-02-26", "9")], .pr),
    Row("GEN-BASE on the first dose", [("2024-01-01", "9"), ("2024-02-26", "9")], .pr),
    Row("GEN-BASE after the first dose", [("2024-01-02", "9"), ("2024-02-26", "9")], .cr),
    Row(
      "GEN-BASE the last one", [("2023-12-10", "2"), ("2023-12-28", "9"), ("2024-02-26", "9")],
      .pr),
    Row("GEN-BASE the last one, reversed", [("2024-02-26", "9"), ("2023-12-20", "9")], .pr),
    Row("GEN-BASE too old", [("2023-11-21", "9"), ("2024-02-26", "9")], .cr),
  ]

  private static func builder(targets isWithTargets: Bool = true) -> CaseBuilder {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", isWithTargets ? ["T1": .size(50)] : [:])
    builder.visit("2024-02-26", isWithTargets ? ["T1": .absent] : [:])
    return builder
  }

  @Test("R11-N-CR, R11-N-MK: a marker above normal at baseline has to be normal", arguments: rows)
  func marker(_ row: Row) throws {
    var builder = Self.builder()
    for value in row.values { builder.marker(value.day, value.amount, value.bound) }
    #expect(try builder.response().categories == [row.category])
  }

  @Test(
    "R11-N-MK: of two markers the one that stays above normal bars complete response",
    arguments: [("2", RECISTCategory.cr), ("90", .pr)])
  func twoMarkers(_ second: String, _ expected: RECISTCategory) throws {
    var builder = Self.builder()
    for test in ["CEA", "CA 19-9"] { builder.marker("2023-12-20", "90", test: test) }
    builder.marker("2024-02-26", "2", test: "CEA")
    builder.marker("2024-02-26", second, test: "CA 19-9")
    #expect(try builder.response().categories == [expected])
  }

  @Test("GEN-CENS-1: a censored value that may be above normal is unknown")
  func censored() throws {
    var builder = Self.builder()
    builder.marker("2023-12-20", "90", .above)
    builder.marker("2024-02-26", "6", .below)
    #expect(try builder.response().categories == [.pr])
    #expect(try builder.response().timePoint(0).nonTarget.category == .ne)
  }

  @Test("R11-N-MK: laboratory values that are no markers of this tumor decide nothing")
  func otherLabs() throws {
    var builder = Self.builder()
    for date in ["2023-12-20", "2024-02-26"] {
      builder.marker(date, "90", test: "CRP", isTumorMarker: false)
    }
    #expect(try builder.response().categories == [.cr])
  }

  @Test("R11-N-MK: a marker alone is neither response nor progression")
  func markerOnly() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(50)])
    builder.visit("2024-02-26", ["T1": .size(50)])
    builder.marker("2023-12-20", "9")
    builder.marker("2024-02-26", "9000")
    #expect(try builder.response().categories == [.sd])
  }

  @Test("R11-O-2, R11-N-MK: without disease a marker decides nothing", arguments: ["2", "9", nil])
  func noDisease(_ later: String?) throws {
    var builder = Self.builder(targets: false)
    builder.marker("2023-12-20", "9")
    if let later { builder.marker("2024-02-26", later) }
    #expect(try builder.response().categories == [.ned])
  }
}
