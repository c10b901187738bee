/// What the name of a member looks like at a glance: equal names look alike, others seldom.
struct NameLooks: Sendable {
  /// One of 64 looks.
  private let number: UInt8

  /// The looks of what is no name, or of one that nobody may judge by them.
  static let none = NameLooks(number: 0)
  /// The bits of all looks: where escapes may hide any name.
  static let any = UInt64.max

  private init(number: UInt8) { self.number = number }

  /// By the length and the outermost letters of the name between two places of a text.
  @inline(__always)
  init(of text: borrowing Span<UInt8>, from start: Int, to end: Int) {
    let first = start < end ? UInt32(text[start]) &* 0x85EB_CA6B : 0
    let last = start < end ? UInt32(text[end &- 1]) &* 0xC2B2_AE35 : 0
    let mixed = UInt32(truncatingIfNeeded: end &- start) &* 0x9E37_79B1 &+ first &+ last
    number = UInt8(truncatingIfNeeded: mixed >> 26)
  }

  /// One bit of 64.
  var bit: UInt64 { 1 << UInt64(number) }
}
