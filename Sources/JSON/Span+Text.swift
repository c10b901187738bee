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
  static func specialBytes(in bytes: UInt64) -> UInt64 {
    let quotes = (bytes ^ eight(UInt8(ascii: "\""))) &- eight(1)
    let backslashes = (bytes ^ eight(UInt8(ascii: "\\"))) &- eight(1)
    let controls = bytes &- eight(0x20)
    return (bytes | quotes | backslashes | controls) & eight(0x80)
  }

  static func eight(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Eight bytes, the first of them lowest.
  @inline(__always)
  func eightBytes(at place: Int) -> UInt64 {
    // The bounds are checked; what is unsafe of it is for types of which not all bytes are values.
    UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}
