/// The criteria that a response table may name, by the ids of the command line.
enum CriterionID {
  static let all = [
    "recist-1.1", "irecist", "mrecist", "rano-2.0", "pcwg3", "gcig-ca125", "percist", "choi",
    "lugano-ct", "lugano-pet", "lyric", "recil", "imwg-2016", "aml-eln-2022", "all-eln-2024",
    "cml-eln-2020", "mds-iwg-2023", "cll-iwcll-2018", "wm", "pcnsl-ipcg",
  ]

  /// The id in a cell; anything else is a problem.
  static func id(_ cell: TableCell, _ notes: inout ImportNotes) -> String? {
    let id = cell.text.lowercased()
    if all.contains(id) { return id }
    notes.problem(
      cell, "This is no criterion that is known.",
      hint: "Write one of: \(all.joined(separator: ", ")).")
    return nil
  }
}
