import Oncology
import Testing

/// Which texts are numbers, and which digits they have.
@Suite struct ExactDecimalReadingTests {
  /// A text, and its digits and decimals where it is a number that fits.
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let significand: Int?
    let scale: Int?
    var testDescription: String { text.count > 40 ? "\(text.prefix(40))…" : text.debugDescription }

    init(_ text: String, _ significand: Int, _ scale: Int) {
      self.text = text
      self.significand = significand
      self.scale = scale
    }

    init(refused text: String) {
      self.text = text
      significand = nil
      scale = nil
    }
  }

  static let numbers: [Row] = [
    Row("0", 0, 0),
    Row("7", 7, 0),
    Row("42", 42, 0),
    Row("-42", -42, 0),
    Row("100", 100, 0),
    Row("0.1", 1, 1),
    Row("0.10", 10, 2),
    Row("0.100", 100, 3),
    Row("1.0", 10, 1),
    Row("-1.50", -150, 2),
    Row("0.05", 5, 2),
    Row("12.3456", 123456, 4),
    Row("-0", 0, 0),
    Row("-0.00", 0, 2),
    Row("0.0", 0, 1),
    Row("1e3", 1, -3),
    Row("1E3", 1, -3),
    Row("1e+3", 1, -3),
    Row("1e-3", 1, 3),
    Row("1e0", 1, 0),
    Row("1e-0", 1, 0),
    Row("1e003", 1, -3),
    Row("1.25e1", 125, 1),
    Row("1.25e-1", 125, 3),
    Row("0e5", 0, -5),
    Row("0.00e1", 0, 1),
    Row("999999999999999999", 999_999_999_999_999_999, 0),
    Row("-999999999999999999", -999_999_999_999_999_999, 0),
    Row("100000000000000000", 100_000_000_000_000_000, 0),
    Row("1.23456789012345678", 123_456_789_012_345_678, 17),
    Row("0.123456789012345678", 123_456_789_012_345_678, 18),
    Row("0.000000000000000000000000000001", 1, 30),
    Row("0.00000123456789012345678", 123_456_789_012_345_678, 23),
    Row("0." + String(repeating: "0", count: 998) + "1", 1, 999),
    Row("0." + String(repeating: "0", count: 999), 0, 999),
    Row("1e999", 1, -999),
    Row("1e-999", 1, 999),
    Row("12.5e-998", 125, 999),
    Row("0." + String(repeating: "0", count: 1000) + "1e1000", 1, 1),
  ]

  static let refused: [Row] = [
    "", "-", "+", ".", "e", "-.", "+1", "--1", "1-", "- 1", " 1", "1 ", "1 000", "1_000", "1,5",
    "01", "-01", "00", "00.5", ".5", "-.5", "1.", "-1.", "1.e1", "1..2", "1.2.3", "1.-2", "1.+2",
    "e5", "-e5", ".e5", "1e", "1E", "1e+", "1e-", "1e+-2", "1e-+2", "1e--2", "1e++2", "1e2-",
    "1ee2", "1e2e3", "1e2.5", "1e.5", "1e 2", "0x1F", "1f", "1\0", "NaN", "nan", "inf", "Infinity",
    "-Infinity", "null", "\u{661}", "\u{FF11}", "\u{2212}1", "1\u{301}", "½",
    "1000000000000000000", "1234567890123456789", "9223372036854775807", "-1000000000000000000",
    "1.234567890123456789", "0.1234567890123456789", "1.000000000000000000",
    "1e1000", "1e-1000", "0e1000", "0.1e-999", "1e99999999999999999999", "1e-99999999999999999999",
    "0." + String(repeating: "0", count: 999) + "1", String(repeating: "9", count: 100_000),
  ].map { Row(refused: $0) }

  @Test(arguments: numbers + refused)
  func readsDigitsExactly(_ row: Row) {
    let number = ExactDecimal(row.text)
    #expect(number?.significand == row.significand)
    #expect(number?.scale == row.scale)
  }

  @Test(arguments: numbers + refused)
  func readsBytesAsItReadsText(_ row: Row) {
    let bytes = Array(row.text.utf8)
    let inside = ([0x5B] + bytes + [0x5D])[1..<(bytes.count + 1)]
    for number in [ExactDecimal(bytes), ExactDecimal(inside), ExactDecimal(AnySequence(bytes))] {
      #expect(number?.significand == row.significand)
      #expect(number?.scale == row.scale)
    }
  }
}
