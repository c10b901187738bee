public import Criteria
public import Oncology

/// What the headline says, as far as caveats ask: by whom it was judged is nobody's business here.
public struct CaveatContext: Hashable, Sendable {
  /// The kind of claim that a headline makes.
  public enum Headline: String, CaseIterable, Sendable {
    /// Nothing yet: untreated, or no assessment.
    case none
    /// Nothing can be said.
    case notEvaluable
    /// Stable disease, seen too early (FLG-2).
    case tooEarly
    /// Stable disease.
    case stable
    /// CR or PR.
    case responding
    /// No evidence of disease.
    case remission
    /// Progression that is to be confirmed.
    case progressionUnconfirmed
    /// Progression, on therapy or off it, whatever it is called.
    case progression
  }

  /// The number of the line; nil before any.
  public var line: Int?
  /// What the headline claims.
  public var headline: Headline
  /// The first day of progression; nil without.
  public var progression: CalendarDate?
  /// The best response of the line by class; nil without.
  public var best: ResponseClass?
  /// The reader whose reading leads.
  public var reader: String?
  /// Whether only a marker progresses.
  public var isMarkerOnly = false
  /// Whether only a clinician's judgement says that the disease progresses.
  public var isClinicalOnly = false
  /// Whether the call lies near its limit: FRAGILE or READER-DEPENDENT (FRG-3); nil works it out from
  /// the sums.
  public var isFragile: Bool?
  /// Definitions of hyperprogression that are met, by name (ATYP-5).
  public var hyperprogression: [String] = []

  /// A headline from its parts.
  public init(
    line: Int?, headline: Headline, progression: CalendarDate? = nil,
    best: ResponseClass? = nil, reader: String? = nil
  ) {
    self.line = line
    self.headline = headline
    self.progression = progression
    self.best = best
    self.reader = reader
  }

  /// What the categories of the leading sequence alone would say: for use where no engine has spoken.
  ///
  /// Progression under a checkpoint inhibitor without chemotherapy stays unconfirmed until a later
  /// assessment at least four weeks on says progression again (IR-3).
  public init(_ evaluation: CaseEvaluation) {
    let read = evaluation.sequences.filter { !$0.timePoints.isEmpty }
    // A line that nobody has looked at yet leaves the headline of the one before (ENG-TIME-2).
    let leading = evaluation.leading(of: read)
    let line = leading?.line ?? evaluation.line
    self.init(line: line?.number, headline: .none, reader: leading?.reader)
    guard let leading else { return }
    let points = leading.timePoints
    best = points.prefix { $0.responseClass != .progression }.map(\.responseClass)
      .max { ($0.rank ?? -1) < ($1.rank ?? -1) }
    progression = points.first { $0.responseClass == .progression }?.scans.lowerBound
    guard let latest = points.last else { return }
    let isConfirmed = points.contains {
      $0.reported?.confirmedOn != nil && $0.responseClass == .progression
    }
    let day = latest.scans.lowerBound.days(since: leading.start.earliest)
    headline =
      switch latest.responseClass {
      case .complete: .remission
      case .partial, .minor: .responding
      case .stable where day < evaluation.settings.sdMinDays: .tooEarly
      case .stable: latest.category == "NED" ? .remission : .stable
      case .notEvaluable: .notEvaluable
      case .indeterminate: .progressionUnconfirmed
      case .progression: .progression
      }
    if headline == .progressionUnconfirmed { progression = latest.scans.lowerBound }
    if headline == .progression, !isConfirmed, let line, let first = progression,
      line.agents.contains(where: { CaveatDrugs.isCheckpoint($0) }),
      !line.agents.contains(where: { CaveatDrugs.isCytotoxic($0) }),
      !points.contains(where: {
        $0.responseClass == .progression
          && $0.scans.lowerBound.days(since: first) >= evaluation.settings.irConfirmMinDays
      })
    {
      headline = .progressionUnconfirmed
    }
    isClinicalOnly = headline == .progression && latest.reported?.basis == .clinical
    if headline != .progression, leading.disease != .hematologic {
      takeMarker(evaluation.sequences.filter { $0.line?.number == line?.number })
    }
  }

  /// Progression that only a marker's criterion says, beside imaging that does not.
  private mutating func takeMarker(_ sequences: [ResponseSequence]) {
    let points = sequences.compactMap(\.latest)
    let rise = points.first {
      $0.responseClass == .progression && $0.reported?.basis == .laboratory
    }
    guard let rise else { return }
    isMarkerOnly = true
    headline = .progression
    progression = rise.scans.lowerBound
  }

  /// Whether it claims progression, confirmed or not.
  public var isProgression: Bool { headline == .progression || headline == .progressionUnconfirmed }
}
