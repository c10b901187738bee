import Criteria
import Oncology
import Testing

@testable import Status

/// When disease is called stable, and durable (FLG-2).
@Suite struct StableTests {
  private static func report(
    _ day: Int, new: Assessment.NewLesions = .no, durableDays: Int? = nil
  ) -> StatusReport {
    var made = ModifierCase(lesions: [("T1", "lung"), ("T2", "liver"), ("X1", "liver")])
    if let durableDays { made.settings.durableStableDays = durableDays }
    made.visit(-4, ["T1": "40", "T2": "20"])
    made.visit(60, ["T1": "39", "T2": "20"])
    made.visit(day, ["T1": "39", "T2": "20"], word: new)
    if new == .equivocal, let last = made.value.assessments.indices.last {
      var finding = Finding(longest: ModifierCase.mm("7"))
      finding.newness = .equivocal
      made.value.assessments[last].findings["X1"] = finding
    }
    return StatusReport(made.evaluation, definitions: .builtIn)
  }

  /// The day of the last look, the setting if it is changed, and whether it is durable.
  static let rows: [(day: Int, setting: Int?, isDurable: Bool)] = [
    (167, nil, false), (168, nil, true), (169, nil, true), (168, 169, false), (169, 169, true),
  ]

  @Test(
    "FLG-2, R11-D-6: durable from 24 weeks, from the first dose to the last look", arguments: rows)
  func durable(_ row: (day: Int, setting: Int?, isDurable: Bool)) {
    let report = Self.report(row.day, durableDays: row.setting)
    #expect(report.shownLabel == .stable)
    #expect(report.stableDays == row.day)
    #expect(report.isDurablyStable == row.isDurable)
  }

  @Test("FLG-2, CAV-DX-7: no stable disease beside a lesion that may be new")
  func equivocal() {
    let report = Self.report(200, new: .equivocal)
    #expect(report.bar?.code == .equivocalNew)
    #expect(report.shownLabel == .notEvaluable && report.status.label == .stable)
    #expect(report.stableDays == nil && !report.isDurablyStable)
    #expect(Self.report(200).bar == nil)
  }

  @Test("0.6(1), FLG-9: a target that may be another lesion bars a label that rests on it")
  func identity() {
    func bar(_ change: (inout PatientCase) -> Void) -> Caveat? {
      var made = ModifierCase(lesions: [("T1", "lung"), ("T2", "liver"), ("X1", "bone")])
      made.visit(-4, ["T1": "40", "T2": "20"])
      made.visit(60, ["T1": "39", "T2": "20"])
      change(&made.value)
      return StatusReport(made.evaluation, definitions: .builtIn).bar
    }
    #expect(bar { _ in } == nil)
    #expect(
      bar { $0.assessments[1].findings["T2"]?.reason = "identity uncertain" }?.code
        == .identityUncertain)
    // A new lesion is progression whatever that target is.
    #expect(
      bar { value in
        value.assessments[1].findings["T2"]?.reason = "identity uncertain"
        value.assessments[1].findings["X1"] = Finding(longest: ModifierCase.mm("12"))
        value.assessments[1].findings["X1"]?.newness = .unequivocal
        value.assessments[1].newLesions = .yes
      }?.code != .identityUncertain)
  }
}
