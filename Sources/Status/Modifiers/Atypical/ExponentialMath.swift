/// Natural logarithm and exponential without the C library, so that every machine gives the same digits.
///
/// Relative error of both at most ``errorBound`` for the ratios and rates of tumors (arguments of `exp`
/// within ±700): the series end where a term is below 2⁻⁵³, and a dozen operations round. Where an
/// exact ratio decides, these are not asked.
enum ExponentialMath {
  /// Bound of the relative error; differences within it are too close to call.
  static let errorBound = 1e-12
  /// The natural logarithm of 2.
  static let logOfTwo = 0.693_147_180_559_945_3

  /// The natural logarithm of a positive, finite number.
  static func log(_ value: Double) -> Double {
    var mantissa = value.significand
    var exponent = Double(value.exponent)
    // Close to 1 from both sides, where the series is short.
    if mantissa > 1.414_213_562_373_095_1 {
      mantissa /= 2
      exponent += 1
    }
    let part = (mantissa - 1) / (mantissa + 1)
    let square = part * part
    var term = part
    var sum = part
    var divisor = 1.0
    while divisor < 41 {
      term *= square
      divisor += 2
      sum += term / divisor
    }
    return 2 * sum + exponent * logOfTwo
  }

  /// The exponential of a number within ±700.
  static func exp(_ value: Double) -> Double {
    let power = (value / logOfTwo).rounded()
    let rest = value - power * logOfTwo
    var term = 1.0
    var sum = 1.0
    var count = 1.0
    while count < 18 {
      term *= rest / count
      sum += term
      count += 1
    }
    return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
  }
}
