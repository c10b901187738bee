public import Criteria
public import Oncology

/// The trends of all lesions that one reader follows, at one time point of a course.
public struct LesionTrends: Hashable, Sendable {
  /// The time point.
  public let date: PartialDate
  /// The time point's assessment.
  let assessment: String
  /// The line of the course; nil where no therapy is recorded.
  let line: String?
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
    self.init(LesionTracks(patientCase, response, limits), at: place)
  }

  /// Looks at every lesion of a course at one of its time points.
  init(_ tracks: LesionTracks, at place: Int) {
    let timePoint = tracks.response.timePoints[place]
    date = timePoint.date
    assessment = timePoint.id
    line = tracks.response.course.line?.id
    all = TrendBuilder(tracks: tracks, place: place, timePoint: timePoint).trends()
  }

  /// Whether these are the trends of a course at one of its time points.
  func isOf(_ response: CourseResponse, at place: Int) -> Bool {
    assessment == response.timePoints[place].id && line == response.course.line?.id
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
  let tracks: LesionTracks
  let place: Int
  let timePoint: CourseResponse.TimePoint

  func trends() -> [LesionTrend] {
    let lesions = tracks.patientCase.lesions
    let new = timePoint.newLesions.unequivocal
    var result: [LesionTrend] = []
    for place in lesions.indices {
      if new.contains(lesions[place].id) {
        result.append(newTrend(lesions[place]))
      } else if let looks = tracks.looks[place] {
        result.append(trend(lesions[place], looks))
      }
    }
    if new.isEmpty, timePoint.newLesions.status == .yes {
      result.append(
        LesionTrend(lesion: LesionTrends.unnamedNew, organ: nil, direction: .new))
    }
    let hasNamed = result.contains {
      $0.direction == .grow && tracks.response.course.nonTargets.contains($0.lesion)
    }
    if timePoint.nonTarget.category == .progressiveDisease, !hasNamed {
      result.append(
        LesionTrend(lesion: LesionTrends.unnamedNonTarget, organ: nil, direction: .grow))
    }
    return result
  }

  private func newTrend(_ lesion: Lesion) -> LesionTrend {
    LesionTrend(
      lesion: lesion.id, organ: lesion.organ,
      sizes: .init(current: tracks.look(lesion, at: place)?.size), direction: .new)
  }

  /// The trend of a lesion that was seen so: at baseline, then at each time point.
  private func trend(_ lesion: Lesion, _ looks: [LesionTracks.Look?]) -> LesionTrend {
    let current = looks[place + 1]
    let sizes = LesionTrend.Sizes(
      baseline: looks[0]?.size, nadir: looks[...place].compactMap { $0?.size }.min(),
      current: current?.size)
    let isEligible = sizes.baseline.map { $0 >= tracks.limits.mixEligible } ?? true
    let isUnjudged = timePoint.sum?.missing.contains(lesion.id) == true
    return LesionTrend(
      lesion: lesion.id, organ: lesion.organ, sizes: sizes,
      direction: isUnjudged
        ? .notEvaluable : direction(current, sizes, isNode: lesion.isNode),
      isEligible: isEligible || current?.state == .unequivocalProgression,
      isRecentlyTreated: isRecentlyTreated(lesion.id))
  }

  private func direction(
    _ look: LesionTracks.Look?, _ sizes: LesionTrend.Sizes, isNode: Bool
  ) -> LesionTrend.Direction {
    guard let look else { return .notEvaluable }
    if look.state == .unequivocalProgression { return .grow }
    if let before = sizes.baseline, let nadir = sizes.nadir, let now = sizes.current {
      return LesionTrend.direction(
        baseline: before, nadir: nadir, current: now, isNode: isNode, tracks.limits)
    }
    switch look.state {
    case .absent: return .gone
    case .tooSmall: return isNode ? .gone : .stable
    case .smaller: return .shrink
    case .notEvaluable, .notDone: return .notEvaluable
    case .present, .merged, .unequivocalProgression: return .stable
    case nil:
      let isNormal = isNode && sizes.current.map { $0 < tracks.limits.normalNode } == true
      return isNormal ? .gone : .stable
    }
  }

  private func isRecentlyTreated(_ lesion: String) -> Bool {
    let day = timePoint.scans.lowerBound
    return tracks.patientCase.localTreatments.contains { treatment in
      let age = day.days(since: treatment.when.date.latest)
      return treatment.lesions.contains(lesion) && age >= 0
        && age < tracks.limits.localTreatmentDays
    }
  }
}
