/// A value in a document: where it stands, and what it is when asked.
public struct JSONValue: Sendable {
  /// The document that it stands in.
  public let document: JSONDocument
  let index: Int

  private var node: JSONNode { document.nodes[index] }

  /// What it is.
  public var kind: JSONKind { node.kind }

  /// The bytes of the document that it takes up.
  public var range: Range<Int> { Int(node.start)..<Int(node.end) }

  /// Where it begins, in lines and columns.
  public var position: JSONPosition { JSONPosition(of: range.lowerBound, in: document.bytes) }

  /// The value as written.
  public var source: ArraySlice<UInt8> { document.bytes[range] }

  /// The text of a string; nil for anything else.
  public var string: String? {
    guard node.kind == .string else { return nil }
    if node.isEscaped {
      return String(
        decoding: JSONEscape.decoded(node, in: document.bytes.span), as: UTF8.self)
    }
    return String(
      decoding: document.bytes[(Int(node.start) + 1)..<(Int(node.end) - 1)], as: UTF8.self)
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

  /// The elements of an array in their order; empty for anything else.
  public var elements: JSONElements {
    JSONElements(
      document: document, at: index + 1, end: node.kind == .array ? Int(node.next) : index + 1)
  }

  /// The members of an object in their order; empty for anything else.
  public var members: JSONMembers {
    JSONMembers(
      document: document, at: index + 1, end: node.kind == .object ? Int(node.next) : index + 1)
  }

  /// The member of an object by its name; nil where there is none.
  public func member(_ name: String) -> JSONValue? {
    for member in members where member.name == name { return member.value }
    return nil
  }

  /// Whether a string is this text, found out without making a `String` of it.
  public func isString(_ text: StaticString) -> Bool {
    guard node.kind == .string else { return false }
    return document.string(index, is: text)
  }
}

extension JSONDocument {
  /// Whether the string at a node is this text.
  func string(_ index: Int, is text: StaticString) -> Bool {
    let node = nodes[index]
    if node.isEscaped {
      return JSONEscape.decoded(node, in: bytes.span).elementsEqual(text.description.utf8)
    }
    let start = Int(node.start) + 1
    let length = Int(node.end) - 1 - start
    guard length == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { expected in
      for offset in 0..<length {
        let wanted = unsafe expected[offset]
        if bytes[start + offset] != wanted { return false }
      }
      return true
    }
  }
}

/// The elements of an array, in order.
public struct JSONElements: Sequence, IteratorProtocol, Sendable {
  let document: JSONDocument
  var at: Int
  let end: Int

  /// The next element.
  public mutating func next() -> JSONValue? {
    guard at < end else { return nil }
    defer { at = Int(document.nodes[at].next) }
    return JSONValue(document: document, index: at)
  }
}

/// The members of an object, in order.
public struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  let document: JSONDocument
  var at: Int
  let end: Int

  /// The next member.
  public mutating func next() -> JSONMember? {
    guard at < end else { return nil }
    let name = at
    at = Int(document.nodes[name + 1].next)
    return JSONMember(document: document, nameIndex: name)
  }
}

/// A member of an object.
public struct JSONMember: Sendable {
  let document: JSONDocument
  let nameIndex: Int

  /// The name.
  public var name: String {
    JSONValue(document: document, index: nameIndex).string ?? ""
  }
  /// The value.
  public var value: JSONValue { JSONValue(document: document, index: nameIndex + 1) }
  /// Where the name begins, in lines and columns.
  public var position: JSONPosition {
    JSONValue(document: document, index: nameIndex).position
  }
  /// Whether it has this name, found out without making a `String` of it.
  public func isNamed(_ text: StaticString) -> Bool { document.string(nameIndex, is: text) }
}
