/// Harm from a treatment (CTCAE).
public struct Toxicity: Hashable, Sendable {
  /// Unique in the case.
  public var id: String
  /// When it began and when it was known.
  public var when: Dated
  /// The last day; nil while it goes on.
  public var through: PartialDate?
  /// What it is: "rash".
  public var name: String
  /// Grade by CTCAE, 1 to 5.
  public var grade: Int
  /// The drug or treatment that it is put down to, by id.
  public var cause: String?
  /// What was done: "dose held".
  public var action: String?

  /// Harm from its parts.
  public init(
    id: String, when: Dated, through: PartialDate? = nil, name: String, grade: Int,
    cause: String? = nil, action: String? = nil
  ) {
    self.id = id
    self.when = when
    self.through = through
    self.name = name
    self.grade = grade
    self.cause = cause
    self.action = action
  }
}
