extension Vocabulary {
  /// The labels (heme-rules 7.1).
  static let headlines: [VocabularyEntry] = StatusLabel.allCases.map { label in
    let (word, help) = words(of: label)
    return VocabularyEntry(.headline, label.rawValue, word, help)
  }

  private static func words(of label: StatusLabel) -> (String, String) {
    switch label {
    case .notEvaluable:
      ("no label", "Nothing can be said; the datum that is missing stands beside it.")
    case .indeterminate:
      ("PD?", "Progression or not: a later assessment has to say, by the day that is named.")
    case .activeDisease:
      (
        "active",
        "Disease is there and no response can be expected yet. It says nothing about how it will go."
      )
    case .inRemission:
      (
        "remission",
        "No disease is left to see by this criterion. It does not say that the disease is cured."
      )
    case .responding: ("responding", "Less disease than before the line began.")
    case .stable:
      (
        "stable",
        "Neither response nor progression, seen late enough to count; called durable where it has lasted "
          + "from the first dose to the last look for as long as the setting says (24 weeks)."
      )
    case .progressingOnTherapy:
      (
        "PD on therapy",
        "The disease progresses on therapy, and the facts do not allow to call it refractory: too little "
          + "was given, or nobody confirmed it."
      )
    case .progressingOffTherapy:
      (
        "PD off therapy",
        "The disease progresses without therapy, too long after it to call it refractory, and there was "
          + "no response to relapse from."
      )
    case .relapsedLate:
      (
        "relapse late",
        "The disease came back after a response, late by the definition that is named."
      )
    case .relapsedEarly:
      (
        "relapse early",
        "The disease came back after a response, early by the definition that is named."
      )
    case .secondaryRefractory:
      (
        "refractory acq.",
        "The disease stopped responding to this line of therapy, on it or soon after it. It does not say "
          + "that no other therapy will work."
      )
    case .primaryRefractory:
      (
        "refractory prim.",
        "This line of therapy never brought the response that counts. It does not say that no other "
          + "therapy will work."
      )
    case .relapsedAndRefractory:
      (
        "R/R",
        "Hematologic disease that once responded and is now refractory to this line. It is neither "
          + "terminal nor without options by this word."
      )
    }
  }

  /// Why a label is not a firmer one.
  static let reasons: [VocabularyEntry] = StatusReason.allCases.map { reason in
    let (word, help) = words(of: reason)
    return VocabularyEntry(.reason, reason.rawValue, word, help)
  }

  private static func words(of reason: StatusReason) -> (String, String) {
    switch reason {
    case .untreated: ("untreated", "No therapy has begun.")
    case .pendingFirstAssessment: ("no scan yet", "The line has begun and nobody has looked yet.")
    case .landmarkPending:
      ("before landmark", "The day on which a response is judged is still to come.")
    case .tooEarly: ("too early", "Stable disease was seen before it counts; look again later.")
    case .progressionUnconfirmed:
      ("unconfirmed", "Progression was seen once and its rule asks for a second look.")
    case .noAssessment: ("never assessed", "The line ended and nobody looked.")
    case .inadequateExposure: ("low exposure", "Too little was given to judge the line.")
    case .missingBaseline: ("no baseline", "There is nothing to compare with.")
    case .missingCriticalData: ("not evaluable", "Somebody looked and could not judge.")
    case .nonEvaluableMarrow: ("marrow not evaluable", "The marrow sample could not be judged.")
    case .lastDoseUnknown: ("last dose unknown", "The line ended on a day that nobody knows.")
    case .clinicalOnly:
      ("clinical only", "Only a clinician's judgement says so, no measurement.")
    case .markerOnly: ("marker only", "Only a marker says so; imaging does not, or not yet.")
    }
  }

  /// What a label rests on.
  static let bases: [VocabularyEntry] = StatusBasis.allCases.map { basis in
    let (word, help) = words(of: basis)
    return VocabularyEntry(.basis, basis.rawValue, word, help)
  }

  private static func words(of basis: StatusBasis) -> (String, String) {
    switch basis {
    case .onTherapy: ("on therapy", "Progression while the therapy was given.")
    case .window: ("within the window", "Progression soon after the last dose.")
    case .nonResponse: ("no response", "The response that counts was not reached in time.")
    case .firstAssessment:
      ("at the first look", "The first look at the line, soon after its end, was progression.")
    case .reTreatment:
      ("re-treatment", "What had worked once was given again and failed.")
    }
  }
}
