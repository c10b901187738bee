/// One pass over a text that checks it and notes where its values stand.
struct JSONScanner {
  /// What was wrong and where; the position in lines is worked out later, once.
  struct Fault: Error {
    var reason: JSONError.Reason
    var offset: Int
  }

  private(set) var nodes: [JSONNode] = []
  private var at = 0
  private var depth = 0

  init(count: Int) {
    nodes.reserveCapacity(count / 12 + 8)
  }

  mutating func scan(_ text: borrowing Span<UInt8>) throws(Fault) {
    guard text.count <= JSONDocument.mostBytes else { throw Fault(reason: .tooLong, offset: 0) }
    if text.count >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF {
      throw Fault(reason: .byteOrderMark, offset: 0)
    }
    skipSpace(text)
    try value(text)
    skipSpace(text)
    guard at == text.count else { throw fault(.trailingText) }
  }

  private func fault(_ reason: JSONError.Reason) -> Fault { Fault(reason: reason, offset: at) }

  private mutating func skipSpace(_ text: borrowing Span<UInt8>) {
    while at < text.count {
      switch text[at] {
      case 0x20, 0x0A, 0x0D, 0x09: at += 1
      default: return
      }
    }
  }

  private mutating func value(_ text: borrowing Span<UInt8>) throws(Fault) {
    guard at < text.count else { throw fault(.ended) }
    switch text[at] {
    case UInt8(ascii: "{"): try object(text)
    case UInt8(ascii: "["): try array(text)
    case UInt8(ascii: "\""): try string(text)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number(text)
    case UInt8(ascii: "t"): try word("true", .true, text)
    case UInt8(ascii: "f"): try word("false", .false, text)
    case UInt8(ascii: "n"): try word("null", .null, text)
    default: throw fault(.expected("a value"))
    }
  }

  private mutating func open(_ kind: JSONKind) throws(Fault) -> Int {
    guard depth < JSONDocument.deepestNesting else { throw fault(.tooDeep) }
    depth += 1
    nodes.append(JSONNode(start: UInt32(at), end: 0, next: 0, kind: kind))
    at += 1
    return nodes.count - 1
  }

  private mutating func close(_ opened: Int) {
    at += 1
    depth -= 1
    nodes[opened].end = UInt32(at)
    nodes[opened].next = UInt32(nodes.count)
  }

  private mutating func array(_ text: borrowing Span<UInt8>) throws(Fault) {
    let opened = try open(.array)
    skipSpace(text)
    if at < text.count, text[at] == UInt8(ascii: "]") { return close(opened) }
    while true {
      skipSpace(text)
      try value(text)
      if try isLast(closing: UInt8(ascii: "]"), text) { return close(opened) }
    }
  }

  private mutating func object(_ text: borrowing Span<UInt8>) throws(Fault) {
    let opened = try open(.object)
    skipSpace(text)
    if at < text.count, text[at] == UInt8(ascii: "}") { return close(opened) }
    while true {
      skipSpace(text)
      guard at < text.count else { throw fault(.ended) }
      guard text[at] == UInt8(ascii: "\"") else { throw fault(.expected("a name in quotes")) }
      try string(text)
      skipSpace(text)
      guard at < text.count else { throw fault(.ended) }
      guard text[at] == UInt8(ascii: ":") else { throw fault(.expected("a colon")) }
      at += 1
      skipSpace(text)
      try value(text)
      if try isLast(closing: UInt8(ascii: "}"), text) {
        try refuseDuplicates(of: opened, text)
        return close(opened)
      }
    }
  }

  private mutating func isLast(
    closing: UInt8, _ text: borrowing Span<UInt8>
  ) throws(Fault) -> Bool {
    skipSpace(text)
    guard at < text.count else { throw fault(.ended) }
    if text[at] == closing { return true }
    guard text[at] == UInt8(ascii: ",") else {
      throw fault(.expected(closing == UInt8(ascii: "]") ? "a comma or ]" : "a comma or }"))
    }
    at += 1
    return false
  }

  private mutating func word(
    _ word: StaticString, _ kind: JSONKind, _ text: borrowing Span<UInt8>
  ) throws(Fault) {
    let start = at
    for expected in word.description.utf8 {
      guard at < text.count else { throw fault(.ended) }
      guard text[at] == expected else { throw Fault(reason: .expected("a value"), offset: start) }
      at += 1
    }
    append(kind, from: start)
  }

  private mutating func append(_ kind: JSONKind, from start: Int, isEscaped: Bool = false) {
    nodes.append(
      JSONNode(
        start: UInt32(start), end: UInt32(at), next: UInt32(nodes.count + 1), kind: kind,
        isEscaped: isEscaped))
  }

  // MARK: Numbers

  private mutating func number(_ text: borrowing Span<UInt8>) throws(Fault) {
    let start = at
    if text[at] == UInt8(ascii: "-") { at += 1 }
    let whole = at
    try digits(text)
    if at - whole > 1, text[whole] == UInt8(ascii: "0") {
      throw Fault(reason: .badNumber, offset: start)
    }
    if at < text.count, text[at] == UInt8(ascii: ".") {
      at += 1
      try digits(text)
    }
    if at < text.count, text[at] | 0x20 == UInt8(ascii: "e") {
      at += 1
      if at < text.count, text[at] == UInt8(ascii: "+") || text[at] == UInt8(ascii: "-") { at += 1 }
      try digits(text)
    }
    append(.number, from: start)
  }

  private mutating func digits(_ text: borrowing Span<UInt8>) throws(Fault) {
    let start = at
    while at < text.count, text[at] &- UInt8(ascii: "0") < 10 { at += 1 }
    guard at > start else { throw fault(at == text.count ? .ended : .badNumber) }
  }

  // MARK: Strings

  private mutating func string(_ text: borrowing Span<UInt8>) throws(Fault) {
    let start = at
    var isEscaped = false
    at += 1
    while at < text.count {
      let byte = text[at]
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        return append(.string, from: start, isEscaped: isEscaped)
      case UInt8(ascii: "\\"):
        isEscaped = true
        try escape(text)
      case 0..<0x20:
        throw fault(.controlCharacter)
      case 0x20..<0x80:
        at += 1
      default:
        guard let length = UTF8Check.length(at: at, in: text) else { throw fault(.notUTF8) }
        at += length
      }
    }
    throw fault(.ended)
  }

  private mutating func escape(_ text: borrowing Span<UInt8>) throws(Fault) {
    guard at + 1 < text.count else { throw Fault(reason: .ended, offset: text.count) }
    guard text[at + 1] == UInt8(ascii: "u") else {
      guard JSONEscape.simple(text[at + 1]) != nil else { throw fault(.badEscape) }
      at += 2
      return
    }
    let first = try unit(at: at + 2, text)
    switch first {
    case 0xD800..<0xDC00:
      let hasSecond = at + 7 < text.count && text[at + 6] == UInt8(ascii: "\\")
      guard hasSecond, text[at + 7] == UInt8(ascii: "u") else { throw fault(.loneSurrogate) }
      let second = try unit(at: at + 8, text)
      guard (0xDC00..<0xE000).contains(second) else { throw fault(.loneSurrogate) }
      at += 12
    case 0xDC00..<0xE000:
      throw fault(.loneSurrogate)
    default:
      at += 6
    }
  }

  private func unit(at place: Int, _ text: borrowing Span<UInt8>) throws(Fault) -> UInt32 {
    var result: UInt32 = 0
    for index in place..<(place + 4) {
      guard index < text.count else { throw Fault(reason: .ended, offset: text.count) }
      guard let digit = JSONEscape.hexadecimal(text[index]) else {
        throw Fault(reason: .badEscape, offset: at)
      }
      result = result << 4 | UInt32(digit)
    }
    return result
  }

  // MARK: Duplicates

  /// Objects of a case have a dozen members: comparing each with each is faster than a table, which
  /// takes over where a hostile file has thousands.
  private func refuseDuplicates(of opened: Int, _ text: borrowing Span<UInt8>) throws(Fault) {
    var names: [Int] = []
    var hasEscapes = false
    var index = opened + 1
    while index < nodes.count {
      names.append(index)
      hasEscapes = hasEscapes || nodes[index].isEscaped
      index = Int(nodes[index + 1].next)
    }
    if names.count > 32 || hasEscapes { return try refuseDuplicatesByTable(names, text) }
    for (place, later) in names.enumerated().dropFirst() {
      for earlier in names[..<place] where sameBytes(earlier, later, text) {
        throw duplicate(later, text)
      }
    }
  }

  private func sameBytes(_ first: Int, _ second: Int, _ text: borrowing Span<UInt8>) -> Bool {
    let length = nodes[first].end - nodes[first].start
    guard length == nodes[second].end - nodes[second].start else { return false }
    let one = Int(nodes[first].start)
    let other = Int(nodes[second].start)
    for offset in 1..<Int(length) where text[one + offset] != text[other + offset] { return false }
    return true
  }

  private func refuseDuplicatesByTable(
    _ names: [Int], _ text: borrowing Span<UInt8>
  ) throws(Fault) {
    var seen: Set<[UInt8]> = []
    for name in names where !seen.insert(JSONEscape.decoded(nodes[name], in: text)).inserted {
      throw duplicate(name, text)
    }
  }

  private func duplicate(_ name: Int, _ text: borrowing Span<UInt8>) -> Fault {
    let decoded = JSONEscape.decoded(nodes[name], in: text)
    return Fault(
      reason: .duplicateMember(String(decoding: decoded, as: UTF8.self)),
      offset: Int(nodes[name].start))
  }
}
