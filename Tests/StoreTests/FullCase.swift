import JSON
import Store

/// A case with every member of the format in it, made from the table.
struct FullCase {
  /// The text of its file, members in the order of the table.
  var text: String {
    var counter = 0
    guard let root = CaseFormat.object("case") else { return "" }
    return Self.object(root, variant: 0, &counter).page
  }

  /// Objects that stand in their list more than once, because some of their members exclude others.
  private static let variants = ["lesion": 3, "line": 2, "call": 2]

  /// Members that a variant of an object leaves out.
  private static func isLeftOut(_ name: String, of object: String, variant: Int) -> Bool {
    switch (object, variant) {
    case ("line", 0): name == "lastDoseUnknown"
    case ("line", 1): ["lastDose", "lastDoseKnown"].contains(name)
    case ("call", 0): name == "draft"
    case ("call", 1): ["signedAt", "digest", "retracted"].contains(name)
    case ("finding", 0): ["state", "mergedInto", "parts"].contains(name)
    case ("finding", 1): !["state", "mergedInto", "study", "reason"].contains(name)
    case ("finding", 2): !["parts", "density", "new"].contains(name)
    default: false
    }
  }

  private static func object(
    _ object: FormatObject, variant: Int, _ counter: inout Int
  ) -> JSONText {
    let fields = object.fields.filter { !isLeftOut($0.name, of: object.name, variant: variant) }
    var members: [JSONText.Member] = []
    for field in fields {
      members.append(.init(field.name, value(field, of: object, variant, &counter)))
    }
    return .members(members)
  }

  private static func value(
    _ field: FormatField, of object: FormatObject, _ variant: Int, _ counter: inout Int
  ) -> JSONText {
    if field.name == "id" { return .string(id(of: object, variant, &counter)) }
    if field.name == "known" { return .string("2024-01-03") }
    if field.name == "number", object.name == "line" { return .integer(variant + 1) }
    if field.name == "kind", object.name == "line" { return .string("cellTherapy") }
    if field.name == "operator" { return .string("<") }
    if field.name == "attribution" { return .string("disease") }
    if object.name == "finding", field.name == "state" { return .string("merged") }
    return value(field.type, &counter)
  }

  private static func id(
    of object: FormatObject, _ variant: Int, _ counter: inout Int
  ) -> String {
    switch object.name {
    case "case": return "full"
    case "lesion", "line", "reader", "study", "assessment", "call":
      return "\(object.name)-\(variant + 1)"
    default:
      counter += 1
      return "\(object.name)-\(counter)"
    }
  }

  private static func value(_ type: FormatType, _ counter: inout Int) -> JSONText {
    switch type {
    case .text, .identifier: return .string("text")
    case .reference(let name): return .string("\(name)-1")
    case .flag, .setting: return .bool(true)
    case .integer(let range): return .integer(range.lowerBound)
    case .number: return .number("1.50")
    case .length: return .number("12.0625")
    case .day, .partialDate: return .string("2024-01-02")
    case .instant: return .string("2024-01-02T13:05:12+01:00")
    case .choice(let words): return .string(words.first ?? "")
    case .object(let name):
      guard let object = CaseFormat.object(name) else { return .null }
      return self.object(object, variant: 0, &counter)
    case .array(.object(let name)): return list(name, &counter)
    case .array(let element): return .array([value(element, &counter)])
    case .map(.object(let name), let key):
      guard let object = CaseFormat.object(name) else { return .null }
      var members: [JSONText.Member] = []
      for variant in 0..<3 {
        members.append(
          .init("\(key)-\(variant + 1)", self.object(object, variant: variant, &counter)))
      }
      return .members(members)
    case .map: return .null
    }
  }

  private static func list(_ name: String, _ counter: inout Int) -> JSONText {
    guard let object = CaseFormat.object(name) else { return .null }
    var elements: [JSONText] = []
    for variant in 0..<(variants[name] ?? 1) {
      elements.append(self.object(object, variant: variant, &counter))
    }
    return .array(elements)
  }
}
