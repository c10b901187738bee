internal import Criteria
internal import Oncology
internal import Status

/// Why each reader calls what they call, in a line a reader: what a room asks first when they differ.
enum Disagreement {
  /// One line a reader on a day.
  static func items(_ evaluation: CaseEvaluation, on date: PartialDate) -> [Line] {
    evaluation.currentSequences.compactMap { sequence in
      guard let course = evaluation.course(of: sequence),
        let timePoint = course.timePoints.last(where: { $0.date == date })
      else { return nil }
      let words = reasons(timePoint, evaluation.patientCase).joined(separator: ", ")
      return Line("\(sequence.reader) ") + Words.category(timePoint.overall) + Line(": \(words)")
    }
  }

  private static func reasons(
    _ timePoint: CourseResponse.TimePoint, _ patientCase: PatientCase
  ) -> [String] {
    var reasons: [String] = []
    if let sum = timePoint.sum?.complete {
      let change =
        timePoint.overall == .progressiveDisease
        ? timePoint.fromNadir.map { "\(Words.percent($0)) % from nadir" }
        : timePoint.fromBaseline.map { "\(Words.percent($0)) % from baseline" }
      reasons.append("targets \(sum) mm" + (change.map { ", \($0)" } ?? ""))
    }
    if timePoint.nonTarget.category == .progressiveDisease {
      reasons.append("non-target progression")
    }
    let new = timePoint.newLesions
    if !new.unequivocal.isEmpty { reasons.append("new " + names(new.unequivocal, patientCase)) }
    if !new.equivocal.isEmpty { reasons.append("perhaps new " + names(new.equivocal, patientCase)) }
    if new.unequivocal.isEmpty, new.equivocal.isEmpty { reasons.append("nothing new") }
    return reasons
  }

  private static func names(_ ids: [String], _ patientCase: PatientCase) -> String {
    ids.map { patientCase.lesion($0)?.name.lowercasedHead ?? $0 }.joined(separator: ", ")
  }
}

extension String {
  /// With a small letter at its beginning, for the middle of a sentence.
  var lowercasedHead: String { prefix(1).lowercased() + dropFirst() }
}
