extension ExactDecimal: Hashable {
  /// 1.5 and 1.50 are the same number.
  public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.scale == right.scale { return left.significand == right.significand }
    return left.normalized == right.normalized
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    let (digits, scale) = normalized
    hasher.combine(digits)
    hasher.combine(scale)
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
    let (sign, otherSign) = (left.significand.signum(), right.significand.signum())
    if left.scale == right.scale || sign != otherSign || sign == 0 {
      return left.significand < right.significand
    }
    return sign < 0 ? right.isNearerZero(than: left) : left.isNearerZero(than: right)
  }

  /// Compares two numbers of one sign by where their first digits stand, then digit by digit.
  private func isNearerZero(than other: ExactDecimal) -> Bool {
    let (mine, theirs) = (significand.magnitude, other.significand.magnitude)
    let (myLength, theirLength) = (Self.length(mine), Self.length(theirs))
    let (myPlace, theirPlace) = (myLength - scale, theirLength - other.scale)
    if myPlace != theirPlace { return myPlace < theirPlace }
    return Self.filled(mine, by: theirLength - myLength)
      < Self.filled(theirs, by: myLength - theirLength)
  }

  /// How many digits a number has.
  private static func length(_ number: UInt) -> Int {
    var length = 1
    var rest = number / 10
    while rest > 0 {
      length += 1
      rest /= 10
    }
    return length
  }

  /// A number with zeros at its end; filled to the length of another `Int`, it fits a `UInt`.
  private static func filled(_ number: UInt, by zeros: Int) -> UInt {
    (0..<max(0, zeros)).reduce(number) { number, _ in number * 10 }
  }
}
