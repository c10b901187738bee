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
    var classes: [String: [String]] = [:]
    if let listed = required("classes", of: value) {
      for member in listed.members {
        classes[member.name] = texts(member.value).map { $0.lowercased() }
      }
    }
    guard let id, let title, let citation, let counts else { return nil }
    return DrugGroup(
      id: id, title: title, citation: Citation(citation), confidence: confidence, counts: counts,
      window: window, early: early, exposure: exposure, classes: classes)
  }
}
