/// What was read in one way although another is possible: somebody should look before it counts.
///
/// Never holds what a cell says of a patient, only rows, columns and the ids of lesions and
/// readers.
public struct ImportDoubt: Hashable, Sendable {
  /// The row as a spreadsheet counts: the first that it is about.
  public var row: Int
  /// The column by its name in the header.
  public var column: String?
  /// What is doubtful and how it was read.
  public var sentence: String

  /// A doubt from its parts.
  public init(row: Int, column: String? = nil, sentence: String) {
    self.row = row
    self.column = column
    self.sentence = sentence
  }
}
