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

  @usableFromInline let storage: JSONStorage

  /// Reads a text.
  ///
  /// - Throws: ``JSONError`` where the text is not JSON.
  public init(_ bytes: [UInt8]) throws(JSONError) {
    do throws(JSONScanner.Fault) {
      storage = JSONStorage(bytes: bytes, nodes: try JSONScanner.nodes(of: bytes.span))
    } catch {
      throw JSONError(
        reason: error.reason, offset: error.offset,
        position: JSONPosition(of: error.offset, in: bytes))
    }
  }

  init(_ storage: JSONStorage) { self.storage = storage }

  /// A text that was read before; `null` where it is no JSON after all.
  public init(readBefore bytes: [UInt8]) {
    self = (try? JSONDocument(bytes)) ?? JSONDocument(.null)
  }

  /// The text, byte for byte.
  public var bytes: [UInt8] { storage.bytes }

  /// The outermost value.
  public var root: JSONValue { JSONValue(storage: storage, index: 0) }
}
