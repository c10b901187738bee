/// Where the members of the outermost object stand in a text that is known to be JSON.
///
/// Most of a case stays as it is in a save: brackets and quotes are counted, and nothing else is read.
struct RootMembers: Sendable {
  /// A member: where its name stands between the quotes, and where its value.
  struct Member: Sendable {
    let name: Range<Int>
    let value: Range<Int>
  }

  private(set) var members: [Member] = []

  init(_ bytes: [UInt8]) {
    let text = bytes.span
    var at = Self.next(after: Self.next(after: -1, text), text)
    while at < text.count, text[at] == UInt8(ascii: "\"") {
      let end = Self.endOfString(at, text)
      let colon = Self.next(after: end - 1, text)
      let value = Self.next(after: colon, text)
      let endOfValue = Self.endOfValue(value, text)
      members.append(Member(name: at + 1..<end - 1, value: value..<endOfValue))
      let comma = Self.next(after: endOfValue - 1, text)
      at = Self.next(after: comma, text)
    }
  }

  /// Where they stand after the value of one became longer; by less than nothing where it became shorter.
  func grown(at place: Int, by growth: Int) -> RootMembers {
    var result = self
    for number in members.indices.dropFirst(place) {
      let (name, value) = (members[number].name, members[number].value)
      let shift = number > place ? growth : 0
      result.members[number] = Member(
        name: name.lowerBound + shift..<name.upperBound + shift,
        value: value.lowerBound + shift..<value.upperBound + growth)
    }
    return result
  }

  /// The next place where no space stands.
  private static func next(after place: Int, _ text: borrowing Span<UInt8>) -> Int {
    var at = place + 1
    while at < text.count, text[at] <= UInt8(ascii: " ") { at += 1 }
    return at
  }

  private static func endOfString(_ quote: Int, _ text: borrowing Span<UInt8>) -> Int {
    var at = quote + 1
    while at < text.count {
      let byte = text[at]
      if byte == UInt8(ascii: "\"") { return at + 1 }
      at += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return text.count
  }

  private static func endOfValue(_ start: Int, _ text: borrowing Span<UInt8>) -> Int {
    var depth = 0
    var at = start
    while at < text.count {
      switch text[at] {
      case UInt8(ascii: "\""):
        at = endOfString(at, text)
        if depth == 0 { return at }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        // The end of the object around a number or a word.
        if depth == 0 { return at }
        depth -= 1
        if depth == 0 { return at + 1 }
      case ...UInt8(ascii: " "), UInt8(ascii: ","):
        if depth == 0 { return at }
      default: break
      }
      at += 1
    }
    return at
  }
}
