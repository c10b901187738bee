/// A row with its header: cells by what they mean.
struct TableRow {
  let number: Int
  private let cells: [String]
  private let header: TableHeader

  init(_ row: CSVText.Row, _ header: TableHeader) {
    number = row.number
    cells = row.cells
    self.header = header
  }

  /// The cell of a field; nil when it is empty or the table has no such column.
  func cell(_ field: TableField) -> TableCell? {
    header.columns[field].flatMap { cell(at: $0.place, $0.name) }
  }

  /// The cell of a column of dates; nil when it is empty.
  func cell(_ visit: TableHeader.Visit) -> TableCell? { cell(at: visit.place, visit.name) }

  private func cell(at place: Int, _ name: String) -> TableCell? {
    guard cells.indices.contains(place) else { return nil }
    let text = Cleaned.text(cells[place])
    return text.isEmpty ? nil : TableCell(row: number, column: name, text: text)
  }

  /// The cell of a field that must be there; its absence is a problem.
  func required(
    _ field: TableField, _ notes: inout ImportNotes, hint: @autoclosure () -> String
  ) -> TableCell? {
    if let cell = cell(field) { return cell }
    notes.problem(
      row: number, column: header.columns[field]?.name,
      "The \(field.rawValue) is missing.", hint: hint())
    return nil
  }
}
