extension ExactDecimal {
  /// Reads a number as JSON writes it; nil when it does not fit or has another form.
  public init?(_ text: borrowing Span<UInt8>) {
    if let plain = Self.plain(text) {
      self = plain
      return
    }
    var reader = DigitReader()
    let isNegative = reader.skip(UInt8(ascii: "-"), text)
    guard reader.readWhole(text), reader.readFraction(text), reader.readExponent(text),
      reader.at == text.count, abs(reader.scale) <= Self.furthestScale
    else { return nil }
    self.init(
      significand: isNegative ? -reader.significand : reader.significand, scale: reader.scale)
  }

  /// Reads a number as JSON writes it; nil when it does not fit or has another form.
  public init?(_ text: String) { self.init(text.utf8.span) }

  /// Reads a number as JSON writes it; nil when it does not fit or has another form.
  public init?(_ text: ArraySlice<UInt8>) { self.init(text.span) }

  /// Reads a number as JSON writes it; nil when it does not fit or has another form.
  public init?(_ text: some Sequence<UInt8>) { self.init(ContiguousArray(text).span) }
}

extension ExactDecimal {
  /// Reads what nearly all numbers are: a few digits, perhaps with a point among them; nil for anything
  /// else, which may be a number all the same.
  private static func plain(_ text: borrowing Span<UInt8>) -> ExactDecimal? {
    let count = text.count
    guard 0 < count, count <= mostDigits, text[0] &- UInt8(ascii: "0") < 10 else { return nil }
    var (significand, at, point) = (0, 0, count &- 1)
    while at < count {
      let digit = text[at] &- UInt8(ascii: "0")
      if digit < 10 {
        significand = significand &* 10 &+ Int(digit)
      } else if text[at] == UInt8(ascii: "."), point == count &- 1, at < point {
        point = at
      } else {
        return nil
      }
      at &+= 1
    }
    // More than one digit before the point do not begin with a zero.
    let hasZero = text[0] == UInt8(ascii: "0") && count > 1 && text[1] != UInt8(ascii: ".")
    return hasZero ? nil : ExactDecimal(significand: significand, scale: count &- 1 &- point)
  }
}

/// Reads the parts of a number one after the other; each says whether it is as it must be.
private struct DigitReader {
  var at = 0
  var significand = 0
  var scale = 0

  mutating func skip(_ byte: UInt8, _ text: borrowing Span<UInt8>) -> Bool {
    guard at < text.count, text[at] == byte else { return false }
    at += 1
    return true
  }

  /// One or more digits; more than one do not begin with a zero.
  mutating func readWhole(_ text: borrowing Span<UInt8>) -> Bool {
    let start = at
    let hasZero = skip(UInt8(ascii: "0"), text)
    return readDigits(text) && (hasZero ? at == start + 1 : at > start)
  }

  /// Nothing, or a point and one or more digits.
  mutating func readFraction(_ text: borrowing Span<UInt8>) -> Bool {
    guard skip(UInt8(ascii: "."), text) else { return true }
    let start = at
    let fits = readDigits(text)
    scale = at - start
    return fits && scale > 0
  }

  /// Nothing, or an E, perhaps a sign, and one or more digits.
  mutating func readExponent(_ text: borrowing Span<UInt8>) -> Bool {
    guard skip(UInt8(ascii: "e"), text) || skip(UInt8(ascii: "E"), text) else { return true }
    let isNegative = skip(UInt8(ascii: "-"), text)
    if !isNegative { _ = skip(UInt8(ascii: "+"), text) }
    var exponent = 0
    let start = at
    while let digit = digit(text) {
      exponent = exponent * 10 + digit
      // Decimals may take an exponent back, but no number has as many as this.
      guard exponent < 1_000_000 else { return false }
    }
    scale += isNegative ? exponent : -exponent
    return at > start
  }

  /// Appends digits to the significand; false when they become too many.
  private mutating func readDigits(_ text: borrowing Span<UInt8>) -> Bool {
    while let digit = digit(text) {
      guard significand < Self.full else { return false }
      significand = significand * 10 + digit
    }
    return true
  }

  /// The least number that cannot take another digit.
  private static let full = 100_000_000_000_000_000

  private mutating func digit(_ text: borrowing Span<UInt8>) -> Int? {
    guard at < text.count, text[at] &- UInt8(ascii: "0") < 10 else { return nil }
    defer { at += 1 }
    return Int(text[at] - UInt8(ascii: "0"))
  }
}
