import JSON

extension JSONText {
  /// What a value says, as something to compare and to write.
  init(_ value: JSONValue) {
    switch value.kind {
    case .object:
      self = .members(value.members.map { Member($0.name, JSONText($0.value)) })
    case .array: self = .array(value.elements.map { JSONText($0) })
    case .string: self = .string(value.string ?? "?")
    case .number: self = .number(value.digits)
    case .true, .false: self = .bool(value.bool ?? false)
    case .null: self = .null
    }
  }
}

extension JSONValue {
  /// The digits of a number; nothing for anything else.
  var digits: String { String(decoding: number ?? [], as: UTF8.self) }

  /// The values that it holds directly, in their order.
  var children: [JSONValue] { Array(elements) + members.map(\.value) }

  /// It and all that it holds, at whatever depth, in their order.
  var withAllInside: [JSONValue] { [self] + children.flatMap(\.withAllInside) }
}

extension JSONError {
  /// Why these bytes are no JSON; nil when they are.
  static func reading(_ bytes: some Sequence<UInt8>) -> JSONError? {
    do throws(JSONError) {
      _ = try JSONDocument(Array(bytes))
      return nil
    } catch {
      return error
    }
  }
}
