/// One pass over a text that checks it and notes where its values stand.
struct JSONScanner {
  /// What was wrong and where; the position in lines is worked out later, once.
  struct Fault: Error {
    var reason: JSONError.Reason
    var offset: Int
  }

  private(set) var nodes: [JSONNode] = []
  var at = 0
  private var depth = 0

  /// A case has a node every nine bytes.
  init(count: Int) {
    nodes.reserveCapacity(count / 8 + 8)
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

  func fault(_ reason: JSONError.Reason) -> Fault { Fault(reason: reason, offset: at) }

  /// Something else than `wanted` stands here: the end, bytes that are no text, or other text.
  private func unexpected(_ wanted: String, _ text: borrowing Span<UInt8>) -> Fault {
    guard at < text.count else { return fault(.ended) }
    guard text[at] >= 0x80, UTF8Check(at: at, in: text) == .malformed else {
      return fault(.expected(wanted))
    }
    return fault(.notUTF8)
  }

  private mutating func skipSpace(_ text: borrowing Span<UInt8>) {
    var place = at
    while place < text.count {
      switch text[place] {
      case 0x20, 0x0A, 0x0D, 0x09: place += 1
      default:
        at = place
        return
      }
    }
    at = place
  }

  private func isNext(_ byte: UInt8, _ text: borrowing Span<UInt8>) -> Bool {
    at < text.count && text[at] == byte
  }

  // MARK: Values

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
    case UInt8(ascii: "+"), UInt8(ascii: "."): throw fault(.badNumber)
    default: throw unexpected("a value", text)
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
    if isNext(UInt8(ascii: "]"), text) { return close(opened) }
    while true {
      skipSpace(text)
      try value(text)
      if try isLast(closing: UInt8(ascii: "]"), text) { return close(opened) }
    }
  }

  private mutating func object(_ text: borrowing Span<UInt8>) throws(Fault) {
    let opened = try open(.object)
    skipSpace(text)
    if isNext(UInt8(ascii: "}"), text) { return close(opened) }
    while true {
      skipSpace(text)
      guard isNext(UInt8(ascii: "\""), text) else { throw unexpected("a name in quotes", text) }
      try string(text)
      skipSpace(text)
      guard isNext(UInt8(ascii: ":"), text) else { throw unexpected("a colon", text) }
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
    if isNext(closing, text) { return true }
    guard isNext(UInt8(ascii: ","), text) else {
      throw unexpected(closing == UInt8(ascii: "]") ? "a comma or ]" : "a comma or }", text)
    }
    at += 1
    return false
  }

  private mutating func word(
    _ word: String, _ kind: JSONKind, _ text: borrowing Span<UInt8>
  ) throws(Fault) {
    var place = at
    for expected in word.utf8 {
      guard place < text.count else { throw Fault(reason: .ended, offset: place) }
      guard text[place] == expected else { throw fault(.expected("a value")) }
      place += 1
    }
    append(kind, to: place)
  }

  /// Notes a value that is no container and goes on behind it.
  private mutating func append(_ kind: JSONKind, to end: Int, isEscaped: Bool = false) {
    nodes.append(
      JSONNode(
        start: UInt32(at), end: UInt32(end), next: UInt32(nodes.count + 1), kind: kind,
        isEscaped: isEscaped))
    at = end
  }

  // MARK: Numbers

  private mutating func number(_ text: borrowing Span<UInt8>) throws(Fault) {
    var place = at
    if text[place] == UInt8(ascii: "-") { place += 1 }
    let whole = place
    place = try digits(from: place, text)
    if place - whole > 1, text[whole] == UInt8(ascii: "0") { throw fault(.badNumber) }
    if place < text.count, text[place] == UInt8(ascii: ".") {
      place = try digits(from: place + 1, text)
    }
    if place < text.count, text[place] | 0x20 == UInt8(ascii: "e") {
      place += 1
      let isSigned =
        place < text.count
        && (text[place] == UInt8(ascii: "+") || text[place] == UInt8(ascii: "-"))
      place = try digits(from: isSigned ? place + 1 : place, text)
    }
    append(.number, to: place)
  }

  /// Where the digits end that begin here; there is at least one.
  private func digits(from start: Int, _ text: borrowing Span<UInt8>) throws(Fault) -> Int {
    var place = start
    while place < text.count, text[place] &- UInt8(ascii: "0") < 10 { place += 1 }
    guard place > start else {
      throw Fault(reason: place == text.count ? .ended : .badNumber, offset: place)
    }
    return place
  }

  // MARK: Strings

  private mutating func string(_ text: borrowing Span<UInt8>) throws(Fault) {
    var isEscaped = false
    var place = at + 1
    while place < text.count {
      switch text[place] {
      case UInt8(ascii: "\""):
        return append(.string, to: place + 1, isEscaped: isEscaped)
      case UInt8(ascii: "\\"):
        isEscaped = true
        place = try JSONEscape.end(ofEscapeAt: place, in: text)
      case 0..<0x20:
        throw Fault(reason: .controlCharacter, offset: place)
      case 0x20..<0x80:
        place += 1
      default:
        switch UTF8Check(at: place, in: text) {
        case .scalar(let length): place += length
        case .cut: throw Fault(reason: .ended, offset: text.count)
        case .malformed: throw Fault(reason: .notUTF8, offset: place)
        }
      }
    }
    throw Fault(reason: .ended, offset: place)
  }
}
