/// What the name of a member looks like at a glance: equal names look alike, others seldom.
@usableFromInline
struct NameLooks: Sendable {
  /// One of 64 looks.
  @usableFromInline let number: UInt8

  /// The looks of what is no name, or of one that nobody may judge by them.
  static let none = NameLooks(length: 0, first: 0, last: 0)
  /// The bits of all looks: where escapes may hide any name.
  static let any = UInt64.max

  /// By the length and the outermost letters of a name, 0 where it has none.
  ///
  /// Of random factors these tell the members of a case's objects apart best: 1 of 60 looks like
  /// another of its object.
  @inlinable
  @inline(__always)
  init(length: Int, first: UInt8, last: UInt8) {
    let mixed =
      UInt32(truncatingIfNeeded: length) &* 0xDC6B_13AB &+ UInt32(first) &* 0x1773_308D
      &+ UInt32(last) &* 0xCC66_7E97
    number = UInt8(truncatingIfNeeded: mixed >> 26)
  }

  /// By the name between two places of a text.
  @inline(__always)
  init(of text: borrowing Span<UInt8>, from start: Int, to end: Int) {
    let isEmpty = start >= end
    self.init(
      length: end &- start, first: isEmpty ? 0 : text[start], last: isEmpty ? 0 : text[end &- 1])
  }

  /// By a name in the source.
  @inlinable
  @inline(__always)
  init(of name: StaticString) {
    let count = name.utf8CodeUnitCount
    guard count > 0 else {
      self.init(length: 0, first: 0, last: 0)
      return
    }
    let letters = unsafe name.utf8Start
    self.init(length: count, first: unsafe letters[0], last: unsafe letters[count &- 1])
  }

  /// One bit of 64.
  @inlinable var bit: UInt64 { 1 &<< UInt64(number) }
}
