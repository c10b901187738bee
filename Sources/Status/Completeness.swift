internal import Criteria
internal import Oncology

/// What a board needs to know and the case does not say.
enum Completeness {
  /// A performance status older than this many days at the latest scan does not speak for it (J).
  static let performanceMaxAgeDays = 14

  /// What is missing, in words, the gravest first.
  static func missing(in evaluation: CaseEvaluation) -> [String] {
    let patientCase = evaluation.patientCase
    var result: [String] = []
    if patientCase.question == nil { result.append("question to the board") }
    if patientCase.diagnosis.stages.isEmpty { result.append("stage") }
    if let performance = missingPerformance(evaluation) { result.append(performance) }
    if evaluation.leading == nil { result.append("measured baseline") }
    return result
  }

  private static func missingPerformance(_ evaluation: CaseEvaluation) -> String? {
    let known = evaluation.patientCase.performance
      .filter { $0.when.countsFrom <= evaluation.asOf }
      .max { $0.when.date.earliest < $1.when.date.earliest }
    guard let known else { return "ECOG" }
    guard let scan = evaluation.leading?.timePoints.last?.scans.upperBound else { return nil }
    let age = scan.days(since: known.when.date.latest)
    return age > performanceMaxAgeDays ? "ECOG at last visit" : nil
  }
}
