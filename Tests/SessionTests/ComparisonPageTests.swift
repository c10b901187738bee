import Criteria
import Oncology
import Status
import Store
import Testing
import ViewModel

/// Compare and drugs as words, for every sample case.
@Suite struct ComparisonPageTests {
  static let cases = ((try? Samples.whole.get())?.listing.entries ?? []).map(\.id)

  private struct Shown {
    let evaluation: CaseEvaluation
    let report: StatusReport
    let lines: [String]
    func says(_ text: String) -> Bool { lines.contains { $0.contains(text) } }
  }

  private static func show(_ id: CaseID, _ view: View) throws -> Shown? {
    let samples = try Samples.whole.get()
    var state = BoardState(today: samples.listing.today, themes: ["dark"], theme: "dark")
    _ = state.update(.listed(samples.listing))
    guard case .evaluation(let evaluation, let report, _) = samples.access.open(id, nil) else {
      return nil
    }
    _ = state.update(.opened(evaluation, report, .sound))
    let page = PageCatalog.page(state.showing(view), .wide)
    return Shown(evaluation: evaluation, report: report, lines: LinearText.lines(of: page))
  }

  @Test(arguments: cases)
  func compareShowsEveryReaderAndCriterion(_ id: CaseID) throws {
    let shown = try #require(try Self.show(id, .compare))
    let line = shown.evaluation.leadingSequence?.line?.number
    for sequence in shown.evaluation.sequences where sequence.line?.number == line {
      let isEmpty = sequence.baselineDate == nil && sequence.timePoints.isEmpty
      #expect(isEmpty || shown.says(sequence.criterionName))
      if let latest = sequence.latest { #expect(shown.says(latest.category.replacingRECIST)) }
    }
    for difference in shown.evaluation.readerDifferences {
      for cause in difference.causes { #expect(shown.says(cause.rawValue)) }
    }
    if let fragility = Fragility(shown.evaluation), fragility.isSizeDriven {
      #expect(shown.says("draws (seed 1)"))
    }
  }

  @Test(arguments: cases)
  func drugsShowEveryLineDrugAndDefinition(_ id: CaseID) throws {
    let shown = try #require(try Self.show(id, .drugs))
    let status = shown.report.status
    for outcome in status.lines { #expect(shown.says("\(outcome.number)L")) }
    for finding in status.agents { #expect(shown.says(finding.name)) }
    for finding in shown.report.classes {
      #expect(shown.says(finding.rule) || shown.says("withheld"))
      if let label = finding.label, finding.standing == .met {
        #expect(shown.says(label.name) || shown.says("withheld"))
      }
    }
    for mechanism in shown.evaluation.patientCase.resistance
    where mechanism.when.countsFrom <= shown.evaluation.asOf {
      #expect(shown.says(mechanism.evidence))
    }
    #expect(status.lines.isEmpty || shown.says("It is no forecast"))
  }

  /// A13, D6: stable disease beside goals, symptoms and what counts as response; the domains on every page.
  @Test(arguments: cases)
  func whyShowsWhatStableIsWeighedAgainst(_ id: CaseID) throws {
    let shown = try #require(try Self.show(id, .why))
    if let latest = shown.evaluation.leadingSequence?.latest, !latest.category.isEmpty {
      #expect(shown.says("imaging"))
    }
    guard shown.report.status.label == .stable else { return }
    for goal in shown.evaluation.patientCase.goals {
      #expect(shown.says(goal.text.prefix(20) + ""))
    }
    #expect(shown.says("counts as response"))
  }

  @Test func compareSaysWhetherSomebodySettledIt() throws {
    let id = try #require(CaseID("C-0142"))
    let shown = try #require(try Self.show(id, .compare))
    #expect(shown.says("not adjudicated"))
  }

  /// FLG-9: where a block bars the headline, no line or drug of it is called refractory.
  @Test(arguments: cases)
  func whatIsBarredIsWithheld(_ id: CaseID) throws {
    let shown = try #require(try Self.show(id, .drugs))
    let status = shown.report.status
    guard shown.report.bar != nil, let line = status.line, status.label.isRefractory else { return }
    let barred = shown.lines.filter { $0.contains("\(line)L") && $0.contains("withheld") }
    #expect(!barred.isEmpty)
  }
}

extension String {
  /// Pages say "non-CR" for the long letters of RECIST.
  fileprivate var replacingRECIST: String { self == "NON-CR/NON-PD" ? "non-CR" : self }
}
