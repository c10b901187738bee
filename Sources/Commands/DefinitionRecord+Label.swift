internal import Criteria
internal import Status

extension DefinitionRecord {
  /// A definition of a label for a disease and kind of line.
  init(_ row: EngineParameters) {
    self.init(
      kind: .label, id: row.id, title: row.title, diseases: row.scope.diseases,
      scope: Self.scope(row.scope), sentence: row.sentence, windows: Self.windows(row),
      exposure: Self.exposure(row), requiredResponse: row.requiredResponse,
      citation: row.citation.text, confidence: row.confidence, isLocal: row.isLocal,
      rules: row.rules, alternatives: row.alternatives.map { Alternative($0) })
  }

  /// The windows and exposure of a group of drugs.
  init(_ group: DrugGroup) {
    let windows = [
      group.window.map { Window("on therapy, after the last dose", $0) },
      group.early.map { Window("early", $0) },
    ]
    self.init(
      kind: .drugs, id: group.id, title: group.title, scope: group.classes.keys.sorted(),
      sentence: group.counts ? nil : "Failure of a line is not put down to these drugs.",
      windows: windows.compactMap(\.self),
      exposure: [group.exposure.text.map { "before progression: \($0)" }].compactMap(\.self),
      citation: group.citation.text, confidence: group.confidence, isLocal: group.isLocal)
  }

  private static func scope(_ scope: EngineParameters.Scope) -> [String] {
    func choice(_ flag: Bool?, _ yes: String, _ no: String) -> [String] {
      flag.map { [$0 ? yes : no] } ?? []
    }
    return scope.kinds + choice(scope.isFirstLine, "first line", "later lines") + scope.intents
      + choice(scope.isIntensive, "intensive", "less intensive")
      + choice(scope.isContinuous, "until progression", "fixed length")
      + choice(scope.isPediatric, "children", "adults") + scope.anyClass
      + scope.onlyGroups.map { "only \($0)" }
  }

  private static func windows(_ row: EngineParameters) -> [Window] {
    let single = [
      row.windowForResponders.map { Window("refractory, after a response", $0) },
      row.windowForOthers.map { Window("refractory, without a response", $0) },
      row.agentWindow.map { Window("refractory, single drug", $0) },
    ]
    return single.compactMap(\.self) + row.early.map { Window("early", $0) }
  }

  private static func exposure(_ row: EngineParameters) -> [String] {
    let nonResponse = ResponseClass.allCases.compactMap { best in
      row.beforeNonResponse[best]?.text.map { "before non-response, best \(best.rawValue): \($0)" }
    }
    let progression = row.beforeProgression.text.map { "before progression: \($0)" }
    return [progression].compactMap(\.self) + nonResponse
      + [row.landmark.map { "response judged \($0.text)" }].compactMap(\.self)
  }
}

extension DefinitionRecord.Alternative {
  fileprivate init(_ alternative: EngineParameters.Alternative) {
    self.init(
      window: DefinitionRecord.Window(alternative.definition, alternative.window),
      inside: alternative.inside, outside: alternative.outside)
  }
}

extension MinimumExposure {
  /// "2 cycles or 6 weeks since the first dose"; nil where one dose is enough.
  fileprivate var text: String? {
    let parts = [
      cycles.map { "\($0) \($0 == 1 ? "cycle" : "cycles")" },
      time.map { span in
        let tolerance = toleranceDays > 0 ? ", \(toleranceDays) days tolerance" : ""
        return "\(span.count) \(span.unit.rawValue) since the first dose\(tolerance)"
      },
      dosing.map { "\($0.count) \($0.unit.rawValue) of dosing" },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: isAnyEnough ? " or " : " and ")
  }
}

extension EngineParameters.Landmark {
  fileprivate var text: String {
    switch self {
    case .cyclesBegun(let count): "after \(count) cycles have begun"
    case .wholeCycles(let count): "after \(count) whole cycles"
    case .days(let count): "\(count) days after the start"
    }
  }
}
