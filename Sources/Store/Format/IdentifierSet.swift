/// Ids, to tell whether one was there before.
///
/// A case has a hundred of them and refers to them as often: a table of their places by a mix of their
/// bytes, much cheaper than a `Set`, which guards against texts made to collide. Ids are short and
/// without accents, so that equal ones have equal bytes; where many collide all the same, a `Set` takes
/// over.
struct IdentifierSet {
  /// So many steps from the place where an id belongs, and it is looked for in the set.
  private static let mostSteps = 32

  private var ids: [String] = []
  /// Places of ids, from 1, below the mix of their bytes; 0 where there is none.
  ///
  /// The count is a power of two, and at least twice that of ids.
  private var table: [UInt64]
  /// All ids, once some of them collided too often.
  private var all: Set<String>?

  /// Room for so many before the table grows.
  init(room: Int = 120) {
    ids.reserveCapacity(room)
    table = Self.table(for: room)
  }

  /// The ids of some values.
  init(_ ids: some Collection<String>) {
    self.init(room: ids.count)
    for id in ids { insert(id) }
  }

  /// Adds an id; false where it was there before.
  @discardableResult
  mutating func insert(_ id: String) -> Bool {
    if all != nil { return all?.insert(id).inserted ?? false }
    if 2 * (ids.count + 1) > table.count { grow() }
    if all != nil { return insert(id) }
    let mixed = Self.mixed(id)
    guard let place = place(of: id, mixed) else {
      all = Set(ids)
      return insert(id)
    }
    guard table[place] == 0 else { return false }
    ids.append(id)
    table[place] = Self.entry(ids.count, mixed)
    return true
  }

  /// Whether an id is there.
  func contains(_ id: String) -> Bool {
    if let all { return all.contains(id) }
    return place(of: id, Self.mixed(id)).map { table[$0] != 0 } ?? ids.contains(id)
  }

  /// Where an id stands in the table, or could; nil where that is too far from where it belongs.
  private func place(of id: String, _ mixed: Int) -> Int? {
    let mask = table.count &- 1
    var place = mixed & mask
    for _ in 0..<Self.mostSteps {
      let held = table[place]
      if held == 0 { return place }
      // Another id nearly always has another mix, and need not be compared.
      let number = Int(held & Self.numbers)
      if held == Self.entry(number, mixed), ids[number &- 1] == id { return place }
      place = (place &+ 1) & mask
    }
    return nil
  }

  /// The lower half of an entry: the place of its id.
  private static let numbers: UInt64 = 0xFFFF_FFFF

  private static func entry(_ number: Int, _ mixed: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: mixed) &<< 32 | UInt64(truncatingIfNeeded: number)
  }

  private mutating func grow() {
    table = Self.table(for: 2 * ids.count)
    for (number, id) in ids.enumerated() {
      let mixed = Self.mixed(id)
      guard let place = place(of: id, mixed) else {
        all = Set(ids)
        return
      }
      table[place] = Self.entry(number + 1, mixed)
    }
  }

  private static func table(for room: Int) -> [UInt64] {
    var count = 16
    while count < 2 * (room + 1) { count *= 2 }
    return Array(repeating: 0, count: count)
  }

  /// A number by the bytes of an id, eight at a time: each is multiplied, and the halves of the product
  /// are folded (wyhash; Wang Yi, 2019).
  static func mixed(_ id: String) -> Int {
    let bytes = id.utf8.span
    let count = bytes.count
    var (mixed, place) = (UInt64(truncatingIfNeeded: count), 0)
    while place &+ 8 < count {
      mixed = folded(mixed ^ eight(place, bytes))
      place &+= 8
    }
    // The last eight, some of them once more.
    let last = count >= 8 ? eight(count &- 8, bytes) : few(bytes)
    return Int(truncatingIfNeeded: folded(mixed ^ last) >> 16)
  }

  private static func folded(_ bytes: UInt64) -> UInt64 {
    let product = (bytes ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }

  // The bounds are checked; what is unsafe of it is for types of which not all bytes are values.

  @inline(__always)
  private static func eight(_ place: Int, _ bytes: borrowing Span<UInt8>) -> UInt64 {
    unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
  }

  /// Less than eight bytes, some of them perhaps twice.
  @inline(__always)
  private static func few(_ bytes: borrowing Span<UInt8>) -> UInt64 {
    let count = bytes.count
    guard count < 4 else {
      let first = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt32.self)
      let last = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
      return UInt64(first) | UInt64(last) << 32
    }
    guard count > 0 else { return 0 }
    return UInt64(bytes[0]) | UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count &- 1]) << 16
  }
}
