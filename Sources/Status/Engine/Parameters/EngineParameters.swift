public import Criteria

/// One definition of response, refractoriness and relapse: a row of heme-rules 7.6.
public struct EngineParameters: Hashable, Sendable {
  /// Which lines it is for.
  public struct Scope: Hashable, Sendable {
    /// Codes of diseases; empty for the default of a whole kind.
    public var diseases: [String]
    /// Kinds of lines; empty for all.
    public var kinds: [String]
    /// The first line, the later ones, or nil for all.
    public var isFirstLine: Bool?
    /// Codes of intents; empty for all.
    public var intents: [String]
    /// AML: whether it is for intensive therapy; nil for both.
    public var isIntensive: Bool?
    /// Whether it is for therapy until progression; nil for both.
    public var isContinuous: Bool?
    /// Whether it is for children; nil for all ages.
    public var isPediatric: Bool?
    /// Classes of which one must be among the agents; empty asks for none.
    public var anyClass: [String]
    /// Groups of classes to which all counting agents must belong; empty asks for none.
    public var onlyGroups: [String]

    /// A scope.
    public init(
      diseases: [String] = [], kinds: [String] = [], isFirstLine: Bool? = nil,
      intents: [String] = [], isIntensive: Bool? = nil, isContinuous: Bool? = nil,
      isPediatric: Bool? = nil, anyClass: [String] = [], onlyGroups: [String] = []
    ) {
      self.diseases = diseases
      self.kinds = kinds
      self.isFirstLine = isFirstLine
      self.intents = intents
      self.isIntensive = isIntensive
      self.isContinuous = isContinuous
      self.isPediatric = isPediatric
      self.anyClass = anyClass
      self.onlyGroups = onlyGroups
    }
  }

  /// What a responder is called who progresses on therapy.
  public enum OnTherapy: String, CaseIterable, Sendable {
    /// The response was lost.
    case secondaryRefractory
    /// A curative first line of fixed length failed (`fixed1`).
    case primaryRefractory
    /// Recurrence after a remission is a relapse also on therapy.
    case relapsed
    /// That only after a complete response; else ``secondaryRefractory``.
    case relapsedAfterComplete
  }

  /// When progression has to be confirmed before it counts (ENG-CONF).
  public enum Confirmation: String, CaseIterable, Sendable {
    /// Never.
    case none
    /// When laboratory values alone show it: by the next sample.
    case laboratory
    /// Always: by an assessment some days later.
    case always
  }

  /// When the response is judged, whatever else happens (ENG-LAND).
  public enum Landmark: Hashable, Sendable {
    /// After that many cycles have begun.
    case cyclesBegun(Int)
    /// After that many whole cycles.
    case wholeCycles(Int)
    /// That many days after start or infusion.
    case days(Int)
  }

  /// Another definition with a window of its own.
  public struct Alternative: Hashable, Sendable {
    /// Its name.
    public var definition: String
    /// Its window.
    public var window: TimeWindow
    /// What it calls progression inside.
    public var inside: StatusLabel
    /// What it calls progression outside; nil where it says nothing.
    public var outside: StatusLabel?
    /// Whether its window makes a grey zone (ENG-GREY).
    public var isGrey: Bool

    /// A definition from its parts.
    public init(
      _ definition: String, window: TimeWindow, inside: StatusLabel, outside: StatusLabel? = nil,
      isGrey: Bool = false
    ) {
      self.definition = definition
      self.window = window
      self.inside = inside
      self.outside = outside
      self.isGrey = isGrey
    }
  }

  /// The id: "LBCL-1L".
  public var id: String
  /// The name in a few words.
  public var title: String
  /// What it says, in a plain sentence.
  public var sentence: String
  /// Where it comes from.
  public var citation: Citation
  /// How sure we are of it.
  public var confidence: [Rule.Confidence]
  /// The rules of the specification that it stands for.
  public var rules: [String]
  /// Whether a store changed it.
  public var isLocal = false
  /// Whether it is for disease of blood, marrow and lymph nodes.
  public var isHematologic: Bool
  /// Which lines it is for.
  public var scope: Scope
  /// Whether windows and exposure are those of each agent's group (solid-rules 4.1).
  public var usesDrugGroups = false
  /// The refractory window of responders; nil for on therapy only.
  public var windowForResponders: TimeWindow?
  /// The refractory window of the others; nil for on therapy only.
  public var windowForOthers: TimeWindow?
  /// The window of a single drug, where it is not the row's.
  public var agentWindow: TimeWindow?
  /// Classes from whose last dose windows are counted; empty for the line's last dose.
  public var anchorClasses: [String] = []
  /// Whether the refractory window holds on therapy too, and nothing else does (`winOnTx`).
  public var isWindowOnTherapy = false
  /// The least class that counts as response (`req`).
  public var requiredResponse: ResponseClass
  /// The class wanted at the end or landmark (`reqEnd`).
  public var requiredAtEnd: ResponseClass?
  /// When the response is judged.
  public var landmark: Landmark?
  /// What must have been given before progression may be called refractory (`minPD`).
  public var beforeProgression = MinimumExposure()
  /// What must have been given before a non-response counts, by best class (`minNR`).
  public var beforeNonResponse: [ResponseClass: MinimumExposure] = [:]
  /// Early relapse: inside any of these; late where there are none (`early`).
  public var early: [TimeWindow] = []
  /// What a responder is called who progresses off therapy inside the window (`inWin`).
  public var inWindow: StatusLabel?
  /// What a responder is called who progresses on therapy (`onTx`).
  public var onTherapy = OnTherapy.secondaryRefractory
  /// Whether a partial response needs tissue before it counts as failure (`prNeedsProof`).
  public var needsProof = false
  /// Whether there is no stable disease (GEN-NOSTABLE).
  public var hasNoStable = false
  /// Stable disease this long before progression counts as a response that was lost (`sdLong`).
  public var longStable: TimeSpan?
  /// Stable disease counts from this day of the line on (FLG-2).
  public var stableFromDay: Int?
  /// When progression has to be confirmed.
  public var confirmation = Confirmation.none
  /// Days from the first to the confirming assessment, at least.
  public var confirmAfterDays: Int?
  /// Days from the first assessment by which it has to be confirmed.
  public var confirmWithinDays: Int?
  /// Days after the last dose that are still on therapy; nil for one cycle (ENG-ON).
  public var graceDays: Int?
  /// Diseases whose criterion lets a confirmed rise of a marker count as progression.
  public var markerDiseases: [String] = []
  /// Of these, the diseases whose criterion also dates progression by the marker where that is the
  /// earlier (GCIG-6).
  public var markerDateDiseases: [String] = []
  /// Cycles up to which the minimum is debated (`MIN_CYCLES_DEBATED`).
  public var debatedUpToCycles: Int?
  /// What other definitions say.
  public var alternatives: [Alternative] = []

  /// A definition with nothing but what it cannot do without.
  public init(
    id: String, title: String, sentence: String, citation: Citation,
    confidence: [Rule.Confidence], rules: [String] = [], isHematologic: Bool, scope: Scope,
    requiredResponse: ResponseClass
  ) {
    self.id = id
    self.title = title
    self.sentence = sentence
    self.citation = citation
    self.confidence = confidence
    self.rules = rules
    self.isHematologic = isHematologic
    self.scope = scope
    self.requiredResponse = requiredResponse
  }
}
