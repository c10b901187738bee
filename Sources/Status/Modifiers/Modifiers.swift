public import Criteria
internal import Oncology

/// Everything that stands beside the category and the label of a case (solid-rules 5 and 7.8, FLG-6).
///
/// A pure function of the judged case and the figures.
public struct Modifiers: Hashable, Sendable {
  /// Those that hold or are possible, in the order of ``Modifier/Kind``.
  public let all: [Modifier]
  /// Those that were asked for and are not met, with the condition that failed.
  public let considered: [Modifier]
  /// Every lesion's trend at the latest time point of the leading course; nil without one.
  public let trends: LesionTrends?

  /// The modifiers of a case on its day: of the leading reader's latest time point, and of what was
  /// not measured.
  public init(_ evaluation: CaseEvaluation, limits: ModifierLimits? = nil) {
    let limits = limits ?? ModifierLimits(evaluation.settings)
    var found: [Modifier] = []
    var trends: LesionTrends?
    // RECIST has no say in disease of blood, marrow and lymph nodes, and its trends have none either.
    if evaluation.isJudgedByRECIST, let leading = evaluation.leading, !leading.timePoints.isEmpty {
      let place = leading.timePoints.count - 1
      let report = Self.atTimePoint(evaluation, leading, place, limits)
      trends = report.trends
      found = report.modifiers
    }
    if let line = evaluation.line {
      found += UnmeasuredProgression(evaluation: evaluation, line: line, limits: limits).modifiers()
    }
    self.init(found, trends)
  }

  /// The modifiers of one time point of one reader's course, by its place counted from 0; none where
  /// the course has no such time point.
  public init(
    _ evaluation: CaseEvaluation, of response: CourseResponse, at place: Int,
    limits: ModifierLimits? = nil
  ) {
    let limits = limits ?? ModifierLimits(evaluation.settings)
    guard response.timePoints.indices.contains(place) else {
      self.init([], nil)
      return
    }
    let report = Self.atTimePoint(evaluation, response, place, limits)
    self.init(report.modifiers, report.trends)
  }

  private init(_ found: [Modifier], _ trends: LesionTrends?) {
    let order = Modifier.Kind.allCases
    let sorted = order.flatMap { kind in found.filter { $0.kind == kind } }
    all = sorted.filter { $0.standing != .notMet }
    considered = sorted.filter { $0.standing == .notMet }
    self.trends = trends
  }

  /// The first modifier of a kind that holds or is possible.
  public func first(_ kind: Modifier.Kind) -> Modifier? { all.first { $0.kind == kind } }

  /// The kinds that hold or are possible.
  public var kinds: Set<Modifier.Kind> { Set(all.map(\.kind)) }

  private static func atTimePoint(
    _ evaluation: CaseEvaluation, _ response: CourseResponse, _ place: Int,
    _ limits: ModifierLimits
  ) -> (modifiers: [Modifier], trends: LesionTrends) {
    let patientCase = evaluation.knownFacts
    let tracks = LesionTracks(patientCase, response, limits)
    let trends = LesionTrends(tracks, at: place)
    let overall = response.timePoints[place].overall
    let others = otherReaders(evaluation, response, place, limits)
    let pseudo = Pseudoprogression(
      patientCase: patientCase, response: response, place: place, limits: limits
    ).modifiers()
    let isDoubtful = pseudo.contains {
      $0.kind == .pseudoprogressionPossible && $0.standing != .notMet
    }
    let oligo = OligoReport(
      tracks, place: place, trends: trends, isProgressionDoubtful: isDoubtful)
    let flare = Flare(
      patientCase: patientCase, response: response, place: place, trends: trends, limits: limits)
    let hyper = HyperprogressionReport(
      patientCase: patientCase, response: response, limits: limits)
    let single = [
      MixedResponse.modifier(trends, overall, others: others, limits),
      MixedResponse.splitSum(response, at: place, limits), hyper.modifier(),
    ]
    return (
      single.compactMap(\.self) + oligo.modifiers() + pseudo + flare.modifiers(),
      trends
    )
  }

  /// The trends that other readers of the line see on the same day.
  private static func otherReaders(
    _ evaluation: CaseEvaluation, _ response: CourseResponse, _ place: Int,
    _ limits: ModifierLimits
  ) -> [LesionTrends] {
    let date = response.timePoints[place].date
    return evaluation.courses.compactMap { other in
      guard other.course.reader != response.course.reader,
        other.course.line?.id == response.course.line?.id,
        let same = other.timePoints.firstIndex(where: { $0.date == date })
      else { return nil }
      return LesionTrends(evaluation.patientCase, other, at: same, limits: limits)
    }
  }
}

extension CaseEvaluation {
  /// What the modifiers look at, as it was known on the day (GEN-ASOF).
  fileprivate var knownFacts: PatientCase {
    var result = patientCase
    result.leaveOutUnknown(on: asOf)
    return result
  }
}
