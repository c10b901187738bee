public import Oncology

/// What a list says of a status: the headline, what stands beside it, and whether to pause.
///
/// A ``StatusReport`` without its evidence: small enough that a store's worth of them is kept in memory
/// and in the cache. Opening a case makes the report again.
public struct StatusGlance: Hashable, Sendable {
  /// A modifier without its conditions.
  public struct Mark: Hashable, Sendable {
    /// What it says.
    public let kind: Modifier.Kind
    /// How firmly it stands.
    public let standing: Modifier.Standing

    package init(_ kind: Modifier.Kind, _ standing: Modifier.Standing) {
      self.kind = kind
      self.standing = standing
    }
  }

  /// A caveat without its facts.
  public struct Reason: Hashable, Sendable {
    /// The code of the specification.
    public let code: CaveatCode
    /// What it does to the label.
    public let severity: Caveat.Severity

    package init(_ code: CaveatCode, _ severity: Caveat.Severity) {
      self.code = code
      self.severity = severity
    }
  }

  /// The day that counts as today.
  public let asOf: CalendarDate
  /// The label, also where a caveat bars it; ``shownLabel`` is the one to show.
  public let label: StatusLabel
  /// The number of the line that it speaks of; nil before any.
  public let line: Int?
  /// Since when; nil where no fact says.
  public let since: CalendarDate?
  /// The day by which an unconfirmed progression has to be confirmed.
  public let confirmBy: CalendarDate?
  /// Why it is not a firmer one.
  public let reason: StatusReason?
  /// The caveat that keeps the label from being shown; nil where it is shown (FLG-9).
  public let bar: CaveatCode?
  /// Whether the definition that decided is one for disease of blood, marrow or lymph nodes.
  public let isHematologic: Bool
  /// Whether a second assessment has yet to say the same.
  public let isUnconfirmed: Bool
  /// Whether too little was given to call it a failure.
  public let isUnderexposed: Bool
  /// Days of stable disease, from the first dose to the last look; nil where it is not stable.
  public let stableDays: Int?
  /// Whether they make it durable.
  public let isDurablyStable: Bool
  /// The name and the rule of the disease-specific class that leads: "platinum-resistant (RES-OV-2)".
  public let leadingClass: String?
  /// How many of the classes of myeloma are refractory, the deepest; nil elsewhere.
  public let depth: RefractoryDepth?
  /// What stands beside the headline.
  public let overlays: [Overlay]
  /// The modifiers that hold or are possible.
  public let modifiers: [Mark]
  /// Reasons not to trust it, the most severe first.
  public let caveats: [Reason]

  /// What a list says of a report.
  public init(_ report: StatusReport) {
    let status = report.status
    asOf = status.asOf
    label = status.label
    line = status.line
    since = status.since
    confirmBy = status.confirmBy
    reason = status.reason
    bar = report.bar?.code
    isHematologic = status.definition?.isHematologic ?? false
    isUnconfirmed = status.caveats.contains(.progressionUnconfirmed)
    isUnderexposed = status.caveats.contains(.inadequateExposure)
    stableDays = report.stableDays
    isDurablyStable = report.isDurablyStable
    leadingClass = Self.leadingClass(report)
    depth = RefractoryDepth.allCases.last { status.depth[$0] != nil }
    overlays = status.overlays
    modifiers = report.modifiers.all.map { Mark($0.kind, $0.standing) }
    caveats = report.caveats.map { Reason($0.code, $0.severity) }
  }

  private static func leadingClass(_ report: StatusReport) -> String? {
    guard let rule = report.status.leadingClass,
      let label = report.classes.first(where: { $0.rule == rule })?.label
    else { return nil }
    return "\(label.name) (\(rule))"
  }

  /// A glance from its parts, as a cache keeps them.
  package init(
    asOf: CalendarDate, label: StatusLabel, line: Int?, since: CalendarDate?,
    confirmBy: CalendarDate?, reason: StatusReason?, bar: CaveatCode?, isHematologic: Bool,
    isUnconfirmed: Bool, isUnderexposed: Bool, stableDays: Int?, isDurablyStable: Bool,
    leadingClass: String?, depth: RefractoryDepth?, overlays: [Overlay], modifiers: [Mark],
    caveats: [Reason]
  ) {
    self.asOf = asOf
    self.label = label
    self.line = line
    self.since = since
    self.confirmBy = confirmBy
    self.reason = reason
    self.bar = bar
    self.isHematologic = isHematologic
    self.isUnconfirmed = isUnconfirmed
    self.isUnderexposed = isUnderexposed
    self.stableDays = stableDays
    self.isDurablyStable = isDurablyStable
    self.leadingClass = leadingClass
    self.depth = depth
    self.overlays = overlays
    self.modifiers = modifiers
    self.caveats = caveats
  }
}

extension StatusGlance {
  /// The label that is shown: none where a caveat bars it (FLG-9).
  public var shownLabel: StatusLabel { bar == nil ? label : .notEvaluable }

  /// Why the label that is shown is not a firmer one: the code of the caveat where one bars it.
  public var shownReason: String? { bar?.rawValue ?? reason?.rawValue }

  /// The word of the reason that is shown; nil without one.
  public var shownReasonWord: String? {
    bar.map { Vocabulary.word(.caveat, $0.rawValue) }
      ?? reason.map { Vocabulary.word(.reason, $0.rawValue) }
  }

  /// How many reasons to pause there are.
  public var pauses: Int { caveats.count { $0.severity == .pause } }
}
