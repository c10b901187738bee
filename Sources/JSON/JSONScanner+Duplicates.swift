extension JSONScanner {
  /// Refuses an object that has two members of one name.
  ///
  /// Objects of a case have a dozen members, of which hardly any two agree in a few bits: only those
  /// that do are compared. A table takes over where a hostile file has thousands.
  func refuseDuplicates(of object: Int, _ text: borrowing Span<UInt8>) throws(Fault) {
    var seen: UInt64 = 0
    var count = 0
    var name = object + 1
    while name < nodes.count {
      count += 1
      if count > 32 || nodes[name].isEscaped {
        return try refuseDuplicatesByTable(of: object, text)
      }
      let bit: UInt64 = 1 << fingerprint(nodes[name], text)
      if seen & bit != 0 { try refuse(name, ifIn: object, text) }
      seen |= bit
      name = nodeAfterMember(name)
    }
  }

  private func nodeAfterMember(_ name: Int) -> Int { Int(nodes[name + 1].next) }

  /// A number below 64 that two equal names share, and two others seldom.
  private func fingerprint(_ node: JSONNode, _ text: borrowing Span<UInt8>) -> UInt32 {
    let first = UInt32(text[Int(node.start) + 1])
    let last = UInt32(text[Int(node.end) - 2])
    return ((node.end - node.start) &* 0x9E37 &+ first &* 0x85EB_CA6B &+ last &* 0xC2B2_AE35) >> 26
  }

  private func refuse(
    _ later: Int, ifIn object: Int, _ text: borrowing Span<UInt8>
  ) throws(Fault) {
    var name = object + 1
    while name < later {
      if isSame(nodes[name], nodes[later], text) { throw duplicate(later, text) }
      name = nodeAfterMember(name)
    }
  }

  private func isSame(
    _ one: JSONNode, _ other: JSONNode, _ text: borrowing Span<UInt8>
  ) -> Bool {
    guard one.range.count == other.range.count else { return false }
    for (place, otherPlace) in zip(one.range, other.range) where text[place] != text[otherPlace] {
      return false
    }
    return true
  }

  private func refuseDuplicatesByTable(
    of object: Int, _ text: borrowing Span<UInt8>
  ) throws(Fault) {
    var seen: Set<[UInt8]> = []
    var name = object + 1
    while name < nodes.count {
      guard seen.insert(JSONEscape.decoded(nodes[name].inside, in: text)).inserted else {
        throw duplicate(name, text)
      }
      name = nodeAfterMember(name)
    }
  }

  private func duplicate(_ name: Int, _ text: borrowing Span<UInt8>) -> Fault {
    let decoded = JSONEscape.decoded(nodes[name].inside, in: text)
    return Fault(
      reason: .duplicateMember(String(decoding: decoded, as: UTF8.self)),
      offset: Int(nodes[name].start))
  }
}
