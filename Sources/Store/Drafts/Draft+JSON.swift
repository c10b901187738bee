internal import JSON
internal import Oncology

extension Draft {
  /// The version of a draft's file.
  private static let format = "1"

  /// The file of a draft, its fields in the order of their names.
  func text(store: String) -> String {
    JSONText.object([
      "format": .number(Self.format), "store": .string(store), "case": .string(id.caseID.text),
      "kind": .string(id.kind), "target": id.target.map { .string($0) }, "base": .string(base),
      "author": .string(author), "at": .string(at.description),
      "fields": .members(
        fields.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) }),
    ]).page
  }

  /// Reads a file; nil when it is no draft of the store.
  init?(_ bytes: [UInt8], store: String) {
    guard let root = try? JSONDocument(bytes).root, root.kind == .object,
      root.member("format")?.number?.elementsEqual(Self.format.utf8) == true,
      root.member("store")?.string == store, let id = ID(root),
      let base = root.member("base")?.string, Hash.isOne(base),
      let author = root.member("author")?.string, !author.isEmpty,
      let at = root.member("at")?.string.flatMap({ Instant($0) }),
      let fields = root.member("fields"), fields.kind == .object
    else { return nil }
    var texts: [String: String] = [:]
    for member in fields.members {
      guard let text = member.value.string else { return nil }
      texts[member.name] = text
    }
    self.init(id: id, base: base, author: author, at: at, fields: texts)
  }
}

extension Draft.ID {
  fileprivate init?(_ root: JSONValue) {
    guard let caseID = root.member("case")?.string.flatMap({ CaseID($0) }),
      let kind = root.member("kind")?.string
    else { return nil }
    let target = root.member("target")
    // A target that is no text is not the same as none.
    if let target, target.string == nil { return nil }
    self.init(caseID: caseID, kind: kind, target: target?.string)
  }

  /// The name of its file: readable by its case, and never the name of another draft's.
  var fileName: String {
    let parts = [caseID.text, kind, target ?? ""].joined(separator: "\n")
    return "\(caseID.text).\(Hash.of(parts.utf8))\(CaseStore.Name.suffix)"
  }
}
