internal import Criteria
internal import JSON
internal import Status

extension DefinitionRecord {
  /// The definition as one object.
  var json: JSONText {
    .object([
      "id": .string(id), "title": .string(title), "diseases": Self.texts(diseases),
      "sentence": sentence.map { .string($0) } ?? .null, "windows": .array(windows.map(\.json)),
      "exposure": Self.texts(exposure),
      "requiredResponse": requiredResponse.map { .string($0.rawValue) } ?? .null,
      "citation": .string(citation), "confidence": Self.texts(confidence.map(\.rawValue)),
      "local": .bool(isLocal), "kind": .string(kind.rawValue), "scope": Self.texts(scope),
      "rules": Self.texts(rules),
      "alternatives": .array(
        alternatives.map { alternative in
          .object([
            "definition": .string(alternative.window.name), "window": alternative.window.json,
            "inside": .string(alternative.inside.rawValue),
            "outside": alternative.outside.map { .string($0.rawValue) } ?? .null,
          ])
        }),
    ])
  }

  /// Its row in the list of all.
  var row: [String] {
    [
      id, title, requiredResponse.map { "\($0.rawValue) or better" } ?? "",
      windows.map { "\($0.name) \($0.comparison) \($0.value) \($0.unit)" }.joined(separator: "; "),
      confidence.map(\.rawValue).joined(separator: "+"), isLocal ? "local" : "",
    ]
  }

  /// The whole of it as a block of lines.
  var text: String {
    let facts: [(String, [String])] = [
      ("for", [diseases, scope].filter { !$0.isEmpty }.map { $0.joined(separator: ", ") }),
      ("says", sentence.map { [$0] } ?? []),
      ("counts as response", requiredResponse.map { ["\($0.rawValue) or better"] } ?? []),
      ("window", windows.map { "\($0.name): \($0.text)" }), ("exposure", exposure),
      ("otherwise", alternatives.map(\.text)),
      ("rules", rules.isEmpty ? [] : [rules.joined(separator: ", ")]), ("source", [citation]),
      ("confidence", [confidence.map(\.rawValue).joined(separator: "+")]),
    ]
    let lines = facts.flatMap { name, values in values.map { "  \(name): \($0)" } }
    let head = "\(id)  \(title)" + (isLocal ? "  (local)" : "")
    return ([head] + lines).map { Output.safe($0) }.joined(separator: "\n")
  }

  private static func texts(_ texts: [String]) -> JSONText { .array(texts.map { .string($0) }) }
}

extension DefinitionRecord.Window {
  fileprivate var json: JSONText {
    .object([
      "name": .string(name), "operator": .string(comparison), "value": .integer(value),
      "unit": .string(unit), "anchor": .string(anchor),
    ])
  }
}

extension DefinitionRecord.Alternative {
  fileprivate var text: String {
    let inside = Vocabulary.word(.headline, inside.rawValue)
    let outside = outside.map { ", else \(Vocabulary.word(.headline, $0.rawValue))" } ?? ""
    return "\(window.name): \(inside) \(window.text)\(outside)"
  }
}
