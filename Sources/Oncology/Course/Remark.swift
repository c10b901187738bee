/// A fact that is kept in words: an illness beside the tumor, a wish.
public struct Remark: Hashable, Sendable {
  /// Unique in the case.
  public var id: String
  /// When it was so, where recorded.
  public var when: Dated?
  /// The fact.
  public var text: String

  /// A fact in words.
  public init(id: String, when: Dated? = nil, text: String) {
    self.id = id
    self.when = when
    self.text = text
  }
}
