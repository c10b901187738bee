/// Somebody who reads the images of a case.
public struct Reader: Hashable, Sendable {
  /// Unique in the case: "A", "central".
  public var id: String
  /// What kind of reader: "local", "central".
  public var role: String?
  /// The person, by their id in the store.
  public var person: String?
  /// Whether this reading leads where readers differ.
  public var isPrimary: Bool

  /// A reader from their parts.
  public init(id: String, role: String? = nil, isPrimary: Bool = false) {
    self.id = id
    self.role = role
    self.isPrimary = isPrimary
  }

  /// Id and kind: "A local".
  public var name: String { role.map { "\(id) \($0)" } ?? id }
}
