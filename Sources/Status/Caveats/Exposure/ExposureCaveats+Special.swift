public import Criteria
public import Oncology

extension ExposureCaveats {
  // MARK: CAV-EXP-5

  /// Testosterone that is not below 50 ng/dL, or was not measured within 90 days of the day.
  ///
  /// The value nearest to the day counts, of two as near the earlier; a censored value counts only
  /// where every value in its range is castrate (NUM-6). Values must be those known as of today.
  public func castration(_ labs: [LabResult]) -> Caveat? {
    let nearest = labs.filter { $0.test.mentions("testosterone") }
      .map { (value: $0, away: abs(date.days(since: $0.when.date.latest))) }
      .filter { $0.away <= CaveatLimits.testosteroneDays }
      .min {
        ($0.away, $0.value.when.date.latest) < ($1.away, $1.value.when.date.latest)
      }?.value
    guard let nearest else {
      return caveat(
        .notCastrate, .block, bars: .castrationResistance,
        [
          .word("testosterone", "not measured"),
          .days("within days", CaveatLimits.testosteroneDays),
        ])
    }
    let limit: ExactDecimal? =
      switch nearest.value.unit.lowercased() {
      case "ng/dl": CaveatLimits.castrateNanograms
      case "ng/ml", "µg/l", "ug/l": CaveatLimits.castrateNanogramsPerMillilitre
      case "nmol/l": CaveatLimits.castrateNanomoles
      default: nil
      }
    if limit.flatMap({ nearest.value.isBelow($0) }) == true { return nil }
    return caveat(
      .notCastrate, .block, bars: .castrationResistance,
      [
        .word("testosterone", nearest.value.description),
        .date("measured", nearest.when.date),
      ])
  }

  // MARK: CAV-EXP-6

  /// BCG below 5 of 6 induction doses, or below 2 further doses (RES-BCG-1).
  ///
  /// Not covered: high-grade T1 at the first evaluation after induction alone, which needs no further
  /// doses (RES-BCG-2).
  public var bcg: Caveat? {
    let agents = line.agents.filter { CaveatDrugs.isBCG($0) }
    guard !agents.isEmpty else { return nil }
    let doses = agents.flatMap(\.doses).map(\.date.latest).filter { $0 <= date }.sorted()
    let induction = Self.induction(doses)
    return Self.bcg(induction: induction, further: doses.count - induction, line: line.number)
  }

  /// Whether that many doses of BCG are adequate; nil where they are.
  public static func bcg(induction: Int, further: Int, line: Int? = nil) -> Caveat? {
    guard induction < CaveatLimits.bcgInduction || further < CaveatLimits.bcgFurther else {
      return nil
    }
    return Caveat(
      .inadequateBCG, .block, bars: .refractory, line: line,
      [.count("induction doses", induction), .count("further doses", further)])
  }

  /// Doses up to the first gap that no induction has.
  private static func induction(_ doses: [CalendarDate]) -> Int {
    let gap = zip(doses, doses.dropFirst()).enumerated().first { _, pair in
      pair.1.days(since: pair.0) > CaveatLimits.bcgCourseGapDays
    }
    return gap.map { $0.offset + 1 } ?? doses.count
  }
}

/// The exception to the exposure guard: a decline with growth that no longer exposure would excuse
/// (FLG-4; SITC).
public struct RapidProgression: Hashable, Sendable {
  /// What it rests on.
  public let facts: [Fact]

  /// Tests a time point; nil where the exception does not hold.
  ///
  /// - Parameters:
  ///   - isDeteriorating: Whether clinical deterioration is recorded.
  ///   - fromBaseline: The change of the sum from baseline.
  ///   - newLesions: New lesions beyond doubt.
  ///   - hasNewOrgan: Whether one of them lies in an organ without disease before.
  public init?(
    isDeteriorating: Bool, fromBaseline: Change?, newLesions: Int, hasNewOrgan: Bool
  ) {
    guard isDeteriorating else { return nil }
    var facts: [Fact] = []
    if let change = fromBaseline, change.meets(CaveatLimits.rapidGrowthPercent) {
      facts.append(.change("from baseline", change))
    }
    if newLesions >= CaveatLimits.rapidNewLesions {
      facts.append(.count("new lesions", newLesions))
    }
    if hasNewOrgan { facts.append(.word("new lesion", "in a new organ")) }
    guard !facts.isEmpty else { return nil }
    self.facts = [.word("clinical deterioration", "recorded")] + facts
  }
}
