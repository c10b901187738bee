internal import Criteria
internal import Oncology
internal import Status

/// The lesions of one reader's course as the lesion table lists them: targets, then the rest.
struct LesionRows {
  let course: CourseResponse?
  let targets: [Lesion]
  let others: [Lesion]
  /// The ids of the assessments, baseline first.
  let readings: [String]
  /// The dates of all readings, baseline first.
  let dates: [PartialDate]
  private let findings: [[String: Finding]]
  /// What ``values(of:)`` says of the targets, which a page asks for many times.
  private let measured: [String: [Length?]]

  init(_ evaluation: CaseEvaluation, reader: String?) {
    let patientCase = evaluation.patientCase
    course =
      reader.flatMap { reader in evaluation.current.first { $0.course.reader == reader } }
      ?? evaluation.leading
    let ids = course?.course.targets.map(\.id) ?? []
    let targets = ids.compactMap { patientCase.lesion($0) }
    let assessments = patientCase.assessments
    let wanted =
      [course?.course.baseline.id].compactMap(\.self) + (course?.timePoints ?? []).map(\.id)
    let places = wanted.compactMap { id in assessments.firstIndex { $0.id == id } }
    readings = places.map { assessments[$0].id }
    dates = places.map { assessments[$0].when.date }
    let findings = places.map { assessments[$0].findings }
    others = patientCase.lesions.filter { lesion in
      !ids.contains(lesion.id) && findings.contains { $0[lesion.id] != nil }
    }
    measured = Dictionary(targets.map { ($0.id, Self.values(of: $0, findings)) }) { first, _ in
      first
    }
    self.targets = targets
    self.findings = findings
  }

  /// The place of a reading, baseline 0; the last where there is none of that id.
  func place(of reading: String?) -> Int {
    readings.firstIndex { $0 == reading } ?? max(0, readings.count - 1)
  }

  /// The place of the smallest complete sum so far; nil without one.
  var nadirPlace: Int? {
    guard let course else { return nil }
    let sums = [course.baselineSum?.complete] + course.timePoints.map { $0.sum?.complete }
    let known = sums.enumerated().compactMap { place, sum in sum.map { ($0, place) } }
    return known.min { ($0.0, $0.1) < ($1.0, $1.1) }?.1
  }

  /// The ids of all rows from top to bottom.
  var ids: [String] { (targets + others).map(\.id) }

  /// The row that the cursor starts on: the target that grew most from its nadir, else the first.
  var preferred: String? {
    let growing = targets.filter { trend(of: $0) == .growing }
    return (growing.max { growth(of: $0) < growth(of: $1) } ?? targets.first ?? others.first)?.id
  }

  /// The size that counts at every reading, baseline first; nil where it was not measured.
  func values(of lesion: Lesion) -> [Length?] {
    measured[lesion.id] ?? Self.values(of: lesion, findings)
  }

  private static func values(of lesion: Lesion, _ readings: [[String: Finding]]) -> [Length?] {
    readings.map { findings in
      guard let finding = findings[lesion.id] else { return nil }
      return switch finding.state {
      case .absent, .merged: .zero
      case .tooSmall: RECIST11.Limits.tooSmall
      case .notEvaluable, .notDone: nil
      case .present, .smaller, .unequivocalProgression, nil:
        finding.parts.isEmpty
          ? (lesion.isNode ? finding.shortAxis : finding.longest)
          : finding.parts.reduce(.zero, +)
      }
    }
  }

  /// What was found at every reading, baseline first.
  func findings(of lesion: Lesion) -> [Finding?] { findings.map { $0[lesion.id] } }

  func trend(of lesion: Lesion) -> LesionTrend {
    LesionTrend(values(of: lesion), isNode: lesion.isNode)
  }

  /// The smallest value before the last reading, and which reading it was.
  func nadir(of lesion: Lesion) -> (value: Length, reading: Int)? {
    let measured = values(of: lesion).dropLast().enumerated().compactMap { place, value in
      value.map { (value: $0, reading: place) }
    }
    return measured.min { ($0.value, $0.reading) < ($1.value, $1.reading) }
  }

  private func growth(of lesion: Lesion) -> Length {
    guard let now = values(of: lesion).last.flatMap(\.self), let nadir = nadir(of: lesion) else {
      return .zero
    }
    return now - nadir.value
  }
}
