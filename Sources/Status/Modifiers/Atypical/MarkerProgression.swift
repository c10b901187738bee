internal import Criteria
internal import Oncology

/// Progression by a marker where a named criterion knows one: CA-125 (GCIG-3) and PSA (PCWG-1 to 3).
struct MarkerProgression {
  /// The rule that is met.
  let rule: String
  let test: String
  /// The first value that meets it.
  let first: MarkerSeries.Point
  /// The value that confirms it.
  let confirming: MarkerSeries.Point
  /// What it is measured against.
  let reference: Int

  /// The figures of both criteria.
  enum Limits {
    /// CA-125 doubles, inclusive (GCIG-3; Rustin 2011, V2).
    static let ca125Factor = 2
    /// Days to the second value, inclusive (GCIG-3).
    static let ca125Days = 7
    /// Rise of PSA in per cent, inclusive (PCWG-1; Scher 2016, V2).
    static let psaPercent = 25
    /// Rise of PSA in millionths of ng/mL, inclusive (PCWG-1).
    static let psaRise = 2_000_000
    /// Days to the second value, inclusive (PCWG-1).
    static let psaDays = 21
    /// Days of a therapy in which rises do not count, exclusive (PCWG-2, PCWG-3).
    static let psaIgnoredDays = 84
  }

  /// Whose rule it is.
  var definition: Modifier.Definition {
    rule == "GCIG-3"
      ? .init(rule, Citation.gcig, .verifiedSecondHand)
      : .init(rule, Citation.pcwg3, .verifiedSecondHand)
  }

  /// The figures.
  var facts: [Fact] {
    [
      .word("marker", test), .date("first", PartialDate(first.day)),
      .word("value", Self.words(first.millionths)), .word("against", Self.words(reference)),
      .date("confirmed", PartialDate(confirming.day)),
    ]
  }

  private static func words(_ millionths: Int) -> String {
    var value = ExactDecimal(significand: millionths, scale: 6)
    while value.scale > 0, value.significand % 10 == 0 {
      value = ExactDecimal(significand: value.significand / 10, scale: value.scale - 1)
    }
    return value.description
  }

  /// Progression by a marker's own criterion; nil without one, or where it is not met.
  init?(_ series: MarkerSeries) {
    let name = series.test.lowercased().filter { $0.isLetter || $0.isNumber }
    switch name {
    case "ca125": self.init(ca125: series)
    case "psa": self.init(psa: series)
    default: return nil
    }
  }

  /// Twice the upper limit where it was normal or became so, else twice the nadir, at two samples.
  private init?(ca125 series: MarkerSeries) {
    guard let limit = series.upperLimit else { return nil }
    for (place, point) in series.points.enumerated() {
      guard let nadir = series.nadir(before: place) else { continue }
      let reference = max(limit, nadir)
      let least = Limits.ca125Factor * reference
      guard point.millionths >= least,
        let second = series.points[(place + 1)...].first(where: {
          $0.millionths >= least && $0.day.days(since: point.day) >= Limits.ca125Days
        })
      else { continue }
      self.init(
        rule: "GCIG-3", test: series.test, first: point, confirming: second, reference: reference)
      return
    }
    return nil
  }

  /// A quarter and 2 ng/mL above the nadir, confirmed, after the first twelve weeks.
  private init?(psa series: MarkerSeries) {
    for (place, point) in series.points.enumerated() {
      guard point.day.days(since: series.firstDose) >= Limits.psaIgnoredDays,
        let nadir = series.nadir(before: place), Self.hasRisen(point.millionths, from: nadir),
        let second = series.points[(place + 1)...].first(where: {
          $0.day.days(since: point.day) >= Limits.psaDays
        }), Self.hasRisen(second.millionths, from: nadir)
      else { continue }
      let declined = series.start.map { nadir < $0.millionths } == true
      self.init(
        rule: declined ? "PCWG-1" : "PCWG-2", test: series.test, first: point,
        confirming: second, reference: nadir)
      return
    }
    return nil
  }

  private init(
    rule: String, test: String, first: MarkerSeries.Point, confirming: MarkerSeries.Point,
    reference: Int
  ) {
    self.rule = rule
    self.test = test
    self.first = first
    self.confirming = confirming
    self.reference = reference
  }

  private static func hasRisen(_ value: Int, from nadir: Int) -> Bool {
    let rise = value - nadir
    return rise >= Limits.psaRise && rise * 100 >= Limits.psaPercent * nadir
  }
}
