internal import Criteria
internal import Oncology
internal import Status

/// Which way imaging, laboratory, symptoms and function went between their last two looks (D6).
struct DomainCourses {
  /// A way.
  enum Course: String {
    case better
    case same
    case worse
  }

  private let evaluation: CaseEvaluation

  init(_ evaluation: CaseEvaluation) { self.evaluation = evaluation }

  /// The domains of which two looks tell the way, imaging first.
  var all: [(name: String, course: Course)] {
    [
      ("imaging", imaging), ("laboratory", laboratory), ("symptoms", symptoms),
      ("function", function),
    ]
    .compactMap { name, course in course.map { (name, $0) } }
  }

  /// What a category says of the disease since the line began, or since its best.
  private var imaging: Course? {
    switch evaluation.leadingSequence?.latest?.responseClass {
    case .complete, .partial, .minor: .better
    case .stable: .same
    case .progression: .worse
    case .indeterminate, .notEvaluable, nil: nil
    }
  }

  /// The tumor marker that was measured most often: its last value and the one before.
  var marker: (last: LabResult, before: LabResult?)? {
    let known = evaluation.patientCase.labs.filter {
      $0.isTumorMarker && $0.when.isKnown(on: evaluation.asOf)
    }
    let tests = Dictionary(grouping: known, by: \.test)
    guard let most = tests.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) })?.value,
      let last = Self.latest(most)
    else { return nil }
    return (last, Self.latest(most.filter { $0.when.date.earliest < last.when.date.earliest }))
  }

  private static func latest(_ results: [LabResult]) -> LabResult? {
    results.max { $0.when.date.earliest < $1.when.date.earliest }
  }

  private var laboratory: Course? {
    guard let marker, let before = marker.before else { return nil }
    if marker.last.value.isAbove(before.value.number) == true { return .worse }
    return marker.last.value.isBelow(before.value.number) == true ? .better : .same
  }

  /// The latest symptom against its own grade before.
  private var symptoms: Course? {
    let known = evaluation.patientCase.symptoms.filter { $0.when.isKnown(on: evaluation.asOf) }
      .sorted { $0.when.date.earliest < $1.when.date.earliest }
    guard let last = known.last, let now = last.grade,
      let before = known.dropLast().last(where: { $0.name == last.name })?.grade
    else { return nil }
    return now == before ? .same : now > before ? .worse : .better
  }

  private var function: Course? {
    let known = evaluation.patientCase.performance.filter { $0.when.isKnown(on: evaluation.asOf) }
      .sorted { $0.when.date.earliest < $1.when.date.earliest }.compactMap(\.ecog)
    guard let now = known.last, let before = known.dropLast().last else { return nil }
    return now == before ? .same : now > before ? .worse : .better
  }
}
