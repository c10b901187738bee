import Cells
import Criteria
import Oncology
import Screens
import Status
import Testing
import ViewModel

/// The ribbon of the timeline says of each day what was shown on it, and of today what is shown now.
@Suite struct RibbonTests {
  static let rows = ComparisonPageTests.cases.flatMap { id in
    [Size(rows: 24, columns: 80), Size(rows: 36, columns: 120)].map { (id, $0) }
  }

  private static func opened(_ id: CaseID) throws -> BoardState? {
    let samples = try Samples.whole.get()
    var state = BoardState(today: samples.listing.today, themes: ["dark"], theme: "dark")
    guard case .evaluation(let evaluation, let report, _) = samples.access.open(id, nil) else {
      return nil
    }
    _ = state.update(.opened(evaluation, report, .sound))
    return state.showing(.timeline)
  }

  /// FLG-9 holds for the past and for today: what bars a label bars it on the ribbon too.
  @Test(arguments: rows) func endsWithWhatIsSaidToday(_ id: CaseID, _ size: Size) throws {
    let state = try #require(try Self.opened(id))
    let report = try #require(state.report)
    let last = try #require(state.history?.entries.last)
    #expect(last.label == report.shownLabel)
    #expect(last.bar == report.bar?.code)
    let page = PageCatalog.page(state, SizeClass(rows: size.rows, columns: size.columns))
    let frame = Renderer(glyphs: .unicode).draw(page, size: size).frame
    let row = try #require(frame.lines.first { $0.hasPrefix(" Status") })
    let reason = last.reason.map { Vocabulary.word(.reason, $0.rawValue) }
    let label = last.bar == nil ? Vocabulary.word(.headline, last.label.rawValue) : "no label"
    let words = [label, last.bar == nil ? reason : nil].compactMap(\.self)
    let name = Self.lastName(row)
    #expect(words.contains { name.hasPrefix($0.prefix(5)) }, "\(name): \(words)")
  }

  /// The name nearest to the right edge: names are parted by their bars, or by two spaces.
  private static func lastName(_ row: String) -> String {
    let bars = row.split { "━►◄┣".contains($0) }.map { $0.split(separator: "  ").last ?? "" }
    let names = bars.map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
    return names.last.map(String.init) ?? ""
  }
}
