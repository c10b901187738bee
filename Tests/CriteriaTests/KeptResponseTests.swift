import Criteria
import Oncology
import Testing

/// A response once reached is kept until progression (solid-rules 1.4, R11-T-STICKY; 8, row 1).
@Suite("R11-T-STICKY: kept responses") struct KeptResponseTests {
  /// Sizes of one target from baseline on, every 56 days unless said otherwise.
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let keep: Settings.KeepResponse
    let sizes: [Int?]
    let days: [Int]
    let acceptsSD: Bool
    let expected: [RECISTCategory]
    var testDescription: String { "R11-T-STICKY \(keep.rawValue): \(name)" }

    /// Sizes after a baseline of 100 mm; nil where the target was not examined.
    init(
      _ name: String, _ keep: Settings.KeepResponse, _ sizes: [Int?], days: [Int]? = nil,
      acceptsSD: Bool = false, _ expected: [RECISTCategory]
    ) {
      self.name = name
      self.keep = keep
      self.sizes = sizes
      self.days = days ?? sizes.indices.map { 56 * ($0 + 1) }
      self.acceptsSD = acceptsSD
      self.expected = expected
    }

    func response() throws -> CourseResponse {
      var builder = CaseBuilder()
      builder.settings.keepResponse = keep
      builder.settings.acceptSDBetween = acceptsSD
      builder.visit("2024-01-01", ["T1": .size(100)])
      for (day, size) in zip(days, sizes) {
        builder.visit(date(day), ["T1": size.map { .size($0) } ?? .notDone])
      }
      return try builder.response()
    }
  }

  static let eortc: [Int?] = [70, 70, 80, 80, 80]

  static let rows: [Row] = [
    Row("EORTC example", .first, eortc, [.pr, .pr, .pr, .pr, .pr]),
    Row("EORTC example", .confirmed, eortc, [.pr, .pr, .pr, .pr, .pr]),
    Row("EORTC example", .off, eortc, [.pr, .pr, .sd, .sd, .sd]),
    Row("T-15 at once", .first, [70, 80], [.pr, .pr]),
    Row("T-15 at once", .confirmed, [70, 80], [.pr, .sd]),
    Row("T-15 at once", .off, [70, 80], [.pr, .sd]),
    Row("nothing to keep", .first, [80, 71, 80], [.sd, .sd, .sd]),
    Row("T-16 until progression", .first, [70, 80, 84, 80], [.pr, .pr, .pd, .sd]),
    Row("until progression, then anew", .first, [60, 90, 65, 75], [.pr, .pd, .pr, .pd]),
    Row("through a missed visit", .first, [70, nil, 80], [.pr, .ne, .pr]),
    Row("28 days apart", .confirmed, [70, 70, 80], days: [56, 84, 112], [.pr, .pr, .pr]),
    Row("27 days apart", .confirmed, [70, 70, 80], days: [56, 83, 112], [.pr, .pr, .sd]),
    Row(
      "27, then 28 days", .confirmed, [70, 70, 70, 80], days: [56, 83, 84, 112],
      [.pr, .pr, .pr, .pr]),
    Row("R11-C-4 one missed", .confirmed, [70, nil, 70, 80], [.pr, .ne, .pr, .pr]),
    Row("R11-C-4 two missed", .confirmed, [70, nil, nil, 70, 80], [.pr, .ne, .ne, .pr, .sd]),
    Row("R11-C-4 SD between", .confirmed, [70, 80, 70, 80], [.pr, .sd, .pr, .sd]),
    Row(
      "R11-C-4 SD accepted between", .confirmed, [70, 80, 70, 80], acceptsSD: true,
      [.pr, .sd, .pr, .pr]),
    Row(
      "not by what was before PD", .confirmed, [60, 60, 80, 60, 71], [.pr, .pr, .pd, .pr, .sd]),
    Row("R11-C-4 PD between", .confirmed, [60, 80, 60, 71], [.pr, .pd, .pr, .sd]),
  ]

  @Test("R11-T-STICKY: keepResponse first, confirmed and off", arguments: rows)
  func kept(_ row: Row) throws {
    #expect(try row.response().categories == row.expected)
  }

  @Test("R11-T-STICKY: the literal category stands beside the kept one")
  func literal() throws {
    let response = try Row("", .first, Self.eortc, []).response()
    #expect(response.rawTargets == [.pr, .pr, .sd, .sd, .sd])
    #expect(response.timePoints.map(\.literal) == [.pr, .pr, .sd, .sd, .sd])
    #expect(response.timePoints.map(\.carriedTarget) == [.pr, .pr, .pr, .pr, .pr])
    #expect(
      response.timePoints.map { $0.notes == [.responseKept] } == [false, false, true, true, true])
    #expect(try response.rules(1) == ["R11-T-PR", "R11-O-1"])
    #expect(try response.rules(2).contains("R11-T-STICKY"))
    #expect(try response.timePoint(2).fromBaseline?.percent()?.description == "-20.0")
  }

  /// As C-7 has it: SD lies between, however the time point is shown.
  @Test("R11-T-STICKY, R11-C-4: a response that is only kept confirms nothing")
  func confirmsNothing() throws {
    let best = try Row("", .first, [70, 80, 80], []).response().best
    #expect(best.confirmed == .sd)
    #expect(best.unconfirmed == .pr)
    #expect(try Row("C-7", .first, [70, 80, 70], []).response().best.confirmed == .sd)
    let accepted = try Row("C-7", .first, [70, 80, 70], acceptsSD: true, []).response().best
    #expect(accepted.confirmed == .pr)
  }

  @Test("R11-T-STICKY: a complete target response that is lost is kept as partial")
  func completeTarget() throws {
    var builder = CaseBuilder()
    builder.visit("2024-01-01", ["T1": .axis(16), "T2": .axis(16), "N1": .present])
    builder.visit("2024-02-26", ["T1": .axis("9.9"), "T2": .axis("9.9"), "N1": .present])
    builder.visit("2024-04-22", ["T1": .axis("12"), "T2": .axis("12"), "N1": .present])
    let response = try builder.response()
    #expect(response.rawTargets == [.cr, .sd])
    #expect(response.categories == [.pr, .pr])
  }

  @Test("R11-T-STICKY: nothing is kept at a time point that progresses")
  func newLesion() throws {
    var builder = CaseBuilder()
    builder.visit("2024-01-01", ["T1": .size(100)])
    builder.visit("2024-02-26", ["T1": .size(70)])
    builder.visit("2024-04-22", ["T1": .size(80), "X1": .size(12)])
    builder.visit("2024-06-17", ["T1": .size(80), "X1": .size(12)])
    let response = try builder.response()
    #expect(response.categories == [.pr, .pd, .pd])
    #expect(try response.timePoint(1).notes == [])
    #expect(try !response.rules(1).contains("R11-T-STICKY"))
  }
}
