/// Where parts of a cache stand that follow on each other: a table of their ends, so that any of them can
/// be read without those before it.
///
/// An end is four bytes, the lowest first, and counts from the end of the table.
struct ByteParts {
  /// How many there are.
  let count: Int
  private let table: Int

  /// The byte after the last of them.
  let end: Int

  /// The parts whose table begins at a place.
  ///
  /// - Throws: ``CacheFault`` where the table or the parts reach beyond the bytes or go backwards.
  init(_ bytes: [UInt8], from place: Int) throws(CacheFault) {
    guard place <= bytes.count - Self.width else { throw CacheFault() }
    count = Self.number(bytes, at: place)
    table = place + Self.width
    guard count <= (bytes.count - table) / Self.width else { throw CacheFault() }
    let start = table + count * Self.width
    var last = 0
    for part in 0..<count {
      let next = Self.number(bytes, at: table + part * Self.width)
      guard last <= next, next <= bytes.count - start else { throw CacheFault() }
      last = next
    }
    end = start + last
  }

  /// The bytes of a part, which must be one of them.
  func range(_ part: Int, in bytes: [UInt8]) -> Range<Int> {
    let start = table + count * Self.width
    let lower = part == 0 ? 0 : Self.number(bytes, at: table + (part - 1) * Self.width)
    return start + lower..<start + Self.number(bytes, at: table + part * Self.width)
  }

  /// Parts with the table before them.
  static func bytes(of parts: [[UInt8]]) -> [UInt8] {
    var bytes = spelled(parts.count)
    var end = 0
    for part in parts {
      end += part.count
      bytes += spelled(end)
    }
    return bytes + parts.joined()
  }

  private static let width = 4

  private static func number(_ bytes: [UInt8], at place: Int) -> Int {
    (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  private static func spelled(_ number: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
