/// Cuts bytes into rows and cells.
///
/// It works on bytes, because every byte that separates is ASCII and no part of another character
/// in UTF-8; a letter with a combining mark could hide a separator from code that works on
/// characters.
struct CSVScanner {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var place: Int
  private var row = 1

  init(_ bytes: [UInt8], from place: Int, separator: CSVText.Separator) {
    self.bytes = bytes
    self.place = place
    self.separator = separator.byte
  }

  /// All rows, blank ones too; those with a problem are left out.
  mutating func rows(_ notes: inout ImportNotes) -> [CSVText.Row] {
    var rows: [CSVText.Row] = []
    while place < bytes.count {
      if let cells = cells(&notes) { rows.append(CSVText.Row(number: row, cells: cells)) }
      row += 1
    }
    return rows
  }

  /// The cells up to the end of the row.
  private mutating func cells(_ notes: inout ImportNotes) -> [String]? {
    var cells: [String] = []
    while true {
      let isQuoted = place < bytes.count && bytes[place] == CSVByte.quote
      let column = CSVText.columnName(cells.count)
      let cell = isQuoted ? quoted(column, &notes) : unquoted(column, &notes)
      guard let cell, let text = text(cell, column, &notes) else {
        skipRow()
        return nil
      }
      cells.append(text)
      if takeLineEnd() { return cells }
      place += 1
    }
  }

  private mutating func unquoted(_ column: String, _ notes: inout ImportNotes) -> [UInt8]? {
    let start = place
    while !isAtEndOfCell {
      if bytes[place] == CSVByte.quote {
        notes.problem(
          row: row, column: column, "A quote stands inside a cell that does not begin with one.",
          hint: "Put the whole cell in quotes and double the quotes inside it.")
        return nil
      }
      place += 1
    }
    return Array(bytes[start..<place])
  }

  private mutating func quoted(_ column: String, _ notes: inout ImportNotes) -> [UInt8]? {
    var cell: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      guard byte == CSVByte.quote else {
        cell.append(byte)
        continue
      }
      if isAtEndOfCell { return cell }
      guard bytes[place] == CSVByte.quote else {
        notes.problem(
          row: row, column: column, "Text follows the closing quote of a cell.",
          hint: "Double the quotes that belong to the text.")
        return nil
      }
      cell.append(byte)
      place += 1
    }
    notes.problem(
      row: row, column: column, "A quote is opened here and never closed.",
      hint: "Close it, or double the quotes that belong to the text.")
    return nil
  }

  private func text(
    _ cell: [UInt8], _ column: String, _ notes: inout ImportNotes
  ) -> String? {
    guard let text = String(validating: cell, as: UTF8.self) else {
      notes.problem(
        row: row, column: column, "The cell is not UTF-8.", hint: "Save it again as \"CSV UTF-8\".")
      return nil
    }
    guard !cell.contains(0) else {
      notes.problem(
        row: row, column: column, "The cell holds a zero byte, so this is no text.",
        hint: "Save the table as \"CSV UTF-8\".")
      return nil
    }
    return text
  }

  // MARK: Ends

  private var isAtEndOfCell: Bool {
    place == bytes.count || bytes[place] == separator || isAtLineEnd
  }

  private var isAtLineEnd: Bool {
    bytes[place] == CSVByte.lineFeed || bytes[place] == CSVByte.carriageReturn
  }

  /// Steps over the end of the row, where this is one.
  private mutating func takeLineEnd() -> Bool {
    guard place < bytes.count else { return true }
    guard isAtLineEnd else { return false }
    let isCarriageReturn = bytes[place] == CSVByte.carriageReturn
    place += 1
    if isCarriageReturn, place < bytes.count, bytes[place] == CSVByte.lineFeed { place += 1 }
    return true
  }

  private mutating func skipRow() {
    while place < bytes.count, !isAtLineEnd { place += 1 }
    _ = takeLineEnd()
  }
}

extension CSVText {
  /// What a column without a name is called.
  ///
  /// Problems with the form of the file call every column so: where the header is missing, the
  /// first row may be a patient's.
  static func columnName(_ place: Int) -> String { "column \(place + 1)" }
}
