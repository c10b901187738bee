/// Which bytes are UTF-8 (RFC 3629, section 4; Unicode 15.0, table 3-7).
enum UTF8Check: Equatable {
  /// A well-formed scalar of so many bytes.
  case scalar(Int)
  /// The beginning of one, and the end of the text.
  case cut
  /// Anything else.
  case malformed

  /// What begins with the byte at `place` (0x80 or above).
  init(at place: Int, in text: borrowing Span<UInt8>) {
    let lead = text[place]
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default:
      self = .malformed
      return
    }
    var (least, most) = Self.second(after: lead)
    for index in (place + 1)..<(place + length) {
      guard index < text.count else {
        self = .cut
        return
      }
      guard least <= text[index], text[index] <= most else {
        self = .malformed
        return
      }
      (least, most) = (0x80, 0xBF)
    }
    self = .scalar(length)
  }

  /// The second byte rules out overlong forms, surrogates and what lies beyond U+10FFFF.
  private static func second(after lead: UInt8) -> (least: UInt8, most: UInt8) {
    switch lead {
    case 0xE0: (0xA0, 0xBF)
    case 0xED: (0x80, 0x9F)
    case 0xF0: (0x90, 0xBF)
    case 0xF4: (0x80, 0x8F)
    default: (0x80, 0xBF)
    }
  }
}
