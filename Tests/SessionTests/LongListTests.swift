import Cells
import Oncology
import Screens
import Status
import TestKit
import Testing
import ViewModel

/// Of a long list only the rows about the cursor are made, and nobody can see that.
struct LongListTests {
  private struct Screen {
    var state: BoardState
    var part: Drawing?
    var whole: Drawing?
    let size: Size

    mutating func draw() {
      let renderer = Renderer(glyphs: .unicode)
      let sizeClass = SizeClass(rows: size.rows, columns: size.columns)
      let page = PageCatalog.page(state, sizeClass, rows: size.rows)
      part = renderer.draw(page, size: size, after: part)
      whole = renderer.draw(PageCatalog.page(state, sizeClass), size: size, after: whole)
      if let part { _ = state.update(.shows(rows: part.visibleRows, of: part.totalRows)) }
    }
  }

  private static func state(_ count: Int) -> BoardState {
    var state = BoardState(
      today: CalendarDate(daysSince1970: 20_000), themes: ["dark"], theme: "dark")
    let ids = (0..<count).compactMap { CaseID("C-\(10_000 + $0)") }
    let entries = ids.map { CaseEntry.unread($0) }
    _ = state.update(.listed(Listing(name: "Long", today: state.today, entries: entries)))
    return state
  }

  /// Further down than the rows that are made at first, and back.
  private static let walk: [ActionID] =
    Array(repeating: .down, count: Soak.isOn ? 150 : 40)
    + Array(repeating: .up, count: Soak.isOn ? 160 : 50)

  @Test(arguments: [(24, 199), (24, 200), (24, 201), (60, 500), (16, 233)])
  func sameScreen(rows: Int, count: Int) {
    var screen = Screen(state: Self.state(count), size: Size(rows: rows, columns: 100))
    let keys: [ActionID] = [
      .down, .down, .pageDown, .pageDown, .pageDown, .up, .pageUp, .last, .up, .pageUp, .pageUp,
      .first, .down, .pageDown, .last, .first,
    ]
    screen.draw()
    for key in keys + Self.walk {
      _ = screen.state.update(.action(key))
      screen.draw()
      #expect(screen.part?.frame.lines == screen.whole?.frame.lines, "\(key)")
      #expect(screen.part?.placements == screen.whole?.placements)
      #expect(screen.part?.totalRows == screen.whole?.totalRows)
    }
  }

  @Test("a page for a screen has a few screens of rows, one for a reader has all")
  func count() {
    let state = Self.state(2_000)
    let counts = [Int?.some(24), nil].map { rows in
      PageCatalog.page(state, .compact, rows: rows).sections.map { section in
        if case .table(let table) = section.content { table.rows.count } else { 0 }
      }.reduce(0, +)
    }
    #expect(counts[0] <= 3 * 24 + 32 && counts[1] == 2_000)
  }

  @Test(
    "words are found whatever their capitals, in any text of a row",
    arguments: [
      ("c-10007", 1), ("C-1000", 10), ("10", 20), ("nothing", 0), ("-c-10007", 19), ("É", 0),
      ("c-10007 c-10008", 0), ("id:c-10007", 1),
    ])
  func filter(text: String, count: Int) {
    var state = Self.state(20)
    _ = state.update(.action(.filter))
    _ = state.update(.pasted(text))
    #expect(state.visible.count == count)
    #expect(state.position?.count ?? 0 == count)
  }
}
