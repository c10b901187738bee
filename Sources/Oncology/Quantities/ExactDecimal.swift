/// A decimal number exactly as written: `significand` × 10^−`scale`.
///
/// 1.50 and 1.5 are equal as values and differ in their digits, because a laboratory that reports two
/// decimals said more than one that reports one. Zero has no sign: −0 is read as 0.
public struct ExactDecimal: Sendable {
  /// The digits as a whole number, at most ``mostDigits`` of them where the number was read.
  public let significand: Int
  /// How many of the digits stand after the point; negative for 1e3.
  public let scale: Int

  /// A number with more digits than this is not read: every number of 18 digits fits an `Int`.
  public static let mostDigits = 18
  /// A number whose scale is further from zero than this is not read.
  public static let furthestScale = 999

  /// A number from its digits.
  public init(significand: Int, scale: Int = 0) {
    self.significand = significand
    self.scale = scale
  }

  /// The number as a whole number of 10^−`places`; nil when it is finer than that or does not fit.
  public func scaled(to places: Int) -> Int? {
    if significand == 0 { return 0 }
    var result = significand
    var shift = places - scale
    while shift > 0 {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
      shift -= 1
    }
    while shift < 0 {
      let (quotient, remainder) = result.quotientAndRemainder(dividingBy: 10)
      if remainder != 0 { return nil }
      result = quotient
      shift += 1
    }
    return result
  }

  /// The number as a whole number; nil when it has a fraction or does not fit.
  public var integer: Int? { scaled(to: 0) }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number in plain digits, with the decimals it was written with; with an exponent where plain
  /// digits would be too many to read back.
  public var description: String {
    let sign = significand < 0 ? "-" : ""
    let digits = String(significand.magnitude)
    if scale == 0 || (scale < 0 && significand == 0) { return sign + digits }
    if scale < 0 {
      let isShort = digits.utf8.count - scale <= Self.mostDigits
      return sign + digits + (isShort ? String(repeating: "0", count: -scale) : "e\(-scale)")
    }
    let filled = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
    return sign + filled.dropLast(scale) + "." + filled.suffix(scale)
  }
}
