public import Criteria
public import Oncology

/// How fragile the category of one time point is (solid-rules 5.4).
public struct Fragility: Hashable, Sendable {
  /// What the category would be without one lesion.
  public struct LeftOut: Hashable, Sendable {
    /// The lesion.
    public let lesion: String
    /// The category of the time point without it; nil where nothing is left to judge.
    public let category: RECISTCategory?
    /// The change from nadir without it; nil without a complete sum.
    public let fromNadir: Change?
    /// Whether the category is another one.
    public let isFlip: Bool
  }

  /// The time point.
  public let date: PartialDate
  /// The reader.
  public let reader: String
  /// The category that stands.
  public let category: RECISTCategory
  /// Whether size decides: what is new or progressed beyond doubt stays so whatever the sum (FRG-8).
  public let isSizeDriven: Bool
  /// The thresholds beyond which it would be another one, the nearest first.
  public let margins: [SumMargin]
  /// The least firm of the margins; nil where size does not decide.
  public let band: SumMargin.Band?
  /// How likely a repeated measurement stays, by the nearest margin; nil where size does not decide.
  public let likelihood: SumMargin.Likelihood?
  /// Whether the same reader measured the scans compared, by the same protocol (FRG-4).
  public let isSameReader: Bool
  /// Lesions that could change the category alone, by an error that one measurement may have (FRG-6).
  public let flipLesions: [String]
  /// The category without each target, each new lesion and each lesion that progressed, one at a time.
  public let leftOut: [LeftOut]
  /// The category in repeated measurements; nil without a complete sum.
  public let simulation: MeasurementSimulation?

  /// The fragility of the leading course's latest time point; nil without one, or where RECIST 1.1 has
  /// no say.
  ///
  /// - Parameters:
  ///   - evaluation: The judged case.
  ///   - seed: Decides every random number; the same seed gives the same shares.
  ///   - draws: How often the measurement is repeated; 0 leaves it out.
  ///   - limits: The figures.
  public init?(
    _ evaluation: CaseEvaluation, seed: UInt64 = 1, draws: Int = 10_000,
    limits: FragilityLimits = FragilityLimits()
  ) {
    guard evaluation.isJudgedByRECIST, let leading = evaluation.leading else { return nil }
    self.init(
      evaluation, of: leading, at: leading.timePoints.count - 1, seed: seed, draws: draws,
      limits: limits)
  }

  /// The fragility of one time point of a course, by its place counted from 0; nil where the course has
  /// no such time point.
  public init?(
    _ evaluation: CaseEvaluation, of response: CourseResponse, at place: Int, seed: UInt64 = 1,
    draws: Int = 10_000, limits: FragilityLimits = FragilityLimits()
  ) {
    guard response.timePoints.indices.contains(place) else { return nil }
    let timePoint = response.timePoints[place]
    let outcomes = TargetOutcomes(response, at: place, evaluation.settings)
    date = timePoint.date
    reader = response.course.reader
    category = timePoint.overall
    isSizeDriven = outcomes.isSizeDriven
    isSameReader = ReadingProtocol(evaluation.patientCase, response).isSame(upTo: place)
    margins =
      SumMargins(
        response, at: place, outcomes, isSameReader: isSameReader, limits
      ).margins
    band = margins.map(\.band).min()
    let count = response.course.targets.count
    likelihood = margins.first?.likelihood(
      targets: count, isSameReader: isSameReader, limits)
    flipLesions = Self.flips(response, timePoint, margins, limits)
    leftOut = LeaveOneOut(evaluation, response, place).results()
    simulation =
      draws > 0
      ? MeasurementSimulation(
        response, at: place, outcomes, isSameReader: isSameReader, seed: seed, draws: draws,
        limits) : nil
  }

  private static func flips(
    _ response: CourseResponse, _ timePoint: CourseResponse.TimePoint, _ margins: [SumMargin],
    _ limits: FragilityLimits
  ) -> [String] {
    guard let flip = margins.map(\.flip).min(), let sum = timePoint.sum else { return [] }
    return zip(response.course.targets, sum.contributions).filter { _, size in
      guard let size else { return false }
      return size.tenThousandths * limits.lesionPercent >= flip.tenThousandths * 100
    }.map(\.0.id)
  }
}
