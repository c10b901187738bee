import JSON
import Testing

/// Strings are read eight bytes at a time: what is special must be found wherever it stands.
@Suite struct ByteTests {
  /// What one byte in a string of x makes of it; a byte beyond ASCII continues nothing there.
  private func expected(_ byte: UInt8) -> JSONError.Reason? {
    switch byte {
    case 0..<0x20: .controlCharacter
    case UInt8(ascii: "\""): .trailingText
    case UInt8(ascii: "\\"): .badEscape
    case 0x80...: .notUTF8
    default: nil
    }
  }

  @Test(arguments: UInt8.min...UInt8.max)
  func everyByteIsSeenInEveryPlace(_ byte: UInt8) {
    for length in 1...20 {
      for place in 0..<length {
        var inside = [UInt8](repeating: UInt8(ascii: "x"), count: length)
        inside[place] = byte
        let error = JSONError.reading([0x22] + inside + [0x78, 0x22])
        #expect(error?.reason == expected(byte))
        let offset = byte == UInt8(ascii: "\"") ? place + 2 : place + 1
        #expect(error == nil || error?.offset == offset)
      }
    }
  }
}
