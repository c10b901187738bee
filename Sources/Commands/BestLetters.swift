internal import Criteria
internal import Oncology
internal import Status

/// The best response of a line in the letters of the criterion that it was judged by.
struct BestLetters {
  let evaluation: CaseEvaluation

  /// The letters of a line's best class; "PD" where nothing came before progression, nil where nobody
  /// has judged the line.
  func letters(of outcome: LineOutcome) -> String? {
    guard let wanted = outcome.best ?? (outcome.progression == nil ? nil : .progression) else {
      return nil
    }
    let own = evaluation.sequences.filter { $0.line?.number == outcome.number }
    let leading = evaluation.leading(of: own)
    return ([leading].compactMap(\.self) + own).lazy.compactMap { letters(of: wanted, in: $0) }
      .first
      ?? Self.letters(of: wanted)
  }

  /// Where several categories are of one class, the one that the criterion lists first says most.
  private func letters(of wanted: ResponseClass, in sequence: ResponseSequence) -> String? {
    let found = sequence.timePoints.filter { $0.responseClass == wanted }.map(\.category)
    let order = sequence.definition?.categories.map(\.letters) ?? []
    return order.first(where: found.contains) ?? found.first
  }

  /// The letters of RECIST for a class that no time point of the line shows.
  private static func letters(of responseClass: ResponseClass) -> String {
    switch responseClass {
    case .complete: "CR"
    case .partial: "PR"
    case .minor: "MR"
    case .stable: "SD"
    case .progression: "PD"
    case .indeterminate, .notEvaluable: "NE"
    }
  }
}
