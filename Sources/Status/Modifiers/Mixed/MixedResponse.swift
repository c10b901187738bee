internal import Criteria
internal import Oncology

/// Mixed (dissociated) response and the sum that hides it (solid-rules MIX-4 to MIX-9).
enum MixedResponse {
  static let definition = Modifier.Definition(
    "MIX-4",
    Citation(
      "Bernard-Tessier A et al. 2020 (solid tumors, n = 360), as tabulated in PMC9083034, table 1"),
    .verified, .judgement)
  static let splitSum = Modifier.Definition("MIX-7", nil, .judgement)

  /// Mixed response at a time point; nil where nothing grows or nothing shrinks.
  ///
  /// The trends of other readers at the same time point can take a doubt away (MIX-8).
  static func modifier(
    _ trends: LesionTrends, _ overall: RECISTCategory, others: [LesionTrends],
    _ limits: ModifierLimits
  ) -> Modifier? {
    let up = trends.progressing
    let down = trends.shrinking
    guard !up.isEmpty, !down.isEmpty else { return nil }
    let lesions = (up + down).map(\.lesion)
    let shared = Set(up.compactMap(\.organ)).intersection(down.compactMap(\.organ))
    var conditions = [
      Modifier.Condition(.met, "MIX-4", [.lesions("growing or new", up.map(\.lesion))]),
      Modifier.Condition(.met, "MIX-4", [.lesions("shrinking or gone", down.map(\.lesion))]),
    ]
    conditions += (up + down).map { .init(.met, "MIX-1", $0.evidence.facts, isDecisive: false) }
    conditions.append(
      .init(
        .met, "MIX-6", [.word("both in", shared.sorted().joined(separator: ", "))],
        isDecisive: false))
    if let noise = noise(up, others, limits) { conditions.append(noise) }
    return Modifier(
      .mixed, within(overall) + [shared.isEmpty ? .betweenOrgans : .withinOrgan],
      on: trends.date, lesions: lesions, organs: organs(up + down),
      counts: [.count("growing or new", up.count), .count("shrinking or gone", down.count)],
      by: definition, conditions)
  }

  private static func within(_ overall: RECISTCategory) -> [Modifier.SubKind] {
    switch overall {
    case .progressiveDisease: [.withinPD]
    case .partialResponse, .completeResponse: [.withinPR]
    case .stableDisease, .nonCRNonPD: [.withinSD]
    case .notEvaluable, .noEvidenceOfDisease: []
    }
  }

  static func organs(_ trends: [LesionTrend]) -> [String] {
    Set(trends.compactMap(\.organ)).sorted()
  }

  /// Growth that two readers of the same scan may differ by is fragile unless another reader sees it
  /// too (MIX-8): nil where a growing lesion lies beyond that, or all other readers agree.
  private static func noise(
    _ up: [LesionTrend], _ others: [LesionTrends], _ limits: ModifierLimits
  ) -> Modifier.Condition? {
    let changes = up.map(\.fromNadir)
    let isSmall = changes.allSatisfy { change in
      guard let change, change.reference > .zero else { return false }
      return change.difference.tenThousandths * 1000
        <= limits.mixNoisePerMille * change.reference.tenThousandths
    }
    let seen = others.filter { other in
      up.allSatisfy { trend in other.progressing.contains { $0.lesion == trend.lesion } }
    }
    guard isSmall, others.isEmpty || seen.count < others.count else { return nil }
    return .init(
      .open, "MIX-8", [.word("band", "FRAGILE"), .count("other readers who agree", seen.count)],
      isDecisive: false)
  }

  /// The sum is stable because growth and shrinkage cancel out (MIX-7); nil where it is not stable or
  /// not complete.
  static func splitSum(
    _ response: CourseResponse, at place: Int, _ limits: ModifierLimits
  ) -> Modifier? {
    let timePoint = response.timePoints[place]
    guard timePoint.overall == .stableDisease, let now = timePoint.sum, let sum = now.complete,
      let before = response.baselineSum, let baseline = before.complete
    else { return nil }
    let changes = zip(before.contributions, now.contributions).map { first, last in
      Length(
        tenThousandths: abs(((last ?? .zero) - (first ?? .zero)).tenThousandths))
    }
    let gross = changes.reduce(.zero, +)
    let net = Length(tenThousandths: abs((sum - baseline).tenThousandths))
    let isNetSmall =
      net.tenThousandths * 100 < limits.splitSumNetPercent * baseline.tenThousandths
    let isGrossLarge =
      gross.tenThousandths * 100 >= limits.splitSumGrossPercent * baseline.tenThousandths
    guard isNetSmall, isGrossLarge else { return nil }
    let facts: [Fact] = [
      .change("sum from baseline", Change(from: baseline, to: sum)),
      .length("changes of all targets", gross),
    ]
    let moved = zip(response.course.targets, changes).filter { $0.1 > .zero }.map(\.0.id)
    return Modifier(
      .splitSum, on: timePoint.date, lesions: moved, by: splitSum, [.init(.met, "MIX-7", facts)])
  }
}
