internal import JSON
internal import Oncology

extension CaseDecoder {
  mutating func lab(_ value: JSONPlace) -> LabResult? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let test = required("test", &fields) { $0.text($1) }
    let bound = optional("operator", &fields) { $0.choice($1, ReportedQuantity.Bound.self) }
    let number = required("value", &fields) { $0.decimal($1) }
    let unit = optional("unit", &fields) { $0.text($1) } ?? ""
    let lowerLimit = optional("lowerLimit", &fields) { $0.decimal($1) }
    let upperLimit = optional("upperLimit", &fields) { $0.decimal($1) }
    let specimen = optional("specimen", &fields) { $0.text($1) }
    let isMarker = optional("tumorMarker", &fields) { $0.bool($1) } ?? false
    finish(fields)
    guard let id, let when, let test, let number else { return nil }
    // In one piece: a value that is put together in steps is copied once more.
    return LabResult(
      id: id, when: when, test: test,
      value: ReportedQuantity(bound ?? .exactly, number, unit: unit), lowerLimit: lowerLimit,
      upperLimit: upperLimit, specimen: specimen, isTumorMarker: isMarker)
  }

  mutating func symptom(_ value: JSONPlace) -> Symptom? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let name = required("name", &fields) { $0.text($1) }
    let grade = optional("grade", &fields) { $0.integer($1, in: 0...5) }
    let score = optional("score", &fields) { $0.integer($1, in: 0...10) }
    let attribution = optional("attribution", &fields) {
      $0.choice($1, Symptom.Attribution.self)
    }
    let text = optional("text", &fields) { $0.text($1) }
    finish(fields)
    guard let id, let when, let name else { return nil }
    return Symptom(
      id: id, when: when, name: name, grade: grade, score: score,
      attribution: attribution ?? .unknown, text: text)
  }

  mutating func performance(_ value: JSONPlace) -> PerformanceStatus? {
    guard var fields = object(value) else { return nil }
    let before = issues.count
    let id = identifier(&fields)
    let when = dated(&fields)
    let ecog = optional("ecog", &fields) { $0.integer($1, in: 0...5) }
    let karnofsky = optional("karnofsky", &fields) { $0.integer($1, in: 0...100) }
    if ecog == nil, karnofsky == nil, issues.count == before {
      error(
        at: value, "The performance status has no grade.",
        hint: "Give \"ecog\" from 0 to 5 or \"karnofsky\" from 0 to 100.")
    }
    finish(fields)
    guard let id, let when else { return nil }
    return PerformanceStatus(id: id, when: when, ecog: ecog, karnofsky: karnofsky)
  }

  mutating func toxicity(_ value: JSONPlace) -> Toxicity? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let through = optional("through", &fields) { $0.partialDate($1) }
    let name = required("name", &fields) { $0.text($1) }
    let grade = required("grade", &fields) { $0.integer($1, in: 1...5) }
    let cause = optional("cause", &fields) { $0.text($1) }
    let action = optional("action", &fields) { $0.text($1) }
    finish(fields)
    guard let id, let when, let name, let grade else { return nil }
    return Toxicity(
      id: id, when: when, through: through, name: name, grade: grade, cause: cause,
      action: action)
  }

  mutating func supportiveCare(_ value: JSONPlace) -> SupportiveCare? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let through = optional("through", &fields) { $0.partialDate($1) }
    let kind = required("kind", &fields) { $0.choice($1, SupportiveCare.Kind.self) }
    let text = required("text", &fields) { $0.text($1) }
    let prednisone = optional("prednisoneEquivalent", &fields) { $0.decimal($1) }
    finish(fields)
    guard let id, let when, let kind, let text else { return nil }
    return SupportiveCare(
      id: id, when: when, through: through, kind: kind, text: text,
      prednisoneEquivalent: prednisone)
  }

  mutating func event(_ value: JSONPlace) -> ClinicalEvent? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let kind = required("kind", &fields) { $0.choice($1, ClinicalEvent.Kind.self) }
    let text = optional("text", &fields) { $0.text($1) }
    let site = optional("site", &fields) { $0.text($1) }
    let isFromDisease = optional("fromDisease", &fields) { $0.bool($1) }
    finish(fields)
    guard let id, let when, let kind else { return nil }
    return ClinicalEvent(
      id: id, when: when, kind: kind, text: text, site: site, isFromDisease: isFromDisease)
  }

  // MARK: The board

  mutating func decision(_ value: JSONPlace) -> BoardDecision? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let text = required("text", &fields) { $0.text($1) }
    let options = list(take("options", &fields)) { $0.choice($1, BoardDecision.Option.self) }
    let owner = optional("owner", &fields) { $0.text($1) }
    let due = optional("due", &fields) { $0.day($1) }
    let outcome = optional("outcome", &fields) { $0.text($1) }
    finish(fields)
    guard let id, let when, let text else { return nil }
    var decision = BoardDecision(id: id, when: when, text: text, outcome: outcome)
    decision.options = options
    decision.owner = owner
    decision.due = due
    return decision
  }

  mutating func note(_ value: JSONPlace) -> Note? {
    guard var fields = object(value) else { return nil }
    let id = identifier(&fields)
    let when = dated(&fields)
    let author = optional("author", &fields) { $0.text($1) }
    let text = required("text", &fields) { $0.text($1) }
    finish(fields)
    guard let id, let when, let text else { return nil }
    return Note(id: id, when: when, author: author, text: text)
  }
}
