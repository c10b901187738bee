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
    guard let place = place(of: id) else {
      all = Set(ids)
      return insert(id)
    }
    guard table[place] == 0 else { return false }
    ids.append(id)
    table[place] = Self.entry(ids.count, Self.mixed(id))
    return true
  }

  /// Whether an id is there.
  func contains(_ id: String) -> Bool {
    if let all { return all.contains(id) }
    return place(of: id).map { table[$0] != 0 } ?? ids.contains(id)
  }

  /// Where an id stands in the table, or could; nil where that is too far from where it belongs.
  private func place(of id: String) -> Int? {
    let mask = table.count &- 1
    let mixed = Self.mixed(id)
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
      guard let place = place(of: id) else {
        all = Set(ids)
        return
      }
      table[place] = Self.entry(number + 1, Self.mixed(id))
    }
  }

  private static func table(for room: Int) -> [UInt64] {
    var count = 16
    while count < 2 * (room + 1) { count *= 2 }
    return Array(repeating: 0, count: count)
  }

  /// A number by the bytes of an id (FNV-1a; Fowler, Noll and Vo, RFC 9923).
  static func mixed(_ id: String) -> Int {
    let bytes = id.utf8.span
    var mixed: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in bytes.indices {
      mixed = (mixed ^ UInt64(bytes[place])) &* 0x0000_0100_0000_01B3
    }
    return Int(truncatingIfNeeded: mixed >> 20)
  }
}
