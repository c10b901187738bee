/// What keeps a file from being imported: where, why, and what to do about it.
///
/// Never holds what a cell says: the row and the name of the column are enough to find it, and a
/// cell may hold a name.
public struct ImportProblem: Hashable, Sendable {
  /// The row as a spreadsheet counts: the header is row 1, and blank rows count.
  public var row: Int
  /// The column by its name in the header, or by its number where it has none; nil when the row as
  /// a whole is meant.
  public var column: String?
  /// What is wrong, in a sentence.
  public var message: String
  /// What to do about it, in a sentence.
  public var hint: String

  /// A problem from its parts.
  public init(row: Int, column: String? = nil, message: String, hint: String) {
    self.row = row
    self.column = column
    self.message = message
    self.hint = hint
  }
}

/// Why nothing of a file was imported.
public struct ImportFailure: Error, Hashable, Sendable {
  /// What is wrong with it in the order of its rows; never empty, and at most 200.
  public let problems: [ImportProblem]
  /// How many more there are that are not listed.
  public let unlisted: Int

  /// A failure from what is wrong.
  public init(problems: [ImportProblem], unlisted: Int = 0) {
    self.problems = problems
    self.unlisted = unlisted
  }
}
