public import Criteria
public import Oncology

/// The trends of all lesions that one reader follows, at one time point of a course.
public struct LesionTrends: Hashable, Sendable {
  /// The time point.
  public let date: PartialDate
  /// The trends in the order of the case; words that name no lesion last.
  public let all: [LesionTrend]

  /// Stands for new lesions of which the reader names none.
  public static let unnamedNew = "<new>"
  /// Stands for non-target progression of which the reader names no lesion.
  public static let unnamedNonTarget = "<non-target>"

  /// Looks at every lesion of a course at one of its time points.
  ///
  /// - Parameters:
  ///   - patientCase: The case that the course was made of.
  ///   - response: The course as judged.
  ///   - place: The time point, counted from 0; it has to be one of the course's.
  ///   - limits: The figures.
  public init(
    _ patientCase: PatientCase, _ response: CourseResponse, at place: Int,
    limits: ModifierLimits = ModifierLimits()
  ) {
    let builder = TrendBuilder(patientCase, response, place, limits)
    date = response.timePoints[place].date
    all = builder.trends()
  }

  /// Those that grow or are new and count.
  public var progressing: [LesionTrend] { all.filter(\.isProgressing) }
  /// Those that grow or are new, treated locally just before or not.
  public var seenProgressing: [LesionTrend] { all.filter(\.isSeenProgressing) }
  /// Those that shrink or are gone and count.
  public var shrinking: [LesionTrend] { all.filter(\.isShrinking) }
  /// Those that cannot be judged.
  public var notEvaluable: [LesionTrend] { all.filter { $0.direction == .notEvaluable } }
  /// Those that are there and do not progress.
  public var controlled: [LesionTrend] {
    all.filter { !$0.isProgressing && $0.direction != .notEvaluable && !$0.isRecentlyTreated }
  }
}

/// Reads the findings of one reader, lesion by lesion.
private struct TrendBuilder {
  let patientCase: PatientCase
  let response: CourseResponse
  let timePoint: CourseResponse.TimePoint
  let baseline: Assessment?
  let earlier: [Assessment]
  let current: Assessment?
  let limits: ModifierLimits

  init(
    _ patientCase: PatientCase, _ response: CourseResponse, _ place: Int, _ limits: ModifierLimits
  ) {
    self.patientCase = patientCase
    self.response = response
    self.limits = limits
    timePoint = response.timePoints[place]
    func assessment(_ id: String) -> Assessment? {
      patientCase.assessments.first { $0.id == id }
    }
    baseline = assessment(response.course.baseline.id)
    earlier = response.timePoints[..<place].compactMap { assessment($0.id) }
    current = assessment(timePoint.id)
  }

  func trends() -> [LesionTrend] {
    let followed = Set(response.course.targets.map(\.id) + response.course.nonTargets)
    let new = Set(timePoint.newLesions.unequivocal)
    var result = patientCase.lesions.compactMap { lesion -> LesionTrend? in
      if new.contains(lesion.id) { return newTrend(lesion) }
      return followed.contains(lesion.id) ? trend(lesion) : nil
    }
    if new.isEmpty, timePoint.newLesions.status == .yes {
      result.append(
        LesionTrend(lesion: LesionTrends.unnamedNew, organ: nil, direction: .new))
    }
    let hasNamed = result.contains {
      $0.direction == .grow && response.course.nonTargets.contains($0.lesion)
    }
    if timePoint.nonTarget.category == .progressiveDisease, !hasNamed {
      result.append(
        LesionTrend(lesion: LesionTrends.unnamedNonTarget, organ: nil, direction: .grow))
    }
    return result
  }

  private func newTrend(_ lesion: Lesion) -> LesionTrend {
    let size = current?.findings[lesion.id].flatMap { $0.size(isNode: lesion.isNode) }
    return LesionTrend(
      lesion: lesion.id, organ: lesion.organ, sizes: .init(current: size), direction: .new)
  }

  private func trend(_ lesion: Lesion) -> LesionTrend {
    let finding = current?.findings[lesion.id]
    let sizes = sizes(of: lesion)
    let isEligible = sizes.baseline.map { $0 >= limits.mixEligible } ?? true
    let treated = isRecentlyTreated(lesion.id)
    let isUnjudged = timePoint.sum?.missing.contains(lesion.id) == true
    return LesionTrend(
      lesion: lesion.id, organ: lesion.organ, sizes: sizes,
      direction: isUnjudged ? .notEvaluable : direction(finding, sizes, lesion),
      isEligible: isEligible || finding?.state == .unequivocalProgression,
      isRecentlyTreated: treated)
  }

  private func direction(
    _ finding: Finding?, _ sizes: LesionTrend.Sizes, _ lesion: Lesion
  ) -> LesionTrend.Direction {
    guard let finding else { return .notEvaluable }
    if finding.state == .unequivocalProgression { return .grow }
    if let before = sizes.baseline, let nadir = sizes.nadir, let now = sizes.current {
      return LesionTrend.direction(
        baseline: before, nadir: nadir, current: now, isNode: lesion.isNode, limits)
    }
    switch finding.state {
    case .absent: return .gone
    case .tooSmall: return lesion.isNode ? .gone : .stable
    case .smaller: return .shrink
    case .notEvaluable, .notDone: return .notEvaluable
    case .present, .merged, .unequivocalProgression: return .stable
    case nil:
      let isNormal = lesion.isNode && sizes.current.map { $0 < limits.normalNode } == true
      return isNormal ? .gone : .stable
    }
  }

  private func sizes(of lesion: Lesion) -> LesionTrend.Sizes {
    func size(_ assessment: Assessment?) -> Length? {
      assessment?.findings[lesion.id].flatMap { $0.size(isNode: lesion.isNode) }
    }
    let before = size(baseline)
    let smallest = ([before] + earlier.map { size($0) }).compactMap(\.self).min()
    return .init(baseline: before, nadir: smallest, current: size(current))
  }

  private func isRecentlyTreated(_ lesion: String) -> Bool {
    let day = timePoint.scans.lowerBound
    return patientCase.localTreatments.contains { treatment in
      let age = day.days(since: treatment.when.date.latest)
      return treatment.lesions.contains(lesion) && age >= 0 && age < limits.localTreatmentDays
    }
  }
}
