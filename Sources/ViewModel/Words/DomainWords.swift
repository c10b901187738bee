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

  var items: [Line] {
    [imaging, laboratory, symptoms, function, disagreement].compactMap(\.self)
  }

  private var imaging: Line? {
    evaluation.leadingSequence?.latest.map { latest in
      Line("imaging ", .label) + Words.letters(latest.category, latest.responseClass)
    }
  }

  private var laboratory: Line? {
    guard let marker = courses.marker else { return nil }
    let from = marker.before.map { "\($0.value.number) → " } ?? ""
    return Line("laboratory ", .label) + Line("\(marker.last.test) \(from)\(marker.last.value)")
  }

  private var symptoms: Line? {
    let known = evaluation.patientCase.symptoms.filter {
      $0.when.isKnown(on: evaluation.asOf) && $0.grade != 0
    }
    guard let last = known.max(by: { $0.when.date.earliest < $1.when.date.earliest }) else {
      return nil
    }
    let grade = last.grade.map { " G\($0)" } ?? ""
    return Line("symptoms ", .label) + Line("\(last.name)\(grade), \(last.attribution.rawValue)")
  }

  private var function: Line? {
    let known = evaluation.patientCase.performance.filter {
      $0.when.isKnown(on: evaluation.asOf)
    }.sorted { $0.when.date.earliest < $1.when.date.earliest }
    guard let last = known.last else { return nil }
    let before = known.dropLast().last.map { "\($0.name) → " } ?? ""
    return Line("function ", .label) + Line("\(before)\(last.name)")
  }

  private var courses: DomainCourses { DomainCourses(evaluation) }

  /// Which domains go another way than the others; nil where none does (D6).
  private var disagreement: Line? {
    let found = courses.all
    guard Set(found.map(\.course)).count > 1, found.contains(where: { $0.course == .worse }) else {
      return nil
    }
    let words = found.map { "\($0.name) \($0.course.rawValue)" }
    return Line("they do not go the same way: \(words.joined(separator: ", "))", .caveat)
  }
}
