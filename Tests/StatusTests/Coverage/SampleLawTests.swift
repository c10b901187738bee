import Criteria
import Definitions
import Foundation
import Oncology
import Status
import Testing

/// What must hold of every sample on every day (heme-rules 7.9, solid-rules FLG-1).
@Suite struct SampleLawTests {
  /// Refractory and relapsed are said only of progression that was documented, or of a milestone that
  /// was missed, by that day; not of a clinician's word or a marker alone.
  @Test func failureIsDocumentedByThatDay() throws {
    for day in try SampleReports.all.get() {
      let status = day.report.status
      guard status.label.isRefractory || status.label.isRelapse else { continue }
      let place = "\(day.id) on \(day.date): \(status.label)"
      let outcome = try #require(status.leading, "\(place)")
      let failure = try #require(outcome.progression ?? outcome.nonResponse, "\(place)")
      #expect(failure <= day.date, "\(place)")
      #expect(status.reason != .clinicalOnly, "\(place)")
      // CA-125 alone may make a relapse after platinum, and says so (E-2); nothing refractory.
      let isMarkerRelapse =
        status.leadingClass?.hasPrefix("RES-OV") == true && status.label.isRelapse
      #expect(status.reason != .markerOnly || isMarkerRelapse, "\(place)")
      #expect(status.since.map { $0 <= day.date } == true, "\(place)")
      let assessments = outcome.inputs.filter { $0.kind == .assessment }
      #expect(!assessments.isEmpty, "\(place)")
      #expect(!status.evidence.isEmpty, "\(place)")
    }
  }

  /// Before the diagnosis there is no fact to rest on.
  @Test func everyLabelRestsOnADatedFact() throws {
    for day in try SampleReports.all.get() {
      let inputs = day.report.status.inputs
      let isDiagnosed = day.patientCase.diagnosis.date.map { $0.earliest <= day.date } ?? true
      #expect(!inputs.isEmpty || !isDiagnosed, "\(day.id) on \(day.date)")
      let later = inputs.filter { $0.date > day.date }
      #expect(later.isEmpty, "\(day.id) on \(day.date): \(later)")
    }
  }

  /// `STATUS_CASES` in the environment tries every day of every sample, else every third: `make soak`.
  private static let step = ProcessInfo.processInfo.environment["STATUS_CASES"] == nil ? 3 : 1

  /// A label, what stands beside it and every drug's finding are the same whether the later facts are in
  /// the file or not (GEN-ASOF).
  @Test func laterFactsChangeNoEarlierDay() throws {
    for (number, day) in try SampleReports.all.get().enumerated()
    where number.isMultiple(of: Self.step) {
      let cut = CaseEvaluation(
        day.patientCase.cut(to: day.date), asOf: day.date, settings: Settings())
      let before = StatusReport(cut, definitions: .builtIn)
      let whole = day.report
      let place = "\(day.id) on \(day.date)"
      #expect(before.status.label == whole.status.label, "\(place)")
      #expect(before.status.line == whole.status.line, "\(place)")
      #expect(before.status.reason == whole.status.reason, "\(place)")
      #expect(before.status.since == whole.status.since, "\(place)")
      #expect(before.status.overlays == whole.status.overlays, "\(place)")
      #expect(before.status.agents == whole.status.agents, "\(place)")
      #expect(before.modifiers.all.map(\.kind) == whole.modifiers.all.map(\.kind), "\(place)")
      #expect(before.caveats.map(\.code) == whole.caveats.map(\.code), "\(place)")
    }
  }
}
