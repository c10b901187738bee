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
    index <= other.index && other.index < Int(storage.nodes[index].next)
  }

  /// One step to a member: `.name`, or `['name']` where the name is no plain word.
  private static func step(_ name: String) -> String {
    let letters = name.utf8.prefix { isWordByte($0) }
    let isPlain = letters.count == name.utf8.count && (name.utf8.first ?? 0) > UInt8(ascii: "9")
    return isPlain ? ".\(name)" : "['\(name.unicodeScalars.map(escaped).joined())']"
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// A scalar as RFC 9535, section 2.7, writes it between apostrophes.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "'", "\\": return "\\\(scalar)"
    case "\u{8}": return "\\b"
    case "\u{C}": return "\\f"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case "\0"..<" ": return JSONText.unit(scalar)
    default: return String(scalar)
    }
  }
}
