import Criteria
import Oncology
import Register
import Status
import Store
import TestKit
import Testing

/// Builds a case of one line and one or more readers from sizes in whole or decimal millimetres.
///
/// Lesions take their role from the first letter of their id: T target, N non-target, X new. The line
/// begins on 2024-01-01; the baseline is read four days before.
struct ModifierCase {
  static let start = day("2024-01-01")
  var value: PatientCase
  var settings = Settings()

  init(
    disease: String = "nsclc", drug: String = "pd1Inhibitor", lesions: [(String, String)]
  ) {
    guard let id = CaseID("C-1") else { preconditionFailure("no id") }
    value = PatientCase(
      id: id, patient: Patient(), diagnosis: Diagnosis(disease: disease, title: disease))
    value.diagnosis.date = PartialDate(Self.start)
    value.lines = [
      LineOfTherapy(
        id: "L1", number: 1, start: Dated(PartialDate(Self.start)),
        agents: [Agent(id: "A1", name: "drug", drugClass: drug)])
    ]
    for (id, organ) in lesions { lesion(id, organ) }
  }

  mutating func lesion(_ id: String, _ organ: String) {
    let role: Lesion.Role = id.hasPrefix("T") ? .target : id.hasPrefix("N") ? .nonTarget : .new
    value.lesions.append(
      Lesion(id: id, organ: organ, isNode: organ == "node", role: role))
  }

  /// Adds the reading of a day, counted from the start of the line.
  mutating func visit(
    _ day: Int, _ sizes: [String: String], states: [String: Finding.State] = [:],
    new: [String] = [], reader: String = "A", isStable: Bool? = nil,
    word: Assessment.NewLesions? = .no
  ) {
    if !value.readers.contains(where: { $0.id == reader }) {
      value.readers.append(Reader(id: reader, isPrimary: value.readers.isEmpty))
    }
    var findings: [String: Finding] = [:]
    for (id, size) in sizes {
      let isNode = value.lesion(id)?.isNode == true
      findings[id] =
        isNode ? Finding(shortAxis: Self.mm(size)) : Finding(longest: Self.mm(size))
    }
    for (id, state) in states { findings[id] = Finding(state: state) }
    for id in new { findings[id, default: Finding(longest: Self.mm("12"))].newness = .unequivocal }
    let date = PartialDate(Self.start.adding(days: day))
    var assessment = Assessment(
      id: "\(reader)\(day)", when: Dated(date), reader: reader, findings: findings,
      newLesions: day <= 0 ? nil : new.isEmpty ? word : .yes)
    assessment.clinical = isStable.map { .init(isStable: $0) }
    value.assessments.append(assessment)
  }

  var evaluation: CaseEvaluation {
    CaseEvaluation(value, asOf: Self.start.adding(days: 3000), settings: settings)
  }

  var modifiers: Modifiers { Modifiers(evaluation) }

  static func mm(_ text: String) -> Length {
    guard let number = ExactDecimal(text), let length = Length(millimetres: number) else {
      preconditionFailure("no length: \(text)")
    }
    return length
  }

  static func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(text) else { preconditionFailure("no day: \(text)") }
    return day
  }
}

/// The sample cases as judged on the day of their store.
enum SampleEvaluations {
  static let all: Result<[CaseEvaluation], any Error> = Result {
    let folder = try TemporaryFolder()
    let path = folder.path + "/samples"
    try SampleStore.makeCopy(at: path)
    let store = try CaseStore(path: path)
    let today = store.description.today ?? CalendarDate(daysSince1970: 0)
    let register = CaseRegister(store, today: today, settings: Settings())
    return try store.caseIDs.map { try register.evaluate($0) }
  }

  static func evaluation(_ id: String) throws -> CaseEvaluation {
    try #require(try all.get().first { $0.patientCase.id.text == id })
  }
}
