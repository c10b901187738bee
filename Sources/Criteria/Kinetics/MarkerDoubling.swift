public import Oncology

/// How fast a tumor marker doubles: least squares through the logarithms of its values (solid-rules 6,
/// DSP-14).
///
/// Shown, and decides nothing.
public struct MarkerDoubling: Hashable, Sendable {
  /// A value on a day.
  public struct Sample: Hashable, Sendable {
    /// When the sample was taken.
    public var day: CalendarDate
    /// The value as reported.
    public var value: ReportedQuantity

    /// A value on a day.
    public init(day: CalendarDate, value: ReportedQuantity) {
      self.day = day
      self.value = value
    }
  }

  /// Why no doubling time is shown.
  public enum Obstacle: String, Error, Hashable, Sendable {
    /// There are too few values.
    case tooFewValues
    /// They lie too close together: less than `markerDoublingMinDays`.
    case tooShort
    /// One of them is censored or 0, so that it has no logarithm.
    case notQuantified
    /// They do not have the same unit.
    case severalUnits
  }

  /// A line through fewer values says nothing (DSP-14).
  static let fewestValues = 3

  /// Logarithm a day, to six decimals; 0 or less when the marker does not rise.
  public let slope: ExactDecimal
  /// Days in which it doubles, to one decimal; nil when it does not rise.
  public let days: ExactDecimal?

  /// The doubling time of a marker.
  ///
  /// - Parameters:
  ///   - samples: Values of one marker in any order.
  ///   - settings: How many days they span, at least.
  /// - Throws: ``Obstacle`` when the values cannot say it.
  public init(_ samples: [Sample], settings: Settings) throws(Obstacle) {
    guard samples.count >= Self.fewestValues else { throw .tooFewValues }
    let ordered = samples.sorted { $0.day < $1.day }
    guard let first = ordered.first, let last = ordered.last,
      last.day.days(since: first.day) >= max(1, settings.markerDoublingMinDays)
    else { throw .tooShort }
    guard Set(samples.map(\.value.unit)).count == 1 else { throw .severalUnits }
    let points = ordered.compactMap { Self.point($0, since: first.day) }
    guard points.count == samples.count else { throw .notQuantified }
    let isLevel = Set(samples.map(\.value.number)).count == 1
    let slope = isLevel ? 0 : Self.slope(points)
    guard let shown = ExactDecimal(showing: slope, places: 6) else { throw .notQuantified }
    self.slope = shown
    let doubling = NaturalLogarithm.ofTwo / slope
    days = slope > 0 ? ExactDecimal(showing: doubling, places: 1) : nil
  }

  private static func point(
    _ sample: Sample, since start: CalendarDate
  ) -> (day: Double, logarithm: Double)? {
    let number = sample.value.number
    guard sample.value.bound == .exactly, number.significand > 0,
      let value = Double(number.description)
    else { return nil }
    return (Double(sample.day.days(since: start)), NaturalLogarithm.of(value))
  }

  private static func slope(_ points: [(day: Double, logarithm: Double)]) -> Double {
    let count = Double(points.count)
    let meanDay = points.reduce(0) { $0 + $1.day } / count
    let mean = points.reduce(0) { $0 + $1.logarithm } / count
    let product = points.reduce(0) { $0 + ($1.day - meanDay) * ($1.logarithm - mean) }
    let square = points.reduce(0) { $0 + ($1.day - meanDay) * ($1.day - meanDay) }
    return product / square
  }
}
