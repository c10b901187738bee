/// A decimal number exactly as written: `significand` × 10^−`scale`.
///
/// 1.50 and 1.5 are equal as values and differ in their digits, because a laboratory that reports two
/// decimals said more than one that reports one.
public struct ExactDecimal: Sendable {
  /// The digits as a whole number, at most 18 of them.
  public let significand: Int
  /// How many of the digits stand after the point; negative for 1e3.
  public let scale: Int

  static let mostDigits = 18
  static let furthestExponent = 999

  /// A number from its digits.
  public init(significand: Int, scale: Int = 0) {
    self.significand = significand
    self.scale = scale
  }

  /// Reads a number as JSON writes it; nil when it has more digits than fit or another form.
  public init?(_ text: some Sequence<UInt8>) {
    var significand = 0
    var digits = 0
    var scale = 0
    var exponent = 0
    var exponentDigits = 0
    var isNegative = false
    var isExponentNegative = false
    var part = Part.whole
    for (place, byte) in text.enumerated() {
      switch (part, byte) {
      case (.whole, UInt8(ascii: "-")) where place == 0: isNegative = true
      case (.exponent, UInt8(ascii: "-")) where exponentDigits == 0: isExponentNegative = true
      case (.exponent, UInt8(ascii: "+")) where exponentDigits == 0: break
      case (.whole, UInt8(ascii: ".")) where digits > 0: part = .fraction
      case (.whole, UInt8(ascii: "e")), (.whole, UInt8(ascii: "E")), (.fraction, UInt8(ascii: "e")),
        (.fraction, UInt8(ascii: "E")):
        part = .exponent
      case (.exponent, UInt8(ascii: "0")...UInt8(ascii: "9")):
        exponent = exponent * 10 + Int(byte - UInt8(ascii: "0"))
        exponentDigits += 1
        if exponent > Self.furthestExponent { return nil }
      case (_, UInt8(ascii: "0")...UInt8(ascii: "9")):
        if digits == Self.mostDigits { return nil }
        significand = significand * 10 + Int(byte - UInt8(ascii: "0"))
        if significand > 0 { digits += 1 } else { digits = max(digits, 1) }
        if part == .fraction { scale += 1 }
        if scale > Self.furthestExponent { return nil }
      default: return nil
      }
    }
    if digits == 0 || (part == .exponent && exponentDigits == 0) { return nil }
    self.significand = isNegative ? -significand : significand
    self.scale = scale - (isExponentNegative ? -exponent : exponent)
  }

  private enum Part {
    case whole
    case fraction
    case exponent
  }

  /// Reads a number as JSON writes it.
  public init?(_ text: String) { self.init(text.utf8) }

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

extension ExactDecimal: Hashable {
  /// 1.5 and 1.50 are the same number.
  public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.normalized == right.normalized
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(normalized.digits)
    hasher.combine(normalized.scale)
  }

  /// The digits without zeros at their end.
  private var normalized: (digits: Int, scale: Int) {
    if significand == 0 { return (0, 0) }
    var digits = significand
    var places = scale
    while digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    return (digits, places)
  }
}

extension ExactDecimal: Comparable {
  /// Compares values exactly.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.significand.signum() != right.significand.signum() {
      return left.significand < right.significand
    }
    if left.significand == 0 { return false }
    let isNegative = left.significand < 0
    let (small, large) = isNegative ? (right, left) : (left, right)
    return small.magnitudeIsLess(than: large)
  }

  /// Compares two numbers of one sign by size, digit by digit, so that no power overflows.
  private func magnitudeIsLess(than other: ExactDecimal) -> Bool {
    let mine = String(significand.magnitude)
    let theirs = String(other.significand.magnitude)
    let myPlace = mine.utf8.count - scale
    let theirPlace = theirs.utf8.count - other.scale
    if myPlace != theirPlace { return myPlace < theirPlace }
    let length = max(mine.utf8.count, theirs.utf8.count)
    let mineFilled = mine + String(repeating: "0", count: length - mine.utf8.count)
    let theirsFilled = theirs + String(repeating: "0", count: length - theirs.utf8.count)
    return mineFilled < theirsFilled
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number in plain digits, with the decimals it was written with.
  public var description: String {
    let sign = significand < 0 ? "-" : ""
    let digits = String(significand.magnitude)
    if scale <= 0 {
      return sign + digits + (significand == 0 ? "" : String(repeating: "0", count: -scale))
    }
    let filled = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
    return sign + filled.dropLast(scale) + "." + filled.suffix(scale)
  }
}
