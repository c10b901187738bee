internal import Criteria
internal import Oncology
internal import Status

/// What imaging, laboratory, symptoms and function each say: a response in one need not be one in all.
struct DomainWords {
  private let evaluation: CaseEvaluation
  private let today: CalendarDate

  init(_ evaluation: CaseEvaluation, today: CalendarDate) {
    self.evaluation = evaluation
    self.today = today
  }

  var items: [Line] { [imaging, laboratory, symptoms, function].compactMap(\.self) }

  private var imaging: Line? {
    evaluation.leadingSequence?.latest.map { latest in
      Line("imaging ", .label) + Words.letters(latest.category, latest.responseClass)
    }
  }

  /// The marker that was measured most often: its last two values.
  private var laboratory: Line? {
    let known = evaluation.patientCase.labs.filter {
      $0.isTumorMarker && $0.when.countsFrom <= evaluation.asOf
    }
    let tests = Dictionary(grouping: known, by: \.test)
    let most = tests.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    guard let most, let last = Self.latest(most.value) else { return nil }
    let before = Self.latest(most.value.filter { $0.when.date.earliest < last.when.date.earliest })
    let from = before.map { "\($0.value.number) → " } ?? ""
    return Line("laboratory ", .label) + Line("\(most.key) \(from)\(last.value)")
  }

  private static func latest(_ results: [LabResult]) -> LabResult? {
    results.max { $0.when.date.earliest < $1.when.date.earliest }
  }

  private var symptoms: Line? {
    let known = evaluation.patientCase.symptoms.filter {
      $0.when.countsFrom <= evaluation.asOf && $0.grade != 0
    }
    guard let last = known.max(by: { $0.when.date.earliest < $1.when.date.earliest }) else {
      return nil
    }
    let grade = last.grade.map { " G\($0)" } ?? ""
    return Line("symptoms ", .label) + Line("\(last.name)\(grade), \(last.attribution.rawValue)")
  }

  private var function: Line? {
    let known = evaluation.patientCase.performance.filter {
      $0.when.countsFrom <= evaluation.asOf
    }.sorted { $0.when.date.earliest < $1.when.date.earliest }
    guard let last = known.last else { return nil }
    let before = known.dropLast().last.map { "\($0.name) → " } ?? ""
    return Line("function ", .label) + Line("\(before)\(last.name)")
  }
}
