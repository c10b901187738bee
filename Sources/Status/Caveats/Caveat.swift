public import Criteria

/// A reason not to trust a label as it stands, raised by an objective test on the case (FLG-9).
public struct Caveat: Hashable, Sendable {
  /// What it does to the label; the order is the order of severity, least first.
  public enum Severity: String, CaseIterable, Comparable, Sendable {
    /// It is listed.
    case note
    /// The label is shown with a mark and has to be acknowledged.
    case pause
    /// The claim it bars is not shown; the reason is shown in its place.
    case block

    /// Whether it is less severe.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .pause: 1
      case .block: 2
      }
    }
  }

  /// What a block keeps from being said; everything else that the case says stands.
  public enum Claim: String, CaseIterable, Sendable {
    /// That a therapy failed: primary or acquired.
    case refractory
    /// Primary resistance only.
    case primaryResistance
    /// Resistance to a drug that is no longer given.
    case resistance
    /// Castration resistance.
    case castrationResistance
    /// A class of `solid-rules.md` 4.3; the generic label stands.
    case diseaseClass
    /// Progression, and its date.
    case progression
    /// Progression measured from the baseline.
    case progressionFromBaseline
    /// Progression by a marker.
    case markerProgression
    /// Stable disease.
    case stable
    /// Complete response and no evidence of disease.
    case completeResponse
    /// A change of uptake in per cent (PERCIST).
    case metabolicChange
    /// What is said of the lesions it names.
    case lesions
    /// Any category.
    case category
  }

  /// The code of the specification.
  public var code: CaveatCode
  /// What it does to the label.
  public var severity: Severity
  /// What a block bars; nil for what blocks nothing.
  public var bars: Claim?
  /// The number of the line it speaks of; nil where it speaks of none.
  public var line: Int?
  /// What raised it, the most telling first.
  public var facts: [Fact]

  /// A caveat from its parts.
  public init(
    _ code: CaveatCode, _ severity: Severity, bars claim: Claim? = nil, line: Int? = nil,
    _ facts: [Fact] = []
  ) {
    self.code = code
    self.severity = severity
    bars = claim
    self.line = line
    self.facts = facts
  }

  /// What the catalogue says of it: title, what would resolve it, where it comes from.
  public var rule: CaveatRule { CaveatCatalog.rule(code) }

  /// The rule's id with the figures, for wherever evidence is shown.
  public var evidence: Evidence { Evidence(code.rawValue, facts) }
}
