/// Names of members, for a reader who knows which he wants.
extension Span<UInt8> {
  /// Where the name begins that follows a comma here, after its quote: behind one space or on a new line,
  /// as nearly always; nil for anything else.
  @inline(__always)
  func nameAfterComma(at start: Int) -> Int? {
    guard start &+ 24 <= count else { return nil }
    let bytes = eightBytes(at: start)
    if bytes & 0xFF_FFFF == 0x22_202C { return start &+ 3 }
    guard bytes & 0xFFFF == 0x0A2C else { return nil }
    var at = start &+ 2
    // The comma and the new line are shifted out.
    var others = (bytes ^ Self.eight(0x20)) >> 16
    if others == 0 {
      at = start &+ 8
      others = eightBytes(at: at) ^ Self.eight(0x20)
    }
    at &+= others.trailingZeroBitCount / 8
    return self[at] == UInt8(ascii: "\"") ? at &+ 1 : nil
  }

  /// The name that begins here, up to the next quote; nil where there is none.
  @inline(__always)
  func name(from start: Int) -> JSONForward.Name? {
    guard start &+ 8 <= count else { return longName(from: start) }
    let bytes = eightBytes(at: start)
    let quotes = Self.quotes(in: bytes)
    guard quotes != 0 else { return longName(from: start) }
    // All bytes below the lowest quote.
    let mask = (quotes & (0 &- quotes)) >> 7 &- 1
    let count = quotes.trailingZeroBitCount / 8
    return JSONForward.Name(
      place: start, count: count, start: bytes & mask, value: value(afterQuote: start &+ count))
  }

  /// The same of a name of eight letters or more, or near the end of the text.
  @inline(never)
  private func longName(from start: Int) -> JSONForward.Name? {
    if start &+ 16 <= count {
      let (first, second) = (eightBytes(at: start), eightBytes(at: start &+ 8))
      let quotes = Self.quotes(in: second)
      if Self.quotes(in: first) == 0, quotes != 0 {
        let count = 8 &+ quotes.trailingZeroBitCount / 8
        return JSONForward.Name(
          place: start, count: count, start: first, value: value(afterQuote: start &+ count))
      }
    }
    return anyName(from: start)
  }

  /// The same of any name.
  @inline(never)
  private func anyName(from start: Int) -> JSONForward.Name? {
    var at = start
    while at &+ 8 <= count {
      let quotes = Self.quotes(in: eightBytes(at: at))
      if quotes != 0 {
        at &+= quotes.trailingZeroBitCount / 8
        break
      }
      at &+= 8
    }
    while at < count, self[at] != UInt8(ascii: "\"") { at &+= 1 }
    guard at < count else { return nil }
    var bytes: UInt64 = 0
    if at &- start >= 8 {
      bytes = eightBytes(at: start)
    } else {
      for place in (start..<at).reversed() { bytes = bytes << 8 | UInt64(self[place]) }
    }
    return JSONForward.Name(place: start, count: at &- start, start: bytes)
  }

  /// The highest bit of every byte that is a quote, and perhaps of bytes above the lowest of these.
  @inline(__always)
  private static func quotes(in bytes: UInt64) -> UInt64 {
    let others = bytes ^ eight(UInt8(ascii: "\""))
    return (others &- eight(1)) & ~others & eight(0x80)
  }

  /// Where the value stands whose name ends before a quote, behind a colon and one space, as nearly
  /// always; 0 for anything else.
  @inline(__always)
  private func value(afterQuote quote: Int) -> Int {
    guard quote &+ 8 <= count else { return 0 }
    let bytes = eightBytes(at: quote)
    return bytes & 0xFF_FFFF == 0x20_3A22 && bytes >> 24 & 0xFF > 0x20 ? quote &+ 3 : 0
  }
}
