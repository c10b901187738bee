/// The name of a member as it stands in the source, with how it begins worked out by the compiler.
public struct MemberName: ExpressibleByStringLiteral, Sendable {
  /// The name.
  public let text: StaticString
  /// Up to eight bytes of it, the first of them lowest, and 0 after the last.
  @usableFromInline let start: UInt64

  /// A name from the source.
  @inlinable
  @inline(__always)
  public init(stringLiteral text: StaticString) {
    self.text = text
    let (letters, count) = unsafe (text.utf8Start, text.utf8CodeUnitCount)
    // Byte by byte and without a branch: the compiler makes one number of it, also in a function that
    // asks for many names, into which it would not put many branches.
    let first =
      unsafe Self.byte(0, letters, count) | Self.byte(1, letters, count)
      | Self.byte(2, letters, count) | Self.byte(3, letters, count)
    let second =
      unsafe Self.byte(4, letters, count) | Self.byte(5, letters, count)
      | Self.byte(6, letters, count) | Self.byte(7, letters, count)
    start = first | second
  }

  /// A byte of a name at its place; of one that is shorter, the 0 that ends it.
  @inlinable
  @inline(__always)
  static func byte(_ place: Int, _ letters: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    let beyond = place &- count
    // The lesser of place and count.
    let index = place &- (beyond & ~(beyond &>> 63))
    return unsafe UInt64(letters[index]) &<< UInt64(8 &* place)
  }

  /// How many bytes it has.
  @inlinable
  @inline(__always)
  var count: Int { text.utf8CodeUnitCount }
}

extension MemberName: CustomStringConvertible {
  /// The name.
  public var description: String { text.description }
}
