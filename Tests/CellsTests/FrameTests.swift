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
}
