internal import Oncology

/// Where a category that was reported is not what was measured, or means nothing (CAV-DQ-5).
struct ReportedCheck {
  private let patientCase: PatientCase
  private let courses: [CourseResponse]

  init(_ patientCase: PatientCase, _ courses: [CourseResponse]) {
    self.patientCase = patientCase
    self.courses = courses
  }

  func findings() -> [ConformanceFinding] {
    patientCase.assessments.compactMap { reading in
      reading.reported.flatMap { meaning(of: $0, at: reading) ?? difference(from: $0, at: reading) }
    }
  }

  /// A word that its criterion does not have counts as not evaluable: nothing is guessed.
  private func meaning(
    of reported: Assessment.Reported, at reading: Assessment
  ) -> ConformanceFinding? {
    guard let criterion = CriterionCatalog.criterion(reported.criterion) else {
      return finding(
        reading, "0.4", "There is no criterion \"\(reported.criterion)\"; it counts for nothing.",
        "Criteria are listed by: tumorboard criteria")
    }
    guard criterion.category(reported.category) == nil else { return nil }
    let known = criterion.categories.map(\.letters).joined(separator: ", ")
    return finding(
      reading, "0.4",
      "\(criterion.name) has no category \"\(reported.category)\"; it counts as not evaluable.",
      "Write one of: \(known).")
  }

  /// A kept response may be called by its literal word as well: both are the computed category.
  private func difference(
    from reported: Assessment.Reported, at reading: Assessment
  ) -> ConformanceFinding? {
    guard reported.criterion == RECIST11.id,
      let category = CriterionCatalog.criterion(RECIST11.id)?.category(reported.category)
    else { return nil }
    for course in courses where course.course.reader == reading.reader {
      let point = course.timePoints.first { $0.id == reading.id || $0.date == reading.when.date }
      guard let point, point.overall.rawValue != category.letters,
        point.literal.rawValue != category.letters
      else { continue }
      let rule = point.evidence.last.map { ", \($0.rule)" } ?? ""
      return finding(
        reading, "CAV-DQ-5",
        "Reported \(category.letters), computed \(point.overall.rawValue) (\(RECIST11.name)\(rule)).",
        "Check the measurements, or the reported category; both are shown.")
    }
    return nil
  }

  private func finding(
    _ reading: Assessment, _ rule: String, _ message: String, _ hint: String
  ) -> ConformanceFinding {
    ConformanceFinding(rule: rule, subject: .reported(reading.id), message: message, hint: hint)
  }
}
