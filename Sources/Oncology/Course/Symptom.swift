/// A complaint on a day.
public struct Symptom: Hashable, Sendable {
  /// What it is put down to.
  public enum Attribution: String, CaseIterable, Sendable {
    /// The tumor.
    case disease
    /// A treatment.
    case treatment
    /// Something else that is named.
    case other
    /// Not decided.
    case unknown
  }

  /// Unique in the case.
  public var id: String
  /// When.
  public var when: Dated
  /// The complaint: "pain", "dyspnea".
  public var name: String
  /// Grade by CTCAE, 0 to 5.
  public var grade: Int?
  /// Score from 0 to 10, as patients give it.
  public var score: Int?
  /// What it is put down to.
  public var attribution: Attribution
  /// What else is to be said, such as the other cause.
  public var text: String?

  /// A complaint from its parts.
  public init(
    id: String, when: Dated, name: String, grade: Int? = nil, score: Int? = nil,
    attribution: Attribution = .unknown, text: String? = nil
  ) {
    self.id = id
    self.when = when
    self.name = name
    self.grade = grade
    self.score = score
    self.attribution = attribution
    self.text = text
  }
}
