import Criteria
import Oncology
import Testing

/// Sums and nadir through a whole case (solid-rules 1.3, R11-S-1 to R11-S-8).
@Suite("R11-S: sums of a case") struct FollowUpSumTests {
  /// Findings of the table at baseline and after, and the sum at the last time point.
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let visits: [[String: Finding]]
    let sum: String?
    let nadir: String
    let category: RECISTCategory
    var testDescription: String { "\(id) \(category.rawValue)" }

    init(
      _ id: String, _ visits: [[String: Finding]], sum: String?, nadir: String,
      _ category: RECISTCategory
    ) {
      self.id = id
      self.visits = visits
      self.sum = sum
      self.nadir = nadir
      self.category = category
    }
  }

  static let rows: [Row] = [
    Row(
      "S-1", [["T1": .size(22), "T2": .size(18)], ["T1": .tooSmall, "T2": .size(9)]], sum: "14",
      nadir: "40", .pr),
    Row("S-2", [["T1": .size(22)], ["T1": .size(3)]], sum: "3", nadir: "22", .pr),
    Row(
      "S-3", [["T1": .size(22), "T2": .size(18)], ["T1": .absent, "T2": .size(12)]], sum: "12",
      nadir: "40", .pr),
    Row(
      "S-4",
      [
        ["T1": .size(20), "T2": .size(15)],
        ["T1": Finding(parts: [mm(8), mm(6)]), "T2": .size(15)],
      ], sum: "29", nadir: "35", .sd),
    Row(
      "S-5",
      [
        ["T1": .size(20), "T2": .size(15)],
        ["T1": .size(38), "T2": Finding(state: .merged, mergedInto: "T1")],
      ], sum: "38", nadir: "35", .sd),
    Row(
      "S-6", [["T1": .axis(16), "T2": .axis(18)], ["T1": .axis(8), "T2": .axis(7)]], sum: "15",
      nadir: "34", .cr),
    Row(
      "S-7",
      [
        ["T1": .size(20), "T2": .size(30)], ["T1": .absent, "T2": .size(20)],
        ["T1": .size(10), "T2": .size(20)],
      ], sum: "30", nadir: "20", .pd),
    Row(
      "R11-S-5 reappeared, not PD",
      [
        ["T1": .size(20), "T2": .size(30)], ["T1": .absent, "T2": .size(20)],
        ["T1": .size(4), "T2": .size(16)],
      ], sum: "20", nadir: "20", .pr),
    Row(
      "R11-S-6 baseline counts", [["T1": .size(20)], ["T1": .size(30)]], sum: "30", nadir: "20",
      .pd),
    Row(
      "R11-S-6 not this time point", [["T1": .size(20)], ["T1": .size(10)]], sum: "10",
      nadir: "20", .pr),
    Row(
      "R11-S-6 the smallest, not the last",
      [["T1": .size(100)], ["T1": .size(50)], ["T1": .size(58)], ["T1": .size(60)]], sum: "60",
      nadir: "50", .pd),
    Row(
      "R11-S-6 complete sums only",
      [
        ["T1": .size(60), "T2": .size(40)], ["T1": .size(30), "T2": .notDone],
        ["T1": .size(60), "T2": .size(40)],
      ], sum: "100", nadir: "100", .sd),
    Row(
      "R11-S-1 short axis 0",
      [["T1": .axis(20)], ["T1": Finding(longest: mm(14), shortAxis: .zero)]],
      sum: "0", nadir: "20", .cr),
    Row(
      "CAV-DQ-3 node by long axis", [["T1": .axis(20)], ["T1": .size(14)]], sum: nil, nadir: "20",
      .ne),
    Row(
      "R11-S-4 merged into nothing",
      [["T1": .size(20), "T2": .size(15)], ["T1": .size(20), "T2": Finding(state: .merged)]],
      sum: nil, nadir: "35", .ne),
    Row("CAV-DQ-1 no finding", [["T1": .size(20)], [:]], sum: nil, nadir: "20", .ne),
    Row(
      "CAV-DQ-1 a target without a size", [["T1": .size(20)], ["T1": .present]], sum: nil,
      nadir: "20", .ne),
  ]

  @Test("R11-S-1 to R11-S-6: table S-1 to S-7 and more, through a case", arguments: rows)
  func sums(_ row: Row) throws {
    var builder = CaseBuilder()
    for (place, findings) in row.visits.enumerated() {
      builder.visit(date(56 * place - 7), findings)
    }
    let response = try builder.response()
    let last = try #require(response.timePoints.last)
    #expect(last.sum?.complete == row.sum.map { mm($0) })
    #expect(last.nadir == mm(row.nadir))
    #expect(last.rawTarget?.category == row.category)
  }

  @Test("S-7: 50 % and 10 mm above a nadir of 20 mm")
  func reappeared() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(20), "T2": .size(30)])
    builder.visit("2024-02-26", ["T1": .absent, "T2": .size(20)])
    builder.visit("2024-04-22", ["T1": .size(10), "T2": .size(20)])
    let last = try builder.response().timePoint(1)
    #expect(last.fromNadir?.percent()?.description == "50.0")
    #expect(last.fromNadir?.difference == mm(10))
    #expect(try builder.response().rules(1).contains("R11-T-PD"))
  }
}
