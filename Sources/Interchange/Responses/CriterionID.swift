internal import Criteria

/// The criterion that a cell of a response table names, by the ids of the command line.
enum CriterionID {
  /// The id in a cell; anything else is a problem.
  static func id(_ cell: TableCell, _ notes: inout ImportNotes) -> String? {
    let id = cell.text.lowercased()
    if CriterionCatalog.criterion(id) != nil { return id }
    let known = CriterionCatalog.all.map(\.id).joined(separator: ", ")
    notes.problem(
      cell, "This is no criterion that is known.", hint: "Write one of: \(known).")
    return nil
  }
}
