public import Criteria
public import Oncology

/// Something that stands beside a category or a label and changes neither (solid-rules FLG-6).
///
/// It carries what decided it: every condition met, not met or open, with its figures.
public struct Modifier: Hashable, Sendable {
  /// What it says.
  public enum Kind: String, CaseIterable, Sendable {
    /// Some lesions grow or are new while others shrink or are gone (MIX-4).
    case mixed = "MIXED"
    /// The sum is stable only because growth and shrinkage cancel out (MIX-7).
    case splitSum = "SPLIT-SUM"
    /// Few lesions in few organs progress on therapy that holds the rest (OLIGO-2).
    case oligoProgression = "OLIGO-PROGRESSION"
    /// Few metastases: the state of the nine (Guckenberger 2020).
    case oligometastatic = "OLIGOMETASTATIC"
    /// All that progresses lies in one organ and the rest is held (CAV-LOC-1).
    case localFailure = "LOCAL-FAILURE"
    /// Only the central nervous system progresses (OLIGO-5, CAV-LOC-2).
    case cnsOnly = "CNS-ONLY"
    /// Many lesions, many organs or diffuse spread progress (OLIGO-4, CAV-LOC-6).
    case systemicFailure = "SYSTEMIC-FAILURE"
    /// Growth that some published definitions call hyperprogression (ATYP-5, ATYP-8).
    case hyperprogressionPossible = "HPD-POSSIBLE"
    /// Progression on immunotherapy that may not be one (ATYP-1).
    case pseudoprogressionPossible = "PSEUDO-POSSIBLE"
    /// Progression on immunotherapy that was none (ATYP-2).
    case pseudoprogressionConfirmed = "PSEUDO-CONFIRMED"
    /// Bone that may look worse because it heals (ATYP-9).
    case flarePossible = "FLARE-POSSIBLE"
    /// Growth that may come from stopping a kinase inhibitor (ATYP-10).
    case stopFlarePossible = "TKI-STOP-FLARE-POSSIBLE"
    /// A marker that rose at first and fell later (ATYP-11).
    case markerFlare = "MARKER-FLARE"
    /// Only a marker progresses.
    case markerOnly = "MARKER-ONLY"
    /// Only a clinician's judgement says that the disease progresses.
    case clinicalOnly = "CLINICAL-ONLY"
  }

  /// What it is among its kind.
  public enum SubKind: String, CaseIterable, Sendable {
    /// Mixed, and the time point is progression (dissociated response; MIX-5).
    case withinPD = "MIXED within PD"
    /// Mixed, and the time point is stable.
    case withinSD = "MIXED within SD"
    /// Mixed, and the time point is a partial response.
    case withinPR = "MIXED within PR"
    /// Each organ behaves as one (MIX-6).
    case betweenOrgans = "between organs"
    /// One organ holds both.
    case withinOrgan = "within organ"
    /// At most three lesions (OLIGO-3).
    case strict
    /// Four lesions up to the limit (OLIGO-3).
    case extended
    /// Inside an earlier field of radiation (CAV-LOC-3).
    case inField = "in-field"
    /// At its edge.
    case marginal
    /// Outside it.
    case outOfField = "out-of-field"
    /// At a resection, anastomosis or ablation (CAV-LOC-4).
    case localRecurrence = "local recurrence"
    /// What was treated locally is held, what was not progresses (CAV-LOC-5).
    case systemicPattern = "SYSTEMIC pattern"
    /// In the first weeks of a checkpoint inhibitor (ATYP-1).
    case highSuspicion = "high suspicion window"
    /// After them: rarer.
    case late
    /// Followed by partial or complete response (ATYP-2).
    case followedByResponse = "followed by PR/CR"
    /// Followed by stable disease only.
    case followedByStable = "followed by SD"
    /// Few metastases from the start.
    case synchronous
    /// First few metastases later, without systemic therapy.
    case metachronousOligorecurrence = "metachronous oligorecurrence"
    /// First few metastases later, on systemic therapy.
    case metachronousOligoprogression = "metachronous oligoprogression"
    /// Not the first time, without systemic therapy.
    case repeatOligorecurrence = "repeat oligorecurrence"
    /// Not the first time, on systemic therapy that holds them.
    case repeatOligopersistence = "repeat oligopersistence"
    /// Not the first time, progressing on systemic therapy.
    case repeatOligoprogression = "repeat oligoprogression"
    /// What many metastases became, without systemic therapy.
    case inducedOligorecurrence = "induced oligorecurrence"
    /// What many metastases became, held by systemic therapy.
    case inducedOligopersistence = "induced oligopersistence"
    /// What many metastases became, progressing on systemic therapy.
    case inducedOligoprogression = "induced oligoprogression"
  }

  /// How firmly it stands.
  public enum Standing: String, CaseIterable, Sendable {
    /// Every condition is met.
    case established
    /// Nothing speaks against it, and something is open.
    case possible
    /// A condition is not met; kept because it was close enough to be asked for.
    case notMet = "not met"
  }

  /// What became of a condition.
  public enum Verdict: String, CaseIterable, Sendable {
    /// It holds.
    case met
    /// It does not.
    case notMet = "not met"
    /// What it needs is not there, or too close to call.
    case open

    /// Yes, no, or nobody knows.
    public init(_ answer: Bool?) {
      self = answer.map { $0 ? .met : .notMet } ?? .open
    }
  }

  /// One condition with its figures.
  public struct Condition: Hashable, Sendable {
    /// What became of it.
    public var verdict: Verdict
    /// The rule, and what it looked at.
    public var evidence: Evidence
    /// Whether the modifier hangs on it; else it is said beside it.
    public var isDecisive: Bool

    /// A condition.
    public init(
      _ verdict: Verdict, _ rule: String, _ facts: [Fact] = [], isDecisive: Bool = true
    ) {
      self.verdict = verdict
      evidence = Evidence(rule, facts)
      self.isDecisive = isDecisive
    }
  }

  /// Whose definition it is.
  public struct Definition: Hashable, Sendable {
    /// The rule's id, or the study's name.
    public var id: String
    /// Where it was published; nil for a judgement of ours.
    public var citation: Citation?
    /// How sure we are of its wording, strongest mark first.
    public var confidence: [Rule.Confidence]

    /// A definition.
    public init(_ id: String, _ citation: Citation? = nil, _ confidence: Rule.Confidence...) {
      self.id = id
      self.citation = citation
      self.confidence = confidence
    }
  }

  /// What one published definition makes of the same facts.
  public struct DefinitionFinding: Hashable, Sendable {
    /// Whose it is.
    public var definition: Definition
    /// What became of it; open where it cannot be computed.
    public var verdict: Verdict
    /// Its conditions.
    public var conditions: [Condition]

    /// What a definition makes of its conditions: any not met ends it, any open leaves it open.
    public init(_ definition: Definition, _ conditions: [Condition]) {
      self.definition = definition
      self.conditions = conditions
      verdict = Verdict(all: conditions)
    }

    /// What a definition with a verdict of its own makes of its conditions.
    public init(_ definition: Definition, _ verdict: Verdict, _ conditions: [Condition]) {
      self.definition = definition
      self.conditions = conditions
      self.verdict = verdict
    }
  }

  /// What it says.
  public var kind: Kind
  /// What it is among its kind, the most telling first.
  public var subKinds: [SubKind]
  /// How firmly it stands.
  public var standing: Standing
  /// The time point it belongs to; nil where it belongs to none.
  public var date: PartialDate?
  /// The lesions it speaks of.
  public var lesions: [String]
  /// Their organs, sorted.
  public var organs: [String]
  /// How many of what.
  public var counts: [Fact]
  /// Whose definition decided.
  public var definition: Definition
  /// Its conditions.
  public var conditions: [Condition]
  /// What other definitions make of it.
  public var definitions: [DefinitionFinding]

  /// A modifier from its conditions, which decide how firmly it stands.
  ///
  /// It stands no firmer than `atMost`: what is a possibility by name is never more.
  public init(
    _ kind: Kind, _ subKinds: [SubKind] = [], on date: PartialDate? = nil,
    lesions: [String] = [], organs: [String] = [], counts: [Fact] = [],
    by definition: Definition, _ conditions: [Condition],
    definitions: [DefinitionFinding] = [], atMost: Standing = .established
  ) {
    self.kind = kind
    self.subKinds = subKinds
    self.date = date
    self.lesions = lesions
    self.organs = organs
    self.counts = counts
    self.definition = definition
    self.conditions = conditions
    self.definitions = definitions
    switch Verdict(all: conditions) {
    case .met: standing = atMost
    case .open: standing = .possible
    case .notMet: standing = .notMet
    }
  }

  /// The conditions that became this.
  public func conditions(_ verdict: Verdict) -> [Condition] {
    conditions.filter { $0.verdict == verdict }
  }
}

extension Modifier.Verdict {
  /// What conditions amount to that all have to hold.
  init(all conditions: [Modifier.Condition]) {
    let decisive = conditions.filter(\.isDecisive).map(\.verdict)
    self = decisive.contains(.notMet) ? .notMet : decisive.contains(.open) ? .open : .met
  }
}
