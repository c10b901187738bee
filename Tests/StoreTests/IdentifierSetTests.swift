import Testing

@testable import Store

/// Ids, told apart as a `Set` tells them apart.
@Suite struct IdentifierSetTests {
  @Test(arguments: [0, 1, 7, 8, 120, 121, 5000])
  func everyIdIsInsertedOnce(count: Int) {
    let ids = (0..<count).map { "T\($0)" }
    var set = IdentifierSet()
    for id in ids {
      #expect(!set.contains(id))
      let isNew = set.insert(id)
      #expect(isNew)
    }
    for id in ids {
      let isNew = set.insert(id)
      #expect(!isNew)
      #expect(set.contains(id))
    }
    #expect(!set.contains("T\(count)"))
    #expect(!set.contains(""))
  }

  @Test func idsOfValuesMayRepeat() {
    let set = IdentifierSet(["a", "b", "a"])
    #expect(["a", "b", "c"].map(set.contains) == [true, true, false])
  }

  @Test("ids of every length that differ in one byte, whichever it is")
  func idsThatDifferInOneByte() {
    var set = IdentifierSet()
    for length in 1...40 {
      let plain = Array(repeating: UInt8(ascii: "a"), count: length)
      let isFirst = set.insert(String(decoding: plain, as: UTF8.self))
      #expect(isFirst)
      for place in plain.indices {
        var other = plain
        other[place] = UInt8(ascii: "b")
        let id = String(decoding: other, as: UTF8.self)
        #expect(!set.contains(id))
        let isNew = set.insert(id)
        #expect(isNew)
        #expect(set.contains(id))
      }
    }
  }

  /// Ids made to stand in one place of the table: the set behind it takes over.
  @Test func idsThatCollideAreToldApart() {
    // The lowest bits choose the place, in tables of up to 1024.
    let colliding = Array(
      (0...).lazy.map { "T\($0)" }.filter { IdentifierSet.mixed($0) & 1023 == 0 }.prefix(100))
    var set = IdentifierSet(room: 16)
    let first = colliding.map { set.insert($0) }
    #expect(!first.contains(false))
    #expect(colliding.allSatisfy { set.contains($0) })
    let second = colliding.map { set.insert($0) }
    #expect(!second.contains(true))
    #expect(!set.contains("other"))
    let isNew = set.insert("other")
    #expect(isNew)
  }
}
