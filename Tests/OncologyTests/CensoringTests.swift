import Oncology
import Testing

/// Laboratory values that a test could not resolve (solid-rules NUM-6, heme-rules GEN-CENS-1).
@Suite("Censored values: NUM-6, GEN-CENS-1") struct CensoringTests {
  /// A value held against a limit.
  struct Row: Sendable, CustomTestStringConvertible {
    let bound: ReportedQuantity.Bound
    let number: String
    let limit: String
    let isAbove: Bool?
    var testDescription: String { "GEN-CENS-1 \(bound.rawValue)\(number) against \(limit)" }

    init(
      _ bound: ReportedQuantity.Bound, _ number: String, over limit: String, _ isAbove: Bool?
    ) {
      self.bound = bound
      self.number = number
      self.limit = limit
      self.isAbove = isAbove
    }
  }

  @Test(
    "GEN-CENS-1: yes or no only where it holds for every value in the range",
    arguments: [
      Row(.exactly, "5.0", over: "5", false), Row(.exactly, "5.1", over: "5", true),
      Row(.exactly, "4.9", over: "5", false),
      Row(.below, "0.1", over: "5", false), Row(.below, "5", over: "5", false),
      Row(.below, "5.1", over: "5", nil),
      Row(.atMost, "5", over: "5", false), Row(.atMost, "5.1", over: "5", nil),
      Row(.above, "10", over: "5", true), Row(.above, "5", over: "5", true),
      Row(.above, "4.9", over: "5", nil),
      Row(.atLeast, "5.1", over: "5", true), Row(.atLeast, "5", over: "5", nil),
      Row(.atLeast, "4", over: "5", nil),
    ])
  func censored(_ row: Row) throws {
    let number = try #require(ExactDecimal(row.number))
    let limit = try #require(ExactDecimal(row.limit))
    let value = ReportedQuantity(row.bound, number, unit: "ng/mL")
    #expect(value.isAbove(limit) == row.isAbove)
  }

  @Test("A value is shown as it was reported")
  func shown() throws {
    let number = try #require(ExactDecimal("0.10"))
    #expect(ReportedQuantity(.below, number, unit: "ng/mL").description == "<0.10 ng/mL")
    #expect(ReportedQuantity(.exactly, number, unit: "").description == "0.10")
  }
}
