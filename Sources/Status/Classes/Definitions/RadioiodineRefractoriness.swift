internal import Criteria
public import Oncology

/// Differentiated thyroid cancer that radioiodine no longer helps (RES-TC).
public struct RadioiodineRefractoriness: Hashable, Sendable {
  /// What is known; nil is not known.
  public struct Facts: Hashable, Sendable {
    /// Whether the first scan after therapy showed no uptake although there is disease (RES-TC-1).
    public var neverConcentrated: Bool?
    /// Whether uptake was lost that had been there (RES-TC-2).
    public var lostUptake: Bool?
    /// Whether some lesions take it up and others do not (RES-TC-3).
    public var isMixed: Bool?
    /// Whether there was significant uptake at the last treatment (RES-TC-4).
    public var isAvid: Bool?
    /// Whether only a diagnostic scan was negative (RES-TC-6).
    public var hasOnlyDiagnosticScan: Bool
    /// The last treatment with radioiodine.
    public var lastTreatment: PartialDate?
    /// The progression.
    public var progression: PartialDate?
    /// All activity so far in millicurie.
    public var cumulativeMillicurie: ExactDecimal?
    /// Whether there was a remission.
    public var hasRemission: Bool?

    /// Facts from their parts.
    public init(
      neverConcentrated: Bool? = nil, lostUptake: Bool? = nil, isMixed: Bool? = nil,
      isAvid: Bool? = nil, hasOnlyDiagnosticScan: Bool = false, lastTreatment: PartialDate? = nil,
      progression: PartialDate? = nil, cumulativeMillicurie: ExactDecimal? = nil,
      hasRemission: Bool? = nil
    ) {
      self.neverConcentrated = neverConcentrated
      self.lostUptake = lostUptake
      self.isMixed = isMixed
      self.isAvid = isAvid
      self.hasOnlyDiagnosticScan = hasOnlyDiagnosticScan
      self.lastTreatment = lastTreatment
      self.progression = progression
      self.cumulativeMillicurie = cumulativeMillicurie
      self.hasRemission = hasRemission
    }
  }

  /// Progression despite uptake counts up to this after treatment (RES-TC-4, V2).
  public var afterTreatment = ClassWindow(.atMost, 12, .months)
  /// Activity in millicurie from which it weighs, inclusive; 600 mCi = 22.2 GBq (RES-TC-5, V2+C).
  public var cumulativeMillicurie = ExactDecimal(significand: 600)

  /// The published limits.
  public init() {}

  /// Judges the criteria; any of the first four suggests refractory disease, the fifth never alone.
  public func finding(_ facts: Facts, line: String? = nil, agents: [String] = [])
    -> ResistanceFinding
  {
    let isNever = facts.hasOnlyDiagnosticScan ? false : facts.neverConcentrated
    let despite = progressedDespiteUptake(facts)
    let isHigh = facts.cumulativeMillicurie.map { $0 >= cumulativeMillicurie }
    let heavy = isHigh == false || facts.hasRemission == true ? false : isHigh
    let criteria = [
      ClassCriterion("RES-TC-1", isNever), ClassCriterion("RES-TC-2", facts.lostUptake),
      ClassCriterion("RES-TC-3", facts.isMixed),
      ClassCriterion(
        "RES-TC-4", despite,
        [
          facts.lastTreatment.map { .date("radioiodine", $0) },
          facts.progression.map { .date("progression", $0) },
        ]),
      ClassCriterion(
        "RES-TC-5", heavy, [facts.cumulativeMillicurie.map { .word("activity", "\($0) mCi") }]),
    ]
    let isCautioned = facts.hasOnlyDiagnosticScan || heavy == true || isNever == true
    return ResistanceFinding(
      Self.definition.id, judge(criteria.prefix(4), isCautioned: isCautioned),
      failure: facts.progression.map {
        TreatmentFailure(
          line: line, agents: agents, lastDose: facts.lastTreatment.map { .on($0) } ?? .unknown,
          best: nil, progression: $0)
      },
      boundaries: facts.progression.map {
        [ClassBoundary("RES-TC-4", afterTreatment, from: facts.lastTreatment, to: $0)]
      } ?? [], criteria: criteria)
  }

  private func judge(
    _ needed: ArraySlice<ClassCriterion>, isCautioned: Bool
  ) -> Judgement {
    var judgement: Judgement
    if let met = needed.first(where: { $0.state == .met }) {
      judgement = .met(met.evidence.rule, .radioiodineRefractory)
    } else if let open = needed.first(where: { $0.state == .unknown }) {
      judgement = .open(open.evidence.rule, [.radioiodineRefractory], missing: .uptake)
    } else {
      judgement = .notMet("RES-TC-6")
    }
    if isCautioned { judgement.tags.append(.notByItself) }
    return judgement
  }

  private func progressedDespiteUptake(_ facts: Facts) -> Bool? {
    guard let event = facts.progression else { return false }
    if facts.isAvid == false { return false }
    guard let isAvid = facts.isAvid, isAvid, let last = facts.lastTreatment else { return nil }
    let inside = Set(
      last.ends.flatMap { end in event.ends.map { afterTreatment.contains($0, from: end) } })
    return inside.count == 1 ? inside.first : nil
  }

  /// What it is and where it comes from.
  public static let definition = ClassDefinition(
    "RES-TC", "radioiodine-refractory thyroid cancer", diseases: ["thyroid"],
    anchor: "last treatment with radioiodine",
    sources: [
      Citation("Haugen BR, Thyroid 2016;26:1 (ATA 2015)"),
      Citation("Martinique principles, EANM-ATA-ETA-SNMMI"),
    ],
    rules: [
      Rule(
        "RES-TC-1", "The tissue never took up radioiodine.", section: "4.3", .verifiedSecondHand),
      Rule("RES-TC-2", "Uptake was lost.", section: "4.3", .verifiedSecondHand),
      Rule(
        "RES-TC-3", "Some lesions take it up, others do not.", section: "4.3", .verifiedSecondHand,
        .contested),
      Rule(
        "RES-TC-4", "Progression despite uptake, within 12 months.", section: "4.3",
        .verifiedSecondHand),
      Rule(
        "RES-TC-5", "600 mCi or more without remission; never alone.", section: "4.3",
        .verifiedSecondHand, .contested),
      Rule(
        "RES-TC-6", "One negative scan or lesion, progression or activity alone do not suffice.",
        section: "4.3", .verified),
    ])
}
