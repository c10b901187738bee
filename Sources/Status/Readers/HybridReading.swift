internal import Criteria
internal import Oncology

/// A course in which some things are one reader's and the rest another's.
struct HybridReading {
  /// What is taken from the second reader.
  struct Exchange: OptionSet {
    let rawValue: Int
    static let targetSet = Exchange(rawValue: 1)
    static let measurement = Exchange(rawValue: 2)
    static let newLesion = Exchange(rawValue: 4)
    static let nonTarget = Exchange(rawValue: 8)
    static let everything: Exchange = [.targetSet, .measurement, .newLesion, .nonTarget]
  }

  private let evaluation: CaseEvaluation
  private let first: CourseResponse
  private let second: CourseResponse
  private let firstTargets: Set<String>
  private let secondTargets: Set<String>
  /// Lesions that one of the two follows from baseline on.
  private let followed: Set<String>

  init(_ evaluation: CaseEvaluation, _ first: CourseResponse, _ second: CourseResponse) {
    self.evaluation = evaluation
    self.first = first
    self.second = second
    firstTargets = Set(first.course.targets.map(\.id))
    secondTargets = Set(second.course.targets.map(\.id))
    followed = Set(first.course.nonTargets + second.course.nonTargets)
      .union(firstTargets).union(secondTargets)
  }

  /// Judges the reading of a day; nil where it cannot be judged.
  ///
  /// Followed are the targets of the reader that the exchange names, unless others are given.
  func judge(
    _ exchange: Exchange, targets: Set<String>? = nil, on date: PartialDate
  ) -> CourseResponse.TimePoint? {
    let chosen = targets ?? (exchange.contains(.targetSet) ? secondTargets : firstTargets)
    var copy = evaluation.patientCase
    let reader = first.course.reader
    copy.readers = [Reader(id: reader, isPrimary: true)]
    copy.assessments = readings(exchange, chosen)
    let courses = SolidCourse.courses(
      of: copy, asOf: evaluation.asOf, settings: evaluation.settings)
    let course = courses.first { $0.line?.id == first.course.line?.id }
    return course.flatMap {
      CourseResponse($0, settings: evaluation.settings).timePoints.last { $0.date == date }
    }
  }

  /// The first reader's readings with the second's things put in; a day that only one of them read stays
  /// as it is, the second's without effect.
  private func readings(_ exchange: Exchange, _ targets: Set<String>) -> [Assessment] {
    let own = assessments(first)
    let others = assessments(second)
    return own.map { reading in
      let isBaseline = reading.id == first.course.baseline.id
      let other = others.first {
        isBaseline
          ? $0.id == second.course.baseline.id
          : $0.when.date == reading.when.date && $0.id != second.course.baseline.id
      }
      var result = reading
      if isBaseline {
        result.baseline = Assessment.Baseline(
          line: first.course.line?.id, targets: targets.sorted())
      }
      guard let other else { return result }
      result.findings = findings(exchange, targets, reading, other)
      if exchange.contains(.newLesion) { result.newLesions = other.newLesions }
      if exchange.contains(.nonTarget) { result.nonTarget = other.nonTarget }
      return result
    }
  }

  private func assessments(_ response: CourseResponse) -> [Assessment] {
    let ids = Set([response.course.baseline.id] + response.timePoints.map(\.id))
    return evaluation.patientCase.assessments.filter { ids.contains($0.id) }
  }

  private func findings(
    _ exchange: Exchange, _ targets: Set<String>, _ own: Assessment, _ other: Assessment
  ) -> [String: Finding] {
    var result: [String: Finding] = [:]
    for id in Set(own.findings.keys).union(other.findings.keys) {
      if targets.contains(id) {
        result[id] = size(exchange, id, own, other)
      } else {
        let kind: Exchange = followed.contains(id) ? .nonTarget : .newLesion
        result[id] = exchange.contains(kind) ? other.findings[id] : own.findings[id]
      }
    }
    return result
  }

  /// A target's size by the reader that the exchange names, else by the one who follows it as a target.
  private func size(
    _ exchange: Exchange, _ id: String, _ own: Assessment, _ other: Assessment
  ) -> Finding? {
    let isOther =
      exchange.contains(.measurement) ? secondTargets.contains(id) : !firstTargets.contains(id)
    return isOther ? other.findings[id] : own.findings[id]
  }
}
