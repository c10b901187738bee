internal import Criteria
internal import JSON
internal import Oncology
internal import Status

/// Windows, exposure and other definitions, as files write them.
extension DefinitionReader {
  mutating func span(_ value: JSONValue?) -> TimeSpan? {
    guard let value else { return nil }
    let count = number(required("value", of: value))
    let unit = choice(required("unit", of: value), TimeSpan.Unit.self)
    guard let count, let unit else { return nil }
    return TimeSpan(count, unit)
  }

  mutating func window(_ value: JSONValue?) -> TimeWindow? {
    guard let value else { return nil }
    check(value, has: ["operator", "value", "unit", "anchor"])
    let bound = choice(required("operator", of: value), TimeWindow.Bound.self)
    let span = self.span(value)
    let anchor = choice(required("anchor", of: value), TimeWindow.Anchor.self)
    guard let bound, let span, let anchor else { return nil }
    return TimeWindow(bound, span, from: anchor)
  }

  mutating func windows(_ value: JSONValue?) -> [TimeWindow] {
    guard let value else { return [] }
    if value.kind != .array { note(.error, at: value, "Expected an array of windows.") }
    return value.elements.compactMap { window($0) }
  }

  mutating func exposure(_ value: JSONValue?) -> MinimumExposure? {
    guard let value else { return nil }
    check(value, has: ["cycles", "value", "unit", "dosing", "any", "toleranceDays"])
    var result = MinimumExposure()
    result.cycles = number(value.member("cycles"))
    if value.member("value") != nil { result.time = span(value) }
    result.dosing = span(value.member("dosing"))
    result.isAnyEnough = flag(value.member("any")) ?? false
    result.toleranceDays = number(value.member("toleranceDays")) ?? 0
    return result
  }

  mutating func exposures(_ value: JSONValue?) -> [ResponseClass: MinimumExposure] {
    guard let value else { return [:] }
    check(value, has: ["S", "M", "P"])
    var result: [ResponseClass: MinimumExposure] = [:]
    for member in value.members {
      guard let best = ResponseClass(rawValue: member.name) else { continue }
      result[best] = exposure(member.value)
    }
    return result
  }

  mutating func landmark(_ value: JSONValue?) -> EngineParameters.Landmark? {
    guard let value else { return nil }
    check(value, has: ["cyclesBegun", "wholeCycles", "days"])
    if let count = number(value.member("cyclesBegun")) { return .cyclesBegun(count) }
    if let count = number(value.member("wholeCycles")) { return .wholeCycles(count) }
    if let count = number(value.member("days")) { return .days(count) }
    note(.error, at: value, "A landmark is \"cyclesBegun\", \"wholeCycles\" or \"days\".")
    return nil
  }

  mutating func alternatives(_ value: JSONValue?) -> [EngineParameters.Alternative] {
    guard let value else { return [] }
    return value.elements.compactMap { element in
      check(element, has: ["definition", "window", "inside", "outside", "grey"])
      let definition = text(required("definition", of: element))
      let window = self.window(required("window", of: element))
      let inside = choice(required("inside", of: element), StatusLabel.self)
      let outside = choice(element.member("outside"), StatusLabel.self)
      let isGrey = flag(element.member("grey")) ?? false
      guard let definition, let window, let inside else { return nil }
      return EngineParameters.Alternative(
        definition, window: window, inside: inside, outside: outside, isGrey: isGrey)
    }
  }
}
