import Oncology
import Testing

/// A number as a whole number of some unit, or not at all: nothing is ever rounded.
@Suite struct ExactDecimalScalingTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let places: Int
    let result: Int?
    var testDescription: String { "\(text) to \(places)" }

    init(_ text: String, _ places: Int, _ result: Int?) {
      self.text = text
      self.places = places
      self.result = result
    }
  }

  static let rows: [Row] = [
    Row("12.5", 4, 125_000),
    Row("12.5", 1, 125),
    Row("12.5", 0, nil),
    Row("12.50", 1, 125),
    Row("12.50", 2, 1250),
    Row("-12.5", 4, -125_000),
    Row("0.0001", 4, 1),
    Row("0.00001", 4, nil),
    Row("0.00010", 4, 1),
    Row("3", 0, 3),
    Row("3.000", 0, 3),
    Row("3.001", 0, nil),
    Row("1e3", 0, 1000),
    Row("1e3", 2, 100_000),
    Row("1e3", -3, 1),
    Row("1e3", -4, nil),
    Row("120", -1, 12),
    Row("125", -1, nil),
    Row("0", 4, 0),
    Row("-0.000", 0, 0),
    Row("0e999", 4, 0),
    Row("0e-999", -4, 0),
    Row("1e18", 0, 1_000_000_000_000_000_000),
    Row("9.2e18", 0, 9_200_000_000_000_000_000),
    Row("9.3e18", 0, nil),
    Row("-9.2e18", 0, -9_200_000_000_000_000_000),
    Row("-9.3e18", 0, nil),
    Row("1e19", 0, nil),
    Row("999999999999999999", 1, nil),
    Row("922337203685477580", 1, 9_223_372_036_854_775_800),
    Row("1e999", 0, nil),
    Row("1e999", -999, 1),
    Row("1e-999", 999, 1),
    Row("1e-999", 998, nil),
    Row("1e-999", 0, nil),
  ]

  @Test(arguments: rows)
  func scalesExactlyOrNotAtAll(_ row: Row) throws {
    let number = try #require(ExactDecimal(row.text))
    #expect(number.scaled(to: row.places) == row.result)
    if row.places == 0 { #expect(number.integer == row.result) }
  }
}
