internal import Criteria
internal import Oncology

/// What trials and series call oligoprogression, side by side (solid-rules 5.2).
struct OligoDefinition {
  let definition: Modifier.Definition
  /// Most lesions.
  let lesions: Int
  /// Whether lesions of the central nervous system count.
  let countsCentralNervous: Bool
  /// Most organs; nil without a limit.
  var organs: Int?
  /// Diseases it speaks of, as the codes begin; empty for any.
  var diseases: [String] = []
  /// Drug classes it speaks of; empty for any.
  var drugClasses: Set<String> = []
  /// Months of control on a first and on a later line; nil without a demand.
  var months: (first: Int, later: Int)?
  /// Whether the whole course has to be progression by RECIST.
  var needsProgression = false
  /// Size in millimetres that a growing lesion has to pass, exclusive.
  var largerThan: Length?
  /// What only people can answer.
  var open: String?

  static let all: [OligoDefinition] = [weickhardt, curb, stop, boss, cosmo, gist]

  static let weickhardt = OligoDefinition(
    definition: .init(
      "Weickhardt 2012",
      Citation("Weickhardt AJ et al. J Thorac Oncol 2012;7:1807-1814"), .verified),
    lesions: 4, countsCentralNervous: false,
    drugClasses: ["egfrTKI", "alkTKI"], open: "suitable for local therapy")
  static let curb = OligoDefinition(
    definition: .init(
      "CURB", Citation("Tsai CJ et al. Lancet 2024;403:171-182"), .knowledge,
      .verifiedSecondHand),
    lesions: 5, countsCentralNervous: false, diseases: ["nsclc", "breast"],
    needsProgression: true)
  static let stop = OligoDefinition(
    definition: .init(
      "STOP", Citation("STOP, NCT02756793"), .knowledge, .verifiedSecondHand),
    lesions: 5, countsCentralNervous: true, open: "ablative radiotherapy to all sites")
  static let boss = OligoDefinition(
    definition: .init("BOSS", Citation("BOSS, registry entry"), .verified),
    lesions: 3, countsCentralNervous: false, months: (12, 6))
  static let cosmo = OligoDefinition(
    definition: .init("COSMO", Citation("COSMO, registry entry"), .verified),
    lesions: 2, countsCentralNervous: true, organs: 1, months: (6, 6),
    largerThan: .millimetres(15), open: "PET after 6 weeks")
  static let gist = OligoDefinition(
    definition: .init("GIST usage", nil, .verifiedSecondHand),
    lesions: 2, countsCentralNervous: true, diseases: ["gist"])

  /// The facts that definitions look at.
  struct Facts {
    var disease: String
    var line: LineOfTherapy
    var day: CalendarDate
    var pattern: ProgressionPattern
    var progressing: [LesionTrend]
    var isProgression: Bool
    var isOnTherapy: Bool?
    var hadControlBefore: Bool
  }

  /// What it makes of the facts; nil where it does not speak of the disease or the drugs.
  func finding(_ facts: Facts) -> Modifier.DefinitionFinding? {
    guard diseases.isEmpty || diseases.contains(where: { facts.disease.hasPrefix($0) }),
      drugClasses.isEmpty
        || facts.line.agents.contains(where: { $0.drugClass.map(drugClasses.contains) == true })
    else { return nil }
    let count = countsCentralNervous ? facts.pattern.total : facts.pattern.extracranial
    var conditions: [Modifier.Condition] = [
      .init(.init(facts.isOnTherapy), "on therapy"),
      .init(
        .init(count >= 1 && count <= lesions), "number",
        [.count("progressing lesions", count), .count("at most", lesions)]),
    ]
    if let organs {
      let count = facts.pattern.organs + (facts.pattern.centralNervous > 0 ? 1 : 0)
      conditions.append(
        .init(.init(count <= organs), "organs", [.count("progressing organs", count)]))
    }
    if let months {
      let least = facts.line.number == 1 ? months.first : months.later
      let from = facts.line.start.date.latest.adding(months: least)
      conditions.append(
        .init(
          .init(facts.hadControlBefore && facts.day >= from), "control before",
          [.count("months at least", least), .date("from", PartialDate(from))]))
    }
    if needsProgression {
      conditions.append(.init(.init(facts.isProgression), "RECIST progression"))
    }
    if let largerThan { conditions.append(Self.size(facts.progressing, largerThan)) }
    if let open { conditions.append(.init(.open, open, isDecisive: false)) }
    return Modifier.DefinitionFinding(definition, conditions)
  }

  private static func size(_ trends: [LesionTrend], _ least: Length) -> Modifier.Condition {
    let sizes = trends.map(\.current)
    let facts = trends.compactMap { trend in
      trend.current.map { Fact.length(trend.lesion, $0) }
    }
    let known = sizes.compactMap(\.self)
    if known.contains(where: { $0 <= least }) { return .init(.notMet, "size", facts) }
    return .init(known.count == sizes.count ? .met : .open, "size", facts)
  }
}
