internal import Criteria
internal import Oncology

/// What stands beside the headline (heme-rules 7.1).
struct OverlayJudge {
  let judge: CaseJudge
  let agents: [AgentFinding]

  /// Diseases in which progression within 24 months is a sign of its own (FL-POD24).
  private static let indolent: Set<String> = ["follicular", "marginal-zone", "indolent-lymphoma"]
  /// Months from the first systemic therapy (FL-POD24, V).
  private static let progressionMonths = 24
  /// Months from first-line start and from a transplant (MM-FHR, K).
  private static let highRiskMonths = (start: 18, transplant: 12)

  func overlays(_ headline: Headline) -> [Overlay] {
    let input = judge.input
    var result: [Overlay] = []
    if let death = input.death {
      result.append(.deceased(death.date, isFromDisease: death.isFromDisease))
    }
    if let report = input.biopsies.last(where: { $0.result == .transformed }) {
      result.append(.transformation(report.date))
    }
    result += headline.pending.sorted().map { .pendingFirstAssessment(line: $0) }
    result += molecularRelapse(headline)
    result += residual
    result += progression
    result += antigenLoss
    result += agents.filter { $0.state == .intolerant }.map { .intolerant(agent: $0.name) }
    return result
  }

  /// Diseases whose relapse off therapy is a molecular one: loss of the major molecular response
  /// (CML-TFR).
  private static let molecular: Set<String> = ["cml"]
  /// Diseases in which a molecular test that turns positive again is one, once confirmed (5.3, K).
  private static let confirmedMolecular: Set<String> = ["apl"]

  /// Return in a molecular test alone: of the line that the headline speaks of, or of a remission.
  private func molecularRelapse(_ headline: Headline) -> [Overlay] {
    if Self.molecular.contains(judge.input.disease), headline.label.isRelapse,
      let judged = judge.lines.first(where: { $0.outcome.number == headline.line }),
      let date = judged.outcome.progression,
      judged.entries.judged.contains(where: {
        $0.responseClass == .progression && $0.basis == .laboratory && $0.date == date
      })
    {
      return [.molecularRelapse(date)]
    }
    guard Self.confirmedMolecular.contains(judge.input.disease),
      headline.label == .inRemission, let place = results.lastIndex(where: { !$0.isPositive }),
      results.count - place > Self.confirmingSamples
    else { return [] }
    return [.molecularRelapse(results[place + 1].date)]
  }

  /// Positive samples in a row that make a molecular relapse of a remission: one, and one that confirms.
  private static let confirmingSamples = 2

  private var results: [StatusInput.Residual] {
    judge.input.residual.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  private var residual: [Overlay] {
    let results = results
    guard let last = results.last else { return [] }
    guard last.isPositive else { return [.mrdNegative(last.date, sensitivity: last.figure)] }
    let wasNegative = results.dropLast().contains { !$0.isPositive }
    let isInRemission = judge.lines.last?.outcome.label == .inRemission
    let positive = Overlay.mrdPositive(last.date, level: last.figure)
    return wasNegative && isInRemission ? [positive, .mrdRelapse(last.date)] : [positive]
  }

  /// Targets of drugs that were given and are not found since, in lines that failed (CT-AG-2).
  private var antigenLoss: [Overlay] {
    judge.input.lostTargets.filter { lost in
      judge.lines.contains { judged in
        judged.outcome.progression != nil && judged.course.line.start < lost.date
          && judged.course.counting.contains { $0.targets.contains(lost.target) }
      }
    }.map { .antigenLoss(target: $0.target, $0.date) }
  }

  private var progression: [Overlay] {
    guard let first = judge.lines.first(where: { !$0.course.isLocal }),
      let date = judge.lines.compactMap(\.outcome.progression).min()
    else { return [] }
    let start = first.course.line.start
    if Self.indolent.contains(judge.input.disease),
      date <= start.adding(months: Self.progressionMonths)
    {
      return [.progressionWithin24Months(date)]
    }
    guard judge.input.disease == "myeloma" else { return [] }
    let isSoon = date <= start.adding(months: Self.highRiskMonths.start)
    let isSoonAfterTransplant = judge.lines.contains { judged in
      judged.course.line.kind == .autologousTransplant
        && judged.outcome.progression.map {
          $0 <= judged.course.infusion.adding(months: Self.highRiskMonths.transplant)
        } == true
    }
    return isSoon || isSoonAfterTransplant ? [.functionalHighRisk(date)] : []
  }
}
