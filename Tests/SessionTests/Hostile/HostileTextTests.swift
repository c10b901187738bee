import Cells
import Criteria
import Definitions
import Foundation
import Oncology
import Screens
import Status
import Store
import TestKit
import Testing
import ViewModel

/// No text of a case leaves its field: the screen is the one that shows the text made safe before.
@Suite struct HostileTextTests {
  static let cases = ["C-0142"] + (Soak.isOn ? ["C-0201", "C-0137", "C-0186"] : [])
  private static let sizes =
    [Size(rows: 24, columns: 80)] + (Soak.isOn ? [Size(rows: 60, columns: 200)] : [])

  private static func pair(_ id: String) throws -> HostileText.Pair {
    let url = Repository.top.appendingPathComponent("sample-cases/cases/\(id).json")
    return try HostileText.pair(of: try Data(contentsOf: url)) { SafeText($0).string }
  }

  private static func frame(_ document: CaseDocument, _ view: View, _ size: Size) -> Frame {
    let today = CalendarDate(daysSince1970: 20067)
    let evaluation = CaseEvaluation(document.value, asOf: today, settings: Settings())
    let report = StatusReport(
      evaluation, definitions: DefinitionFiles.builtIn.definitions)
    var state = BoardState(today: today, themes: ["dark"], theme: "dark", view: view)
    _ = state.update(
      .listed(
        Listing(name: "x", today: today, entries: [.summary(CaseSummary(evaluation, report))])))
    _ = state.update(.opened(evaluation, report, .sound))
    let page = PageCatalog.page(
      state.showing(view), SizeClass(rows: size.rows, columns: size.columns))
    return Renderer(glyphs: .unicode).draw(page, size: size).frame
  }

  @Test(arguments: cases) func everyScreenIsThatOfTheSafeText(_ id: String) throws {
    let pair = try Self.pair(id)
    #expect(pair.count > 20)
    noErrorRepeatsTheText(pair.issues)
    for view in View.allCases {
      for size in Self.sizes {
        let hostile = Self.frame(pair.hostile, view, size).lines
        let safe = Self.frame(pair.safe, view, size).lines
        for (row, lines) in zip(hostile, safe).enumerated() where lines.0 != lines.1 {
          Issue.record("\(view) \(size.columns): row \(row)\n\(lines.0)\n\(lines.1)")
        }
        let scalars = hostile.joined().unicodeScalars
        let bad = scalars.first {
          [.control, .format, .surrogate, .lineSeparator, .paragraphSeparator]
            .contains($0.properties.generalCategory)
        }
        #expect(bad == nil, "\(view)")
      }
    }
  }

  /// What is said of a text that is refused holds nothing of it.
  private func noErrorRepeatsTheText(_ issues: [CaseIssue]) {
    for issue in issues {
      let said = issue.message + issue.hint + (issue.path ?? "")
      #expect(!said.unicodeScalars.contains { $0.properties.generalCategory == .control })
      #expect(!said.contains("[31m"))
    }
  }
}
