/// The members of an object, each asked for by name once.
///
/// Files are written in one order of members, so the one asked for is nearly always the next one
/// there: finding it costs one comparison and no memory.
public struct JSONMemberSearch: Sendable {
  /// The object.
  public let object: JSONValue
  /// The nodes of names, from the first to after the last.
  private let nodes: Range<Int>
  /// The name after the one found last.
  private var next: Int
  /// The names found, once one was not the next; before that all names before `next` were found.
  private var found: Set<Int>?

  /// The members of an object; none of anything else.
  public init(_ object: JSONValue) {
    self.object = object
    nodes = (object.index + 1)..<object.end(of: .object)
    next = nodes.lowerBound
  }

  /// The value of a member, once; nil where there is none of this name, scalar by scalar.
  public mutating func take(_ name: String) -> JSONValue? {
    if next < nodes.upperBound {
      guard object.storage.string(next, is: name.utf8.span) else { return takeOutOfTurn(name) }
      return taken(next)
    }
    return found == nil ? nil : takeOutOfTurn(name)
  }

  private mutating func takeOutOfTurn(_ name: String) -> JSONValue? {
    let storage = object.storage
    guard
      let place = storage.name(name.utf8.span, in: next..<nodes.upperBound)
        ?? (found == nil ? nil : storage.name(name.utf8.span, in: nodes.lowerBound..<next))
    else { return nil }
    if found == nil { found = Set(storage.names(in: nodes.lowerBound..<next)) }
    return taken(place)
  }

  private mutating func taken(_ place: Int) -> JSONValue {
    found?.insert(place)
    next = Int(object.storage.nodes[place + 1].next)
    return JSONValue(storage: object.storage, index: place + 1)
  }

  /// Whether every member was asked for.
  public var isEmpty: Bool { found == nil && next == nodes.upperBound }

  /// The members that nobody asked for.
  public var rest: [JSONMember] {
    let storage = object.storage
    let names =
      found.map { found in storage.names(in: nodes).filter { !found.contains($0) } }
      ?? storage.names(in: next..<nodes.upperBound)
    return names.map { JSONMember(storage: storage, index: $0) }
  }
}

extension JSONStorage {
  /// The node of the member of an object that has this name, among the names of some nodes.
  func name(_ wanted: borrowing Span<UInt8>, in names: Range<Int>) -> Int? {
    let (bytes, nodes) = (bytes, nodes)
    let text = bytes.span
    var at = names.lowerBound
    while at < names.upperBound {
      let node = nodes[at]
      // Nearly all other names have another length.
      if node.isEscaped {
        if string(at, is: wanted) { return at }
      } else if node.inside.count == wanted.count, text.extracting(node.inside).isSame(as: wanted) {
        return at
      }
      at = Int(nodes[at + 1].next)
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
