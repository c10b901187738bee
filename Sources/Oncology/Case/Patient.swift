/// The person the case is about, by what a board needs and no more.
public struct Patient: Hashable, Sendable {
  /// Sex as the disease sees it.
  public enum Sex: String, CaseIterable, Sendable {
    /// Female.
    case female
    /// Male.
    case male
    /// Neither, or not to be said.
    case other

    /// F, M or X.
    public var letter: String {
      switch self {
      case .female: "F"
      case .male: "M"
      case .other: "X"
      }
    }
  }

  /// A name that is none, for the room to use.
  public var alias: String?
  /// The year of birth.
  public var birthYear: Int?
  /// Sex.
  public var sex: Sex?
  /// What names the person; nil where the store keeps none.
  public var identifiers: Identifiers?

  /// A person with nothing known.
  public init(alias: String? = nil, birthYear: Int? = nil, sex: Sex? = nil) {
    self.alias = alias
    self.birthYear = birthYear
    self.sex = sex
  }

  /// Years of age in the year of `day`; only the year of birth is kept, so it may be one too many
  /// before the birthday.
  public func age(on day: CalendarDate) -> Int? {
    birthYear.map { day.parts.year - $0 }
  }
}
