internal import Criteria
internal import Oncology

/// Everything that is said of a case beside its categories: the label, what stands beside it, what
/// speaks against trusting it.
///
/// A pure function of the judged case and the definitions. The three never mix: a category belongs to an
/// assessment, a label to a line of therapy and a day, a modifier stands beside either.
public struct StatusReport: Hashable, Sendable {
  /// The label with its evidence; a disease-specific class leads where there is one (FLG-10).
  public let status: CaseStatus
  /// What disease-specific definitions say of every line.
  public let classes: [ResistanceFinding]
  /// What stands beside the label.
  public let modifiers: Modifiers
  /// Reasons not to trust it, the engine's own among them, the most severe first.
  public let caveats: [Caveat]
  /// The caveat that keeps the label from being shown; nil where it is shown (FLG-9).
  public let bar: Caveat?
  /// Days of stable disease, from the first dose to the last look (R11-D-3); nil for any other label.
  public let stableDays: Int?
  /// Whether stable disease has lasted so long that it is called durable (FLG-2).
  public let isDurablyStable: Bool
  /// What it was judged with.
  public let definitions: StatusDefinitions

  /// Judges a case on the day it was evaluated for.
  ///
  /// - Parameters:
  ///   - evaluation: The case.
  ///   - definitions: What labels are made with.
  public init(_ evaluation: CaseEvaluation, definitions: StatusDefinitions) {
    self.definitions = definitions
    let generic = CaseStatus(evaluation, definitions: definitions, hasHistory: false)
    let classes = evaluation.resistanceFindings()
    let status = Self.led(generic, by: classes, evaluation.patientCase)
    let modifiers = Self.modifiers(evaluation, status)
    let context = CaveatContext(status, modifiers, evaluation)
    let own = Self.own(status)
    let found = Caveats(evaluation, about: context, trends: modifiers.trends).all
    let all = found + own.filter { engine in !found.contains { $0.code == engine.code } }
    caveats = all.enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }.map(\.element)
    self.classes = classes
    self.modifiers = modifiers
    let claims = Set(Self.claims(of: status))
    bar = caveats.first { caveat in
      guard caveat.severity == .block, let claim = caveat.bars else { return false }
      return claims.contains(claim) && (caveat.line == nil || caveat.line == status.line)
    }
    self.status = Self.guarded(status, modifiers, bar)
    stableDays = bar == nil ? Self.stableDays(self.status) : nil
    isDurablyStable = stableDays.map { $0 >= evaluation.settings.durableStableDays } ?? false
  }

  private static func stableDays(_ status: CaseStatus) -> Int? {
    let looks = status.inputs.filter { $0.kind == .assessment }.map(\.date)
    guard status.label == .stable, let last = looks.max(),
      let start = status.inputs.first(where: { $0.kind == .lineStart })?.date
    else { return nil }
    return last.days(since: start)
  }

  /// The modifiers of the line that the headline speaks of: a line that nobody has looked at yet leaves
  /// those of the line before.
  private static func modifiers(
    _ evaluation: CaseEvaluation, _ status: CaseStatus
  ) -> Modifiers {
    guard let leading = evaluation.leading, leading.timePoints.isEmpty,
      let before = evaluation.courses.last(where: {
        $0.course.reader == leading.course.reader && $0.course.line?.number == status.line
      })
    else { return Modifiers(evaluation) }
    return Modifiers(evaluation, of: before, at: before.timePoints.count - 1)
  }

  /// What the engine itself says of the line of the headline and its drugs, in its own order.
  private static func own(_ status: CaseStatus) -> [Caveat] {
    let drugs = status.agents.filter { $0.line == status.line }
    let raised = drugs.reduce(status.caveats) { $1.caveats.isEmpty ? $0 : $0.union($1.caveats) }
    if raised.isEmpty { return [] }
    return EngineCaveat.allCases.filter(raised.contains)
      .compactMap { CaveatCode(rawValue: $0.rawValue) }
      .map { code in
        Caveat(code, CaveatCatalog.rule(code).severities.first ?? .note, line: status.line)
      }
  }

  /// The first class that leads the line of the headline goes in front of the generic label.
  private static func led(
    _ status: CaseStatus, by classes: [ResistanceFinding], _ patientCase: PatientCase
  ) -> CaseStatus {
    for finding in classes {
      guard let leads = finding.leads, let label = StatusLabel(rawValue: leads.rawValue),
        let line = patientCase.lines.first(where: { $0.id == finding.line })?.number,
        line == status.line
      else { continue }
      let led = status.led(
        by: finding.rule, as: label, line: line, isMarkerOnly: finding.tags.contains(.markerOnly))
      return led == status ? status : led.beside(classes.filter { $0.line == finding.line }, line)
    }
    return status
  }

  /// What a label claims, as far as a block can keep it from being said.
  private static func claims(of status: CaseStatus) -> [Caveat.Claim] {
    let label = status.label
    var claims: [Caveat.Claim] = [.category]
    if label.isRefractory { claims += [.refractory, .progression] }
    if label == .primaryRefractory { claims.append(.primaryResistance) }
    if label.isRelapse { claims.append(.progression) }
    if label == .stable { claims.append(.stable) }
    if label == .inRemission { claims.append(.completeResponse) }
    switch label {
    case .activeDisease, .notEvaluable, .indeterminate: return []
    case .progressingOnTherapy, .progressingOffTherapy: return [.progression]
    default: return claims
    }
  }
}

extension CaveatContext {
  /// The headline of a status, as far as caveats ask.
  init(_ status: CaseStatus, _ modifiers: Modifiers, _ evaluation: CaseEvaluation) {
    self.init(evaluation)
    if let line = status.line { self.line = line }
    if let outcome = status.leading {
      best = outcome.best
      progression = outcome.progression ?? progression
    }
    switch status.label {
    case .notEvaluable: headline = .notEvaluable
    case .indeterminate:
      headline = status.reason == .tooEarly ? .tooEarly : .progressionUnconfirmed
    case .activeDisease: headline = .none
    case .inRemission: headline = .remission
    case .responding: headline = .responding
    case .stable: headline = .stable
    default: headline = .progression
    }
    isMarkerOnly = status.reason == .markerOnly
    isClinicalOnly = status.reason == .clinicalOnly
    hyperprogression =
      modifiers.first(.hyperprogressionPossible)?.definitions
      .filter { $0.verdict == .met }.map(\.definition.id) ?? []
  }
}
