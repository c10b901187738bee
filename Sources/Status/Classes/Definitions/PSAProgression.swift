public import Criteria
public import Oncology

/// Progression of PSA by the European guideline or by PCWG3 (RES-PC-2, PCWG-1 to PCWG-3).
public struct PSAProgression: Hashable, Sendable {
  /// What the series says.
  public struct Result: Hashable, Sendable {
    /// Whether one of the two criteria is met; nil without enough values.
    public var isMet: Bool?
    /// The day on which it was met: of the guideline the third rise, of PCWG3 the first value.
    public var date: CalendarDate?
    /// The figures.
    public var facts: [Fact]
  }

  /// Consecutive rises that the guideline asks for (RES-PC-2, V2).
  public var rises = 3
  /// Days between them, at least.
  public var riseGapDays = 7
  /// How many of them lie at least 50 % above the nadir.
  public var highRises = 2
  /// The rise over nadir in per cent, inclusive.
  public var highPercent = 50
  /// The last value lies above this, ng/mL.
  public var above = ExactDecimal(significand: 2)
  /// PCWG3: rise over nadir in per cent, inclusive (PCWG-1, V2).
  public var pcwgPercent = 25
  /// PCWG3: rise over nadir in ng/mL, inclusive.
  public var pcwgRise = 2
  /// PCWG3: days to the confirming value, at least.
  public var confirmationDays = 21
  /// Rises before this day of therapy are not called (PCWG-3, K).
  public var flareDays = 84

  /// The published limits.
  public init() {}

  /// Judges a series in the order of dates, in ng/mL.
  public func progression(
    _ series: [CastrationResistance.PSA], since start: CalendarDate?
  ) -> Result {
    guard series.count > 1 else { return Result(isMet: nil, date: nil, facts: []) }
    if let found = guideline(series) { return result(found, "EAU", series) }
    if let found = pcwg3(series, since: start) { return result(found, "PCWG3", series) }
    return Result(isMet: false, date: nil, facts: nadirFact(series))
  }

  private func result(
    _ date: CalendarDate, _ criterion: String, _ series: [CastrationResistance.PSA]
  ) -> Result {
    Result(
      isMet: true, date: date,
      facts: [.word("criterion", criterion), .date("PSA progression", PartialDate(date))]
        + nadirFact(series.filter { $0.date <= date }))
  }

  private func nadirFact(_ series: [CastrationResistance.PSA]) -> [Fact] {
    series.map(\.value).min().map { [.word("nadir", $0.description + " ng/mL")] } ?? []
  }

  /// The day of the last of three rises; nil where there are none.
  private func guideline(_ series: [CastrationResistance.PSA]) -> CalendarDate? {
    let spaced = series.reduce(into: [CastrationResistance.PSA]()) { kept, next in
      if let last = kept.last, next.date.days(since: last.date) < riseGapDays { return }
      kept.append(next)
    }
    guard spaced.count > rises else { return nil }
    for first in 1...(spaced.count - rises) {
      let run = spaced[first..<(first + rises)]
      let isRising = run.indices.allSatisfy { spaced[$0].value > spaced[$0 - 1].value }
      guard isRising, let nadir = spaced[..<first].map(\.value).min(), let last = run.last else {
        continue
      }
      let high = run.count { $0.value.isAtLeast(highPercent, percentAbove: nadir) }
      if high >= highRises, last.value > above { return last.date }
    }
    return nil
  }

  /// The first value that meets PCWG3 and is confirmed.
  private func pcwg3(
    _ series: [CastrationResistance.PSA], since start: CalendarDate?
  ) -> CalendarDate? {
    for place in series.indices.dropFirst() {
      let value = series[place]
      if let start, value.date.days(since: start) < flareDays { continue }
      guard let nadir = series[..<place].map(\.value).min(), meets(value.value, nadir) else {
        continue
      }
      let later = series[(place + 1)...].first {
        $0.date.days(since: value.date) >= confirmationDays
      }
      if let later, meets(later.value, nadir) { return value.date }
    }
    return nil
  }

  private func meets(_ value: ExactDecimal, _ nadir: ExactDecimal) -> Bool {
    value.isAtLeast(pcwgPercent, percentAbove: nadir) && value.isAtLeast(pcwgRise, above: nadir)
  }
}

extension ExactDecimal {
  /// Both numbers as whole numbers of one unit; nil where they do not fit.
  private func aligned(with other: ExactDecimal) -> (Int, Int)? {
    let places = max(scale, other.scale, 0)
    guard let left = scaled(to: places), let right = other.scaled(to: places) else { return nil }
    return (left, right)
  }

  /// Whether it lies at least that many per cent above another, cross-multiplied (GEN-NUM-1).
  func isAtLeast(_ percent: Int, percentAbove other: ExactDecimal) -> Bool {
    guard let (mine, theirs) = aligned(with: other) else { return false }
    let left = mine.multipliedReportingOverflow(by: 100)
    let right = theirs.multipliedReportingOverflow(by: 100 + percent)
    return !left.overflow && !right.overflow && left.partialValue >= right.partialValue
  }

  /// Whether it lies at least that many whole units above another.
  func isAtLeast(_ units: Int, above other: ExactDecimal) -> Bool {
    let places = max(scale, other.scale, 0)
    guard let (mine, theirs) = aligned(with: other),
      let step = ExactDecimal(significand: units).scaled(to: places)
    else { return false }
    let bound = theirs.addingReportingOverflow(step)
    return !bound.overflow && mine >= bound.partialValue
  }
}
