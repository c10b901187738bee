public import Oncology

/// Growth of a sum between two scans (solid-rules DSP-10 and DSP-11), for comparing two of them.
///
/// Source: Ferté C et al., Clin Cancer Res 2014;20:246 (tumor growth rate); Champiat S et al., Clin
/// Cancer Res 2017;23:1920.
public struct GrowthPeriod: Hashable, Sendable {
  /// The sum on the first scan.
  public let first: Length
  /// The sum on the second.
  public let second: Length
  /// Days between them, at least 1.
  public let days: Int

  /// A period; nil unless the second scan is later and both sums are above 0.
  public init?(_ first: Length, _ second: Length, days: Int) {
    guard days > 0, first > .zero, second > .zero else { return nil }
    self.first = first
    self.second = second
    self.days = days
  }

  /// The growth in millimetres.
  public var difference: Length { second - first }

  /// A month in days (DATE-3).
  private static let daysPerMonth = 30.4375

  /// Volume at the end as a multiple of that at the beginning, carried over to one month: e^TG.
  ///
  /// Relative error at most ``ExponentialMath/errorBound`` times the exponent; nil beyond e^±700.
  var monthlyFactor: Double? {
    let ratio = Double(second.tenThousandths) / Double(first.tenThousandths)
    let exponent = 3 * ExponentialMath.log(ratio) * Self.daysPerMonth / Double(days)
    return abs(exponent) < 700 ? ExponentialMath.exp(exponent) : nil
  }

  /// Tumor growth rate in per cent of volume a month (DSP-10).
  public var rate: Double? { monthlyFactor.map { 100 * ($0 - 1) } }

  /// Tumor growth rate to one decimal, for display.
  public var shownRate: ExactDecimal? {
    rate.flatMap { value in
      guard abs(value) < 1e12 else { return nil }
      return ExactDecimal(significand: Int((value * 10).rounded()), scale: 1)
    }
  }

  /// Whether growth in millimetres a month is at least so many times that of an earlier period, exact;
  /// nil where the earlier one did not grow (ATYP-6).
  ///
  /// Where that is asked for strictly, it has to be more.
  public func isKinetics(
    times factor: Int, of earlier: GrowthPeriod, isStrict: Bool = false
  ) -> Bool? {
    guard earlier.difference > .zero else { return nil }
    let now = difference.tenThousandths * earlier.days
    let before = factor * earlier.difference.tenThousandths * days
    return isStrict ? now > before : now >= before
  }

  /// Whether the growth rate is at least so many times that of an earlier period; nil where the
  /// earlier one did not grow (ATYP-6) or where it is too close to call.
  public func isRate(times factor: Int, of earlier: GrowthPeriod) -> Bool? {
    guard earlier.difference > .zero else { return nil }
    guard difference > .zero else { return false }
    guard let now = rate, let before = earlier.rate else { return nil }
    return Self.isAbove(now, Double(factor) * before)
  }

  /// Whether the growth rate exceeds that of an earlier period by more than so many percentage points
  /// a month; nil where it is too close to call.
  public func isRate(exceeding earlier: GrowthPeriod, by points: Int) -> Bool? {
    guard let now = rate, let before = earlier.rate else { return nil }
    return Self.isAbove(now - before, Double(points), scale: abs(now) + abs(before) + 200)
  }

  /// Compares outside the error of the logarithm; exponents of up to a few hundred widen it.
  private static func isAbove(_ left: Double, _ right: Double, scale: Double? = nil) -> Bool? {
    let margin = (scale ?? abs(left) + abs(right) + 200) * ExponentialMath.errorBound * 1000
    if left > right + margin { return true }
    return left < right - margin ? false : nil
  }
}
