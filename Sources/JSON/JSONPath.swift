extension JSONValue {
  /// The way from the outermost value to this one, as RFC 9535 writes it: `$.lesions[2].organ`.
  public var path: String { path(from: document.root, "$") }

  private func path(from value: JSONValue, _ sofar: String) -> String {
    guard value.index != index else { return sofar }
    for (place, element) in value.elements.enumerated() where element.contains(self) {
      return path(from: element, "\(sofar)[\(place)]")
    }
    for member in value.members where member.value.contains(self) {
      return path(from: member.value, sofar + Self.step(member.name))
    }
    return sofar
  }

  private func contains(_ other: JSONValue) -> Bool {
    index <= other.index && other.index < Int(document.nodes[index].next)
  }

  private static func step(_ name: String) -> String {
    let isPlain =
      name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
          true
        default: false
        }
      } && name.utf8.first.map { $0 > UInt8(ascii: "9") } ?? false
    return isPlain ? ".\(name)" : "['\(name)']"
  }
}
