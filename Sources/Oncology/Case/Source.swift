/// Where a fact comes from, so that it can be looked up.
public struct Source: Hashable, Sendable {
  /// The document: "radiology report", "clinic letter 27 Nov".
  public var document: String?
  /// The page or section.
  public var page: String?
  /// Who wrote or said it.
  public var author: String?
  /// Whether it was only said.
  public var isVerbal: Bool

  /// A source from its parts.
  public init(
    document: String? = nil, page: String? = nil, author: String? = nil, isVerbal: Bool = false
  ) {
    self.document = document
    self.page = page
    self.author = author
    self.isVerbal = isVerbal
  }
}
