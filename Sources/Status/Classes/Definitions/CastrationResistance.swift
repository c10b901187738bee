internal import Criteria
public import Oncology

/// Prostate cancer that grows at castrate testosterone (RES-PC).
public struct CastrationResistance: Hashable, Sendable {
  /// A value of PSA in ng/mL.
  public struct PSA: Hashable, Sendable {
    /// The day of the sample.
    public var date: CalendarDate
    /// The value in ng/mL.
    public var value: ExactDecimal

    /// A value on a day.
    public init(_ date: CalendarDate, _ value: ExactDecimal) {
      self.date = date
      self.value = value
    }
  }

  /// What the definition asks for; nil is not known.
  public struct Facts: Hashable, Sendable {
    /// The testosterone nearest to the progression, with its day.
    public var testosterone: ReportedQuantity?
    /// The day of that sample.
    public var testosteroneDate: CalendarDate?
    /// PSA in the order of dates; empty without any.
    public var psa: [PSA]
    /// The day on which the first PSA counts are taken, for the rule of the first twelve weeks.
    public var therapyStart: CalendarDate?
    /// Whether imaging shows progression: bone by PCWG3, soft tissue by RECIST.
    public var hasRadiographicProgression: Bool?
    /// The day of that progression.
    public var radiographicDate: PartialDate?
    /// Whether conventional imaging shows metastases.
    public var hasMetastases: Bool?

    /// Facts from their parts.
    public init(
      testosterone: ReportedQuantity?, testosteroneDate: CalendarDate? = nil, psa: [PSA] = [],
      therapyStart: CalendarDate? = nil, hasRadiographicProgression: Bool? = nil,
      radiographicDate: PartialDate? = nil, hasMetastases: Bool? = nil
    ) {
      self.testosterone = testosterone
      self.testosteroneDate = testosteroneDate
      self.psa = psa
      self.therapyStart = therapyStart
      self.hasRadiographicProgression = hasRadiographicProgression
      self.radiographicDate = radiographicDate
      self.hasMetastases = hasMetastases
    }
  }

  /// Castrate below this, by unit (RES-PC-1, V2): 50 ng/dL = 1.7 nmol/L as the guideline prints it.
  public var castrateBelow = [
    "ng/dL": ExactDecimal(significand: 50), "nmol/L": ExactDecimal(significand: 17, scale: 1),
    "ng/mL": ExactDecimal(significand: 5, scale: 1),
  ]
  /// Days between testosterone and progression, at most (RES-PC-1, J).
  public var testosteroneMaxAgeDays = 90
  /// The two criteria of PSA.
  public var psa = PSAProgression()

  /// The published limits.
  public init() {}

  /// Judges whether the disease is castration-resistant.
  public func finding(_ facts: Facts, line: String? = nil, agents: [String] = [])
    -> ResistanceFinding
  {
    let biochemical = psa.progression(facts.psa, since: facts.therapyStart)
    let event = event(biochemical, facts)
    let isCastrate = isCastrate(facts, on: event)
    let judgement = judge(isCastrate, biochemical, facts)
    let failure = event.map {
      TreatmentFailure(
        line: line, agents: agents, lastDose: .ongoing, best: nil, progression: $0,
        isMarkerOnly: facts.hasRadiographicProgression != true)
    }
    return ResistanceFinding(
      Self.definition.id, judgement, failure: failure,
      criteria: [
        ClassCriterion(
          "RES-PC-1", isCastrate,
          [
            facts.testosterone.map { .word("testosterone", $0.description) },
            facts.testosteroneDate.map { .date("sample", PartialDate($0)) },
          ]),
        ClassCriterion("RES-PC-2", biochemical.isMet, biochemical.facts),
        ClassCriterion(
          "RES-PC-3", facts.hasRadiographicProgression,
          [facts.radiographicDate.map { .date("imaging", $0) }]),
      ],
      caveats: isCastrate == true ? [] : ["CAV-EXP-5"])
  }

  /// The day by which the disease had progressed: the earlier of PSA and imaging.
  private func event(_ biochemical: PSAProgression.Result, _ facts: Facts) -> PartialDate? {
    let dates = [
      biochemical.date.map { PartialDate($0) },
      facts.hasRadiographicProgression == true ? facts.radiographicDate : nil,
    ].compactMap(\.self)
    return dates.min { $0.earliest < $1.earliest }
  }

  private func isCastrate(_ facts: Facts, on event: PartialDate?) -> Bool? {
    guard let value = facts.testosterone, let limit = castrateBelow[value.unit] else { return nil }
    if let event, let sample = facts.testosteroneDate {
      let distance = max(
        abs(sample.days(since: event.earliest)), abs(sample.days(since: event.latest)))
      if distance > testosteroneMaxAgeDays { return nil }
    }
    return value.isBelow(limit)
  }

  private func judge(
    _ isCastrate: Bool?, _ biochemical: PSAProgression.Result, _ facts: Facts
  ) -> Judgement {
    let label: ResistanceClass =
      switch facts.hasMetastases {
      case true: .castrationResistantMetastatic
      case false: .castrationResistantNonMetastatic
      default: .castrationResistant
      }
    let progression: Bool? =
      biochemical.isMet == true || facts.hasRadiographicProgression == true
      ? true
      : biochemical.isMet == nil || facts.hasRadiographicProgression == nil ? nil : false
    switch (isCastrate, progression) {
    case (false, _): return .notMet("RES-PC-1", nil, [.notCastrate])
    case (_, false): return .notMet("RES-PC-4")
    case (true, true): return .met("RES-PC-4", label)
    case (nil, _): return .open("RES-PC-1", [label], missing: .testosterone)
    default:
      return .open("RES-PC-4", [label], missing: facts.psa.isEmpty ? .psa : .imaging)
    }
  }

  /// What it is and where it comes from.
  public static let definition = ClassDefinition(
    "RES-PC", "castration-resistant prostate cancer", diseases: ["prostate"],
    anchor: "progression at castrate testosterone",
    sources: [
      Citation("EAU guideline, prostate cancer"),
      Citation("Scher HI, Morris MJ, Stadler WM, J Clin Oncol 2016;34:1402-1418 (PCWG3)"),
    ],
    rules: [
      Rule(
        "RES-PC-1", "Testosterone below 50 ng/dL at progression.", section: "4.3",
        .verifiedSecondHand, .judgement),
      Rule(
        "RES-PC-2", "Three PSA rises a week apart, two of 50 % over nadir, above 2; or by PCWG3.",
        section: "4.3", .verifiedSecondHand),
      Rule(
        "RES-PC-3", "Two new bone lesions by PCWG3, or soft-tissue progression.", section: "4.3",
        .verifiedSecondHand),
      Rule(
        "RES-PC-4", "Castrate, and biochemical or radiographic progression.", section: "4.3",
        .verifiedSecondHand),
    ])
}
