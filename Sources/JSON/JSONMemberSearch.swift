/// The members of an object, each asked for by name once.
///
/// Files are written in one order of members, so the one asked for is nearly always the next one
/// there: finding it costs one comparison and no memory. That a member is missing shows in the looks
/// of all names together.
public struct JSONMemberSearch: Sendable {
  private let storage: JSONStorage
  /// The node of the object.
  private let index: Int
  /// The node after the last member.
  private let end: Int
  /// The looks of all names.
  @usableFromInline let looks: UInt64
  /// The name after the one found last.
  private var next: Int
  /// The names before `next` that nobody asked for so far.
  private var passed: [Int] = []

  /// The members of an object; none of anything else.
  public init(_ object: JSONValue) { self.init(object.storage, at: object.index) }

  init(_ storage: JSONStorage, at index: Int) {
    self.storage = storage
    self.index = index
    next = index + 1
    let node = storage.nodes[index]
    end = node.kind == .object ? Int(node.next) : next
    looks = storage.looks(ofNames: next..<end)
  }

  /// The object.
  public var object: JSONValue { JSONValue(storage: storage, index: index) }

  /// Where the object stands.
  public var place: JSONPlace { JSONPlace(index) }

  /// The value of a member, once; nil where there is none of this name, scalar by scalar.
  public mutating func take(_ name: String) -> JSONValue? {
    let letters = name.utf8.span
    guard looks & NameLooks(of: letters, from: 0, to: letters.count).bit != 0 else { return nil }
    return node(letters).map { JSONValue(storage: storage, index: $0) }
  }

  /// Where the value of a member stands, once; nil where there is none of this name.
  ///
  /// Inlined as far as the looks, which of a name that stands in the source are known to the compiler:
  /// most members that may be missing are, and that then costs next to nothing.
  @inlinable
  @inline(__always)
  public mutating func take(_ name: StaticString) -> JSONPlace? {
    guard looks & NameLooks(of: name).bit != 0 else { return nil }
    return takeAlike(name)
  }

  /// Takes a member of which some name at least has the looks.
  @usableFromInline
  mutating func takeAlike(_ name: StaticString) -> JSONPlace? {
    let letters = unsafe UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    return node(unsafe letters.span).map { JSONPlace($0) }
  }

  /// The node of the value of a member.
  @inline(__always)
  private mutating func node(_ name: borrowing Span<UInt8>) -> Int? {
    guard next < end, storage.string(next, is: name) else { return nodeOutOfTurn(name) }
    let found = next &+ 1
    next = Int(storage.nodes[found].next)
    return found
  }

  @inline(never)
  private mutating func nodeOutOfTurn(_ name: borrowing Span<UInt8>) -> Int? {
    if let later = storage.name(name, in: next..<end) {
      passed += storage.names(in: next..<later)
      next = Int(storage.nodes[later + 1].next)
      return later + 1
    }
    guard let place = passed.firstIndex(where: { storage.string($0, is: name) }) else {
      return nil
    }
    return passed.remove(at: place) + 1
  }

  /// Whether every member was asked for.
  public var isEmpty: Bool { next == end && passed.isEmpty }

  /// The members that nobody asked for, in their order.
  public var rest: [JSONMember] {
    (passed + storage.names(in: next..<end)).map { JSONMember(storage: storage, index: $0) }
  }
}

extension JSONStorage {
  /// The looks of the names of an object, all together.
  func looks(ofNames names: Range<Int>) -> UInt64 {
    var looks: UInt64 = 0
    var at = names.lowerBound
    while at < names.upperBound {
      let name = nodes[at]
      looks |= name.isEscaped ? NameLooks.any : name.looks.bit
      at = Int(nodes[at &+ 1].next)
    }
    return looks
  }

  /// The node of the member of an object that has this name, among the names of some nodes.
  func name(_ wanted: borrowing Span<UInt8>, in names: Range<Int>) -> Int? {
    var at = names.lowerBound
    while at < names.upperBound {
      if string(at, is: wanted) { return at }
      at = Int(nodes[at &+ 1].next)
    }
    return nil
  }

  /// The nodes of the names of members.
  func names(in range: Range<Int>) -> [Int] {
    var result: [Int] = []
    var at = range.lowerBound
    while at < range.upperBound {
      result.append(at)
      at = Int(nodes[at + 1].next)
    }
    return result
  }
}
