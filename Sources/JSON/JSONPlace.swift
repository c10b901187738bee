/// Where a value stands in a document, without the document: for whoever holds it anyway.
///
/// A ``JSONValue`` is the document and a place; making and dropping one counts a reference, which takes
/// longer than most of what a reader of many small values does with it.
public struct JSONPlace: Hashable, Sendable {
  @usableFromInline let index: Int

  @inlinable
  init(_ index: Int) { self.index = index }
}

extension JSONValue {
  /// Where it stands.
  @inlinable public var place: JSONPlace { JSONPlace(index) }
}

extension JSONMemberSearch {
  /// The members of the object at a place; none of anything else.
  public init(_ document: JSONDocument, at place: JSONPlace) {
    self.init(document.storage, at: place.index)
  }
}

/// What values are, by their places; a place must be of this document.
extension JSONDocument {
  /// The value.
  public func value(at place: JSONPlace) -> JSONValue {
    JSONValue(storage: storage, index: place.index)
  }

  /// What it is.
  @inlinable public func kind(at place: JSONPlace) -> JSONKind { storage.nodes[place.index].kind }

  /// The value of `true` and `false`; nil for anything else.
  @inlinable public func bool(at place: JSONPlace) -> Bool? {
    switch kind(at: place) {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// The text of a string; nil for anything else.
  @inlinable public func string(at place: JSONPlace) -> String? { storage.string(place.index) }

  /// What somebody reads from the bytes of the text of a string; nil for anything else.
  public func withText<Result>(
    at place: JSONPlace, _ read: (borrowing Span<UInt8>) -> Result?
  ) -> Result? {
    let node = storage.nodes[place.index]
    guard node.kind == .string else { return nil }
    if node.isEscaped { return read(storage.decoded(node).span) }
    let bytes = storage.bytes
    return read(bytes.span.extracting(node.inside))
  }

  /// What somebody reads from the digits of a number as written; nil for anything else.
  public func withNumber<Result>(
    at place: JSONPlace, _ read: (borrowing Span<UInt8>) -> Result?
  ) -> Result? {
    let node = storage.nodes[place.index]
    guard node.kind == .number else { return nil }
    let bytes = storage.bytes
    return read(bytes.span.extracting(node.range))
  }

  /// The elements of an array in their order; empty for anything else.
  public func elements(at place: JSONPlace) -> JSONPlaces {
    JSONPlaces(storage, of: .array, at: place.index)
  }

  /// The members of an object in their order, each by its name and where its value stands; empty for
  /// anything else.
  public func members(at place: JSONPlace) -> JSONNamedPlaces {
    JSONNamedPlaces(values: JSONPlaces(storage, of: .object, at: place.index))
  }
}

/// The places of the elements of an array, in order.
public struct JSONPlaces: Sequence, IteratorProtocol, Sendable {
  @usableFromInline let storage: JSONStorage
  @usableFromInline var at: Int
  @usableFromInline let end: Int

  init(_ storage: JSONStorage, of kind: JSONKind, at index: Int) {
    self.storage = storage
    at = index + 1
    let node = storage.nodes[index]
    end = node.kind == kind ? Int(node.next) : at
  }

  /// How many there are.
  public var count: Int {
    var (count, place) = (0, at)
    while place < end {
      count &+= 1
      place = Int(storage.nodes[place].next)
    }
    return count
  }

  /// The next one.
  @inlinable public mutating func next() -> JSONPlace? {
    guard at < end else { return nil }
    defer { at = Int(storage.nodes[at].next) }
    return JSONPlace(at)
  }
}

/// The members of an object, in order: names, and the places of their values.
public struct JSONNamedPlaces: Sequence, IteratorProtocol, Sendable {
  /// Names and values in turn.
  @usableFromInline var values: JSONPlaces

  init(values: JSONPlaces) { self.values = values }

  /// How many there are.
  public var count: Int { values.count / 2 }

  /// The next one.
  @inlinable public mutating func next() -> (name: String, value: JSONPlace)? {
    guard let name = values.next(), let value = values.next() else { return nil }
    return (values.storage.string(name.index) ?? "", value)
  }
}
