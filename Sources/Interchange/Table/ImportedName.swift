internal import Oncology

/// A name in the form of an id: blanks become hyphens.
struct ImportedName: Hashable {
  /// The name as written.
  let text: String
  /// The id.
  let id: String

  /// A name; nil when it can be no id.
  init?(_ text: String) {
    id = text.split(separator: " ").joined(separator: "-")
    guard CaseID.isValid(id) else { return nil }
    self.text = text
  }

  /// The name of a cell; what can be no id is a problem.
  init?(_ cell: TableCell, _ notes: inout ImportNotes) {
    guard let name = ImportedName(cell.text) else {
      notes.problem(
        cell, "This can be no id: an id has 1 to 64 of the characters A-Z a-z 0-9 . _ -",
        hint: "Choose a plainer name and write it in every row.")
      return nil
    }
    self = name
  }
}
