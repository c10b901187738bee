/// A response criterion with its categories, as data.
public struct Criterion: Hashable, Sendable {
  /// A category of a criterion.
  public struct Category: Hashable, Sendable {
    /// As it is written: "CMR".
    public let letters: String
    /// What it amounts to.
    public let responseClass: ResponseClass
    /// The rule that it comes from.
    public let rule: String
    /// Other ways to write it.
    public let alsoWritten: [String]

    init(
      _ letters: String, _ responseClass: ResponseClass, _ rule: String, also: [String] = []
    ) {
      self.letters = letters
      self.responseClass = responseClass
      self.rule = rule
      alsoWritten = also
    }

    /// Whether it is meant by a text, capitals aside.
    func isWritten(_ text: String) -> Bool {
      let text = text.lowercased()
      return ([letters] + alsoWritten).contains { $0.lowercased() == text }
    }
  }

  /// What kind of disease it is for.
  public enum Disease: String, Sendable {
    /// Solid tumors: RECIST 1.1 is measured beside it.
    case solid
    /// Disease of blood, marrow and lymph nodes: RECIST 1.1 has no say in it.
    case hematologic
  }

  /// How the best response follows from the categories of a course.
  public enum BestResponse: Hashable, Sendable {
    /// As in RECIST 1.1, with confirmation (solid-rules 1.8).
    case recist
    /// As in iRECIST: progression has to be confirmed (IR-15, IR-16).
    case irecist
    /// By rules of its own, which this version does not have.
    case notComputed
  }

  /// The id on the command line and in files: "lugano-pet".
  public let id: String
  /// The name for a narrow column: "Lugano".
  public let shortName: String
  /// The name.
  public let name: String
  /// The publication.
  public let citation: Citation
  /// What kind of disease it is for.
  public let disease: Disease
  /// Whether this version computes it; else its categories are taken as reported.
  public let isComputed: Bool
  /// How the best response follows from the categories.
  public let bestResponse: BestResponse
  /// Its categories.
  public let categories: [Category]

  init(
    _ id: String, _ shortName: String, _ name: String, _ citation: Citation, _ disease: Disease,
    isComputed: Bool = false, best: BestResponse = .notComputed, _ categories: [Category]
  ) {
    self.id = id
    self.shortName = shortName
    self.name = name
    self.citation = citation
    self.disease = disease
    self.isComputed = isComputed
    bestResponse = best
    self.categories = categories
  }

  /// The category that a text means; nil where it means none.
  public func category(_ text: String) -> Category? {
    categories.first { $0.letters == text } ?? categories.first { $0.isWritten(text) }
  }
}
