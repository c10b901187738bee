/// A response category that a person signed for a time point.
///
/// Not the computed category and never mixed with it: a person may know what the figures do not.
public struct ResponseCall: Hashable, Sendable {
  /// Unique in the case.
  public var id: String
  /// The time point that is called, and when the call was made.
  public var when: Dated
  /// The criterion's id: "recist-1.1".
  public var criterion: String
  /// The category, in the criterion's letters.
  public var category: String
  /// The reader whose measurements it rests on.
  public var reader: String?
  /// Why.
  public var rationale: String?
  /// Who: a person's id.
  public var author: String
  /// The discipline they spoke for.
  public var discipline: Discipline?

  /// A call from its parts.
  public init(
    id: String, when: Dated, criterion: String, category: String, reader: String? = nil,
    rationale: String? = nil, author: String, discipline: Discipline? = nil
  ) {
    self.id = id
    self.when = when
    self.criterion = criterion
    self.category = category
    self.reader = reader
    self.rationale = rationale
    self.author = author
    self.discipline = discipline
  }
}
