extension Vocabulary {
  /// What is missing, and would settle the question.
  static let missing: [VocabularyEntry] = MissingDatum.Kind.allCases.map { kind in
    let (word, help) = words(of: kind)
    return VocabularyEntry(.missing, kind.rawValue, word, help)
  }

  private static func words(of kind: MissingDatum.Kind) -> (String, String) {
    switch kind {
    case .assessment: ("an assessment", "Nobody has looked at the disease in this line yet.")
    case .landmarkAssessment:
      ("an assessment at the landmark", "The day on which the response is judged has no look yet.")
    case .confirmation:
      ("a confirmation", "A second assessment or sample has to say whether it is progression.")
    case .baseline:
      ("a baseline", "Earlier images, or the next ones, have to say what there was to begin with.")
    case .lastDose: ("the last dose", "The day of the last dose decides and is not on record.")
    case .cycles: ("the cycles given", "How much was given decides and is not on record.")
    case .biopsy: ("tissue", "Imaging alone cannot tell active disease from a scar.")
    case .diagnosisDate: ("the date of diagnosis", "A window that decides is counted from it.")
    case .evaluableAssessment:
      ("an evaluable assessment", "Somebody looked and could not judge; another look can.")
    case .objectiveAssessment:
      ("an objective assessment", "A clinician or a marker says so; imaging or tissue has to.")
    }
  }
}
