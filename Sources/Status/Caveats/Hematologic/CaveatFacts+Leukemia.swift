internal import Criteria
internal import Oncology

extension CaveatFacts {
  private static let countsMatter: Set<String> = ["aml", "apl", "all", "mds", "cll"]

  /// Section 3 of `heme-rules.md`, and counts that support changes.
  var leukemiaCaveats: [Caveat] {
    ([regenerating, recheck, growthFactor, transfused] as [Caveat?]).compactMap(\.self)
      + chronicCaveats
  }

  /// AML-REL-CAV: 5 to 10 % blasts in the weeks after therapy, after a remission.
  private var regenerating: Caveat? {
    guard ["aml", "apl", "all"].contains(disease), let blasts = current?.marrow?.blastPercent,
      HematologicLimits.regeneration.contains(blasts), let scan = scanDate,
      let last = line?.lastDose?.date.latest ?? line?.cycleStarts.last
    else { return nil }
    let days = scan.days(since: last)
    let wasClear = sequence?.timePoints.contains { $0.responseClass == .complete } == true
    guard wasClear || context.best == .complete, days >= 0,
      days <= HematologicLimits.regenerationDays
    else { return nil }
    return caveat(
      .regeneratingMarrow, .pause,
      [.word("blasts in per cent", blasts.description), .days("after therapy", days)])
  }

  /// AM-21: blasts in the latest blood sample alone, after a complete remission.
  private var recheck: Caveat? {
    let values = labs("blasts in blood")
    guard ["aml", "apl", "all"].contains(disease), context.headline == .remission,
      let last = values.last, last.value.number > ExactDecimal(significand: 0),
      values.dropLast().last.map({ $0.value.number > ExactDecimal(significand: 0) }) != true
    else { return nil }
    return caveat(
      .recheckBlood, .pause,
      [.word("blasts in blood", last.value.description), .date("on", last.when.date)])
  }

  /// AML-GF, LAB-T12: neutrophils at the latest count within seven days after growth factor.
  private var growthFactor: Caveat? {
    guard Self.countsMatter.contains(disease), let count = labs("neutrophils").last else {
      return nil
    }
    let given = known.events.filter {
      $0.kind == .growthFactor && !($0.text ?? "").mentions("transfus")
    }.map(\.when.date.latest)
    return support(.growthFactorGiven, count, given, HematologicLimits.supportDays)
  }

  /// LAB-T11: platelets within seven days, hemoglobin within 28.
  private var transfused: Caveat? {
    guard Self.countsMatter.contains(disease) else { return nil }
    let care = known.supportiveCare.filter { $0.kind == .transfusion }
    let events = known.events.filter { ($0.text ?? "").mentions("transfus") }
    func days(_ word: String, _ count: LabResult) -> [CalendarDate] {
      let ongoing = care.filter { $0.text.mentions(word) }.flatMap { one in
        let through = one.through?.latest ?? asOf
        // Regular transfusions reach up to the day of the count.
        return one.when.date.latest <= count.when.date.latest
          ? [min(through, count.when.date.latest)] : []
      }
      return ongoing
        + events.filter { ($0.text ?? "").mentions(word) }.map(\.when.date.latest)
    }
    if let platelets = labs("platelets").last,
      let found = support(
        .transfused, platelets, days("platelet", platelets), HematologicLimits.supportDays)
    {
      return found
    }
    guard let hemoglobin = labs("hemoglobin").last else { return nil }
    return support(
      .transfused, hemoglobin, days("red", hemoglobin), HematologicLimits.redCellDays)
  }

  private func support(
    _ code: CaveatCode, _ count: LabResult, _ given: [CalendarDate], _ limit: Int
  ) -> Caveat? {
    let day = count.when.date.latest
    let last = given.filter { $0 <= day && day.days(since: $0) <= limit }.max()
    return last.map {
      caveat(
        code, .note,
        [
          .word(count.test, count.value.description), .days("after support", day.days(since: $0)),
        ])
    }
  }

  /// CML-WARN, CML-WIN, and intake first where milestones are missed.
  private var chronicCaveats: [Caveat] {
    guard disease == "cml", let line else { return [] }
    var result: [Caveat] = []
    if let last = sequence?.latest {
      if last.category == "warning" {
        result.append(caveat(.cmlWarning, .note, [.date("on", last.date)]))
      }
      if last.category == "warning" || last.category == "failure" {
        let lowest = line.agents.compactMap { agent in
          coverage(of: agent).map { (name: agent.name, covered: $0.covered, days: $0.days) }
        }.min { $0.covered * $1.days < $1.covered * $0.days }
        result.append(
          caveat(
            .adherenceFirst, .pause,
            [.word("category", last.category)]
              + (lowest.map {
                [
                  .word("drug", $0.name), .count("days covered", $0.covered),
                  .count("of days", $0.days),
                ]
              } ?? [.word("intake", "not recorded")])))
      }
    }
    let samples = known.labs.filter { $0.test.holds("BCR::ABL1") }.map(\.when.date.latest)
    let end = line.lastDose?.date.latest ?? asOf
    for milestone in HematologicLimits.milestones {
      let due = line.start.date.latest.adding(months: milestone.months)
      guard due.adding(days: milestone.days) < min(end, asOf) else { continue }
      if !samples.contains(where: { abs($0.days(since: due)) <= milestone.days }) {
        result.append(
          caveat(
            .milestoneMissing, .note,
            [.count("milestone in months", milestone.months), .date("due", PartialDate(due))]))
        break
      }
    }
    return result
  }
}
