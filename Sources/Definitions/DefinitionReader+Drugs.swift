internal import Criteria
internal import JSON
internal import Status

/// A group of drugs that share windows and exposure (solid-rules 4.1).
extension DefinitionReader {
  mutating func drugs(_ value: JSONValue) -> DrugGroup? {
    check(
      value,
      has: [
        "id", "kind", "title", "citation", "confidence", "counts", "window", "early", "exposure",
        "classes",
      ])
    let id = text(required("id", of: value))
    let title = text(required("title", of: value))
    let citation = text(required("citation", of: value))
    let confidence = self.confidence(required("confidence", of: value))
    let counts = flag(required("counts", of: value))
    let window = self.window(value.member("window"))
    let early = self.window(value.member("early"))
    let exposure = self.exposure(value.member("exposure")) ?? MinimumExposure()
    let classes = required("classes", of: value).map { self.classes($0) } ?? [:]
    guard let id, let title, let citation, let counts else { return nil }
    return DrugGroup(
      id: id, title: title, citation: Citation(citation), confidence: confidence, counts: counts,
      window: window, early: early, exposure: exposure, classes: classes)
  }

  /// Codes of classes, or, where a store knows drugs that the program does not, each class with their
  /// names.
  private mutating func classes(_ value: JSONValue) -> [String: [String]] {
    guard value.kind == .array else {
      return Dictionary(
        value.members.map { ($0.name, texts($0.value).map { $0.lowercased() }) }
      ) { $0 + $1 }
    }
    return Dictionary(texts(value).map { ($0, []) }) { first, _ in first }
  }
}
