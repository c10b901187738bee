/// Everything that is noticed while a file is read, so that one look is enough to mend it.
struct ImportNotes {
  /// More than this many problems are counted and not listed.
  static let mostProblems = 200

  private var problems: [ImportProblem] = []
  private(set) var doubts: [ImportDoubt] = []
  private var said: Set<String> = []
  /// How many problems there are, listed or not.
  private(set) var problemCount = 0

  mutating func problem(row: Int, column: String? = nil, _ message: String, hint: String) {
    problemCount += 1
    guard problems.count < Self.mostProblems else { return }
    problems.append(ImportProblem(row: row, column: column, message: message, hint: hint))
  }

  mutating func problem(_ cell: TableCell, _ message: String, hint: String) {
    problem(row: cell.row, column: cell.column, message, hint: hint)
  }

  /// Notes a problem that one answer mends for the whole file, at its first place.
  mutating func problemOnce(row: Int, column: String, _ message: String, hint: String) {
    if said.insert(message).inserted { problem(row: row, column: column, message, hint: hint) }
  }

  mutating func doubt(row: Int, column: String? = nil, _ sentence: String) {
    doubts.append(ImportDoubt(row: row, column: column, sentence: sentence))
  }

  /// Notes a doubt that is the same wherever it occurs, at its first place.
  mutating func doubtOnce(row: Int, _ sentence: String) {
    if said.insert(sentence).inserted { doubt(row: row, sentence) }
  }

  /// - Throws: ``ImportFailure`` when there is any problem.
  func check() throws(ImportFailure) {
    guard problemCount > 0 else { return }
    throw ImportFailure(
      problems: problems.sorted { $0.row < $1.row }, unlisted: problemCount - problems.count)
  }
}
