internal import Oncology

/// How long a course held: response, stable disease, time to progression (RECIST 1.1, sections 4.5 and
/// 4.7).
///
/// Differences of days as they are (DATE-6). A course ends with the next line of therapy: what comes
/// after it, death as well, belongs to that line, and the time before it is not closed by an event.
/// Not covered: assessments that were missed before an event, for which trials have rules of their own.
///
/// Source: Eisenhauer et al., Eur J Cancer 2009;45:228-247; iRECIST: Seymour et al., Lancet Oncol
/// 2017;18:e143-e152.
public struct ResponseDurations: Hashable, Sendable {
  /// From the first response that counts to progression; nil without one (R11-D-1, IR-17).
  public let response: Interval?
  /// From the first complete response that counts to progression; nil without one (R11-D-2).
  public let completeResponse: Interval?
  /// From the first dose to progression where stable disease is the best (R11-D-3).
  public let stableDisease: Interval?
  /// From the first dose to progression or death (R11-D-4, IR-16).
  public let progressionFreeSurvival: Interval
  /// From the first dose to progression; death ends nothing (R11-D-4).
  public let timeToProgression: Interval
  /// From the first dose to the first response that counts; least and most days (DSP-9).
  public let daysToResponse: ClosedRange<Int>?
  /// Whether the disease was under control: a response, or stable disease of at least
  /// `durableStableDays`; nil while that cannot be said (R11-D-6).
  public let isControlled: Bool?
  /// The last scan before progression that did not show it, and the first that did (DSP-18).
  public let progressionWindow: Interval?

  /// The durations of a sequence; nil for criteria whose best response is not computed here.
  public init?(_ sequence: ResponseSequence, settings: Settings) {
    guard let best = sequence.best else { return nil }
    let clock = CourseClock(sequence)
    response = sequence.responseDate.map { clock.toProgression(from: $0) }
    completeResponse = sequence.completeResponseDate.map { clock.toProgression(from: $0) }
    let isStable = sequence.responseClass(of: best) == .stable
    stableDisease = isStable ? clock.toProgression(from: sequence.start) : nil
    progressionFreeSurvival = clock.toProgressionOrDeath
    timeToProgression = clock.toProgression(from: sequence.start)
    daysToResponse = sequence.responseDate.map {
      Interval(from: sequence.start, to: $0, end: .lastAssessment).days
    }
    progressionWindow = clock.progressionWindow
    isControlled =
      switch sequence.responseClass(of: best) {
      case .complete, .partial, .minor: true
      case .stable: clock.toProgressionOrDeath.isAtLeast(days: settings.durableStableDays)
      case .progression: false
      case .indeterminate, .notEvaluable: nil
      }
  }
}

extension ResponseSequence {
  /// What the best response that counts amounts to.
  fileprivate func responseClass(of best: Best) -> ResponseClass {
    CriterionCatalog.responseClass(best.confirmed ?? best.unconfirmed, criterion: criterion)
  }
}
