import Criteria
import Oncology
import Status

/// One change of one parameter of one definition.
struct ParameterMutation {
  let name: String
  let definitions: StatusDefinitions
  /// The diseases that it can change; empty for all.
  let diseases: [String]

  /// Every threshold and operator of all definitions, each changed by the least amount.
  static func all(_ original: StatusDefinitions) -> [ParameterMutation] {
    var result: [ParameterMutation] = []
    for (place, row) in original.parameters.enumerated() {
      for (name, mutant) in mutants(row) {
        var changed = original
        changed.parameters[place] = mutant
        result.append(
          ParameterMutation(
            name: "\(row.id) \(name)", definitions: changed, diseases: row.scope.diseases))
      }
    }
    for (place, group) in original.groups.enumerated() {
      for (name, mutant) in mutants(group) {
        var groups = original.groups
        groups[place] = mutant
        result.append(
          ParameterMutation(
            name: "drugs \(group.id) \(name)",
            definitions: StatusDefinitions(parameters: original.parameters, groups: groups),
            diseases: []))
      }
    }
    return result
  }

  // MARK: Windows

  private static func mutants(_ window: TimeWindow) -> [(String, TimeWindow)] {
    var longer = window
    longer.span.count += 1
    var shorter = window
    shorter.span.count -= 1
    var other = window
    other.bound = window.bound == .within ? .lessThan : .within
    return [("+1", longer), ("-1", shorter), ("operator", other)]
  }

  private static func mutants(_ exposure: MinimumExposure) -> [(String, MinimumExposure)] {
    var result: [(String, MinimumExposure)] = []
    for step in [1, -1] {
      if let cycles = exposure.cycles {
        var changed = exposure
        changed.cycles = cycles + step
        result.append(("cycles \(step)", changed))
      }
      if exposure.time != nil {
        var changed = exposure
        changed.time?.count += step
        result.append(("time \(step)", changed))
      }
      if exposure.dosing != nil {
        var changed = exposure
        changed.dosing?.count += step
        result.append(("dosing \(step)", changed))
      }
    }
    return result
  }

  // MARK: Rows

  private static func mutants(_ row: EngineParameters) -> [(String, EngineParameters)] {
    windows(row) + exposures(row) + responses(row) + confirmations(row)
  }

  private static func change<Value>(
    _ row: EngineParameters, _ name: String, _ path: WritableKeyPath<EngineParameters, Value>,
    _ values: [(String, Value)]
  ) -> [(String, EngineParameters)] {
    values.map { label, value in
      var changed = row
      changed[keyPath: path] = value
      return ("\(name) \(label)", changed)
    }
  }

  private static func windows(_ row: EngineParameters) -> [(String, EngineParameters)] {
    var result: [(String, EngineParameters)] = []
    if let window = row.windowForResponders {
      result += change(row, "responders", \.windowForResponders, mutants(window))
    }
    if let window = row.windowForOthers {
      result += change(row, "others", \.windowForOthers, mutants(window))
    }
    for (place, window) in row.early.enumerated() {
      result += mutants(window).map { label, window in
        var changed = row
        changed.early[place] = window
        return ("early \(label)", changed)
      }
    }
    if let label = row.inWindow {
      let other: StatusLabel =
        label == .primaryRefractory ? .secondaryRefractory : .primaryRefractory
      result += change(row, "inWindow", \.inWindow, [("other", other)])
    }
    if row.isWindowOnTherapy {
      result += change(row, "windowOnTherapy", \.isWindowOnTherapy, [("off", false)])
    }
    return result
  }

  private static func exposures(_ row: EngineParameters) -> [(String, EngineParameters)] {
    var result = change(
      row, "beforeProgression", \.beforeProgression, mutants(row.beforeProgression))
    for (best, exposure) in row.beforeNonResponse {
      result += mutants(exposure).map { label, exposure in
        var changed = row
        changed.beforeNonResponse[best] = exposure
        return ("beforeNonResponse \(best.rawValue) \(label)", changed)
      }
    }
    return result
  }

  private static func responses(_ row: EngineParameters) -> [(String, EngineParameters)] {
    let classes: [ResponseClass] = [.complete, .partial, .minor, .stable]
    let place = classes.firstIndex(of: row.requiredResponse) ?? 0
    var result: [(String, EngineParameters)] = []
    for other in [place - 1, place + 1] where classes.indices.contains(other) {
      result += change(
        row, "required", \.requiredResponse, [(classes[other].rawValue, classes[other])])
    }
    if row.requiredAtEnd != nil {
      result += change(row, "requiredAtEnd", \.requiredAtEnd, [("none", nil)])
    }
    switch row.landmark {
    case .cyclesBegun(let count):
      result += change(
        row, "landmark", \.landmark,
        [("+1", .cyclesBegun(count + 1)), ("-1", .cyclesBegun(count - 1))])
    case .wholeCycles(let count):
      result += change(row, "landmark", \.landmark, [("+1", .wholeCycles(count + 1))])
    case .days(let count):
      result += change(
        row, "landmark", \.landmark, [("+1", .days(count + 1)), ("-1", .days(count - 1))])
    case nil: break
    }
    if row.needsProof { result += change(row, "proof", \.needsProof, [("off", false)]) }
    if row.hasNoStable { result += change(row, "noStable", \.hasNoStable, [("off", false)]) }
    if let long = row.longStable {
      result += change(
        row, "longStable", \.longStable,
        [("+1", TimeSpan(long.count + 1, long.unit)), ("-1", TimeSpan(long.count - 1, long.unit))])
    }
    if let day = row.stableFromDay {
      result += change(row, "stableFromDay", \.stableFromDay, [("+1", day + 1), ("-1", day - 1)])
    }
    if let cycles = row.debatedUpToCycles {
      result += change(
        row, "debated", \.debatedUpToCycles, [("+1", cycles + 1), ("-1", cycles - 1)])
    }
    return result
  }

  private static func confirmations(_ row: EngineParameters) -> [(String, EngineParameters)] {
    var result: [(String, EngineParameters)] = []
    if row.confirmation != .none {
      result += change(row, "confirmation", \.confirmation, [("none", .none)])
    }
    if let days = row.confirmAfterDays {
      result += change(
        row, "confirmAfter", \.confirmAfterDays, [("+1", days + 1), ("-1", days - 1)])
    }
    if let days = row.confirmWithinDays {
      result += change(row, "confirmWithin", \.confirmWithinDays, [("+1", days + 1)])
    }
    let other: EngineParameters.OnTherapy =
      row.onTherapy == .secondaryRefractory ? .relapsed : .secondaryRefractory
    result += change(row, "onTherapy", \.onTherapy, [("other", other)])
    for (place, alternative) in row.alternatives.enumerated() where alternative.isGrey {
      result += mutants(alternative.window).map { label, window in
        var changed = row
        changed.alternatives[place].window = window
        return ("grey \(label)", changed)
      }
    }
    return result
  }

  private static func mutants(_ group: DrugGroup) -> [(String, DrugGroup)] {
    var result: [(String, DrugGroup)] = []
    if let window = group.window {
      for (label, window) in mutants(window) {
        var changed = group
        changed.window = window
        result.append(("window \(label)", changed))
      }
    }
    if let window = group.early {
      for (label, window) in mutants(window) {
        var changed = group
        changed.early = window
        result.append(("early \(label)", changed))
      }
    }
    for (label, exposure) in mutants(group.exposure) {
      var changed = group
      changed.exposure = exposure
      result.append(("exposure \(label)", changed))
    }
    return result
  }
}
