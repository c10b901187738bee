public import Oncology

/// What a course says of one drug in one line (heme-rules 7.4, agent findings).
public struct AgentFinding: Hashable, Sendable {
  /// What it says; the order is the order of severity, least first.
  public enum State: String, CaseIterable, Comparable, Sendable {
    /// Given, and no failure is put down to it.
    case exposed
    /// Given up because it was not tolerated.
    case intolerant
    /// The disease failed it.
    case refractory

    /// Whether it is less severe.
    public static func < (left: State, right: State) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// The agent's id in the case.
  public var agent: String
  /// The name as written.
  public var name: String
  /// The class; nil where neither the case nor the table names one.
  public var drugClass: String?
  /// The line.
  public var line: Int
  /// What it says.
  public var state: State
  /// What a failure rests on.
  public var basis: StatusBasis?
  /// Since when: the failure, the stop for toxicity, or the start.
  public var since: CalendarDate
  /// Reasons to pause.
  public var caveats: Set<EngineCaveat>
  /// Whether a failure of its line is on record and may not be said (FLG-9): then it is neither put down
  /// to the drug nor denied.
  public var isWithheld = false
  /// Later lines in which the disease responded while the same drug was given.
  public var laterResponses: [Int]
}

/// What a course says of a class of drugs: the worst of its agents, at its earliest.
public struct ClassFinding: Hashable, Sendable {
  /// The class.
  public var drugClass: String
  /// What it says.
  public var state: AgentFinding.State
  /// The first line in which it was so.
  public var line: Int
  /// Since when.
  public var since: CalendarDate
  /// The agents that it rests on, by name.
  public var agents: [String]
  /// Whether a failure of one of these may not be said (FLG-9).
  public var isWithheld = false
}

/// How many of the classes that count in myeloma are refractory (MM-RF-CLS).
public enum RefractoryDepth: String, CaseIterable, Sendable {
  /// One of proteasome inhibitor, immunomodulatory drug and anti-CD38.
  case singleClass
  /// Proteasome inhibitor and immunomodulatory drug.
  case doubleClass
  /// These and anti-CD38.
  case tripleClass
  /// Two proteasome inhibitors and two immunomodulatory drugs.
  case quad
  /// Bortezomib, carfilzomib, lenalidomide, pomalidomide and an anti-CD38.
  case penta
}
