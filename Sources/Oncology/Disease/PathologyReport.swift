/// What tissue or cells showed.
public struct PathologyReport: Hashable, Sendable {
  /// What was examined.
  public enum Specimen: String, CaseIterable, Sendable {
    /// A piece taken with a needle or forceps.
    case biopsy
    /// What an operation removed.
    case resection
    /// Cells from fluid or a fine needle.
    case cytology
    /// Bone marrow.
    case marrow
    /// Blood.
    case blood
  }

  /// What it means for the question whether this is the tumor.
  public enum Result: String, CaseIterable, Sendable {
    /// Tumor was found.
    case malignant
    /// No tumor was found, and something else was.
    case benign
    /// Nothing can be said.
    case inconclusive
    /// The report is not there yet; pending is not negative.
    case pending
    /// Another disease than before: transformation, second primary.
    case transformed
  }

  /// Unique in the case.
  public var id: String
  /// When it was taken and when the report was known.
  public var when: Dated
  /// What was examined.
  public var specimen: Specimen
  /// Where it was taken.
  public var site: String?
  /// The lesion it was taken from.
  public var lesion: String?
  /// What it means.
  public var result: Result
  /// The tissue as reported.
  public var histology: String?
  /// The report in short.
  public var text: String?

  /// A report from its parts.
  public init(
    id: String, when: Dated, specimen: Specimen, site: String? = nil, lesion: String? = nil,
    result: Result, histology: String? = nil, text: String? = nil
  ) {
    self.id = id
    self.when = when
    self.specimen = specimen
    self.site = site
    self.lesion = lesion
    self.result = result
    self.histology = histology
    self.text = text
  }
}
