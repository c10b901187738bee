/// A value in a document: where it stands, and what it is when asked.
public struct JSONValue: Sendable {
  @usableFromInline let storage: JSONStorage
  @usableFromInline let index: Int

  @inlinable
  init(storage: JSONStorage, index: Int) {
    self.storage = storage
    self.index = index
  }

  /// The document that it stands in.
  public var document: JSONDocument { JSONDocument(storage) }

  /// What it is.
  @inlinable public var kind: JSONKind { storage.nodes[index].kind }

  /// The bytes of the document that it takes up.
  public var range: Range<Int> { storage.nodes[index].range }

  /// Where it begins, in lines and columns.
  public var position: JSONPosition { JSONPosition(of: range.lowerBound, in: storage.bytes) }

  /// The value as written.
  public var source: ArraySlice<UInt8> { storage.bytes[range] }

  /// The text of a string; nil for anything else.
  @inlinable public var string: String? { storage.string(index) }

  /// The digits of a number as written; nil for anything else.
  ///
  /// Never converted here: what a number means, and how exact it must be, is the reader's to say.
  public var number: ArraySlice<UInt8>? { kind == .number ? source : nil }

  /// The value of `true` and `false`; nil for anything else.
  @inlinable public var bool: Bool? {
    switch kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// Whether a string is this text, scalar by scalar, found out without making a `String` of it.
  public func isString(_ text: String) -> Bool {
    kind == .string && storage.string(index, is: text.utf8.span)
  }
}
