internal import Oncology

/// All definitions that labels are made with, and which of them is for a line (heme-rules 7.7).
public struct StatusDefinitions: Hashable, Sendable {
  /// The definitions, in the order in which they are listed.
  public var parameters: [EngineParameters]
  /// Groups of drugs; where several belong to a line, the exposure of the first decides.
  public var groups: [DrugGroup]

  private var classOfName: [String: String]
  private var groupOfClass: [String: Int]

  /// Definitions to judge with.
  public init(parameters: [EngineParameters], groups: [DrugGroup]) {
    self.parameters = parameters
    self.groups = groups
    classOfName = [:]
    groupOfClass = [:]
    for (place, group) in groups.enumerated() {
      for (drugClass, names) in group.classes {
        groupOfClass[drugClass] = place
        for name in names { classOfName[name] = drugClass }
      }
    }
  }

  /// The class of a drug: as recorded, else by its name, a store's own names first; nil where none says.
  public func drugClass(of agent: StatusInput.Agent) -> String? {
    agent.drugClass ?? classOfName[agent.name.lowercased()] ?? AgentClasses.known(agent.name)?.code
  }

  /// The group of a drug; nil where its class is in none.
  public func group(of agent: StatusInput.Agent) -> DrugGroup? {
    drugClass(of: agent).flatMap { groupOfClass[$0] }.map { groups[$0] }
  }

  /// The place of a drug's group in the order of groups; nil where its class is in none.
  func groupPlace(of agent: StatusInput.Agent) -> Int? {
    drugClass(of: agent).flatMap { groupOfClass[$0] }
  }

  /// Whether failure of the line counts as failure of the drug (heme-rules 7.2).
  ///
  /// What prepares for cells given later in the line does not count.
  public func counts(_ agent: StatusInput.Agent, in line: StatusInput.Line) -> Bool {
    if let counts = agent.counts { return counts }
    if let infusion = line.infusion, let last = agent.lastDose, last < infusion { return false }
    return group(of: agent)?.counts ?? true
  }

  /// Whether a disease is one of blood, marrow and lymph nodes; nil for a code that no definition
  /// names.
  public func isHematologic(_ disease: String) -> Bool? {
    parameters.first { $0.scope.diseases.contains(disease) }?.isHematologic
  }
}

/// What a line looks like to the choice of its definition.
struct LineProfile {
  let line: StatusInput.Line
  let disease: String
  let isHematologic: Bool
  let isPediatric: Bool
  let isFirst: Bool
  let classes: Set<String>
  let groups: Set<String>
}

extension StatusDefinitions {
  /// The definition for a line: exact disease and kind of line, then disease and number of the line,
  /// then disease, then the default; among equals the one that asks for more (heme-rules 7.7).
  func parameters(for profile: LineProfile) -> EngineParameters? {
    // By place, because a definition is large and nearly all of them are for something else.
    var best: (place: Int, rank: [Int])?
    for place in parameters.indices
    where parameters[place].isHematologic == profile.isHematologic {
      guard let rank = parameters[place].scope.rank(for: profile) else { continue }
      if let found = best, !found.rank.lexicographicallyPrecedes(rank) { continue }
      best = (place, rank)
    }
    return best.map { parameters[$0.place].fitted(to: profile.line.kind) }
  }
}

extension EngineParameters {
  /// A transplant that has no definition of its own is judged on day 30 (heme-rules 7.7).
  fileprivate func fitted(to kind: LineOfTherapy.Kind) -> EngineParameters {
    let isTransplant = kind == .autologousTransplant || kind == .allogeneicTransplant
    guard isTransplant, !scope.kinds.contains(kind.rawValue) else { return self }
    var row = self
    row.landmark = .days(Self.transplantLandmarkDays)
    row.beforeNonResponse = [:]
    return row
  }

  /// The day after a transplant on which its response is judged (heme-rules 7.7, K).
  static let transplantLandmarkDays = 30
}

extension EngineParameters.Scope {
  /// How well it fits, most telling first; nil where it does not.
  fileprivate func rank(for profile: LineProfile) -> [Int]? {
    let line = profile.line
    guard diseases.isEmpty || diseases.contains(profile.disease),
      kinds.isEmpty || kinds.contains(line.kind.rawValue),
      isFirstLine.map({ $0 == profile.isFirst }) ?? true,
      intents.isEmpty || intents.contains(line.intent?.rawValue ?? ""),
      isIntensive.map({ $0 == (line.intensity != .lessIntensive) }) ?? true,
      isContinuous.map({ $0 == (line.isContinuous ?? true) }) ?? true,
      isPediatric.map({ $0 == profile.isPediatric }) ?? true,
      anyClass.isEmpty || anyClass.contains(where: profile.classes.contains),
      onlyGroups.isEmpty
        || (!profile.groups.isEmpty && profile.groups.isSubset(of: onlyGroups))
    else { return nil }
    let conditions = [
      !intents.isEmpty, isIntensive != nil, isContinuous != nil, isPediatric != nil,
      !anyClass.isEmpty, !onlyGroups.isEmpty,
    ]
    return [
      diseases.isEmpty ? 0 : 1, kinds.isEmpty ? 0 : 1, isFirstLine == nil ? 0 : 1,
      conditions.count { $0 },
    ]
  }
}
