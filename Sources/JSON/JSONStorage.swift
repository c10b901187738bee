/// What a document and all its values share, so that a value is one reference and one number.
///
/// What steps from value to value may be inlined into other modules: there the compiler sees which
/// values come and go at once, and need not count references for them, which costs more than the step.
@usableFromInline
final class JSONStorage: Sendable {
  @usableFromInline let bytes: [UInt8]
  @usableFromInline let nodes: [JSONNode]

  /// The text `null`.
  static let null = JSONStorage(
    bytes: Array("null".utf8),
    nodes: [
      JSONNode(
        start: 0, end: 4, next: 1, kind: .null, isEscaped: false, isASCII: true, looks: .none)
    ])

  init(bytes: [UInt8], nodes: [JSONNode]) {
    self.bytes = bytes
    self.nodes = nodes
  }
}

/// One value, or the name of a member: the value follows its name.
@usableFromInline
struct JSONNode: Sendable {
  /// Where the value begins; for a string, where its opening quote stands.
  var start: UInt32
  /// The first byte after the value.
  var end: UInt32
  /// The node after this one and all it contains.
  @usableFromInline var next: UInt32
  @usableFromInline var kind: JSONKind
  /// Whether a string has escapes in it.
  var isEscaped: Bool
  /// Whether a string is ASCII throughout, which its copy then need not find out again.
  var isASCII: Bool
  /// For the name of a member without escapes, its ``NameLooks``.
  var looks: NameLooks

  /// The bytes that it takes up.
  var range: Range<Int> { Int(start)..<Int(end) }
  /// For a string, the bytes between its quotes.
  var inside: Range<Int> { (Int(start) + 1)..<(Int(end) - 1) }
}

extension JSONStorage {
  /// What the string at a node says; nil where it is none.
  @usableFromInline
  func string(_ index: Int) -> String? {
    let node = nodes[index]
    guard node.kind == .string else { return nil }
    if node.isEscaped { return Self.string(decoded(node).span, isASCII: false) }
    let bytes = bytes
    return Self.string(bytes.span.extracting(node.inside), isASCII: node.isASCII)
  }

  /// The scanner found the text to be UTF-8, and of that no escape makes anything else.
  static func string(_ text: borrowing Span<UInt8>, isASCII: Bool) -> String {
    if isASCII, text.count < 16 { return shortString(text) }
    return longString(text, isASCII: isASCII)
  }

  /// A text that fits into the string itself: most are.
  private static func shortString(_ text: borrowing Span<UInt8>) -> String {
    let count = text.count
    return unsafe String(unsafeUninitializedCapacity: count) { buffer in
      var at = 0
      if count >= 8 {
        let raw = UnsafeMutableRawBufferPointer(buffer)
        unsafe raw.storeBytes(of: text.eightBytes(at: 0).littleEndian, as: UInt64.self)
        at = 8
      }
      while at < count {
        unsafe buffer[at] = text[at]
        at &+= 1
      }
      return count
    }
  }

  private static func longString(_ text: borrowing Span<UInt8>, isASCII: Bool) -> String {
    String(copying: unsafe UTF8Span(unchecked: copy text, isKnownASCII: isASCII))
  }

  /// Whether the string at a node says this, scalar by scalar.
  ///
  /// `==` would not do: for it é in one scalar is é in two, and an object may have a member of each.
  @inline(__always)
  func string(_ index: Int, is wanted: borrowing Span<UInt8>) -> Bool {
    let node = nodes[index]
    if node.isEscaped { return decoded(node).span.isSame(as: wanted) }
    // Nearly all other strings have another length.
    guard Int(node.end &- node.start) == wanted.count &+ 2 else { return false }
    let bytes = bytes
    return bytes.span.holds(wanted, at: Int(node.start) &+ 1)
  }

  func decoded(_ node: JSONNode) -> [UInt8] {
    let bytes = bytes
    return JSONEscape.decoded(node.inside, in: bytes.span)
  }

  /// The node of the member that an object has by this name.
  @usableFromInline
  func member(_ wanted: borrowing Span<UInt8>, of index: Int) -> Int? {
    guard nodes[index].kind == .object else { return nil }
    return name(wanted, in: (index + 1)..<Int(nodes[index].next)).map { $0 + 1 }
  }
}
