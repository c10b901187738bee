internal import Oncology

/// What was measured before it can have been there (CAV-DQ-4).
struct TimeCheck {
  private let patientCase: PatientCase

  init(_ patientCase: PatientCase) { self.patientCase = patientCase }

  func findings() -> [ConformanceFinding] {
    scans() + newLesions()
  }

  /// Readings that are older than every scan they were read from; a time point takes the day of its
  /// first scan.
  private func scans() -> [ConformanceFinding] {
    patientCase.assessments.compactMap { reading in
      let days = reading.studies.compactMap { patientCase.study($0)?.when.date.earliest }
      guard let first = days.min(), first > reading.when.date.latest else { return nil }
      return ConformanceFinding(
        rule: "CAV-DQ-4", subject: .assessment(reading.id),
        message: "It was read before the first of its scans was made.",
        hint: "Correct the date of the reading or of the study.")
    }
  }

  /// Lesions that are called new and were there when the reader first looked.
  private func newLesions() -> [ConformanceFinding] {
    patientCase.readers.map(\.id).sorted().flatMap { reader -> [ConformanceFinding] in
      let first = patientCase.assessments.filter { $0.reader == reader && $0.hasFindings }
        .min { ($0.when.date.earliest, $0.id) < ($1.when.date.earliest, $1.id) }
      guard let first else { return [] }
      let early = patientCase.lesions.filter { lesion in
        guard lesion.role == .new, let finding = first.findings[lesion.id] else { return false }
        return finding.isOnAnatomy && finding.state != .absent && finding.state != .notDone
          && finding.state != .notEvaluable
      }
      return early.map { lesion in
        ConformanceFinding(
          rule: "CAV-DQ-4", subject: .finding(assessment: first.id, lesion: lesion.id),
          message: "The lesion is called new and was there at the first reading.",
          hint: "Make it a target or non-target, or correct the date of the reading.")
      }
    }
  }
}
