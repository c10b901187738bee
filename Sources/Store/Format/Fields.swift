internal import JSON

/// The members of one object, taken by name.
///
/// Files are written in one order of members, so the next one asked for is nearly always the next one
/// there: looking it up costs one comparison.
struct Fields {
  let object: JSONValue
  private let members: [JSONMember]
  private var isTaken: [Bool]
  private var next = 0
  private(set) var known: [String] = []

  init(_ object: JSONValue) {
    self.object = object
    members = Array(object.members)
    isTaken = Array(repeating: false, count: members.count)
  }

  /// The value of a member, once; nil where there is none.
  mutating func take(_ name: String) -> JSONValue? {
    known.append(name)
    for step in members.indices {
      let place = (next + step) % members.count
      guard members[place].isNamed(name) else { continue }
      isTaken[place] = true
      next = place + 1
      return members[place].value
    }
    return nil
  }

  /// What nobody asked for.
  var untaken: [JSONMember] {
    zip(members, isTaken).filter { !$0.1 }.map(\.0)
  }
}
