internal import Oncology

/// Goes through the time points of a course, oldest first, with what has to be remembered.
struct TimePointJudge {
  private let course: SolidCourse
  private let baseline: Length?
  private let settings: Settings
  private var judged: [CourseResponse.TimePoint] = []
  private var nadir: Length?
  private var isResponseKept = false

  init(_ course: SolidCourse, baseline: Length?, _ settings: Settings) {
    self.course = course
    self.baseline = baseline
    self.settings = settings
    nadir = baseline
  }

  /// Every time point after baseline.
  mutating func judge() -> [CourseResponse.TimePoint] {
    for reading in course.followUps { judged.append(judge(reading)) }
    return judged
  }

  private mutating func judge(_ reading: SolidCourse.TimePoint) -> CourseResponse.TimePoint {
    let sum = baseline.map { _ in TargetSum(course.targets, reading.targets) }
    let raw = rawTarget(reading)
    let literal = overall(raw?.category, reading)
    let carried = carried(raw?.category)
    var standing = overall(carried, reading)
    var notes = standing.notes
    var evidence = [raw?.evidence, reading.nonTarget.evidence].compactMap(\.self)
    evidence += reading.newLesions.evidence + standing.evidence
    if !reading.treatedTargets.isEmpty {
      evidence.append(Evidence("R11-S-7", [.lesions("treated locally", reading.treatedTargets)]))
    }
    if standing.category != literal.category {
      notes.append(.responseKept)
      evidence.append(Evidence("R11-T-STICKY", [.word("literal", raw?.category.rawValue ?? "")]))
    }
    if let corrected = corrected(standing, reading) {
      standing = corrected
      notes = corrected.notes
      evidence += corrected.evidence
    }
    let result = CourseResponse.TimePoint(
      id: reading.id, date: reading.date, scans: reading.scans,
      day: reading.date.earliest.days(since: course.start), sum: sum, nadir: nadir,
      baseline: baseline, rawTarget: raw, carriedTarget: carried, nonTarget: reading.nonTarget,
      newLesions: reading.newLesions, literal: literal.category, overall: standing.category,
      notes: notes, evidence: evidence)
    remember(result)
    return result
  }

  private func rawTarget(_ reading: SolidCourse.TimePoint) -> TargetResponse? {
    guard let baseline, let nadir else { return nil }
    return TargetResponse(course.targets, reading.targets, baseline: baseline, nadir: nadir)
  }

  private func overall(
    _ target: RECISTCategory?, _ reading: SolidCourse.TimePoint
  ) -> OverallResponse {
    OverallResponse(
      target: target, nonTarget: reading.nonTarget.category, newLesions: reading.newLesions.status)
  }

  /// A partial response once reached stays one until progression (R11-T-STICKY).
  private func carried(_ raw: RECISTCategory?) -> RECISTCategory? {
    isResponseKept && raw == .stableDisease ? .partialResponse : raw
  }

  /// After an overall complete response there is only CR, PD and NE (R11-O-7): what comes back after a
  /// confirmed one is progression, an unconfirmed one was perhaps none (R11-L-6), and where nothing
  /// came back the response cannot be judged.
  private mutating func corrected(
    _ standing: OverallResponse, _ reading: SolidCourse.TimePoint
  ) -> OverallResponse? {
    let isLess = [.partialResponse, .stableDisease, .nonCRNonPD].contains(standing.category)
    guard isLess, let last = judged.lastIndex(where: { $0.overall != .notEvaluable }),
      judged[last].overall == .completeResponse
    else { return nil }
    switch Regrowth(course, at: judged.count) {
    case .nothing:
      return OverallResponse(.notEvaluable, [Evidence("R11-O-7")], standing.notes)
    case .smallNodes(let ids):
      let rules = [Evidence("R11-O-7"), Evidence("R11-L-5", [.lesions("back", ids)])]
      return OverallResponse(
        .notEvaluable, rules, [.equivocalLesion, .completeResponsePending])
    case .disease(let ids):
      let rule = Evidence("R11-O-7", [.lesions("back", ids)])
      if isCompleteResponseConfirmed(upTo: last) {
        return OverallResponse(.progressiveDisease, [rule, Evidence("R11-L-6")], standing.notes)
      }
      markDoubt(upTo: last)
      return OverallResponse(
        course.targets.isEmpty ? .nonCRNonPD : .partialResponse, [rule], standing.notes)
    }
  }

  /// Whether the complete response that stands is confirmed; a doubted one confirms nothing, because
  /// what made it doubtful lies between.
  private func isCompleteResponseConfirmed(upTo last: Int) -> Bool {
    let steps = judged[afterProgression...last].map { $0.step($0.overall, since: course.start) }
    return Confirmation(steps, settings).ofCompleteResponse != nil
  }

  /// The first time point after the last progression.
  private var afterProgression: Int {
    judged.lastIndex { $0.overall == .progressiveDisease }.map { $0 + 1 } ?? 0
  }

  private mutating func markDoubt(upTo last: Int) {
    for place in afterProgression...last
    where judged[place].overall == .completeResponse
      && !judged[place].notes.contains(.completeResponseDoubted)
    {
      judged[place].notes.append(.completeResponseDoubted)
    }
  }

  private mutating func remember(_ result: CourseResponse.TimePoint) {
    if let sum = result.sum?.complete, let lowest = nadir { nadir = min(lowest, sum) }
    if result.overall == .progressiveDisease {
      isResponseKept = false
      return
    }
    switch settings.keepResponse {
    case .off: break
    case .first: isResponseKept = isResponseKept || result.rawTarget?.category.isResponse == true
    case .confirmed: isResponseKept = isResponseKept || confirms(result)
    }
  }

  /// Whether the targets confirm a response since the last progression.
  private func confirms(_ result: CourseResponse.TimePoint) -> Bool {
    let steps = (judged[afterProgression...] + [result]).map {
      $0.step($0.rawTarget?.category ?? .notEvaluable, since: course.start)
    }
    return Confirmation(steps, settings).ofResponse != nil
  }
}

extension OverallResponse {
  /// A category that the history of the course decides.
  fileprivate init(_ category: RECISTCategory, _ evidence: [Evidence], _ notes: [Note]) {
    self.category = category
    self.evidence = evidence
    self.notes = notes
  }
}
