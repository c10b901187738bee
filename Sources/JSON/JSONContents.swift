extension JSONValue {
  /// The elements of an array in their order; empty for anything else.
  public var elements: JSONElements {
    JSONElements(storage: storage, at: index + 1, end: end(of: .array))
  }

  /// The members of an object in their order; empty for anything else.
  public var members: JSONMembers {
    JSONMembers(storage: storage, at: index + 1, end: end(of: .object))
  }

  /// The member of an object by its name, scalar by scalar; nil where there is none.
  public func member(_ name: String) -> JSONValue? {
    let end = end(of: .object)
    var at = index + 1
    while at < end {
      if storage.string(at, is: name) { return JSONValue(storage: storage, index: at + 1) }
      at = Int(storage.nodes[at + 1].next)
    }
    return nil
  }

  /// The node after the last that a container of this kind holds.
  private func end(of kind: JSONKind) -> Int {
    let node = storage.nodes[index]
    return node.kind == kind ? Int(node.next) : index + 1
  }
}

/// The elements of an array, in order.
public struct JSONElements: Sequence, IteratorProtocol, Sendable {
  let storage: JSONStorage
  var at: Int
  let end: Int

  /// The next element.
  public mutating func next() -> JSONValue? {
    guard at < end else { return nil }
    defer { at = Int(storage.nodes[at].next) }
    return JSONValue(storage: storage, index: at)
  }
}

/// The members of an object, in order.
public struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  let storage: JSONStorage
  var at: Int
  let end: Int

  /// The next member.
  public mutating func next() -> JSONMember? {
    guard at < end else { return nil }
    let name = at
    at = Int(storage.nodes[name + 1].next)
    return JSONMember(storage: storage, index: name)
  }
}

/// A member of an object.
public struct JSONMember: Sendable {
  let storage: JSONStorage
  /// Where the node of its name is; that of its value is the next.
  let index: Int

  /// The name.
  public var name: String { storage.string(index) }

  /// The value.
  public var value: JSONValue { JSONValue(storage: storage, index: index + 1) }

  /// The bytes of the document from the beginning of its name to the end of its value.
  public var range: Range<Int> {
    storage.nodes[index].range.lowerBound..<storage.nodes[index + 1].range.upperBound
  }

  /// The member as written: name, colon and value.
  public var source: ArraySlice<UInt8> { storage.bytes[range] }

  /// Where its name begins, in lines and columns.
  public var position: JSONPosition { JSONPosition(of: range.lowerBound, in: storage.bytes) }

  /// Whether it has this name, scalar by scalar, found out without making a `String` of it.
  public func isNamed(_ text: String) -> Bool { storage.string(index, is: text) }
}
