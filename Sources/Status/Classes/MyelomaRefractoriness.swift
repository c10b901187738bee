public import Oncology

/// To how many classes of drugs a myeloma is refractory (MM-RF-CLS; the vocabulary of IMWG).
public struct MyelomaRefractoriness: Hashable, Sendable {
  /// A drug that the disease is refractory to, as found by MM-RF-AGENT.
  public struct Agent: Hashable, Sendable {
    /// The name as written.
    public var name: String
    /// The day of the failure.
    public var since: PartialDate
    /// The line, by id.
    public var line: String

    /// A drug from its parts.
    public init(_ name: String, since: PartialDate, line: String) {
      self.name = name
      self.since = since
      self.line = line
    }
  }

  /// The words for several classes, the least first; raw values are codes.
  public enum Level: String, CaseIterable, Comparable, Sendable {
    /// One class.
    case single = "single-class-refractory"
    /// A proteasome inhibitor and an immunomodulatory drug.
    case double = "double-class-refractory"
    /// These and an antibody against CD38.
    case triple = "triple-class-refractory"
    /// Two proteasome inhibitors and two immunomodulatory drugs (K).
    case quad = "quad-refractory"
    /// Bortezomib, carfilzomib, lenalidomide, pomalidomide and an antibody against CD38.
    case penta = "penta-refractory"

    /// Order of the enumeration.
    public static func < (left: Level, right: Level) -> Bool {
      rank(left) < rank(right)
    }

    private static func rank(_ level: Level) -> Int { allCases.firstIndex(of: level) ?? 0 }
  }

  /// A class, with the day from which it is refractory.
  public struct ClassSince: Hashable, Sendable {
    /// The class.
    public var agentClass: AgentClass
    /// The platform, for targets that several reach (MM-RF-BCMA).
    public var platform: KnownAgent.Platform?
    /// The first failure.
    public var since: PartialDate
  }

  /// Classes that count towards a level.
  private static let counted: Set<AgentClass> = [.proteasomeInhibitor, .imid, .antiCD38]
  /// The five drugs of penta-refractory that are named; the fifth is any antibody against CD38.
  private static let named = ["bortezomib", "carfilzomib", "lenalidomide", "pomalidomide"]

  /// First failures by name, of drugs that the table knows and that count.
  private let failures: [KnownAgent: PartialDate]

  /// Drugs in any order; corticosteroids never count.
  public init(_ agents: [Agent]) {
    var first: [KnownAgent: PartialDate] = [:]
    for agent in agents {
      guard let known = AgentClasses.known(agent.name), known.agentClass.countsForRefractory else {
        continue
      }
      let earlier = first[known].flatMap { $0.latest <= agent.since.latest ? $0 : nil }
      first[known] = earlier ?? agent.since
    }
    failures = first
  }

  /// Every class with a refractory drug, by the day of its first.
  public var classes: [ClassSince] {
    let keys = Set(failures.keys.map { Key(agentClass: $0.agentClass, platform: $0.target) })
    return keys.compactMap { key in
      earliest { $0.agentClass == key.agentClass && $0.target == key.platform }.map {
        ClassSince(agentClass: key.agentClass, platform: key.platform, since: $0)
      }
    }.sorted {
      ($0.since.latest, $0.agentClass.rawValue, $0.platform?.rawValue ?? "")
        < ($1.since.latest, $1.agentClass.rawValue, $1.platform?.rawValue ?? "")
    }
  }

  /// Every level that is reached, the highest last, with the day on which the last drug it needs failed.
  public var levels: [(level: Level, since: PartialDate)] {
    Level.allCases.compactMap { level in since(level).map { (level, $0) } }
  }

  /// The day from which a level holds; nil while it does not.
  public func since(_ level: Level) -> PartialDate? {
    switch level {
    case .single: earliest { Self.counted.contains($0.agentClass) }
    case .double: last([first(.proteasomeInhibitor), first(.imid)])
    case .triple: last([first(.proteasomeInhibitor), first(.imid), first(.antiCD38)])
    case .quad: last([second(.proteasomeInhibitor), second(.imid)])
    case .penta:
      last(Self.named.map { name in earliest { $0.name == name } } + [first(.antiCD38)])
    }
  }

  private struct Key: Hashable {
    var agentClass: AgentClass
    var platform: KnownAgent.Platform?
  }

  private func earliest(_ isMeant: (KnownAgent) -> Bool) -> PartialDate? {
    failures.filter { isMeant($0.key) }.values.min { $0.latest < $1.latest }
  }

  private func first(_ agentClass: AgentClass) -> PartialDate? {
    earliest { $0.agentClass == agentClass }
  }

  /// The day on which a second drug of a class failed.
  private func second(_ agentClass: AgentClass) -> PartialDate? {
    failures.filter { $0.key.agentClass == agentClass }.values
      .sorted { $0.latest < $1.latest }.dropFirst().first
  }

  /// The last of several days; nil where one is missing.
  private func last(_ days: [PartialDate?]) -> PartialDate? {
    let known = days.compactMap(\.self)
    return known.count == days.count ? known.max { $0.latest < $1.latest } : nil
  }
}

extension KnownAgent {
  /// The platform where the target is reached by several (MM-RF-BCMA); else nil.
  fileprivate var target: Platform? {
    agentClass == .antiBCMA || agentClass == .antiGPRC5D ? platform : nil
  }
}
