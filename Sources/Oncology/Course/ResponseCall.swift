/// A response category that a person signs for a time point.
///
/// Not the computed category and never mixed with it: a person may know what the figures do not.
public struct ResponseCall: Hashable, Sendable {
  /// That a signed call no longer stands: it stays readable, with who said so and why.
  public struct Retraction: Hashable, Sendable {
    /// When.
    public var at: Instant
    /// Who: a person's id.
    public var author: String
    /// Why.
    public var reason: String
    /// The day of the board on which it was known, where that is not the day of the clock: a store can
    /// say which day counts as today.
    public var known: CalendarDate?

    /// A retraction from its parts.
    public init(at: Instant, author: String, reason: String, known: CalendarDate? = nil) {
      self.at = at
      self.author = author
      self.reason = reason
      self.known = known
    }

    /// The first day on which the call no longer stands: anywhere, as whoever reads it may live west of
    /// who retracted it.
    public var countsFrom: CalendarDate { known ?? at.earliestDay }
  }

  /// Unique in the case.
  public var id: String
  /// The time point that is called, and when the call was made.
  public var when: Dated
  /// The criterion's id: "recist-1.1".
  public var criterion: String
  /// The category, in the criterion's letters.
  public var category: String
  /// The reading that it rests on; nil where no assessment lies behind it, which is marked (D10).
  public var assessment: String?
  /// The category that was computed when it was signed; nil where none was.
  public var computed: String?
  /// The reader whose measurements it rests on.
  public var reader: String?
  /// Why.
  public var rationale: String?
  /// Who: a person's id.
  public var author: String
  /// The discipline they spoke for.
  public var discipline: Discipline?
  /// Whether nobody stands for it yet.
  public var isDraft: Bool
  /// When it was signed; nil for a draft, and for calls from elsewhere that do not say.
  public var signedAt: Instant?
  /// SHA-256 of what was signed, in 64 hexadecimal digits; nil where it was not signed here.
  public var digest: String?
  /// The call that this one takes the place of.
  public var supersedes: String?
  /// That it no longer stands.
  public var retracted: Retraction?

  /// A call from its parts.
  public init(
    id: String, when: Dated, criterion: String, category: String, assessment: String? = nil,
    computed: String? = nil, reader: String? = nil, rationale: String? = nil, author: String,
    discipline: Discipline? = nil
  ) {
    self.id = id
    self.when = when
    self.criterion = criterion
    self.category = category
    self.assessment = assessment
    self.computed = computed
    self.reader = reader
    self.rationale = rationale
    self.author = author
    self.discipline = discipline
    isDraft = false
  }

  /// Whether it differs from the computed category, so that a reason is needed (product feature 46).
  public var isDiscordant: Bool { computed.map { $0 != category } ?? false }

  /// What still keeps a draft from being signed, in the order in which it is asked for.
  public enum Lack: String, CaseIterable, Sendable {
    /// Nobody signs it.
    case author
    /// No discipline is spoken for.
    case discipline
    /// No category.
    case category
    /// No reason although it differs from the computed category.
    case rationale
    /// No time of signing.
    case time
  }

  /// What a signature lacks; empty when it may be signed.
  public var lacks: [Lack] {
    Lack.allCases.filter { lack in
      switch lack {
      case .author: author.isEmpty
      case .discipline: discipline == nil
      case .category: category.isEmpty
      case .rationale: isDiscordant && rationale == nil
      case .time: signedAt == nil
      }
    }
  }
}

extension PatientCase {
  /// Calls as known on a day (GEN-ASOF): what was retracted later still stood.
  public func calls(knownOn day: CalendarDate) -> [ResponseCall] {
    calls.filter { $0.when.isKnown(on: day) }.map { call in
      var call = call
      if let retraction = call.retracted, retraction.countsFrom > day { call.retracted = nil }
      return call
    }
  }

  /// Calls that stand: signed, not retracted, and superseded by none that was signed.
  public var standingCalls: [ResponseCall] { calls.standing }
}

extension [ResponseCall] {
  /// Those of them that stand.
  public var standing: [ResponseCall] {
    let replaced = Set(filter { !$0.isDraft }.compactMap(\.supersedes))
    return filter { !$0.isDraft && $0.retracted == nil && !replaced.contains($0.id) }
  }
}
