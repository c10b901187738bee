/// The name of a member as it stands in the source, with how it begins worked out by the compiler.
public struct MemberName: ExpressibleByStringLiteral, Sendable {
  /// The name.
  public let text: StaticString
  /// Up to eight bytes of it and of the quote that ends it, the first of them lowest.
  @usableFromInline let start: UInt64
  /// Which of them there are.
  @usableFromInline let mask: UInt64

  /// A name from the source.
  @inlinable
  @inline(__always)
  public init(stringLiteral text: StaticString) {
    self.text = text
    let count = text.utf8CodeUnitCount
    mask = count < 7 ? (1 &<< (8 &* UInt64(count &+ 1))) &- 1 : .max
    // Byte by byte, so that the compiler makes one number of it.
    start =
      Self.byte(0, text) | Self.byte(1, text) | Self.byte(2, text) | Self.byte(3, text)
      | Self.byte(4, text) | Self.byte(5, text) | Self.byte(6, text) | Self.byte(7, text)
  }

  @inlinable
  @inline(__always)
  static func byte(_ place: Int, _ text: StaticString) -> UInt64 {
    let count = text.utf8CodeUnitCount
    if place > count { return 0 }
    let letter = place == count ? UInt8(ascii: "\"") : unsafe text.utf8Start[place]
    return UInt64(letter) &<< (8 &* UInt64(place))
  }

  /// How many bytes it has.
  @inlinable var count: Int { text.utf8CodeUnitCount }
}

extension MemberName: CustomStringConvertible {
  /// The name.
  public var description: String { text.description }
}
