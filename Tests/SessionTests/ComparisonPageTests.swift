import Criteria
import Oncology
import Status
import Testing
import ViewModel

/// Compare and drugs as words, for every sample case.
@Suite struct ComparisonPageTests {
  static let cases = Result { try Samples.whole.get().listing.entries.map(\.id) }

  private static func text(_ id: CaseID, _ view: View) throws -> (BoardState, String) {
    let samples = try Samples.whole.get()
    var state = BoardState(today: samples.listing.today, themes: ["dark"], theme: "dark")
    _ = state.update(.listed(samples.listing))
    guard case .evaluation(let evaluation, let report) = try samples.access.open(id, nil).get()
    else { throw Unreadable() }
    _ = state.update(.opened(evaluation, report))
    state = state.showing(view)
    let page = PageCatalog.page(state, .wide)
    return (state, LinearText.lines(of: page).joined(separator: "\n"))
  }

  struct Unreadable: Error {}
}
