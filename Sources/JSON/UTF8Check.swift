/// Which bytes are UTF-8 (RFC 3629, section 4; Unicode 15.0, table 3-7).
enum UTF8Check {
  /// The length of the scalar that begins with the byte at `place` (0x80 or above), or nil when no
  /// well-formed scalar begins there.
  static func length(at place: Int, in text: borrowing Span<UInt8>) -> Int? {
    let lead = text[place]
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    guard place + length <= text.count, secondRange(after: lead).contains(text[place + 1]) else {
      return nil
    }
    for index in (place + 2)..<max(place + length, place + 2) where text[index] & 0xC0 != 0x80 {
      return nil
    }
    return length
  }

  /// The second byte rules out overlong forms, surrogates and what lies beyond U+10FFFF.
  private static func secondRange(after lead: UInt8) -> ClosedRange<UInt8> {
    switch lead {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
