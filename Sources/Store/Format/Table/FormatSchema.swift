internal import JSON

/// The formats of a store as JSON Schema, draft 2020-12.
public enum FormatSchema {
  /// The schema of a kind of file.
  public static func text(of file: FormatFile) -> String {
    let definitions = file.objects.dropFirst().map { JSONText.Member($0.name, object($0)) }
    var members: [JSONText.Member] = [
      .init("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      .init("title", .string("tumorboard \(file.rawValue), format version 1")),
    ]
    if let first = file.objects.first, case .members(let root) = object(first) {
      members += root
    }
    members.append(.init("$defs", .members(Array(definitions))))
    return JSONText.members(members).page
  }

  private static func object(_ object: FormatObject) -> JSONText {
    let required = object.fields.filter(\.isRequired).map { JSONText.string($0.name) }
    return .object([
      "description": .string(object.meaning), "type": .string("object"),
      "properties": .members(object.fields.map { .init($0.name, field($0)) }),
      "required": required.isEmpty ? nil : .array(required),
    ])
  }

  private static func field(_ field: FormatField) -> JSONText {
    guard case .members(let members) = type(field.type) else { return .null }
    return .members([.init("description", .string(field.meaning))] + members)
  }

  private static let identifierPattern = "^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,64}$"
  private static let datePattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"

  private static let instantPattern =
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$"

  private static func type(_ type: FormatType) -> JSONText {
    switch type {
    case .text: .object(["type": .string("string"), "minLength": .integer(1)])
    case .identifier, .reference:
      .object(["type": .string("string"), "pattern": .string(identifierPattern)])
    case .flag: .object(["type": .string("boolean")])
    case .integer(let range):
      .object([
        "type": .string("integer"), "minimum": .integer(range.lowerBound),
        "maximum": .integer(range.upperBound),
      ])
    case .number: .object(["type": .string("number")])
    case .length:
      .object([
        "type": .string("number"), "minimum": .integer(0), "maximum": .integer(10_000),
        "multipleOf": .number("0.0001"),
      ])
    case .day: .object(["type": .string("string"), "format": .string("date")])
    case .partialDate: .object(["type": .string("string"), "pattern": .string(datePattern)])
    case .instant: .object(["type": .string("string"), "pattern": .string(instantPattern)])
    case .setting: .object(["type": .array(["boolean", "number", "string"].map { .string($0) })])
    case .choice(let words): .object(["enum": .array(words.map { .string($0) })])
    case .object(let name): .object(["$ref": .string("#/$defs/\(name)")])
    case .array(let element):
      .object(["type": .string("array"), "items": self.type(element)])
    case .map(let element, _):
      .object([
        "type": .string("object"), "additionalProperties": self.type(element),
        "propertyNames": .object(["pattern": .string(identifierPattern)]),
      ])
    }
  }
}
