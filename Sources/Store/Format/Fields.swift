internal import JSON

/// The members of one object, taken by name.
struct Fields {
  private var members: JSONMemberSearch
  /// Every name asked for, where somebody will want to know them.
  private(set) var known: [String]?

  /// The members of an object.
  init(_ object: JSONValue, listing: Bool) {
    members = JSONMemberSearch(object)
    known = listing ? [] : nil
  }

  var object: JSONValue { members.object }

  /// The value of a member, once; nil where there is none.
  mutating func take(_ name: String) -> JSONValue? {
    known?.append(name)
    return members.take(name)
  }

  /// Whether every member was asked for.
  var isEmpty: Bool { members.isEmpty }

  /// What nobody asked for.
  var untaken: [JSONMember] { members.rest }
}
