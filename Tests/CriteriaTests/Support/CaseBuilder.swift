import Criteria
import Oncology
import Testing

/// Builds a case of one line of therapy, read by one or more readers.
///
/// Lesions take their role from the first letter of their id: T target, N non-target, X new.
struct CaseBuilder {
  var settings = Settings()
  private(set) var value: PatientCase

  /// A case whose first line begins on `start`; nil for a case without therapy.
  init(start: String? = "2024-01-01") {
    guard let id = CaseID("C-1") else { preconditionFailure("no id") }
    value = PatientCase(
      id: id, patient: Patient(), diagnosis: Diagnosis(disease: "nsclc", title: "NSCLC"))
    if let start { line(start) }
  }

  /// Adds a line of therapy.
  mutating func line(_ start: String) {
    let number = value.lines.count + 1
    value.lines.append(LineOfTherapy(id: "L\(number)", number: number, start: on(start)))
  }

  /// Adds a lesion.
  mutating func lesion(
    _ id: String, _ organ: String? = nil, site: String? = nil, isNode: Bool = false,
    character: Lesion.Character? = nil
  ) {
    let role: Lesion.Role = id.hasPrefix("T") ? .target : id.hasPrefix("N") ? .nonTarget : .new
    value.lesions.append(
      Lesion(
        id: id, organ: organ ?? (isNode ? "node" : "liver"), site: site, isNode: isNode, role: role,
        character: character))
  }

  /// Adds an examination.
  mutating func study(
    _ id: String, _ date: String, _ modality: ImagingStudy.Modality = .ct, slice: Length? = nil
  ) {
    value.studies.append(
      ImagingStudy(id: id, when: on(date), modality: modality, sliceThickness: slice))
  }

  /// Adds a reading; lesions not listed yet are listed.
  mutating func visit(
    _ date: String, _ findings: [String: Finding] = [:], reader: String = "A",
    studies: [String] = [], nonTarget: Assessment.NonTarget? = nil,
    newLesions: Assessment.NewLesions? = .no, baseline: Assessment.Baseline? = nil
  ) {
    if !value.readers.contains(where: { $0.id == reader }) {
      value.readers.append(Reader(id: reader, isPrimary: value.readers.isEmpty))
    }
    for id in findings.keys.sorted() where value.lesion(id) == nil {
      lesion(id, isNode: findings[id]?.shortAxis != nil)
    }
    value.assessments.append(
      Assessment(
        id: "\(reader)-\(date)", when: on(date), reader: reader, studies: studies,
        baseline: baseline, findings: findings, nonTarget: nonTarget, newLesions: newLesions))
  }

  /// Adds a category that somebody reported.
  mutating func report(
    _ date: String, _ category: String, _ criterion: String = RECIST11.id, reader: String = "A",
    basis: Assessment.Reported.Basis? = nil, confirmedOn: CalendarDate? = nil,
    baseline: Assessment.Baseline? = nil
  ) {
    visit(date, reader: reader, newLesions: nil, baseline: baseline)
    value.assessments[value.assessments.count - 1].reported = Assessment.Reported(
      criterion: criterion, category: category, basis: basis, confirmedOn: confirmedOn)
  }

  /// Adds the patient's death.
  mutating func death(_ date: String) {
    value.events.append(ClinicalEvent(id: "E1", when: on(date), kind: .death))
  }

  /// Adds a local treatment of lesions.
  mutating func treat(_ lesions: [String], _ date: String, _ kind: LocalTreatment.Kind) {
    value.localTreatments.append(
      LocalTreatment(
        id: "R\(value.localTreatments.count + 1)", when: on(date), kind: kind, site: "here",
        lesions: lesions))
  }

  /// Adds a value of a tumor marker.
  mutating func marker(
    _ date: String, _ amount: String, _ bound: ReportedQuantity.Bound = .exactly,
    test: String = "CEA", upperLimit: String? = "5", isTumorMarker: Bool = true
  ) {
    value.labs.append(
      LabResult(
        id: "B\(value.labs.count + 1)", when: on(date), test: test,
        value: ReportedQuantity(bound, number(amount), unit: "ng/mL"),
        upperLimit: upperLimit.map { number($0) }, isTumorMarker: isTumorMarker))
  }

  /// Puts the parts of the case into another order.
  mutating func shuffle(using generator: inout some RandomNumberGenerator) {
    value.lesions.shuffle(using: &generator)
    value.assessments.shuffle(using: &generator)
    value.studies.shuffle(using: &generator)
    value.readers.shuffle(using: &generator)
    value.labs.shuffle(using: &generator)
    value.localTreatments.shuffle(using: &generator)
  }

  /// How the course of a reader in a line went, as known on a day.
  func response(
    reader: String = "A", line: String? = "L1", asOf day: CalendarDate? = nil
  ) throws -> CourseResponse {
    let courses = SolidCourse.courses(of: value, asOf: day, settings: settings)
    let course = courses.first { $0.reader == reader && $0.line?.id == line }
    return CourseResponse(try #require(course), settings: settings)
  }

  /// All sequences of the case, as known on a day.
  func sequences(asOf day: CalendarDate? = nil) -> [ResponseSequence] {
    let courses = SolidCourse.courses(of: value, asOf: day, settings: settings)
      .map { CourseResponse($0, settings: settings) }
    return ResponseSequence.sequences(
      of: value, courses: courses, asOf: day, settings: settings)
  }

  /// The sequence of a criterion, reader and line.
  func sequence(
    _ criterion: String = RECIST11.id, reader: String = "A", line: String? = "L1",
    asOf day: CalendarDate? = nil
  ) throws -> ResponseSequence {
    let all = sequences(asOf: day)
    return try #require(
      all.first { $0.criterion == criterion && $0.reader == reader && $0.line?.id == line })
  }

  /// What does not conform, by rule and subject.
  func conformance() -> [ConformanceFinding] {
    RECIST11.conformance(of: value, settings: settings)
  }
}

extension Finding {
  static let absent = Finding(state: .absent)
  static let present = Finding(state: .present)
  static let tooSmall = Finding(state: .tooSmall)
  static let progressed = Finding(state: .unequivocalProgression)
  static let notDone = Finding(state: .notDone)
  static let notEvaluable = Finding(state: .notEvaluable)

  /// The longest diameter in whole millimetres.
  static func size(_ count: Int) -> Finding { Finding(longest: mm(count)) }

  /// The longest diameter in millimetres.
  static func size(_ text: String) -> Finding { Finding(longest: mm(text)) }

  /// The short axis in whole millimetres.
  static func axis(_ count: Int) -> Finding { Finding(shortAxis: mm(count)) }

  /// The short axis in millimetres.
  static func axis(_ text: String) -> Finding { Finding(shortAxis: mm(text)) }
}

extension CourseResponse {
  /// The categories of the time points.
  var categories: [RECISTCategory] { timePoints.map(\.overall) }

  /// The target categories of the time points, each for itself.
  var rawTargets: [RECISTCategory?] { timePoints.map { $0.rawTarget?.category } }

  /// A time point by its place, counted from 0.
  func timePoint(_ place: Int) throws -> TimePoint {
    try #require(timePoints.indices.contains(place) ? timePoints[place] : nil)
  }

  /// The ids of all rules that decided a time point.
  func rules(_ place: Int) throws -> [String] { try timePoint(place).evidence.map(\.rule) }
}
