import Oncology
import Testing

/// Numbers are compared by value, whatever digits they are written in.
@Suite struct ExactDecimalOrderTests {
  static let ascending = [
    "-9.99999999999999999e999", "-1e999", "-1e18", "-999999999999999999", "-1000.5", "-1e3", "-10",
    "-1.51", "-1.50", "-1.49", "-0.1", "-0.0999", "-1e-999", "0", "1e-999", "0.0999", "0.1",
    "0.100000000000000001", "0.2", "0.99", "1", "1.00000000000000001", "1.49", "1.5", "1.51", "2",
    "9", "9.99999999999999999", "10", "10.5", "99", "1e2", "100.1", "999999999999999999", "1e18",
    "1.00000000000000001e18", "2e18", "1e19", "1e999",
  ]

  @Test func numbersOfUnlikeScalesAreInOrder() throws {
    let numbers = try Self.ascending.map { try #require(ExactDecimal($0)) }
    for (place, one) in numbers.enumerated() {
      for (otherPlace, other) in numbers.enumerated() {
        #expect((one < other) == (place < otherPlace), "\(one) and \(other)")
        #expect((one == other) == (place == otherPlace), "\(one) and \(other)")
      }
    }
  }

  static let equals: [[String]] = [
    ["1.5", "1.50", "1.500", "15e-1", "0.15e1"],
    ["1000", "1e3", "1000.00", "10e2"],
    ["0", "-0", "0.00", "0e5", "0e-5", "-0.0"],
    ["-2", "-2.0", "-20e-1"],
    ["1e18", "100000000000000000e1"],
    ["0.1", "0.100000000000000000"],
  ]

  @Test(arguments: equals)
  func oneValueInUnlikeDigitsIsOneNumber(_ texts: [String]) throws {
    let numbers = try texts.map { try #require(ExactDecimal($0)) }
    #expect(Set(numbers).count == 1)
    for one in numbers {
      for other in numbers {
        #expect(one == other)
        #expect(!(one < other))
      }
    }
  }

  @Test func theWidestNumbersAreInOrder() {
    let numbers = [
      ExactDecimal(significand: .min), ExactDecimal(significand: .min + 1),
      ExactDecimal(significand: -1), ExactDecimal(significand: .max - 1),
      ExactDecimal(significand: .max), ExactDecimal(significand: 1, scale: -19),
    ]
    #expect(numbers.sorted() == numbers)
    #expect(Set(numbers).count == numbers.count)
  }
}
