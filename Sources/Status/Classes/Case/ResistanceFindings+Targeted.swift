internal import Oncology

extension ResistanceFindings {
  private static let endocrineDrugs: Set<AgentClass> = [.aromataseInhibitor, .serm, .serd]
  private static let her2Drugs: Set<AgentClass> = [.her2Antibody, .her2TKI, .her2ADC]

  /// Breast, endocrine therapy (RES-BC).
  func endocrine(_ place: Int) -> [ResistanceFinding] {
    let facts = lines[place]
    guard isDisease(EndocrineResistance.definition),
      let course = course(place, of: Self.endocrineDrugs)
    else {
      return []
    }
    let isAdjuvant = facts.isPerioperative
    let event =
      isAdjuvant ? progression(from: place, of: Self.endocrineDrugs) : facts.progression
    guard let event else { return [] }
    return [
      definitions.endocrine.finding(
        course.failure(event),
        setting: isAdjuvant
          ? .adjuvant
          : .advanced(isFirstLine: isFirstAdvanced(place, of: Self.endocrineDrugs)),
        hasCDK46Inhibitor: !facts.agents([.cdk46Inhibitor]).isEmpty,
        isAdherent: Adherence(course.agents, before: event.date, asOf: asOf).isAtLeast(percent: 80))
    ]
  }

  /// Advanced breast cancer with hormone receptors that never met endocrine therapy (RES-BC-3).
  var untreatedBreast: [ResistanceFinding] {
    let isAdvanced = patientCase.diagnosis.stages.contains {
      $0.when.isKnown(on: asOf) && $0.group == "IV"
    }
    let isNaive = lines.allSatisfy { $0.agents(Self.endocrineDrugs).isEmpty }
    return isDisease(["breast-hr-positive"]) && isAdvanced && isNaive
      ? [definitions.endocrine.untreatedFinding()] : []
  }

  /// Breast, anti-HER2 therapy (RES-H2).
  func her2(_ place: Int) -> [ResistanceFinding] {
    let facts = lines[place]
    guard isDisease(HER2Resistance.definition), let course = course(place, of: Self.her2Drugs)
    else { return [] }
    let event =
      facts.isPerioperative ? progression(from: place, of: Self.her2Drugs) : facts.progression
    guard let event else { return [] }
    let earlier = lines[..<place].filter { !$0.agents(Self.her2Drugs).isEmpty }
    return [
      definitions.her2.finding(
        course.failure(event),
        setting: facts.isPerioperative
          ? .adjuvant
          : .advanced(
            isFirstLine: isFirstAdvanced(place, of: Self.her2Drugs),
            earlierControlledLines: earlier.count { $0.best?.isControl == true }))
    ]
  }

  /// Gastrointestinal stromal tumor, imatinib (RES-GIST).
  func imatinib(_ place: Int) -> [ResistanceFinding] {
    guard isDisease(ImatinibResistance.definition) else { return [] }
    let facts = lines[place]
    let agents = facts.line.agents.filter { AgentClasses.isAgent($0, "imatinib") }
    guard !agents.isEmpty, let event = facts.progression else { return [] }
    let course = DrugCourse(facts: facts, agents: agents, asOf: asOf)
    return [
      definitions.imatinib.finding(
        course.failure(event), growingLesions: event.growth?.count,
        isFirstLine: isFirstAdvanced(place),
        isAdherent: Adherence(agents, before: event.date, asOf: asOf).isAtLeast(percent: 90))
    ]
  }

  /// Driver kinases (RES-EGFR, RES-EGFR-7, RES-OTH-6).
  func kinase(_ place: Int) -> [ResistanceFinding] {
    let facts = lines[place]
    guard let event = facts.progression else { return [] }
    return DriverAlteration.all.compactMap { driver in
      guard let course = course(place, of: [driver.agentClass]) else { return nil }
      let allowed = DriverAlteration.companions.union([driver.agentClass])
      let others = facts.line.agents.filter { agent in
        AgentClasses.counts(agent)
          && !(AgentClasses.agentClass(of: agent).map(allowed.contains) ?? false)
      }
      return definitions.kinase.finding(
        course.failure(event),
        TKIResistance.Facts(
          isSingleAgent: others.isEmpty,
          hasSensitisingMutation: driver.isPresent(in: patientCase, asOf: asOf),
          isSystemic: isSystemic(event), hasInterveningTherapy: false))
    }
  }

  /// Whether more than the central nervous system grew; where no single lesion explains it, the sum or
  /// the reader's word did, which is systemic.
  private func isSystemic(_ event: LineFacts.Progression) -> Bool? {
    event.growth.map { $0.isCNSOnly != true }
  }

  /// PD-1 and PD-L1 (RES-IO).
  func immune(_ place: Int) -> [ResistanceFinding] {
    let facts = lines[place]
    guard let course = course(place, of: ImmuneAgents.pd1) else { return [] }
    let isAdjuvant = facts.line.intent == .adjuvant || facts.line.hasNoDiseaseAtStart
    let event =
      isAdjuvant ? progression(from: place, of: ImmuneAgents.pd1) : facts.progression
    if facts.line.intent == .neoadjuvant {
      guard let event else { return [] }
      return [
        definitions.immune.finding(
          course.failure(event), setting: .neoadjuvant(hasMajorPathologicResponse: nil))
      ]
    }
    guard let event else { return [] }
    return [
      definitions.immune.finding(
        course.failure(
          event, lastDose: isAdjuvant ? nil : course.lastDose(before: event.date)),
        setting: isAdjuvant ? .adjuvant : .advanced(ImmuneAgents.partner(in: facts)),
        confirmation: event.confirmation)
    ]
  }
}

/// How much of the drugs was taken in the record nearest to a progression.
struct Adherence {
  private let record: Agent.Adherence?

  /// The last record that had begun by then, of those that were there on a day.
  init(_ agents: [Agent], before event: PartialDate, asOf day: CalendarDate) {
    record = agents.flatMap(\.adherence)
      .filter { $0.from <= event.earliest && $0.through <= day }
      .max { $0.through < $1.through }
  }

  /// Whether at least that much of the days was covered; nil without a record.
  func isAtLeast(percent: Int) -> Bool? {
    record.map { $0.daysCovered * 100 >= percent * ($0.through.days(since: $0.from) + 1) }
  }
}
