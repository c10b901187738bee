import Oncology
import Testing

/// Lengths are whole ten-thousandths of a millimetre (solid-rules 0.3, NUM-1).
@Suite("Lengths: NUM-1") struct LengthTests {
  @Test(
    "NUM-1: up to four decimals are kept exactly",
    arguments: [
      ("15", 150_000, "15"), ("15.3", 153_000, "15.3"), ("15.30", 153_000, "15.3"),
      ("0.0625", 625, "0.0625"), ("4.95", 49_500, "4.95"), ("14.9999", 149_999, "14.9999"),
      ("0", 0, "0"), ("0.0001", 1, "0.0001"), ("1e1", 100_000, "10"),
      ("10000", 100_000_000, "10000"),
    ])
  func kept(_ text: String, _ tenThousandths: Int, _ shown: String) throws {
    let number = try #require(ExactDecimal(text))
    let length = try #require(Length(millimetres: number))
    #expect(length.tenThousandths == tenThousandths)
    #expect(length.description == shown)
  }

  @Test(
    "NUM-1: what cannot be kept exactly is refused, never rounded",
    arguments: ["4.99995", "0.00001", "-1", "-0.0001", "10000.0001", "1e5"])
  func refused(_ text: String) throws {
    let number = try #require(ExactDecimal(text))
    #expect(Length(millimetres: number) == nil)
  }

  @Test("NUM-1: more zeros say no more")
  func zeros() throws {
    let number = try #require(ExactDecimal("9.90000"))
    #expect(Length(millimetres: number) == Length(tenThousandths: 99_000))
  }

  @Test("Lengths add, subtract and compare as whole numbers")
  func arithmetic() {
    let parts = [1_000, 2_000, 3_000].map { Length(tenThousandths: $0) }
    #expect(parts.reduce(.zero, +) == Length(tenThousandths: 6_000))
    #expect(parts[0] - parts[2] == Length(tenThousandths: -2_000))
    #expect(parts[0] < parts[1])
    #expect(Length.millimetres(5) == Length(tenThousandths: 50_000))
  }
}
