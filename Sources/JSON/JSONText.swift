/// JSON to be written: values in the order given.
public indirect enum JSONText: Sendable {
  /// A string.
  case string(String)
  /// A number, in the digits that RFC 8259 allows.
  case number(String)
  /// `true` or `false`.
  case bool(Bool)
  /// `null`.
  case null
  /// An array.
  case array([JSONText])
  /// An object; names must differ.
  case members([Member])

  /// A member of an object.
  public struct Member: Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSONText

    /// A member from its parts.
    public init(_ name: String, _ value: JSONText) {
      self.name = name
      self.value = value
    }
  }

  /// An object, written as its members stand in the source; those that are nil are left out.
  public static func object(_ members: KeyValuePairs<String, JSONText?>) -> JSONText {
    .members(members.compactMap { member in member.value.map { Member(member.key, $0) } })
  }

  /// A whole number.
  public static func integer(_ number: Int) -> JSONText { .number(String(number)) }

  /// The whole on one line.
  public var line: String {
    var out = ""
    write(to: &out)
    return out
  }

  /// The whole over several lines.
  ///
  /// What fits into 100 columns stays on one line, the rest is broken at its members and indented by
  /// two spaces. A column is a Unicode scalar, as for ``JSONPosition``.
  public var page: String {
    var out = ""
    write(to: &out, indent: 0, column: 0)
    return out + "\n"
  }

  private static let widestLine = 100

  private func write(to out: inout String) {
    switch self {
    case .string(let text): Self.quote(text, into: &out)
    case .number(let digits): out += digits
    case .bool(let value): out += value ? "true" : "false"
    case .null: out += "null"
    case .array(let elements):
      out += "["
      for (place, element) in elements.enumerated() {
        if place > 0 { out += ", " }
        element.write(to: &out)
      }
      out += "]"
    case .members(let members):
      out += "{"
      for (place, member) in members.enumerated() {
        if place > 0 { out += ", " }
        Self.quote(member.name, into: &out)
        out += ": "
        member.value.write(to: &out)
      }
      out += "}"
    }
  }

  private func write(to out: inout String, indent: Int, column: Int) {
    let whole = line
    if indent > 0, column + whole.unicodeScalars.count < Self.widestLine {
      out += whole
      return
    }
    switch self {
    case .array(let elements) where !elements.isEmpty:
      out += "["
      for (place, element) in elements.enumerated() {
        Self.breakLine(after: place, indent + 1, &out)
        element.write(to: &out, indent: indent + 1, column: 2 * (indent + 1))
      }
      out += "\n" + String(repeating: "  ", count: indent) + "]"
    case .members(let members) where !members.isEmpty:
      out += "{"
      for (place, member) in members.enumerated() {
        Self.breakLine(after: place, indent + 1, &out)
        let name = JSONText.string(member.name).line + ": "
        out += name
        let column = 2 * (indent + 1) + name.unicodeScalars.count
        member.value.write(to: &out, indent: indent + 1, column: column)
      }
      out += "\n" + String(repeating: "  ", count: indent) + "}"
    default:
      out += whole
    }
  }

  private static func breakLine(after place: Int, _ indent: Int, _ out: inout String) {
    if place > 0 { out += "," }
    out += "\n" + String(repeating: "  ", count: indent)
  }

  /// Writes a string.
  static func quote(_ text: String, into out: inout String) {
    let scalars = text.unicodeScalars
    var written = scalars.startIndex
    out += "\""
    for place in scalars.indices {
      guard let escape = escape(scalars[place]) else { continue }
      out += Substring(scalars[written..<place])
      out += escape
      written = scalars.index(after: place)
    }
    out += Substring(scalars[written...])
    out += "\""
  }

  /// The escape of a scalar; beyond quotes and backslashes only controls and separators have one.
  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\t": "\\t"
    case "\r": "\\r"
    case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}": unit(scalar)
    default: nil
    }
  }

  /// A scalar of the first plane as four digits: `\u2028`.
  static func unit(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}

extension JSONText: Hashable {
  /// Equal is what is written the same: strings are compared scalar by scalar, where `String` takes
  /// é in one scalar for é in two.
  public static func == (left: JSONText, right: JSONText) -> Bool {
    switch (left, right) {
    case (.string(let one), .string(let other)), (.number(let one), .number(let other)):
      isSame(one, other)
    case (.bool(let one), .bool(let other)): one == other
    case (.null, .null): true
    case (.array(let one), .array(let other)): one == other
    case (.members(let one), .members(let other)):
      one.count == other.count
        && zip(one, other).allSatisfy { isSame($0.name, $1.name) && $0.value == $1.value }
    default: false
    }
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    one.utf8.count == other.utf8.count && Array(one.utf8) == Array(other.utf8)
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    for byte in line.utf8 { hasher.combine(byte) }
  }
}
