internal import Oncology

/// The readers of one case, from the names that its rows give.
struct ReaderTable {
  /// What a reader is called where the table names none.
  static let defaultName = "A"
  private static let defaultDoubt =
    "Where no row of a patient names an evaluator, the readings are taken as reader A's."

  /// Many more than read any study: a column that names more holds something else.
  private static let most = 50

  /// The readers in the order of the file.
  private(set) var readers: [Reader] = []
  /// The reader's id by the id of the name.
  private var ids: [String: String] = [:]

  /// The readers that the names in the rows stand for; the rows come in the order of the file.
  ///
  /// Nil, with a problem, when there are more than anybody would ask.
  init?(
    _ names: [(name: ImportedName?, row: Int)], _ mint: inout IDMint, _ notes: inout ImportNotes
  ) {
    let isNamed = names.contains { $0.name != nil }
    if !isNamed { notes.doubtOnce(row: names.first?.row ?? 1, Self.defaultDoubt) }
    var checked = NameCheck("evaluator")
    for (name, row) in names {
      if isNamed, name == nil {
        notes.problem(
          row: row, "The evaluator is missing, and other rows of the patient have one.",
          hint: "Give every row of the patient its evaluator.")
        continue
      }
      if let name { checked.check(name, row: row, &notes) }
      let id = name?.id ?? Self.defaultName
      guard ids[id] == nil else { continue }
      guard readers.count < Self.most else {
        notes.problem(
          row: row, "The patient has more than \(Self.most) evaluators.",
          hint: "Check that the column names who read the images, and nothing else.")
        return nil
      }
      add(id, row, &mint, &notes)
    }
  }

  private mutating func add(
    _ id: String, _ row: Int, _ mint: inout IDMint, _ notes: inout ImportNotes
  ) {
    let reader = mint.take(id) ? id : mint.id("reader-\(id)")
    if reader != id {
      notes.doubt(
        row: row,
        "The evaluator \(id) and something else of the case have one name; the reader is called "
          + "\(reader).")
    }
    ids[id] = reader
    readers.append(Reader(id: reader))
  }

  /// The reader of a row.
  func id(of name: ImportedName?) -> String {
    ids[name?.id ?? Self.defaultName] ?? Self.defaultName
  }
}
