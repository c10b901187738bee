/// Where the members of the outermost object stand in a text that is known to be JSON.
///
/// Most of a case stays as it is in a save: brackets and quotes are counted, and nothing else is read.
struct RootMembers {
  /// A member: where its name stands between the quotes, and where its value.
  struct Member {
    let name: Range<Int>
    let value: Range<Int>
  }

  private(set) var members: [Member] = []

  init(_ bytes: [UInt8]) {
    let text = bytes.span
    var depth = 0
    var name: Range<Int>?
    var start = 0
    // After the last byte that is no space: where a value ends.
    var end = 0
    var at = 0
    while at < text.count {
      let byte = text[at]
      var next = at + 1
      switch byte {
      case UInt8(ascii: "\""):
        next = Self.endOfString(at, text)
        if depth == 1, name == nil { name = at + 1..<next - 1 }
      case UInt8(ascii: ":") where depth == 1: start = Self.endOfSpace(next, text)
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 1, let found = name {
          members.append(Member(name: found, value: start..<end))
          name = nil
        }
        if byte != UInt8(ascii: ",") { depth -= 1 }
      default: break
      }
      if !Self.isSpace(byte) { end = next }
      at = next
    }
  }

  private static func endOfString(_ quote: Int, _ text: borrowing Span<UInt8>) -> Int {
    var at = quote + 1
    while at < text.count, text[at] != UInt8(ascii: "\"") {
      at += text[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    return at + 1
  }

  private static func endOfSpace(_ place: Int, _ text: borrowing Span<UInt8>) -> Int {
    var at = place
    while at < text.count, isSpace(text[at]) { at += 1 }
    return at
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
