/// A value in a document: where it stands, and what it is when asked.
public struct JSONValue: Sendable {
  let storage: JSONStorage
  let index: Int

  private var node: JSONNode { storage.nodes[index] }

  /// The document that it stands in.
  public var document: JSONDocument { JSONDocument(storage) }

  /// What it is.
  public var kind: JSONKind { node.kind }

  /// The bytes of the document that it takes up.
  public var range: Range<Int> { node.range }

  /// Where it begins, in lines and columns.
  public var position: JSONPosition { JSONPosition(of: range.lowerBound, in: storage.bytes) }

  /// The value as written.
  public var source: ArraySlice<UInt8> { storage.bytes[range] }

  /// The text of a string; nil for anything else.
  public var string: String? {
    node.kind == .string ? storage.string(index) : nil
  }

  /// The digits of a number as written; nil for anything else.
  ///
  /// Never converted here: what a number means, and how exact it must be, is the reader's to say.
  public var number: ArraySlice<UInt8>? {
    node.kind == .number ? source : nil
  }

  /// The value of `true` and `false`; nil for anything else.
  public var bool: Bool? {
    switch node.kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// Whether a string is this text, scalar by scalar, found out without making a `String` of it.
  public func isString(_ text: String) -> Bool {
    node.kind == .string && storage.string(index, is: text)
  }
}

extension JSONStorage {
  /// What the string at a node says.
  func string(_ index: Int) -> String {
    let node = nodes[index]
    if node.isEscaped { return String(decoding: decoded(node), as: UTF8.self) }
    return String(decoding: bytes[node.inside], as: UTF8.self)
  }

  /// Whether the string at a node says this, scalar by scalar.
  ///
  /// `==` would not do: for it é in one scalar is é in two, and an object may have a member of each.
  func string(_ index: Int, is text: String) -> Bool {
    let node = nodes[index]
    if node.isEscaped { return decoded(node).elementsEqual(text.utf8) }
    let start = Int(node.start) + 1
    let wanted = text.utf8.span
    guard wanted.count == node.inside.count else { return false }
    for offset in wanted.indices where bytes[start + offset] != wanted[offset] { return false }
    return true
  }

  private func decoded(_ node: JSONNode) -> [UInt8] {
    let bytes = bytes
    return JSONEscape.decoded(node.inside, in: bytes.span)
  }
}
