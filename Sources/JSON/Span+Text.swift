/// What the scanner asks of a text.
extension Span<UInt8> {
  /// As many values as the text can have: each but the outermost follows a comma, a colon or an
  /// opening bracket.
  var mostNodes: Int {
    var (nodes, at) = (1, 0)
    while at < count {
      // As many as a byte can count, so that the compiler counts many at once.
      let end = Swift.min(count, at &+ 255)
      var some: UInt8 = 0
      while at < end {
        let byte = self[at]
        let opens = byte | 0x20 == UInt8(ascii: "{")
        let parts = byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
        some &+= (opens ? 1 : 0) &+ (parts ? 1 : 0)
        at &+= 1
      }
      nodes &+= Int(some)
    }
    return nodes
  }

  /// Whether this byte stands at a place, which may be the end of the text.
  func has(_ byte: UInt8, at place: Int) -> Bool { place < count && self[place] == byte }

  /// Whether these are the same bytes.
  func isSame(as other: borrowing Span<UInt8>) -> Bool {
    count == other.count && holds(other, at: 0)
  }

  /// Whether bytes stand at a place after which there are at least as many, eight at a time.
  func holds(_ other: borrowing Span<UInt8>, at start: Int) -> Bool {
    let count = other.count
    guard count >= 8 else { return holdsFew(other, at: start) }
    var at = 0
    while at &+ 8 <= count {
      if eightBytes(at: start &+ at) != other.eightBytes(at: at) { return false }
      at &+= 8
    }
    // The last eight, some of them once more.
    return eightBytes(at: start &+ count &- 8) == other.eightBytes(at: count &- 8)
  }

  private func holdsFew(_ other: borrowing Span<UInt8>, at start: Int) -> Bool {
    var at = 0
    while at < other.count {
      if self[start &+ at] != other[at] { return false }
      at &+= 1
    }
    return true
  }

  /// Where the white space ends that may begin here; often that is none, or one space.
  @inline(__always)
  func endOfSpace(from start: Int) -> Int {
    guard start &+ 1 < count else { return endOfMoreSpace(from: start) }
    if self[start] > 0x20 { return start }
    if self[start] == 0x20, self[start &+ 1] > 0x20 { return start &+ 1 }
    return endOfMoreSpace(from: start)
  }

  /// The same where there is some; most of it is a new line and its indentation.
  @inline(never)
  private func endOfMoreSpace(from start: Int) -> Int {
    guard start &+ 16 <= count, self[start] == 0x0A else { return endOfAnySpace(from: start) }
    var at = start &+ 1
    // The new line is shifted out.
    var others = (eightBytes(at: start) ^ Self.eight(0x20)) >> 8
    if others == 0 {
      at = start &+ 8
      others = eightBytes(at: at) ^ Self.eight(0x20)
    }
    at &+= others.trailingZeroBitCount / 8
    return at < count && self[at] > 0x20 ? at : endOfAnySpace(from: at)
  }

  @inline(never)
  private func endOfAnySpace(from start: Int) -> Int {
    var at = start
    while at < count {
      switch self[at] {
      case 0x20, 0x0A, 0x0D, 0x09: at &+= 1
      default: return at
      }
    }
    return at
  }

  /// Where the digits end that may begin here.
  func endOfDigits(from start: Int) -> Int {
    var at = start
    while at < count, self[at] &- UInt8(ascii: "0") < 10 { at &+= 1 }
    return at
  }

  /// Where the bytes end, eight at a time, that mean themselves in a string: ASCII but quotes,
  /// backslashes and controls.
  @inline(__always)
  func endOfPlainText(from start: Int) -> Int {
    var at = start
    while at &+ 8 <= count {
      let special = Self.specialBytes(in: eightBytes(at: at))
      guard special == 0 else { return at &+ special.trailingZeroBitCount / 8 }
      at &+= 8
    }
    while at < count, Self.specialBytes(in: Self.eight(self[at])) == 0 { at &+= 1 }
    return at
  }

  /// The highest bit of every byte that is special, and perhaps of bytes above the lowest of these.
  ///
  /// A byte below 0x80 borrows in a subtraction only where it is less than what is taken from it.
  private static func specialBytes(in bytes: UInt64) -> UInt64 {
    let quotes = (bytes ^ eight(UInt8(ascii: "\""))) &- eight(1)
    let backslashes = (bytes ^ eight(UInt8(ascii: "\\"))) &- eight(1)
    let controls = bytes &- eight(0x20)
    return (bytes | quotes | backslashes | controls) & eight(0x80)
  }

  private static func eight(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Eight bytes, the first of them lowest.
  @inline(__always)
  func eightBytes(at place: Int) -> UInt64 {
    // The bounds are checked; what is unsafe of it is for types of which not all bytes are values.
    UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}

/// What a reader asks of a text that knows what it wants of it.
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

  /// The text of up to 15 plain bytes that a quote must end, and where that stands: most strings; nil
  /// for any other.
  @inline(__always)
  func shortText(from start: Int) -> (text: String, quote: Int)? {
    guard start &+ 16 <= count else { return nil }
    let (first, second) = (eightBytes(at: start), eightBytes(at: start &+ 8))
    let size = Self.plainBytes(first, second)
    guard size < 16, self[start &+ size] == UInt8(ascii: "\"") else { return nil }
    return (Self.text(of: size, first, second), start &+ size)
  }

  /// How many of sixteen bytes mean themselves in a string, from the first.
  @inline(__always)
  private static func plainBytes(_ first: UInt64, _ second: UInt64) -> Int {
    let special = specialBytes(in: first)
    if special != 0 { return special.trailingZeroBitCount / 8 }
    return 8 &+ specialBytes(in: second).trailingZeroBitCount / 8
  }

  /// So many bytes as a text, up to 15: a string that needs no memory of its own.
  @inline(__always)
  private static func text(of size: Int, _ first: UInt64, _ second: UInt64) -> String {
    unsafe String(unsafeUninitializedCapacity: 15) { buffer in
      // All of the buffer is written, the eighth byte twice; only the first bytes are the text.
      let raw = UnsafeMutableRawBufferPointer(buffer)
      unsafe raw.storeBytes(of: first.littleEndian, as: UInt64.self)
      let rest = first >> 56 | second << 8
      unsafe raw.storeBytes(of: rest.littleEndian, toByteOffset: 7, as: UInt64.self)
      return size
    }
  }

  /// Where the quote stands that ends the plain text that begins here; nil where it has anything else
  /// in it.
  func endOfPlainString(from start: Int) -> Int? {
    if start &+ 16 <= count {
      // Most are short.
      let size = Self.plainBytes(eightBytes(at: start), eightBytes(at: start &+ 8))
      if size < 16 { return self[start &+ size] == UInt8(ascii: "\"") ? start &+ size : nil }
    }
    let end = endOfPlainText(from: start)
    return has(UInt8(ascii: "\""), at: end) ? end : nil
  }
}
