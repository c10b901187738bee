import Cells
import Testing

/// The screen as a value.
@Suite struct FrameTests {
  private let look = Look(.plain)

  @Test func aCellIsEightBytesAsTheTerminalTakesThem() {
    #expect(MemoryLayout<Cell>.size == 8)
    #expect(MemoryLayout<Cell>.stride == 8)
  }

  @Test func textStaysInsideItsRowAndItsEnd() {
    var frame = Frame(size: Size(rows: 2, columns: 10))
    frame.write(SafeText("0123456789ab"), row: 0, column: 8, look: look)
    frame.write(SafeText("abcdef"), row: 1, column: -2, end: 3, look: look)
    frame.write(SafeText("x"), row: 2, column: 0, look: look)
    frame.write(SafeText("x"), row: -1, column: 0, look: look)
    #expect(frame.lines == ["        01", "cde"])
  }

  @Test func aWideCharacterIsNeverCutInHalf() {
    var frame = Frame(size: Size(rows: 1, columns: 3))
    frame.write(SafeText("漢字"), row: 0, column: 0, look: look)
    #expect(frame.lines == ["漢"])
    frame.write(SafeText("x"), row: 0, column: 1, look: look)
    #expect(frame.lines == [" x"])
  }

  @Test func marksAreInternedOnceAndKeptFromFrameToFrame() {
    var first = Frame(size: Size(rows: 1, columns: 4))
    first.write(SafeText("e\u{301}e\u{301}"), row: 0, column: 0, look: look)
    #expect(first.clusters.count == 1)
    var second = Frame(size: Size(rows: 1, columns: 4), after: first)
    second.write(SafeText("e\u{301}e\u{301}"), row: 0, column: 0, look: look)
    #expect(second.row(0) == first.row(0))
  }

  @Test func rowsOfAHigherFrameShowWithTheirMarks() {
    var frame = Frame(size: Size(rows: 3, columns: 4))
    frame.write(SafeText("abcd"), row: 0, column: 0, look: look)
    var other = Frame(size: Size(rows: 4, columns: 3), after: frame)
    for row in 0..<4 { other.write(SafeText("\(row)e\u{301}漢"), row: row, column: 0, look: look) }
    frame.show(other, from: 2, in: Rect(row: 1, column: 1, rows: 9, columns: 9))
    #expect(frame.lines == ["abcd", " 2e\u{301}", " 3e\u{301}"])
  }

  @Test func hostileMarksAreBounded() {
    var frame = Frame(size: Size(rows: 1, columns: 20_000))
    var text = String.UnicodeScalarView()
    for value in UInt32(0x4E00)..<0x7700 {
      if let base = Unicode.Scalar(value) { text.append(contentsOf: [base, "\u{301}"]) }
    }
    frame.write(SafeText(String(text)), row: 0, column: 0, look: look)
    #expect(frame.clusters.count == 4096)
  }

  @Test func aLiftKeepsTextAndMeaning() {
    var frame = Frame(size: Size(rows: 1, columns: 5))
    frame.write(SafeText("abc"), row: 0, column: 0, look: Look(.progressing))
    frame.lift(Rect(row: 0, column: 0, rows: 1, columns: 5), onto: .cursor)
    #expect(frame.lines == ["abc"])
    #expect(frame.row(0).map(\.look.surface) == Array(repeating: .cursor, count: 5))
    #expect(frame.row(0).first?.look.role == .progressing)
  }

  @Test func aFillOutsideTheScreenIsClipped() {
    var frame = Frame(size: Size(rows: 2, columns: 2))
    frame.fill(Rect(row: -5, column: -5, rows: 100, columns: 100), look: Look(.muted, on: .footer))
    frame.fill(Rect(row: 7, column: 7, rows: 2, columns: 2), look: look)
    #expect(frame.row(1).allSatisfy { $0.look.surface == .footer })
  }

  // MARK: Many cells at once

  private static let texts = [
    "plain text", "a", "", "漢字漢字", "x漢y字", "e\u{301}e\u{301}\u{302}\u{303}x", "Δ BL ▲ 12 → 30",
    "no-break\u{A0}space", "\u{1B}[31m",
  ]

  /// A text is drawn as its characters are one after the other, whatever stood there before.
  @Test(arguments: texts) func aTextIsDrawnAsItsCharactersAre(_ text: String) {
    let before = SafeText("漢字漢字漢字漢字")
    for (start, column) in [-3, -1, 0, 1, 2, 7, 11, 14].flatMap({ [($0 & 1, $0), (1, $0)] }) {
      for end in [nil, 0, 3, 10, 12] {
        var whole = Frame(size: Size(rows: 1, columns: 12))
        whole.write(before, row: 0, column: start, look: Look(.muted))
        var parts = whole
        let reached = whole.write(SafeText(text), row: 0, column: column, end: end, look: look)
        var at = column
        for character in SafeText(text).string {
          let piece = SafeText(String(character))
          guard at + piece.columns <= min(end ?? 12, 12) else { break }
          at = parts.write(piece, row: 0, column: at, end: end, look: look)
        }
        #expect(whole.cells == parts.cells)
        #expect(reached == at)
      }
    }
  }

  @Test(arguments: [-2, 0, 1, 3, 6, 9]) func aRunIsDrawnAsItsCharacterAgainAndAgain(_ column: Int) {
    for end in [-1, 0, 4, 5, 8, 20] {
      var run = Frame(size: Size(rows: 1, columns: 8))
      run.write(SafeText("漢字漢字"), row: 0, column: 0, look: Look(.muted))
      var text = run
      run.writeRun(of: SafeText("─"), row: 0, column: column, end: end, look: look)
      let dashes = String(repeating: "─", count: max(0, end - column))
      text.write(SafeText(dashes), row: 0, column: column, end: end, look: look)
      #expect(run.cells == text.cells)
    }
  }

  @Test func aFillBlanksTheOtherHalvesOfWideCharacters() {
    var frame = Frame(size: Size(rows: 1, columns: 8))
    frame.write(SafeText("漢字漢字"), row: 0, column: 0, look: look)
    frame.fill(Rect(row: 0, column: 1, rows: 1, columns: 4), look: look)
    #expect(frame.lines == ["      字"])
  }

  static let rows: [(before: String, after: String, columns: Range<Int>?)] = [
    ("abcdef", "abcdef", nil), ("", "", nil), ("abcdef", "abcdeX", 5..<6),
    ("abcdef", "Xbcdef", 0..<1),
    ("abcdef", "abXdYf", 2..<5), ("", "abcdef", 0..<6), ("ab漢ef", "ab字ef", 2..<3),
    ("ab漢ef", "ab  ef", 2..<4), ("ab  ef", "ab漢ef", 2..<4), ("a漢def", "ab漢ef", 1..<4),
    ("漢漢漢", "漢字漢", 0..<3), ("漢bcde", "漢bcXe", 0..<5), ("e\u{301}bcdef", "e\u{301}bcXef", 0..<4),
  ]

  @Test(arguments: rows) func aRowDiffersFromItsFirstOtherCellToItsLast(
    _ row: (before: String, after: String, columns: Range<Int>?)
  ) {
    var before = Frame(size: Size(rows: 2, columns: 6))
    var after = before
    before.write(SafeText(row.before), row: 1, column: 0, look: look)
    after.write(SafeText(row.after), row: 1, column: 0, look: look)
    #expect(after.difference(in: 1, from: before) == row.columns)
    #expect(after.difference(in: 0, from: before) == nil)
  }

  @Test func aRowInAnotherLookDiffers() {
    var before = Frame(size: Size(rows: 1, columns: 4))
    var after = before
    before.write(SafeText("abcd"), row: 0, column: 0, look: look)
    after.write(SafeText("abcd"), row: 0, column: 0, look: look)
    after.write(SafeText("c"), row: 0, column: 2, look: Look(.strong))
    #expect(after.difference(in: 0, from: before) == 2..<3)
  }
}
