/// What is wrong with a theme, and where.
public struct ThemeProblem: Error, Hashable, Sendable {
  /// The line of its file, from 1.
  public var line: Int
  /// What is wrong, in a sentence.
  public var message: String
}
