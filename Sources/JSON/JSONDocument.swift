/// A JSON text as read: its bytes, untouched, and where every value stands in them.
///
/// Nothing is converted before it is asked for, so numbers stay exact, members keep their order, and
/// what nobody knows is still there. Two members of one name are refused.
///
/// RFC 8259 (Bray, 2017).
public struct JSONDocument: Sendable {
  /// Values may be nested this deep; deeper is refused, because reading goes down value by value.
  public static let deepestNesting = 128
  /// A longer text is refused: offsets are 32 bits wide.
  public static let mostBytes = 1 << 30

  private let storage: JSONStorage

  /// Reads a text.
  ///
  /// - Throws: ``JSONError`` where the text is not JSON.
  public init(_ bytes: [UInt8]) throws(JSONError) {
    var scanner = JSONScanner(count: bytes.count)
    do throws(JSONScanner.Fault) {
      try scanner.scan(bytes.span)
    } catch {
      throw JSONError(
        reason: error.reason, offset: error.offset,
        position: JSONPosition(of: error.offset, in: bytes))
    }
    storage = JSONStorage(bytes: bytes, nodes: scanner.nodes)
  }

  init(_ storage: JSONStorage) { self.storage = storage }

  /// The text, byte for byte.
  public var bytes: [UInt8] { storage.bytes }

  /// The outermost value.
  public var root: JSONValue { JSONValue(storage: storage, index: 0) }
}

/// What a document and all its values share, so that a value is one reference and one number.
final class JSONStorage: Sendable {
  let bytes: [UInt8]
  let nodes: [JSONNode]

  init(bytes: [UInt8], nodes: [JSONNode]) {
    self.bytes = bytes
    self.nodes = nodes
  }
}

/// One value, or the name of a member: the value follows its name.
struct JSONNode: Hashable, Sendable {
  /// Where the value begins; for a string, where its opening quote stands.
  var start: UInt32
  /// The first byte after the value.
  var end: UInt32
  /// The node after this one and all it contains.
  var next: UInt32
  var kind: JSONKind
  /// Whether a string has escapes in it.
  var isEscaped = false

  /// The bytes that it takes up.
  var range: Range<Int> { Int(start)..<Int(end) }
  /// For a string, the bytes between its quotes.
  var inside: Range<Int> { (Int(start) + 1)..<(Int(end) - 1) }
}
