/// A publication that a rule comes from.
public struct Citation: Hashable, Sendable {
  /// Authors, title word, journal, year, volume and pages in one line.
  public var text: String
  /// The digital object identifier, where there is one.
  public var doi: String?

  /// A publication.
  public init(_ text: String, doi: String? = nil) {
    self.text = text
    self.doi = doi
  }
}
