internal import Glibc
internal import Oncology

/// Logarithm and exponential of the C library, for figures that are shown and decide nothing.
///
/// Both are right to less than one unit in the last place of a double, about one part in 10^16: far
/// below the last digit that is shown. What decides compares exact numbers.
enum NaturalLogarithm {
  /// The logarithm of 2.
  static let ofTwo = log(2.0)

  /// The logarithm of the ratio of two lengths above 0.
  static func ofRatio(_ numerator: Length, _ denominator: Length) -> Double {
    log(Double(numerator.tenThousandths) / Double(denominator.tenThousandths))
  }

  /// The logarithm of a number above 0.
  static func of(_ number: Double) -> Double { log(number) }

  /// e to a power, less 1; accurate for small powers.
  static func power(_ exponent: Double) -> Double { expm1(exponent) }
}

extension ExactDecimal {
  /// A figure to so many decimals, rounded half away from zero (NUM-4); nil for one too large to be
  /// shown.
  init?(showing figure: Double, places: Int) {
    let scaled = (0..<places).reduce(figure) { product, _ in product * 10 }
    let rounded = scaled.rounded(.toNearestOrAwayFromZero)
    guard let significand = Int(exactly: rounded) else { return nil }
    self.init(significand: significand, scale: places)
  }
}
