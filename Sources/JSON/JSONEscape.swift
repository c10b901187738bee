/// The escapes of JSON strings (RFC 8259, section 7).
enum JSONEscape {
  /// What a letter after a backslash stands for, `u` aside.
  static func simple(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The value of a hexadecimal digit.
  static func hexadecimal(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// The bytes that a string stands for; the text was checked before.
  static func decoded(_ node: JSONNode, in text: borrowing Span<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    let end = Int(node.end) - 1
    var at = Int(node.start) + 1
    result.reserveCapacity(end - at)
    while at < end {
      guard text[at] == UInt8(ascii: "\\") else {
        result.append(text[at])
        at += 1
        continue
      }
      if let byte = simple(text[at + 1]) {
        result.append(byte)
        at += 2
        continue
      }
      var scalar = unit(at: at + 2, text)
      at += 6
      if (0xD800..<0xDC00).contains(scalar) {
        scalar = 0x10000 + (scalar - 0xD800) << 10 + (unit(at: at + 2, text) - 0xDC00)
        at += 6
      }
      if let unicode = Unicode.Scalar(scalar) { result.append(contentsOf: unicode.utf8) }
    }
    return result
  }

  private static func unit(at place: Int, _ text: borrowing Span<UInt8>) -> UInt32 {
    (place..<(place + 4)).reduce(0) { $0 << 4 | UInt32(hexadecimal(text[$1]) ?? 0) }
  }
}

extension Unicode.Scalar {
  fileprivate var utf8: [UInt8] { Array(String(Character(self)).utf8) }
}
