import Cells
import Screens
import TestKit
import Testing

/// Whole screens as they were looked at, with what every cell means.
@Suite struct GoldenPageTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let keys: String
    let size: Size
    let glyphs: Glyphs
    var testDescription: String { name }
  }

  static let rows: [Row] =
    [
      "agenda": "", "overview": "Enter", "timeline": "3", "lesions": "4", "response": "5",
      "compare": "6", "drugs": "7", "why": "w", "help": "4 ?",
    ]
    .sorted { $0.key < $1.key }
    .flatMap { name, keys in
      [(24, 80), (30, 100), (36, 120), (60, 200)].map { rows, columns in
        Row(
          name: "\(name)-\(columns)x\(rows)", keys: keys, size: Size(rows: rows, columns: columns),
          glyphs: .unicode)
      }
    } + [
      Row(
        name: "lesions-B-80x24", keys: "4 v", size: Size(rows: 24, columns: 80), glyphs: .unicode),
      Row(
        name: "compare-end-80x24", keys: "6 G", size: Size(rows: 24, columns: 80),
        glyphs: .unicode),
      Row(
        name: "lesions-ascii-80x24", keys: "4", size: Size(rows: 24, columns: 80), glyphs: .ascii),
      Row(
        name: "overview-60x16", keys: "Enter", size: Size(rows: 16, columns: 60), glyphs: .unicode
      ),
    ]

  @Test(arguments: rows)
  func isAsRecorded(_ row: Row) throws {
    let script = try Script(row.keys, size: row.size, glyphs: row.glyphs)
    let looks = (0..<row.size.rows).map { Self.looks(script.frame.row($0)) }
    let text = (script.screen + ["", "looks:"] + looks + [""]).joined(separator: "\n")
    try Golden.check(text, "pages/\(row.name)")
  }

  /// One letter for each cell: its role, in capitals off the surface of the page.
  private static func looks(_ cells: ArraySlice<Cell>) -> String {
    let letters = Array(".msHLk-CrSPunqMdtX")
    let text = cells.map { cell in
      let letter = letters[Int(cell.look.role.rawValue)]
      return cell.look.surface == .page || cell.glyph == 0x20 ? String(letter) : letter.uppercased()
    }.joined()
    return String(text.reversed().drop { $0 == "." }.reversed())
  }
}
