import JSON

extension RandomText {
  /// A JSON as somebody else may write it: any space, any escapes.
  mutating func spelling(of text: JSONText) -> [UInt8] {
    var out: [UInt8] = []
    space(&out)
    write(text, &out)
    space(&out)
    return out
  }

  private mutating func write(_ text: JSONText, _ out: inout [UInt8]) {
    switch text {
    case .string(let text): quote(text, &out)
    case .array(let elements):
      out += "[".utf8
      for (place, element) in elements.enumerated() {
        separate(place, &out)
        write(element, &out)
      }
      space(&out)
      out += "]".utf8
    case .members(let members):
      out += "{".utf8
      for (place, member) in members.enumerated() {
        separate(place, &out)
        quote(member.name, &out)
        space(&out)
        out += ":".utf8
        space(&out)
        write(member.value, &out)
      }
      space(&out)
      out += "}".utf8
    default: out += text.line.utf8
    }
  }

  private mutating func separate(_ place: Int, _ out: inout [UInt8]) {
    space(&out)
    guard place > 0 else { return }
    out += ",".utf8
    space(&out)
  }

  private mutating func space(_ out: inout [UInt8]) {
    guard number(3) == 0 else { return }
    for _ in 0..<number(3) { out.append([0x20, 0x0A, 0x0D, 0x09][number(4)]) }
  }

  private mutating func quote(_ text: String, _ out: inout [UInt8]) {
    out += "\"".utf8
    for scalar in text.unicodeScalars {
      let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      if mustEscape || number(6) == 0 { escape(scalar, &out) } else { out += scalar.utf8 }
    }
    out += "\"".utf8
  }

  private mutating func escape(_ scalar: Unicode.Scalar, _ out: inout [UInt8]) {
    if let letter = shortEscapes[scalar], number(2) == 0 {
      out += "\\\(letter)".utf8
      return
    }
    for unit in UTF16.encode(scalar) ?? UTF16.EncodedScalar() {
      let digits = String(unit, radix: 16, uppercase: number(2) == 0)
      out += "\\u".utf8 + Array(repeating: UInt8(ascii: "0"), count: 4 - digits.utf8.count)
      out += digits.utf8
    }
  }
}

/// The scalars that have an escape of one letter.
private let shortEscapes: [Unicode.Scalar: String] = [
  "\"": "\"", "\\": "\\", "/": "/", "\u{8}": "b", "\u{C}": "f", "\n": "n", "\r": "r", "\t": "t",
]
