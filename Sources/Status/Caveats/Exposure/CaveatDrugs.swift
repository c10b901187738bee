internal import Oncology

/// What kind of drug an agent is, as far as caveats ask, by the class recorded in the case.
///
/// A class that is not listed counts as targeted where it is swallowed and as cytotoxic elsewhere: the
/// weaker assumption, because both ask for more exposure before a refractory claim.
enum CaveatDrugs {
  /// Drugs given in cycles whose effect needs whole cycles (solid-rules 4.1: chemotherapy, conjugates);
  /// hypomethylating drugs and arsenic have a landmark of their own.
  static let cytotoxic = AgentClasses.codes(
    of: .cytotoxic, without: [.hypomethylatingAgent, .arsenic])
  /// Checkpoint inhibitors.
  static let checkpoint = AgentClasses.codes(of: .checkpointInhibitor)
    .union([AgentClass.ctla4Inhibitor.rawValue])
  /// Suppression of testosterone.
  static let castrating: Set<String> = ["gnrhAgonist", "gnrhAntagonist"]
  /// Depots given every few weeks, whatever the route says.
  static let depots: Set<String> = [
    "gnrhAgonist", "gnrhAntagonist", "serd", "somatostatinAnalogue",
  ]
  /// Drugs of endocrine therapy.
  static let endocrine = AgentClasses.codes(of: .endocrine)
  /// Drugs that are not given against the tumor alone.
  static let supportive: Set<String> = ["corticosteroid", "growthFactor"]
  /// Kinase inhibitors whose class does not end in TKI.
  static let kinase: Set<String> = [
    "brafInhibitor", "mekInhibitor", "krasG12CInhibitor", "fgfrInhibitor",
    "covalentBTKInhibitor", "nonCovalentBTKInhibitor", "flt3Inhibitor", "pi3kInhibitor",
    "cdk46Inhibitor",
  ]

  static func isSupportive(_ agent: Agent) -> Bool {
    agent.drugClass.map { supportive.contains($0) } == true || agent.countsForRefractory == false
  }

  static func isCheckpoint(_ agent: Agent) -> Bool {
    agent.drugClass.map { checkpoint.contains($0) } == true
  }

  static func isCytotoxic(_ agent: Agent) -> Bool {
    if isSupportive(agent) { return false }
    return agent.drugClass.map { cytotoxic.contains($0) } ?? (agent.route == .intravenous)
  }

  static func isKinaseInhibitor(_ agent: Agent) -> Bool {
    agent.drugClass.map { $0.hasSuffix("TKI") || kinase.contains($0) } == true
  }

  static func isDepot(_ agent: Agent) -> Bool {
    agent.route == .depot
      || (agent.route != .oral && agent.drugClass.map { depots.contains($0) } == true)
  }

  static func isBCG(_ agent: Agent) -> Bool {
    agent.drugClass == "bcg" || agent.name.mentions("bcg")
  }

  /// Whether it is swallowed day by day.
  static func isContinuous(_ agent: Agent) -> Bool {
    guard !isSupportive(agent), !isCytotoxic(agent), !isCheckpoint(agent), !isDepot(agent) else {
      return false
    }
    return agent.route == .oral || agent.plan?.intervalDays == 1 || isKinaseInhibitor(agent)
  }

  /// Days after the last dose that count as on the drug (solid-rules 4.1, FLG-T).
  static func windowDays(_ agent: Agent, _ settings: CaveatWindows) -> Int {
    if isCheckpoint(agent) { return settings.checkpoint }
    if isContinuous(agent) || isDepot(agent)
      || agent.drugClass.map({ endocrine.contains($0) }) == true
    {
      return settings.targeted
    }
    return settings.chemotherapy
  }
}

/// Days after the last dose that count as on therapy, by kind of drug (FLG-T; settings).
struct CaveatWindows: Hashable {
  var chemotherapy: Int
  var targeted: Int
  var checkpoint: Int
}
