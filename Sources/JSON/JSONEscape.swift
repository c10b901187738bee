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

  /// Where the escape ends whose backslash stands at `start`; a surrogate pair is one escape.
  static func end(
    ofEscapeAt start: Int, in text: borrowing Span<UInt8>
  ) throws(JSONScanner.Fault) -> Int {
    guard start + 1 < text.count else {
      throw JSONScanner.Fault(reason: .ended, offset: text.count)
    }
    guard text[start + 1] == UInt8(ascii: "u") else {
      guard simple(text[start + 1]) != nil else {
        throw JSONScanner.Fault(reason: .badEscape, offset: start)
      }
      return start + 2
    }
    let first = try checkedUnit(start, text)
    switch first {
    case 0xD800..<0xDC00: return try end(ofSecondHalfAt: start + 6, in: text)
    case 0xDC00..<0xE000: throw JSONScanner.Fault(reason: .loneSurrogate, offset: start)
    default: return start + 6
    }
  }

  /// Where the low surrogate ends that must stand at `start`, after a high one.
  private static func end(
    ofSecondHalfAt start: Int, in text: borrowing Span<UInt8>
  ) throws(JSONScanner.Fault) -> Int {
    for (place, wanted) in zip(start..<(start + 2), "\\u".utf8) {
      guard place < text.count else { throw JSONScanner.Fault(reason: .ended, offset: place) }
      guard text[place] == wanted else {
        throw JSONScanner.Fault(reason: .loneSurrogate, offset: start - 6)
      }
    }
    guard (0xDC00..<0xE000).contains(try checkedUnit(start, text)) else {
      throw JSONScanner.Fault(reason: .loneSurrogate, offset: start - 6)
    }
    return start + 6
  }

  /// The four digits of the escape at `start`.
  private static func checkedUnit(
    _ start: Int, _ text: borrowing Span<UInt8>
  ) throws(JSONScanner.Fault) -> UInt32 {
    var result: UInt32 = 0
    for place in (start + 2)..<(start + 6) {
      guard place < text.count else { throw JSONScanner.Fault(reason: .ended, offset: place) }
      guard let digit = hexadecimal(text[place]) else {
        throw JSONScanner.Fault(reason: .badEscape, offset: start)
      }
      result = result << 4 | UInt32(digit)
    }
    return result
  }

  /// The bytes that the inside of a string stands for; the text was checked before.
  static func decoded(_ inside: Range<Int>, in text: borrowing Span<UInt8>) -> [UInt8] {
    Array(capacity: inside.count) { out in
      var at = inside.lowerBound
      while at < inside.upperBound {
        if text[at] == UInt8(ascii: "\\") {
          at = decode(at, text, &out)
        } else {
          out.append(text[at])
          at += 1
        }
      }
    }
  }

  /// Writes what the escape at `start` stands for, which is never longer; returns where it ends.
  private static func decode(
    _ start: Int, _ text: borrowing Span<UInt8>, _ out: inout OutputSpan<UInt8>
  ) -> Int {
    if let byte = simple(text[start + 1]) {
      out.append(byte)
      return start + 2
    }
    var scalar = unit(start, text)
    var end = start + 6
    if (0xD800..<0xDC00).contains(scalar) {
      scalar = 0x10000 + (scalar - 0xD800) << 10 + (unit(end, text) - 0xDC00)
      end += 6
    }
    for byte in Unicode.Scalar(scalar)?.utf8 ?? Unicode.Scalar(0).utf8 { out.append(byte) }
    return end
  }

  /// The four digits of the escape at `start`.
  private static func unit(_ start: Int, _ text: borrowing Span<UInt8>) -> UInt32 {
    ((start + 2)..<(start + 6)).reduce(0) { $0 << 4 | UInt32(hexadecimal(text[$1]) ?? 0) }
  }
}
