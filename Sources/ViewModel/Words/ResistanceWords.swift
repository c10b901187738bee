internal import Oncology
internal import Status

/// Labels, findings and classes of resistance as pages say them.
enum ResistanceWords {
  // MARK: Labels

  /// The label of a line; the reason in its place where nothing firmer can be said.
  static func label(_ outcome: LineOutcome) -> Line {
    let word = Vocabulary.word(.headline, outcome.label.rawValue)
    let reason = outcome.reason.map { Vocabulary.word(.reason, $0.rawValue) }
    let tone = tone(outcome.label)
    switch (outcome.label, reason) {
    case (.notEvaluable, let reason?), (.activeDisease, let reason?): return Line(reason, tone)
    case (.indeterminate, let reason?) where outcome.reason != .progressionUnconfirmed:
      return Line(reason, tone)
    case (_, let reason?): return Line("\(word), \(reason)", tone)
    case (_, nil): return Line(word, tone)
    }
  }

  static func tone(_ label: StatusLabel) -> Tone {
    switch label {
    case .notEvaluable: .missing
    case .indeterminate: .unconfirmed
    case .activeDisease: .plain
    case .inRemission: .complete
    case .responding: .responding
    case .stable: .stable
    case .progressingOnTherapy, .progressingOffTherapy, .relapsedLate, .relapsedEarly,
      .secondaryRefractory, .primaryRefractory, .relapsedAndRefractory:
      .progressing
    }
  }

  // MARK: Drugs

  static func state(_ state: AgentFinding.State) -> Line {
    let tone: Tone =
      switch state {
      case .refractory: .progressing
      case .intolerant: .caveat
      case .exposed: .plain
      }
    return Line(Vocabulary.word(.finding, state.rawValue), tone)
  }

  /// "PI", "anti-CD38", "EGFR TKI": the abbreviation, else the code's own words.
  static func drugClass(_ code: String) -> String {
    if let short = AgentClass(rawValue: code)?.abbreviation { return short }
    if code == AgentClass.krasG12CInhibitor.rawValue { return "KRAS G12C inhibitor" }
    let words = words(of: code)
    return words.enumerated().map { place, word in
      if let spelled = spellings[word.lowercased()] { return spelled }
      let isAbbreviation = word.dropFirst().contains { $0.isUppercase || $0.isNumber }
      return place > 0 && isAbbreviation ? word : word.lowercased()
    }.joined(separator: " ")
  }

  /// Parts of a code that begin with a capital after a small letter or a figure.
  private static func words(of code: String) -> [String] {
    var words: [String] = []
    var before: Character?
    for character in code {
      let begins = character.isUppercase && before.map { !$0.isUppercase } ?? true
      if begins || words.isEmpty { words.append("") }
      words[words.count - 1].append(character)
      before = character
    }
    return words
  }

  private static let spellings = [
    "mtor": "mTOR", "cdk46": "CDK4/6", "gnrh": "GnRH", "tki": "TKI", "adc": "ADC",
  ].merging(
    [
      "egfr", "alk", "ros1", "ret", "met", "her2", "kit", "vegfr", "vegf", "braf", "mek", "kras",
      "fgfr", "flt3", "idh", "bcl2", "xpo1", "pi3k", "akt", "ezh2", "parp", "ar", "cyp17", "lag3",
      "trop2", "bcg", "serm", "serd",
    ].map { ($0, $0.uppercased()) }, uniquingKeysWith: { first, _ in first })

  // MARK: Definitions

  static func criterion(_ state: ClassCriterion.State) -> String {
    switch state {
    case .met: "met"
    case .notMet: "not met"
    case .unknown: "unknown"
    }
  }

  /// Days from a boundary to the event: "12 days inside", "exactly on it".
  static func distance(_ days: ClosedRange<Int>) -> String {
    let (low, high) = (days.lowerBound, days.upperBound)
    if low == high { return single(low) }
    return "\(single(low)) to \(single(high))"
  }

  private static func single(_ days: Int) -> String {
    if days == 0 { return "the event lies on it" }
    let count = abs(days)
    return "event \(count) day\(count == 1 ? "" : "s") \(days < 0 ? "before" : "after") it"
  }

  /// The rules that all definitions share (RES-G).
  static func general(_ rule: String) -> String {
    switch rule {
    case "RES-G-1": "last dose of the drug itself is known"
    case "RES-G-2": "progression is more than a marker"
    default: rule
    }
  }

  static func datum(_ datum: ResistanceFinding.Datum) -> String {
    switch datum {
    case .exactDate: "the exact date"
    case .lastDose: "the last dose"
    case .start: "the first dose"
    case .bestResponse: "the best response"
    case .exposure: "how long it was given"
    case .markers: "markers"
    case .driverMutation: "the driver mutation"
    case .interveningTherapy: "what was given in between"
    case .systemicProgression: "whether it progressed outside the brain"
    case .testosterone: "testosterone"
    case .psa: "PSA"
    case .imaging: "imaging"
    case .uptake: "uptake"
    case .pathology: "pathology"
    case .bcgDoses: "doses of BCG"
    case .initialControl: "whether it was controlled at first"
    case .radiotherapyDate: "the date of radiotherapy"
    case .diagnosisDate: "the date of diagnosis"
    }
  }

  static func tag(_ tag: ClassTag) -> String {
    switch tag {
    case .markerOnly: "by a marker alone"
    case .onPARPInhibitor: "on a PARP inhibitor"
    case .platinumRechallengeRange: "range in which platinum is tried again"
    case .cutDefinedForEndocrineAlone: "the 6-month cut was made for endocrine therapy alone"
    case .countsAsAdvancedLine: "counts as a prior line for advanced disease"
    case .firstLineEligible: "may enter first-line trials"
    case .contested: "sources disagree"
    case .cnsSanctuary: "only the central nervous system progressed"
    case .progressionOffTKI: "progression off the inhibitor"
    case .unconfirmed: "not confirmed"
    case .exposureNotMet: "too little exposure for this definition"
    case .rapidException: "rapid growth lifts confirmation or exposure"
    case .combinationNotVerified: "the table for combinations (SITC 2023) was not read"
    case .biopsyAdvised: "the definition asks for a biopsy"
    case .rechallengeNeeded: "called only after the drug was given again"
    case .notCastrate: "testosterone was not at castrate level"
    case .notByItself: "this test alone does not decide"
    case .lateAssessment: "assessed late"
    case .earlyWithinThreeMonths: "within 3 months of the start"
    case .limited: "one or two lesions grow"
    case .generalised: "more than two lesions grow"
    case .soonAfterRadiotherapy: "soon after radiotherapy"
    }
  }

  static func mechanism(_ kind: ResistanceMechanism.Kind) -> String {
    switch kind {
    case .intrinsic: "intrinsic"
    case .acquired: "acquired"
    case .heterogeneity: "heterogeneity"
    case .targetChange: "target changed"
    case .delivery: "delivery"
    case .microenvironment: "surroundings"
    case .immuneEvasion: "immune evasion"
    }
  }
}
