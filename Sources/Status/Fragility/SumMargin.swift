public import Criteria
public import Oncology

/// How far a sum is from a threshold (solid-rules FRG-1, FRG-3, FRG-6 and FRG-7), in whole numbers.
///
/// A threshold is a rational number: 1.2 times a nadir need not be a whole ten-thousandth. So all is kept
/// in tenths of a ten-thousandth of a millimetre.
public struct SumMargin: Hashable, Sendable {
  /// Which threshold.
  public enum Threshold: String, CaseIterable, Sendable {
    /// 20 % and 5 mm above the nadir.
    case progression = "PD"
    /// 30 % below baseline.
    case response = "PR"
  }

  /// How firm a call is.
  public enum Band: String, CaseIterable, Comparable, Sendable {
    /// The same reader could measure the other category.
    case fragile = "FRAGILE"
    /// Another reader could.
    case readerDependent = "READER-DEPENDENT"
    /// Beyond both.
    case solid = "SOLID"

    /// Whether one is less firm.
    public static func < (left: Band, right: Band) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .fragile: 0
      case .readerDependent: 1
      case .solid: 2
      }
    }
  }

  /// Which threshold.
  public let threshold: Threshold
  /// The category on the other side.
  public let beyond: RECISTCategory
  /// The sum.
  public let sum: Length
  /// The threshold in hundred-thousandths of a millimetre.
  public let thresholdHundredThousandths: Int
  /// Sum less threshold in hundred-thousandths of a millimetre; negative below it.
  public let hundredThousandths: Int
  /// How firm the call is on this side.
  public let band: Band
  /// Whether another reader could measure the other category, but the same reader measured both scans
  /// by the same protocol (FRG-4).
  public let isSolidForSameReader: Bool
  /// Smallest change of one lesion that crosses the threshold (FRG-6).
  public let flip: Length

  init(
    _ threshold: Threshold, beyond: RECISTCategory, sum: Length, baseline: Length, nadir: Length,
    targets: Int, isSameReader: Bool, _ limits: FragilityLimits
  ) {
    let bound = Self.bound(threshold, baseline: baseline, nadir: nadir)
    let margin = 10 * sum.tenThousandths - bound
    self.threshold = threshold
    self.beyond = beyond
    self.sum = sum
    thresholdHundredThousandths = bound
    hundredThousandths = margin
    let raw = Self.band(10 * sum.tenThousandths, bound, targets, limits)
    let isNear = abs(margin) <= 10 * limits.floor.tenThousandths
    isSolidForSameReader = !isNear && raw == .readerDependent && isSameReader
    band = isNear ? .fragile : isSolidForSameReader ? .solid : raw
    flip = Self.flip(margin, threshold, limits)
  }

  /// The threshold in hundred-thousandths: max(1.2 N, N + 5 mm), or 0.7 B (FRG-1).
  static func bound(_ threshold: Threshold, baseline: Length, nadir: Length) -> Int {
    switch threshold {
    case .progression:
      let relative = (100 + RECIST11.Limits.progressionPercent) * nadir.tenThousandths / 10
      let rest = (100 + RECIST11.Limits.progressionPercent) * nadir.tenThousandths % 10
      let absolute = 10 * (nadir + RECIST11.Limits.progressionGrowth).tenThousandths
      return max(relative + (rest > 0 ? 1 : 0), absolute)
    case .response:
      return (100 + RECIST11.Limits.responsePercent) * baseline.tenThousandths / 10
    }
  }

  /// The band by the exact form: low × max² <= high × min² (FRG-3).
  private static func band(
    _ sum: Int, _ bound: Int, _ targets: Int, _ limits: FragilityLimits
  ) -> Band {
    let large = Int128(max(sum, bound))
    let small = Int128(min(sum, bound))
    func holds(_ agreement: FragilityLimits.Agreement) -> Bool {
      Int128(agreement.low) * large * large <= Int128(agreement.high) * small * small
    }
    if holds(limits.agreement(targets: targets, isSameReader: true)) { return .fragile }
    let isOther = holds(limits.agreement(targets: targets, isSameReader: false))
    return isOther ? .readerDependent : .solid
  }

  /// The smallest change in steps of a tenth of a millimetre.
  ///
  /// A threshold belongs to the category it opens: from inside it takes a step beyond the margin, from
  /// outside it is enough to reach it.
  private static func flip(
    _ margin: Int, _ threshold: Threshold, _ limits: FragilityLimits
  ) -> Length {
    let step = 10 * limits.step.tenThousandths
    let isInside = threshold == .progression ? margin >= 0 : margin <= 0
    let steps = isInside ? abs(margin) / step + 1 : (abs(margin) + step - 1) / step
    return Length(tenThousandths: steps * limits.step.tenThousandths)
  }

  /// The margin to one hundred-thousandth of a millimetre, exact; negative below the threshold.
  public var millimetres: ExactDecimal {
    var result = ExactDecimal(significand: hundredThousandths, scale: 5)
    while result.scale > 0, result.significand % 10 == 0 {
      result = ExactDecimal(significand: result.significand / 10, scale: result.scale - 1)
    }
    return result
  }

  /// The margin in per cent of the threshold to one decimal, rounded half away from zero; nil where the
  /// threshold is 0.
  public var percent: ExactDecimal? {
    let bound = thresholdHundredThousandths
    guard bound > 0 else { return nil }
    let magnitude = (2 * abs(hundredThousandths) * 1000 + bound) / (2 * bound)
    return ExactDecimal(significand: hundredThousandths < 0 ? -magnitude : magnitude, scale: 1)
  }

  /// How likely a repeated measurement stays on this side, as a coarse word (FRG-5).
  public enum Likelihood: String, CaseIterable, Sendable {
    /// Below 75 %.
    case tossUp = "toss-up"
    /// 75 to 95 %.
    case likely
    /// Above 95 %.
    case firm
  }

  /// The coarse word for a repeated measurement by the same or by another reader.
  func likelihood(targets: Int, isSameReader: Bool, _ limits: FragilityLimits) -> Likelihood {
    let sum = 10 * Double(sum.tenThousandths)
    let bound = Double(thresholdHundredThousandths)
    guard sum > 0, bound > 0 else { return .firm }
    let sigma = limits.agreement(targets: targets, isSameReader: isSameReader).sigma
    let deviations = abs(ExponentialMath.log(sum / bound)) / sigma
    // Quantiles of the normal distribution at 0.75 and 0.95.
    return deviations < 0.674_490 ? .tossUp : deviations <= 1.644_854 ? .likely : .firm
  }
}
