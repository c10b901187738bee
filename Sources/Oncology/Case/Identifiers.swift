/// What names a person: optional, masked on every screen, and never needed by any rule.
public struct Identifiers: Hashable, Sendable {
  /// The name.
  public var name: String?
  /// The day of birth.
  public var birthDate: CalendarDate?
  /// The hospital's number.
  public var number: String?

  /// Identifiers from their parts.
  public init(name: String? = nil, birthDate: CalendarDate? = nil, number: String? = nil) {
    self.name = name
    self.birthDate = birthDate
    self.number = number
  }
}
