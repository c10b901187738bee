internal import Criteria
public import Oncology

/// What seven published definitions of hyperprogression make of a first evaluation (solid-rules ATYP-5
/// to ATYP-8).
public struct Hyperprogression: Hashable, Sendable {
  /// Growth before the line, from the scan before baseline to baseline; nil without such a scan.
  public var before: GrowthPeriod?
  /// Growth from baseline to the first evaluation.
  public var during: GrowthPeriod
  /// The start of the line.
  public var start: CalendarDate
  /// The day of the first evaluation.
  public var evaluation: CalendarDate
  /// Whether it is progression by RECIST.
  public var isProgression: Bool
  /// Whether the line failed within two months; nil while it goes on.
  public var failedEarly: Bool?
  /// New lesions in organs already involved.
  public var newInInvolvedOrgans = 0
  /// Organs with new lesions, involved before or not.
  public var organsWithNew = 0
  /// Whether an organ is involved that was not.
  public var hasNewOrgan = false
  /// Whether ECOG was 2 or worse in the first two months; nil when not recorded.
  public var hasPoorStatus: Bool?
  private let limits: ModifierLimits

  /// A first evaluation; what is not said here is set afterwards.
  public init(
    before: GrowthPeriod?, during: GrowthPeriod, start: CalendarDate, evaluation: CalendarDate,
    isProgression: Bool, limits: ModifierLimits = ModifierLimits()
  ) {
    self.before = before
    self.during = during
    self.start = start
    self.evaluation = evaluation
    self.isProgression = isProgression
    self.limits = limits
  }

  private typealias Condition = Modifier.Condition
  private typealias Finding = Modifier.DefinitionFinding

  /// All seven, in the order of the table.
  public func findings() -> [Modifier.DefinitionFinding] {
    [champiat, saada, ferrara, kato, loRusso, matos, kas]
  }

  private var change: Change { Change(from: during.first, to: during.second) }
  private var increase: Fact { .change("target sum from baseline", change) }

  /// A definition that compares with growth before the line cannot be computed without it.
  private func compared(
    _ definition: Modifier.Definition, _ conditions: (GrowthPeriod) -> [Condition]
  ) -> Finding {
    guard let before else {
      return Finding(definition, [Condition(.open, "no scan before baseline")])
    }
    return Finding(definition, conditions(before))
  }

  private var progression: Condition { .init(.init(isProgression), "RECIST PD") }

  private func rates(_ before: GrowthPeriod) -> [Fact] {
    [("before, % a month", before), ("on therapy, % a month", during)].compactMap { name, period in
      period.shownRate.map { .word(name, $0.description) }
    }
  }

  private var champiat: Finding {
    compared(.init("Champiat 2017", Citations.champiat, .verified)) { before in
      let answer = during.isRate(times: limits.hyperRatio, of: before)
      return [progression, Condition(.init(answer), "TGR ratio >= 2", rates(before))]
    }
  }

  private var saada: Finding {
    compared(.init("Saâda-Bouzid 2017", Citations.saada, .verified)) { before in
      let answer = during.isKinetics(times: limits.hyperRatio, of: before)
      return [
        Condition(
          .init(answer), "TGK ratio >= 2",
          [
            .length("growth before", before.difference), .days("in", before.days),
            .length("growth on therapy", during.difference), .days("in", during.days),
          ])
      ]
    }
  }

  private var ferrara: Finding {
    compared(.init("Ferrara 2018", Citations.ferrara, .verified)) { before in
      let answer = during.isRate(exceeding: before, by: limits.ferraraDifference)
      return [progression, Condition(.init(answer), "TGR difference > 50", rates(before))]
    }
  }

  private var kas: Finding {
    compared(.init("Kas 2020", Citations.kas, .verified)) { before in
      let answer = during.isRate(exceeding: before, by: limits.kasDifference)
      return [Condition(.init(answer), "TGR difference > 100", rates(before))]
    }
  }

  private var kato: Finding {
    compared(.init("Kato 2017", Citations.kato, .verified)) { before in
      let growth = change.difference.tenThousandths * 100
      let isLarge = growth > limits.katoPercent * change.reference.tenThousandths
      let pace = during.isKinetics(times: limits.hyperRatio, of: before, isStrict: true)
      return [
        timeToFailure, Condition(.init(isLarge), "increase > 50 %", [increase]),
        Condition(.init(pace), "pace > 2-fold"),
      ]
    }
  }

  /// Failure within two months: open while the line goes on and the two months are not over.
  private var timeToFailure: Condition {
    let end = start.adding(months: limits.hyperMonths)
    let isEarly = evaluation < end
    let facts: [Fact] = [.days("to the evaluation", evaluation.days(since: start))]
    guard let failedEarly else {
      return Condition(isEarly ? .open : .notMet, "time to failure < 2 months", facts)
    }
    return Condition(.init(failedEarly), "time to failure < 2 months", facts)
  }

  private var loRusso: Finding {
    let conditions = [
      timeToFailure,
      Condition(.init(change.meets(limits.loRussoPercent)), "increase >= 50 %", [increase]),
      Condition(
        .init(newInInvolvedOrgans >= limits.loRussoNewLesions), "new in an involved organ >= 2",
        [.count("new", newInInvolvedOrgans)]),
      Condition(.init(hasNewOrgan), "new organ"),
      Condition(.init(hasPoorStatus), "ECOG >= 2"),
    ]
    let met = conditions.count { $0.verdict == .met }
    let open = conditions.count { $0.verdict == .open }
    let verdict: Modifier.Verdict =
      met >= limits.loRussoNeeded ? .met : met + open >= limits.loRussoNeeded ? .open : .notMet
    return Finding(.init("Lo Russo 2019", Citations.loRusso, .verified), verdict, conditions)
  }

  private var matos: Finding {
    let isInTime = evaluation <= start.adding(months: limits.hyperMonths)
    let isLarge = change.meets(limits.matosPercent)
    let isSpread =
      change.meets(limits.matosWithNewPercent) && organsWithNew >= limits.matosOrgans
    return Finding(
      .init("Matos 2020", Citations.matos, .verifiedSecondHand, .knowledge),
      [
        Condition(
          .init(isInTime), "first evaluation <= 2 months",
          [.days("to the evaluation", evaluation.days(since: start))]),
        Condition(
          .init(isLarge || isSpread), "increase >= 40 %, or >= 20 % with new in 2 organs",
          [increase, .count("organs with new lesions", organsWithNew)]),
      ])
  }

  private enum Citations {
    static let champiat = Citation("Champiat S et al. Clin Cancer Res 2017;23:1920-1928")
    static let saada = Citation("Saâda-Bouzid E et al. Ann Oncol 2017;28:1605-1611")
    static let ferrara = Citation("Ferrara R et al. JAMA Oncol 2018;4:1543-1552")
    static let kato = Citation("Kato S et al. Clin Cancer Res 2017;23:4242-4250")
    static let loRusso = Citation("Lo Russo G et al. Clin Cancer Res 2019;25:989-999")
    static let matos = Citation("Matos I et al. Clin Cancer Res 2020;26:1846-1855")
    static let kas = Citation("Kas B et al. JAMA Oncol 2020;6:1039-1046")
  }
}
