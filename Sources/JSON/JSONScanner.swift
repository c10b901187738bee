/// One pass over a text that checks it and notes where its values stand.
///
/// Every step takes the place where something begins and returns the place where it ends.
@usableFromInline
struct JSONScanner {
  /// What was wrong and where; the position in lines is worked out later, once.
  struct Fault: Error {
    var reason: JSONError.Reason
    var offset: Int
  }

  /// The members of so many can be compared with each other; objects of a case have a dozen.
  private static let fewMembers = 32

  private var depth = 0

  /// The values of a text.
  static func nodes(of text: borrowing Span<UInt8>) throws(Fault) -> [JSONNode] {
    guard text.count <= JSONDocument.mostBytes else { throw Fault(reason: .tooLong, offset: 0) }
    return try Array(capacity: text.mostNodes) { nodes throws(Fault) in
      var scanner = JSONScanner()
      try scanner.scan(text, &nodes)
    }
  }

  private mutating func scan(
    _ text: borrowing Span<UInt8>, _ nodes: inout OutputSpan<JSONNode>
  ) throws(Fault) {
    if text.count >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF {
      throw Fault(reason: .byteOrderMark, offset: 0)
    }
    let end = text.endOfSpace(from: try value(text.endOfSpace(from: 0), text, &nodes))
    guard end == text.count else { throw Fault(reason: .trailingText, offset: end) }
  }

  /// Something else than `wanted` stands here: the end, bytes that are no text, or other text.
  private static func unexpected(
    _ wanted: String, _ start: Int, _ text: borrowing Span<UInt8>
  ) -> Fault {
    guard start < text.count else { return Fault(reason: .ended, offset: start) }
    let isText = text[start] < 0x80 || UTF8Check(at: start, in: text) != .malformed
    return Fault(reason: isText ? .expected(wanted) : .notUTF8, offset: start)
  }

  // MARK: Values

  private mutating func value(
    _ start: Int, _ text: borrowing Span<UInt8>, _ nodes: inout OutputSpan<JSONNode>
  ) throws(Fault) -> Int {
    guard start < text.count else { throw Fault(reason: .ended, offset: start) }
    switch text[start] {
    case UInt8(ascii: "{"): return try object(start, text, &nodes)
    case UInt8(ascii: "["): return try array(start, text, &nodes)
    case UInt8(ascii: "\""): return try string(start, text, &nodes)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return try number(start, text, &nodes)
    case UInt8(ascii: "t"): return try word("true", .true, start, text, &nodes)
    case UInt8(ascii: "f"): return try word("false", .false, start, text, &nodes)
    case UInt8(ascii: "n"): return try word("null", .null, start, text, &nodes)
    case UInt8(ascii: "+"), UInt8(ascii: "."): throw Fault(reason: .badNumber, offset: start)
    default: throw Self.unexpected("a value", start, text)
    }
  }

  private mutating func array(
    _ start: Int, _ text: borrowing Span<UInt8>, _ nodes: inout OutputSpan<JSONNode>
  ) throws(Fault) -> Int {
    let node = try open(.array, start, &nodes)
    var at = text.endOfSpace(from: start &+ 1)
    if text.has(UInt8(ascii: "]"), at: at) { return close(node, at, &nodes) }
    while true {
      at = text.endOfSpace(from: try value(at, text, &nodes))
      if text.has(UInt8(ascii: "]"), at: at) { return close(node, at, &nodes) }
      guard text.has(UInt8(ascii: ","), at: at) else {
        throw Self.unexpected("a comma or ]", at, text)
      }
      at = text.endOfSpace(from: at &+ 1)
    }
  }

  private mutating func object(
    _ start: Int, _ text: borrowing Span<UInt8>, _ nodes: inout OutputSpan<JSONNode>
  ) throws(Fault) -> Int {
    let node = try open(.object, start, &nodes)
    var at = text.endOfSpace(from: start &+ 1)
    if text.has(UInt8(ascii: "}"), at: at) { return close(node, at, &nodes) }
    var names = NameFilter()
    while true {
      let name = nodes.count
      at = text.endOfSpace(from: try member(at, text, &nodes))
      if names.isLikeAnEarlier(nodes[name]), names.count <= Self.fewMembers {
        try refuseDuplicate(name, of: node, text, nodes)
      }
      if text.has(UInt8(ascii: "}"), at: at) {
        if names.count > Self.fewMembers { try refuseDuplicates(of: node, text, nodes) }
        return close(node, at, &nodes)
      }
      guard text.has(UInt8(ascii: ","), at: at) else {
        throw Self.unexpected("a comma or }", at, text)
      }
      at = text.endOfSpace(from: at &+ 1)
    }
  }

  private mutating func member(
    _ start: Int, _ text: borrowing Span<UInt8>, _ nodes: inout OutputSpan<JSONNode>
  ) throws(Fault) -> Int {
    guard text.has(UInt8(ascii: "\""), at: start) else {
      throw Self.unexpected("a name in quotes", start, text)
    }
    let colon = text.endOfSpace(from: try string(start, text, &nodes, isName: true))
    guard text.has(UInt8(ascii: ":"), at: colon) else {
      throw Self.unexpected("a colon", colon, text)
    }
    return try value(text.endOfSpace(from: colon &+ 1), text, &nodes)
  }

  /// Notes the beginning of a container; returns its node.
  private mutating func open(
    _ kind: JSONKind, _ start: Int, _ nodes: inout OutputSpan<JSONNode>
  ) throws(Fault) -> Int {
    guard depth < JSONDocument.deepestNesting else { throw Fault(reason: .tooDeep, offset: start) }
    depth += 1
    Self.note(&nodes, kind, start, start)
    return nodes.count - 1
  }

  /// Notes the end of a container, whose closing bracket stands at `bracket`.
  private mutating func close(
    _ node: Int, _ bracket: Int, _ nodes: inout OutputSpan<JSONNode>
  ) -> Int {
    depth -= 1
    nodes[node].end = UInt32(truncatingIfNeeded: bracket &+ 1)
    nodes[node].next = UInt32(truncatingIfNeeded: nodes.count)
    return bracket &+ 1
  }

  /// Notes a value; no text is so long that its places or nodes would not fit 32 bits.
  @inline(__always)
  private static func note(
    _ nodes: inout OutputSpan<JSONNode>, _ kind: JSONKind, _ start: Int, _ end: Int,
    isEscaped: Bool = false, isASCII: Bool = true,
    looks: NameLooks = .none
  ) {
    nodes.append(
      JSONNode(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        next: UInt32(truncatingIfNeeded: nodes.count &+ 1), kind: kind, isEscaped: isEscaped,
        isASCII: isASCII, looks: looks))
  }

  /// One of the three words; inlined, because then each is compared without making a string of it.
  @inline(__always)
  private mutating func word(
    _ word: String, _ kind: JSONKind, _ start: Int, _ text: borrowing Span<UInt8>,
    _ nodes: inout OutputSpan<JSONNode>
  ) throws(Fault) -> Int {
    var at = start
    for expected in word.utf8 {
      guard at < text.count else { throw Fault(reason: .ended, offset: at) }
      guard text[at] == expected else { throw Fault(reason: .expected("a value"), offset: start) }
      at &+= 1
    }
    Self.note(&nodes, kind, start, at)
    return at
  }

  // MARK: Numbers

  private mutating func number(
    _ start: Int, _ text: borrowing Span<UInt8>, _ nodes: inout OutputSpan<JSONNode>
  ) throws(Fault) -> Int {
    let whole = text.has(UInt8(ascii: "-"), at: start) ? start &+ 1 : start
    var at = try Self.digits(whole, text)
    if at - whole > 1, text[whole] == UInt8(ascii: "0") {
      throw Fault(reason: .badNumber, offset: start)
    }
    if text.has(UInt8(ascii: "."), at: at) { at = try Self.digits(at &+ 1, text) }
    if text.has(UInt8(ascii: "e"), at: at) || text.has(UInt8(ascii: "E"), at: at) {
      at &+= 1
      let isSigned = text.has(UInt8(ascii: "-"), at: at) || text.has(UInt8(ascii: "+"), at: at)
      at = try Self.digits(isSigned ? at &+ 1 : at, text)
    }
    Self.note(&nodes, .number, start, at)
    return at
  }

  /// At least one digit.
  private static func digits(
    _ start: Int, _ text: borrowing Span<UInt8>
  ) throws(Fault) -> Int {
    let end = text.endOfDigits(from: start)
    guard end > start else {
      throw Fault(reason: end == text.count ? .ended : .badNumber, offset: end)
    }
    return end
  }

  // MARK: Strings

  private mutating func string(
    _ start: Int, _ text: borrowing Span<UInt8>, _ nodes: inout OutputSpan<JSONNode>,
    isName: Bool = false
  ) throws(Fault) -> Int {
    var inside = Inside()
    let end = try Self.end(ofStringAt: start, in: text, &inside)
    let looks =
      isName && !inside.isEscaped
      ? NameLooks(of: text, from: start &+ 1, to: end &- 1) : NameLooks.none
    Self.note(
      &nodes, .string, start, end, isEscaped: inside.isEscaped, isASCII: inside.isASCII,
      looks: looks)
    return end
  }

  /// What is to be known of the inside of a string to make a text of it.
  @usableFromInline
  struct Inside {
    /// Whether it has escapes.
    @usableFromInline var isEscaped = false
    /// Whether it is ASCII throughout, its escapes too.
    var isASCII = true
  }

  /// Where the string ends whose opening quote stands at `start`: after its closing one.
  @inline(__always)
  static func end(
    ofStringAt start: Int, in text: borrowing Span<UInt8>, _ inside: inout Inside
  ) throws(Fault) -> Int {
    var at = text.endOfPlainText(from: start &+ 1)
    while !text.has(UInt8(ascii: "\""), at: at) {
      // An escape may stand for anything; other special text that is allowed is beyond ASCII.
      inside.isASCII = false
      inside.isEscaped = inside.isEscaped || text.has(UInt8(ascii: "\\"), at: at)
      at = text.endOfPlainText(from: try endOfSpecialText(at, text))
    }
    return at &+ 1
  }

  /// Where the escape or the scalar ends that must begin here.
  @inline(never)
  private static func endOfSpecialText(
    _ start: Int, _ text: borrowing Span<UInt8>
  ) throws(Fault) -> Int {
    guard start < text.count else { throw Fault(reason: .ended, offset: start) }
    if text[start] == UInt8(ascii: "\\") { return try JSONEscape.end(ofEscapeAt: start, in: text) }
    if text[start] < 0x20 { throw Fault(reason: .controlCharacter, offset: start) }
    switch UTF8Check(at: start, in: text) {
    case .scalar(let length): return start &+ length
    case .cut: throw Fault(reason: .ended, offset: text.count)
    case .malformed: throw Fault(reason: .notUTF8, offset: start)
    }
  }
}
