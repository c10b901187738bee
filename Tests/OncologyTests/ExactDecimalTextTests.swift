import Oncology
import TestKit
import Testing

/// Numbers are written as they were read, in plain digits where these are not too many.
@Suite struct ExactDecimalTextTests {
  static let rows: [(text: String, written: String)] = [
    ("0", "0"),
    ("-0", "0"),
    ("0.00", "0.00"),
    ("-0.00", "0.00"),
    ("0.10", "0.10"),
    ("-0.05", "-0.05"),
    ("1.50", "1.50"),
    ("150", "150"),
    ("1e3", "1000"),
    ("-1.5e3", "-1500"),
    ("1.50e1", "15.0"),
    ("1.50e2", "150"),
    ("1e-3", "0.001"),
    ("-25e-1", "-2.5"),
    ("0e5", "0"),
    ("0e-2", "0.00"),
    ("0.123456789012345678", "0.123456789012345678"),
    ("1e17", "100000000000000000"),
    ("1e18", "1e18"),
    ("-12e17", "-12e17"),
    ("1e999", "1e999"),
    ("1e-999", "0." + String(repeating: "0", count: 998) + "1"),
  ]

  @Test(arguments: rows)
  func writesPlainDigits(_ row: (text: String, written: String)) throws {
    #expect(try #require(ExactDecimal(row.text)).description == row.written)
  }

  @Test func whatIsWrittenReadsBackAsTheSame() throws {
    var generator = SeededGenerator(seed: 18)
    for _ in 0..<5000 {
      let bound = Int.random(in: 1...1_000_000_000_000_000_000, using: &generator)
      let number = ExactDecimal(
        significand: Int.random(in: -bound..<bound, using: &generator),
        scale: Int.random(
          in: Bool.random(using: &generator) ? -3...20 : -999...999, using: &generator))
      let again = try #require(ExactDecimal(number.description), "\(number)")
      try #require(again == number)
      try #require(number.scale < 0 || again.scale == number.scale, "\(number)")
    }
  }
}
