internal import Criteria
internal import Oncology

extension CaveatFacts {
  /// CAV-DQ-1 to CAV-DQ-8.
  var qualityCaveats: [Caveat] {
    ([
      withoutState, unit, longAxis, dateOrder, recordedDiffers, close, identity, tooFew,
    ] as [Caveat?]).compactMap(\.self)
  }

  /// What a fault of a target bars: by 0.6(1) the target is not evaluable, and so is a time point that
  /// does not progress by something else; the reader's category stays and its label is not shown (FLG-9).
  private func barred(by targets: [String]) -> Caveat.Claim {
    let isElsewhere = point?.overall == .progressiveDisease && !isOnlyDriver(targets)
    return isElsewhere || targets.isEmpty ? .lesions : .category
  }

  /// CAV-DQ-1: at the time point that is called.
  private var withoutState: Caveat? {
    guard let current else { return nil }
    let missing = targets.filter { target in
      guard let finding = current.findings[target.id] else { return true }
      return finding.state == nil && finding.size(isNode: target.isNode) == nil
        && !isLongOnly(target)
    }
    return missing.isEmpty
      ? nil
      : caveat(
        .targetWithoutState, .block, bars: .lesions,
        [.lesions("without size or state", missing.map(\.id))])
  }

  /// CAV-DQ-2: a tenfold step of one lesion, or all that were 20 mm or more now below 10 mm at once
  /// (NUM-1): one lesion that shrinks so is a response.
  private var unit: Caveat? {
    guard let current, let previous else { return nil }
    let pairs = targets.compactMap { target -> (id: String, then: Int, now: Int)? in
      guard let now = current.findings[target.id], now.state == nil,
        let then = previous.findings[target.id], then.state == nil,
        let small = now.size(isNode: target.isNode), let large = then.size(isNode: target.isNode),
        small > .zero, large > .zero
      else { return nil }
      return (target.id, large.tenThousandths, small.tenThousandths)
    }
    let slipped = pairs.filter { pair in
      let (large, small) = (max(pair.then, pair.now), min(pair.then, pair.now))
      let tenths = large * 10
      return tenths >= CaveatLimits.slipTenths.lowerBound * small
        && tenths <= CaveatLimits.slipTenths.upperBound * small
    }
    let large = pairs.filter { $0.then >= CaveatLimits.sureMillimetres.tenThousandths }
    let allSmall = large.allSatisfy { $0.now < CaveatLimits.likeCentimetres.tenThousandths }
    let suspects = large.count == pairs.count && !large.isEmpty && allSmall ? large : slipped
    guard let first = suspects.first else { return nil }
    return caveat(
      .unitSuspicious, .block, bars: barred(by: suspects.map(\.id)),
      [
        .lesions("like centimetres", suspects.map(\.id)),
        .length("then", Length(tenThousandths: first.then)),
        .length("now", Length(tenThousandths: first.now)),
      ])
  }

  private func isLongOnly(_ lesion: Lesion) -> Bool {
    guard lesion.isNode, let finding = current?.findings[lesion.id] else { return false }
    return finding.shortAxis == nil && finding.longest != nil && finding.state == nil
  }

  /// CAV-DQ-3.
  private var longAxis: Caveat? {
    let nodes = known.lesions.filter { isLongOnly($0) }
    return nodes.isEmpty
      ? nil
      : caveat(
        .longAxisOfNode, .block,
        bars: barred(by: nodes.filter { targets.contains($0) }.map(\.id)),
        [.lesions("long axis only", nodes.map(\.id))])
  }

  /// CAV-DQ-4: doses, cycles and ends before the line, and progression before its first dose.
  private var dateOrder: Caveat? {
    for line in known.lines {
      let start = line.start.date.earliest
      var wrong: [Fact] = []
      if let last = line.lastDose?.date, last.latest < start {
        wrong.append(.date("last dose", last))
      }
      if let cycle = line.cycleStarts.first(where: { $0 < start }) {
        wrong.append(.date("cycle", PartialDate(cycle)))
      }
      for agent in line.agents {
        if let dose = agent.doses.first(where: { $0.date.latest < start }) {
          wrong.append(.date(agent.name, dose.date))
        }
        if let last = agent.lastDose, last.latest < (agent.start ?? line.start.date).earliest {
          wrong.append(.date(agent.name, last))
        }
      }
      guard !wrong.isEmpty else { continue }
      return Caveat(
        .dateOrder, .block, bars: .category, line: line.number,
        wrong + [.date("first dose", line.start.date)])
    }
    if let date = context.progression, let line, date < line.start.date.earliest {
      return caveat(
        .dateOrder, .block, bars: .category,
        [.date("progression", PartialDate(date)), .date("first dose", line.start.date)])
    }
    return nil
  }

  /// CAV-DQ-5: what was reported or signed for the time point, by RECIST 1.1.
  private var recordedDiffers: Caveat? {
    guard let point else { return nil }
    let computed = point.overall.rawValue
    let reported = current?.reported.flatMap { $0.criterion == RECIST11.id ? $0.category : nil }
    let signed = known.calls.standing.last {
      $0.criterion == RECIST11.id && $0.when.date == point.date
        && $0.reader.map { $0 == course?.course.reader } ?? true
    }?.category
    guard let recorded = [reported, signed].compactMap(\.self).first(where: { $0 != computed })
    else { return nil }
    return caveat(
      .recordedDiffers, .pause,
      [.word("recorded", recorded), .word("computed", computed)]
        + (point.evidence.last.map { [.word("rule", $0.rule)] } ?? []))
  }

  /// CAV-DQ-6: up to the time point that is called.
  private var close: Caveat? {
    guard let course, let place else { return nil }
    let points = course.timePoints[...place]
    for (one, other) in zip(points, points.dropFirst()) {
      let days = other.scans.lowerBound.days(since: one.scans.upperBound)
      guard days <= CaveatLimits.closeDays, one.sum != other.sum || one.overall != other.overall
      else { continue }
      return caveat(
        .timePointsClose, .pause,
        [.date("one", one.date), .date("other", other.date), .days("apart", days)])
    }
    return nil
  }

  /// CAV-DQ-7: by the reader's reason, because a lesion's place is recorded once.
  private var identity: Caveat? {
    guard let current else { return nil }
    let doubted = targets.filter { target in
      current.findings[target.id]?.reason?.mentions("identity") == true
    }
    return doubted.isEmpty
      ? nil
      : caveat(
        .identityUncertain, .block, bars: barred(by: doubted.map(\.id)),
        [.lesions("identity uncertain", doubted.map(\.id))])
  }

  /// CAV-DQ-8: the baseline is one of the two; before anybody looked again it is no fault of the data.
  private var tooFew: Caveat? {
    guard let course, !course.timePoints.isEmpty else { return nil }
    let evaluable = course.timePoints.count { $0.overall != .notEvaluable }
    guard evaluable + 1 < CaveatLimits.timePoints else { return nil }
    return caveat(
      .tooFewTimePoints, .block, bars: .category,
      [.count("evaluable after baseline", evaluable), .count("in all", course.timePoints.count)])
  }
}
