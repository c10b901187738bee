/// A length in whole ten-thousandths of a millimetre.
///
/// Study files carry up to four decimals, and 4.95 mm rounded to tenths would meet the 5 mm rule
/// (solid-rules NUM-1). Comparisons multiply across in whole numbers and never divide (NUM-2).
public struct Length: Hashable, Sendable {
  /// How many there are in a millimetre.
  public static let perMillimetre = 10_000
  /// A tenth of a millimetre: how precisely readers measure.
  public static let tenth = Length(tenThousandths: 1_000)
  /// Longer than any lesion, and short enough that no comparison overflows: ten metres.
  public static let longest = Length(tenThousandths: 10_000 * perMillimetre)
  /// No length at all.
  public static let zero = Length(tenThousandths: 0)

  /// Ten-thousandths of a millimetre; negative for a difference.
  public var tenThousandths: Int

  /// A length in ten-thousandths of a millimetre.
  public init(tenThousandths: Int) { self.tenThousandths = tenThousandths }

  /// A length in whole millimetres.
  public static func millimetres(_ count: Int) -> Length {
    Length(tenThousandths: count * perMillimetre)
  }

  /// A length in millimetres as reported; nil when finer than a ten-thousandth, negative, or longer
  /// than ``longest``: what cannot be kept exactly is refused, never rounded (NUM-1).
  public init?(millimetres: ExactDecimal) {
    guard let scaled = millimetres.scaled(to: 4), scaled >= 0,
      scaled <= Self.longest.tenThousandths
    else { return nil }
    tenThousandths = scaled
  }
}

extension Length: Comparable {
  /// Whether one is shorter than the other.
  public static func < (left: Length, right: Length) -> Bool {
    left.tenThousandths < right.tenThousandths
  }
}

extension Length: AdditiveArithmetic {
  /// The sum.
  public static func + (left: Length, right: Length) -> Length {
    Length(tenThousandths: left.tenThousandths + right.tenThousandths)
  }
  /// The difference.
  public static func - (left: Length, right: Length) -> Length {
    Length(tenThousandths: left.tenThousandths - right.tenThousandths)
  }
}

extension Length: CustomStringConvertible {
  /// Millimetres in as few decimals as are exact: "15", "15.3", "0.0625".
  public var description: String { decimal.description }

  /// The length in millimetres, exact and without zeros at its end.
  public var decimal: ExactDecimal {
    var significand = tenThousandths
    var scale = 4
    while scale > 0, significand % 10 == 0 {
      significand /= 10
      scale -= 1
    }
    return ExactDecimal(significand: significand, scale: scale)
  }
}
