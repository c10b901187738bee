internal import Oncology

/// Checkpoint inhibitors as SITC groups them.
enum ImmuneAgents {
  /// Antibodies against PD-1 and PD-L1.
  static let pd1: Set<AgentClass> = [.pd1Inhibitor, .pdL1Inhibitor]
  /// Other checkpoint inhibitors.
  static let other: Set<AgentClass> = [.ctla4Inhibitor, .lag3Inhibitor]
  /// All of them.
  static let all = pd1.union(other)

  /// What a PD-(L)1 antibody was given with in a line: chemotherapy before anything else, because it
  /// decides which table holds (RES-IO-6, RES-IO-8).
  static func partner(in facts: LineFacts) -> ImmuneResistance.Partner {
    let classes = Set(
      facts.line.agents.filter(AgentClasses.counts).compactMap { AgentClasses.agentClass(of: $0) })
    let rest = classes.subtracting(pd1)
    if rest.contains(where: { $0.windows == .cytotoxic }) { return .chemotherapy }
    if !rest.isDisjoint(with: other) { return .checkpointInhibitor }
    return rest.isEmpty ? .none : .targeted
  }
}
