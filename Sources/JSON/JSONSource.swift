/// A JSON text of which values are asked for one after the other, each once.
///
/// Two things are one: a ``JSONDocument``, which knows every place and may be asked in any order, and
/// ``JSONForward``, which reads on from where it is and is several times as fast.
public protocol JSONSource {
  /// The members of one object, each asked for by name once.
  associatedtype Members
  /// The elements of one array, in order.
  associatedtype Elements
  /// The members of one object, in order.
  associatedtype NamedValues

  /// Whether it can say where values stand; one that cannot gives up at the first mistake.
  static var explains: Bool { get }
  /// The document, where there is one to look for places in.
  var document: JSONDocument? { get }
  /// Gives up: nothing that was read may be used.
  mutating func giveUp()

  /// The members of the object at a place; nil for anything else.
  mutating func object(at place: JSONPlace) -> Members?
  /// Where the value of a member stands, once; nil where there is none of this name.
  mutating func take(_ name: MemberName, from members: inout Members) -> JSONPlace?
  /// Whether every member was asked for.
  mutating func isEmpty(_ members: inout Members) -> Bool
  /// The members that nobody asked for, in their order, as far as that is known.
  func rest(_ members: Members) -> [JSONMember]

  /// The members of the object at a place with their names; nil for anything else.
  mutating func namedValues(at place: JSONPlace) -> NamedValues?
  /// The next of them; nil after the last.
  mutating func next(_ values: inout NamedValues) -> (name: String, value: JSONPlace)?
  /// The elements of the array at a place; nil for anything else.
  mutating func array(at place: JSONPlace) -> Elements?
  /// The next of them; nil after the last.
  mutating func next(_ elements: inout Elements) -> JSONPlace?
  /// How many are left, as far as that is known.
  func count(_ elements: Elements) -> Int

  /// The value of `true` and `false`; nil for anything else.
  mutating func bool(at place: JSONPlace) -> Bool?
  /// The text of a string; nil for anything else.
  mutating func string(at place: JSONPlace) -> String?
  /// What somebody reads from the bytes of the text of a string; nil for anything else.
  mutating func withText<Result>(
    at place: JSONPlace, _ read: (borrowing Span<UInt8>) -> Result?
  ) -> Result?
  /// What somebody reads from the digits of a number as written; nil for anything else.
  mutating func withNumber<Result>(
    at place: JSONPlace, _ read: (borrowing Span<UInt8>) -> Result?
  ) -> Result?
}

extension JSONDocument: JSONSource {
  /// It knows every place.
  @inlinable public static var explains: Bool { true }
  /// Itself.
  @inlinable public var document: JSONDocument? { self }
  /// Nothing: it can always go on.
  @inlinable public mutating func giveUp() {}

  /// The members of the object at a place; nil for anything else.
  @inlinable public func object(at place: JSONPlace) -> JSONMemberSearch? {
    kind(at: place) == .object ? JSONMemberSearch(self, at: place) : nil
  }

  /// Where the value of a member stands, once; nil where there is none of this name.
  @inlinable
  @inline(__always)
  public func take(_ name: MemberName, from members: inout JSONMemberSearch) -> JSONPlace? {
    members.take(name.text)
  }

  /// Whether every member was asked for.
  @inlinable public func isEmpty(_ members: inout JSONMemberSearch) -> Bool { members.isEmpty }

  /// The members that nobody asked for, in their order.
  public func rest(_ members: JSONMemberSearch) -> [JSONMember] { members.rest }

  /// The members of the object at a place with their names; nil for anything else.
  @inlinable public func namedValues(at place: JSONPlace) -> JSONNamedPlaces? {
    kind(at: place) == .object ? members(at: place) : nil
  }

  /// The next of them; nil after the last.
  @inlinable public func next(
    _ values: inout JSONNamedPlaces
  ) -> (name: String, value: JSONPlace)? { values.next() }

  /// The elements of the array at a place; nil for anything else.
  @inlinable public func array(at place: JSONPlace) -> JSONPlaces? {
    kind(at: place) == .array ? elements(at: place) : nil
  }

  /// The next of them; nil after the last.
  @inlinable public func next(_ elements: inout JSONPlaces) -> JSONPlace? { elements.next() }

  /// How many are left.
  public func count(_ elements: JSONPlaces) -> Int { elements.count }
}
