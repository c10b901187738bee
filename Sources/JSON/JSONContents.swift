extension JSONValue {
  /// The elements of an array in their order; empty for anything else.
  @inlinable public var elements: JSONElements {
    JSONElements(storage: storage, at: index + 1, end: end(of: .array))
  }

  /// The members of an object in their order; empty for anything else.
  @inlinable public var members: JSONMembers {
    JSONMembers(storage: storage, at: index + 1, end: end(of: .object))
  }

  /// The member of an object by its name, scalar by scalar; nil where there is none.
  @inlinable public func member(_ name: String) -> JSONValue? {
    guard let value = storage.member(name.utf8.span, of: index) else { return nil }
    return JSONValue(storage: storage, index: value)
  }

  /// The node after the last that a container of this kind holds.
  @inlinable
  func end(of container: JSONKind) -> Int {
    kind == container ? Int(storage.nodes[index].next) : index + 1
  }
}

/// The elements of an array, in order.
public struct JSONElements: Sequence, IteratorProtocol, Sendable {
  @usableFromInline let storage: JSONStorage
  @usableFromInline var at: Int
  @usableFromInline let end: Int

  @inlinable
  init(storage: JSONStorage, at: Int, end: Int) {
    self.storage = storage
    self.at = at
    self.end = end
  }

  /// The next element.
  @inlinable public mutating func next() -> JSONValue? {
    guard at < end else { return nil }
    defer { at = Int(storage.nodes[at].next) }
    return JSONValue(storage: storage, index: at)
  }
}

/// The members of an object, in order.
public struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  @usableFromInline let storage: JSONStorage
  @usableFromInline var at: Int
  @usableFromInline let end: Int

  @inlinable
  init(storage: JSONStorage, at: Int, end: Int) {
    self.storage = storage
    self.at = at
    self.end = end
  }

  /// The next member.
  @inlinable public mutating func next() -> JSONMember? {
    guard at < end else { return nil }
    defer { at = Int(storage.nodes[at + 1].next) }
    return JSONMember(storage: storage, index: at)
  }
}

/// A member of an object.
public struct JSONMember: Sendable {
  @usableFromInline let storage: JSONStorage
  /// Where the node of its name is; that of its value is the next.
  @usableFromInline let index: Int

  @inlinable
  init(storage: JSONStorage, index: Int) {
    self.storage = storage
    self.index = index
  }

  /// The name.
  @inlinable public var name: String { storage.string(index) ?? "" }

  /// The value.
  @inlinable public var value: JSONValue { JSONValue(storage: storage, index: index + 1) }

  /// The bytes of the document from the beginning of its name to the end of its value.
  public var range: Range<Int> {
    storage.nodes[index].range.lowerBound..<storage.nodes[index + 1].range.upperBound
  }

  /// The member as written: name, colon and value.
  public var source: ArraySlice<UInt8> { storage.bytes[range] }

  /// Where its name begins, in lines and columns.
  public var position: JSONPosition { JSONPosition(of: range.lowerBound, in: storage.bytes) }

  /// Whether it has this name, scalar by scalar, found out without making a `String` of it.
  public func isNamed(_ text: String) -> Bool { storage.string(index, is: text.utf8.span) }
}
