/// Separated values as a header and rows of texts, every one at a known place (RFC 4180).
///
/// UTF-8 with or without a byte order mark; lines end with CRLF, LF or CR; a field in quotes may
/// hold separators, line ends and doubled quotes. Blank rows are passed over and counted. Nothing
/// is repaired: a quote in the wrong place, a row with another number of cells than the header and
/// a byte that is not UTF-8 are problems with their row.
///
/// Our own code, because no library at hand is strict and says where. SwiftCSV 0.10.0 was looked
/// at: it keeps no positions, takes the end of the file for the end of an open quote, drops blanks
/// before a field, takes the first separator it meets for the file's, leaves rows ragged, and needs
/// Foundation.
public struct CSVText: Hashable, Sendable {
  /// What stands between two cells.
  public enum Separator: String, CaseIterable, Sendable {
    /// As RFC 4180 has it.
    case comma = ","
    /// As spreadsheets write it where the comma is the decimal mark.
    case semicolon = ";"
    /// As text copied from a spreadsheet has it.
    case tab = "\t"

    /// The separator in words.
    var name: String {
      switch self {
      case .comma: "comma"
      case .semicolon: "semicolon"
      case .tab: "tab"
      }
    }
  }

  /// One row.
  public struct Row: Hashable, Sendable {
    /// Counted from 1 as a spreadsheet does: blank rows count, line ends inside quotes do not.
    public let number: Int
    /// The cells as written, without their quotes.
    public let cells: [String]

    var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
  }

  /// What stands between two cells.
  public let separator: Separator
  /// The first row that is not blank, without empty cells at its end.
  public let header: Row
  /// The rows after it that are not blank, each with as many cells as the header.
  public let rows: [Row]

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - separator: What stands between two cells; nil finds out from the header.
  /// - Throws: ``ImportFailure`` with everything that is wrong.
  public init(_ bytes: [UInt8], separator: Separator? = nil) throws(ImportFailure) {
    var notes = ImportNotes()
    let start = Self.start(of: bytes, &notes)
    try notes.check()
    let found = separator ?? Self.separator(ofHeaderIn: bytes[start...], &notes)
    try notes.check()
    var scanner = CSVScanner(bytes, from: start, separator: found)
    let all = scanner.rows(&notes).filter { !$0.isBlank }
    if all.isEmpty, notes.problemCount == 0 {
      notes.problem(row: 1, "The file holds no table.", hint: "Give it a header and rows.")
    }
    try notes.check()
    self.separator = found
    header = Row(number: all[0].number, cells: Self.trimmed(all[0].cells))
    var rows: [Row] = []
    for row in all.dropFirst() {
      if let row = Self.fitted(row, to: header, &notes) { rows.append(row) }
    }
    try notes.check()
    self.rows = rows
  }

  /// Where the text begins: behind a byte order mark.
  private static func start(of bytes: [UInt8], _ notes: inout ImportNotes) -> Int {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      notes.problem(
        row: 1, "The file is UTF-16, not UTF-8.", hint: "Save it again as \"CSV UTF-8\".")
    }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func trimmed(_ cells: [String]) -> [String] {
    let count = cells.lastIndex { !$0.allSatisfy(\.isWhitespace) }.map { $0 + 1 } ?? 0
    return Array(cells.prefix(count))
  }

  private static func fitted(_ row: Row, to header: Row, _ notes: inout ImportNotes) -> Row? {
    let expected = header.cells.count
    let found = max(trimmed(row.cells).count, min(row.cells.count, expected))
    guard found == expected else {
      notes.problem(
        row: row.number, "The row has \(found) cells, the header has \(expected).",
        hint: "Put text that holds the separator in quotes, and write empty cells too.")
      return nil
    }
    return Row(number: row.number, cells: Array(row.cells.prefix(expected)))
  }
}
