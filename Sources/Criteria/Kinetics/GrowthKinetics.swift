public import Oncology

/// How fast a sum of diameters grew or shrank between two days (solid-rules 6, DSP-10 to DSP-13).
///
/// The tumor is taken for a sphere whose diameter is the sum, and a month for 30.4375 days. Figures are
/// shown and decide nothing.
///
/// Source: Ferté et al., Clin Cancer Res 2014;20:246-252 (growth rate); Mehrara et al., Cancer Res
/// 2007;67:3970-3975 (specific growth rate); Schwartz, Cancer 1961;14:1272-1294 (doubling time).
public struct GrowthKinetics: Hashable, Sendable {
  /// The time in which the volume doubles or halves.
  public enum VolumeTime: Hashable, Sendable {
    /// It doubles in so many days.
    case doubling(days: ExactDecimal)
    /// It halves in so many days.
    case halving(days: ExactDecimal)
    /// It does not change.
    case unchanged
  }

  /// The sum on the first day.
  public let first: Length
  /// The sum on the second day.
  public let second: Length
  /// Days from the first to the second, at least 1.
  public let days: Int

  /// A change over time; nil unless the second day is later.
  public init?(from first: Length, to second: Length, days: Int) {
    guard days > 0 else { return nil }
    self.first = first
    self.second = second
    self.days = days
  }

  /// Three times the logarithm of the ratio, the volume's; nil where a sum is 0.
  private var volumeLogarithm: Double? {
    guard first > .zero, second > .zero else { return nil }
    return 3 * NaturalLogarithm.ofRatio(second, first)
  }

  private var growth: Double? {
    volumeLogarithm.map { $0 * Self.daysPerMonth / Double(days) }
  }

  /// Average days of a month (DATE-3).
  private static let daysPerMonth = 30.4375
  /// The same as a whole number of ten-thousandths.
  private static let daysPerMonthInTenThousandths = 304_375

  /// TG of DSP-10, per month, to four decimals; nil where a sum is 0.
  public var growthConstant: ExactDecimal? {
    growth.flatMap { ExactDecimal(showing: $0, places: 4) }
  }

  /// TGR of DSP-10: growth of the volume in per cent a month, to one decimal; nil where a sum is 0 or
  /// the growth too fast to be carried over to a month.
  public var percentPerMonth: ExactDecimal? {
    growth.flatMap { ExactDecimal(showing: 100 * NaturalLogarithm.power($0), places: 1) }
  }

  /// TGK of DSP-11: millimetres a month, to two decimals, rounded half away from zero.
  public var millimetresPerMonth: ExactDecimal {
    let hundredths = (second - first).tenThousandths * Self.daysPerMonthInTenThousandths * 100
    let divisor = Length.perMillimetre * 10_000 * days
    let magnitude = (2 * abs(hundredths) + divisor) / (2 * divisor)
    return ExactDecimal(significand: hundredths < 0 ? -magnitude : magnitude, scale: 2)
  }

  /// VDT of DSP-12, to one decimal; nil where a sum is 0.
  public var volumeTime: VolumeTime? {
    guard let logarithm = volumeLogarithm else { return nil }
    guard first != second else { return .unchanged }
    let days = Double(days) * NaturalLogarithm.ofTwo / abs(logarithm)
    return ExactDecimal(showing: days, places: 1).map {
      first < second ? .doubling(days: $0) : .halving(days: $0)
    }
  }

  /// SGR of DSP-13: growth of the volume in per cent a day, to three decimals; nil where a sum is 0.
  public var percentPerDay: ExactDecimal? {
    volumeLogarithm.flatMap { ExactDecimal(showing: 100 * $0 / Double(days), places: 3) }
  }
}

extension CourseResponse {
  /// How fast the sum changed since the last complete sum before a time point.
  ///
  /// - Parameter place: The time point, counted from 0.
  /// - Returns: Nil without two complete sums on days that are known.
  public func growth(upTo place: Int) -> GrowthKinetics? {
    guard timePoints.indices.contains(place), let sum = timePoints[place].sum?.complete,
      let day = timePoints[place].date.day
    else { return nil }
    let earlier: [(sum: Length?, day: CalendarDate?)] =
      [(baselineSum?.complete, course.baseline.date.day)]
      + timePoints[..<place].map { ($0.sum?.complete, $0.date.day) }
    guard let last = earlier.last(where: { $0.sum != nil }), let before = last.sum,
      let start = last.day
    else { return nil }
    return GrowthKinetics(from: before, to: sum, days: day.days(since: start))
  }
}
