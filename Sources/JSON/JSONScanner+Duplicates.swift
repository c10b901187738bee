/// What the names of an object look like, so that hardly any two have to be compared.
struct NameFilter {
  private var seen: UInt64 = 0
  private(set) var count = 0

  /// Whether a name looks like one that was here before: equal names always do, others seldom.
  mutating func isLikeAnEarlier(_ name: JSONNode) -> Bool {
    let looks = name.isEscaped ? NameLooks.any : name.looks.bit
    let isLike = seen & looks != 0
    seen |= looks
    count &+= 1
    return isLike
  }
}

extension JSONScanner {
  /// Refuses a name that an object has already.
  func refuseDuplicate(
    _ name: Int, of object: Int, _ text: borrowing Span<UInt8>,
    _ nodes: borrowing OutputSpan<JSONNode>
  ) throws(Fault) {
    var earlier = object + 1
    while earlier < name {
      if isSame(nodes[earlier], nodes[name], text) { throw duplicate(nodes[name], text) }
      earlier = Int(nodes[earlier + 1].next)
    }
  }

  private func isSame(
    _ one: JSONNode, _ other: JSONNode, _ text: borrowing Span<UInt8>
  ) -> Bool {
    if one.isEscaped || other.isEscaped {
      return JSONEscape.decoded(one.inside, in: text) == JSONEscape.decoded(other.inside, in: text)
    }
    return text.extracting(one.range).isSame(as: text.extracting(other.range))
  }

  /// Refuses an object that has two members of one name, in one pass: for objects of so many members
  /// that comparing them with each other would take too long.
  func refuseDuplicates(
    of object: Int, _ text: borrowing Span<UInt8>, _ nodes: borrowing OutputSpan<JSONNode>
  ) throws(Fault) {
    var seen: Set<[UInt8]> = []
    var name = object + 1
    while name < nodes.count {
      guard seen.insert(JSONEscape.decoded(nodes[name].inside, in: text)).inserted else {
        throw duplicate(nodes[name], text)
      }
      name = Int(nodes[name + 1].next)
    }
  }

  private func duplicate(_ name: JSONNode, _ text: borrowing Span<UInt8>) -> Fault {
    let decoded = JSONEscape.decoded(name.inside, in: text)
    return Fault(
      reason: .duplicateMember(String(decoding: decoded, as: UTF8.self)), offset: Int(name.start))
  }
}
