internal import Criteria
internal import JSON
internal import Status

/// A definition with its parameters (heme-rules 7.6).
extension DefinitionReader {
  /// Every member that such a file may have.
  private static let members: Set<String> = [
    "id", "kind", "title", "sentence", "citation", "confidence", "rules", "hematologic", "scope",
    "requiredResponse", "requiredAtEnd", "refractoryWindow", "agentWindow", "anchorClasses",
    "windowOnTherapy", "drugGroups", "landmark", "beforeProgression", "beforeNonResponse", "early",
    "inWindow", "onTherapy", "needsProof", "noStable", "longStable", "stableFromDay",
    "confirmation", "confirmAfterDays", "confirmWithinDays", "graceDays", "markerDiseases",
    "markerDateDiseases", "debatedUpToCycles", "alternatives",
  ]

  mutating func parameters(_ value: JSONValue) -> EngineParameters? {
    check(value, has: Self.members)
    let head = self.head(value)
    // Without a head the rest is still read, so that all mistakes are told at once.
    var row = head ?? Self.nobody
    readWindows(&row, value)
    readResponse(&row, value)
    readConfirmation(&row, value)
    row.alternatives = alternatives(value.member("alternatives"))
    return head == nil ? nil : row
  }

  private static let nobody = EngineParameters(
    id: "", title: "", sentence: "", citation: Citation(""), confidence: [], isHematologic: false,
    scope: EngineParameters.Scope(), requiredResponse: .partial)

  private mutating func head(_ value: JSONValue) -> EngineParameters? {
    let id = text(required("id", of: value))
    let title = text(required("title", of: value))
    let sentence = text(required("sentence", of: value))
    let citation = text(required("citation", of: value))
    let confidence = self.confidence(required("confidence", of: value))
    let isHematologic = flag(required("hematologic", of: value))
    let scope = self.scope(required("scope", of: value))
    let response = choice(required("requiredResponse", of: value), ResponseClass.self)
    guard let id, let title, let sentence, let citation, let isHematologic, let scope, let response
    else { return nil }
    return EngineParameters(
      id: id, title: title, sentence: sentence, citation: Citation(citation),
      confidence: confidence, rules: texts(value.member("rules")), isHematologic: isHematologic,
      scope: scope, requiredResponse: response)
  }

  private mutating func scope(_ value: JSONValue?) -> EngineParameters.Scope? {
    guard let value else { return nil }
    check(
      value,
      has: [
        "diseases", "kinds", "firstLine", "intents", "intensive", "continuous", "pediatric",
        "anyClass", "onlyGroups",
      ])
    return EngineParameters.Scope(
      diseases: texts(value.member("diseases")), kinds: texts(value.member("kinds")),
      isFirstLine: flag(value.member("firstLine")), intents: texts(value.member("intents")),
      isIntensive: flag(value.member("intensive")),
      isContinuous: flag(value.member("continuous")),
      isPediatric: flag(value.member("pediatric")), anyClass: texts(value.member("anyClass")),
      onlyGroups: texts(value.member("onlyGroups")))
  }

  private mutating func readWindows(_ row: inout EngineParameters, _ value: JSONValue) {
    if let windows = value.member("refractoryWindow") {
      check(windows, has: ["responders", "others"])
      row.windowForResponders = window(windows.member("responders"))
      row.windowForOthers = window(windows.member("others"))
    }
    row.agentWindow = window(value.member("agentWindow"))
    row.anchorClasses = texts(value.member("anchorClasses"))
    row.isWindowOnTherapy = flag(value.member("windowOnTherapy")) ?? false
    row.usesDrugGroups = flag(value.member("drugGroups")) ?? false
    row.early = windows(value.member("early"))
    row.inWindow = choice(value.member("inWindow"), StatusLabel.self)
    row.onTherapy =
      choice(value.member("onTherapy"), EngineParameters.OnTherapy.self) ?? row.onTherapy
    row.graceDays = number(value.member("graceDays"))
  }

  private mutating func readResponse(_ row: inout EngineParameters, _ value: JSONValue) {
    row.requiredAtEnd = choice(value.member("requiredAtEnd"), ResponseClass.self)
    row.landmark = landmark(value.member("landmark"))
    row.beforeProgression = exposure(value.member("beforeProgression")) ?? row.beforeProgression
    row.beforeNonResponse = exposures(value.member("beforeNonResponse"))
    row.needsProof = flag(value.member("needsProof")) ?? false
    row.hasNoStable = flag(value.member("noStable")) ?? false
    row.longStable = span(value.member("longStable"))
    row.stableFromDay = number(value.member("stableFromDay"))
    row.debatedUpToCycles = number(value.member("debatedUpToCycles"))
  }

  private mutating func readConfirmation(_ row: inout EngineParameters, _ value: JSONValue) {
    row.confirmation =
      choice(value.member("confirmation"), EngineParameters.Confirmation.self) ?? row.confirmation
    row.confirmAfterDays = number(value.member("confirmAfterDays"))
    row.confirmWithinDays = number(value.member("confirmWithinDays"))
    row.markerDiseases = texts(value.member("markerDiseases"))
    row.markerDateDiseases = texts(value.member("markerDateDiseases"))
  }
}
