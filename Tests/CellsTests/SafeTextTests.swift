import CCurses
import Cells
import Testing

@Suite struct SafeTextTests {
  struct Row: Sendable {
    let given: String
    let drawn: String
    let columns: Int
    init(_ given: String, _ drawn: String, _ columns: Int) {
      self.given = given
      self.drawn = drawn
      self.columns = columns
    }
  }

  static let rows: [Row] = [
    Row("plain", "plain", 5),
    Row("", "", 0),
    Row("Größe 12 µm²", "Größe 12 µm²", 12),
    Row("e\u{301}a", "e\u{301}a", 2),
    Row("漢字", "漢字", 4),
    Row("🧬", "🧬", 2),
    Row("\u{1B}[31mred", "␛[31mred", 8),
    Row("bell\u{7}", "bell␇", 5),
    Row("a\nb\tc", "a␊b␉c", 5),
    Row("del\u{7F}", "del␡", 4),
    Row("c1\u{9B}31m", "c1\u{FFFD}31m", 6),
    Row("bidi\u{202E}txt", "bidi\u{FFFD}txt", 8),
    Row("iso\u{2066}late\u{2069}", "iso\u{FFFD}late\u{FFFD}", 9),
    Row("zero\u{200B}width", "zero\u{FFFD}width", 10),
    Row("joined\u{200D}", "joined\u{FFFD}", 7),
    Row("soft\u{AD}hyphen", "soft\u{FFFD}hyphen", 11),
    Row("tag\u{E0041}", "tag\u{FFFD}", 4),
    Row("bom\u{FEFF}", "bom\u{FFFD}", 4),
    Row("vs\u{FE0F}", "vs\u{FFFD}", 3),
    Row("no-break\u{A0}space", "no-break space", 14),
    Row("🇩🇪", "DE", 2),
    Row("\u{301}x", "\u{FFFD}x", 2),
    Row("unassigned\u{0378}", "unassigned\u{FFFD}", 11),
  ]

  @Test(arguments: rows)
  func drawsNothingButText(_ row: Row) {
    let text = SafeText(row.given)
    #expect(text.string == row.drawn)
    #expect(text.columns == row.columns)
  }

  @Test func tenThousandMarksStayInOneCell() {
    let text = SafeText("e" + String(repeating: "\u{301}", count: 10_000))
    #expect(text.columns == 1)
    #expect(text.string.unicodeScalars.count == 3)
  }

  @Test func aCutTextSaysSo() {
    #expect(SafeText("adrenal").truncated(columns: 7).string == "adrenal")
    #expect(SafeText("adrenal").truncated(columns: 6).string == "adren…")
    #expect(SafeText("漢字漢").truncated(columns: 4).string == "漢…")
    #expect(SafeText("adrenal").truncated(columns: 0).string == "")
    #expect(SafeText("adrenal").truncated(columns: -1).string == "")
    #expect(SafeText("e\u{301}漢e\u{301}e").truncated(columns: 4).string == "e\u{301}漢…")
    #expect(SafeText("e\u{301}漢e\u{301}e").truncated(columns: 3).columns == 2)
    #expect(SafeText("adrenal").truncated(columns: 3, mark: "~").string == "ad~")
  }

  /// Where our table and the C library disagree, a terminal may draw another width than we count.
  @Test func widthsAgreeWithTheCLibrary() {
    var disagreements: [String] = []
    for value in UInt32(0x20)..<0x30000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = SafeText(String(scalar))
      guard text.string.unicodeScalars.first == scalar else { continue }
      let library = cc_library_width(value)
      if library >= 0, Int(library) != text.columns {
        disagreements.append(String(value, radix: 16))
      }
    }
    #expect(disagreements == [])
  }
}
