internal import JSON

/// The members of one object, taken by name.
struct Fields {
  private var members: JSONMemberSearch
  /// Every name asked for, where somebody will want to know them.
  private(set) var known: [String]?

  /// The members of an object.
  init(_ json: JSONDocument, at object: JSONPlace, listing: Bool) {
    members = JSONMemberSearch(json, at: object)
    known = listing ? [] : nil
  }

  /// Where the object stands.
  var object: JSONPlace { members.place }

  /// Where the value of a member stands, once; nil where there is none.
  @inline(__always)
  mutating func take(_ name: StaticString) -> JSONPlace? {
    if known != nil { list(name) }
    return members.take(name)
  }

  @inline(never)
  private mutating func list(_ name: StaticString) { known?.append(name.description) }

  /// Whether every member was asked for.
  var isEmpty: Bool { members.isEmpty }

  /// What nobody asked for.
  var untaken: [JSONMember] { members.rest }
}
