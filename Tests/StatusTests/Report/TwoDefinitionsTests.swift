import Criteria
import Oncology
import Status
import Testing

/// Two definitions of one line (FLG-10): the disease's own leads, that of the drug's class stands beside
/// it.
@Suite struct TwoDefinitionsTests {
  @Test("RES-SCLC before RES-IO-6: C-0137 on the day of its first progression")
  func smallCellOnCheckpoint() throws {
    let sample = try SampleEvaluations.evaluation("C-0137")
    let then = CaseEvaluation(
      sample.patientCase, asOf: ModifierCase.day("2024-07-20"), settings: Settings())
    let report = StatusReport(then, definitions: .builtIn)
    #expect(report.status.leadingClass == "RES-SCLC-2")
    #expect(report.status.label == .relapsedEarly)
    let immune = try #require(report.classes.first { $0.definition == "RES-IO" })
    #expect(immune.leads == nil)
    let beside = try #require(immune.standsBeside)
    #expect(
      report.status.alternatives.contains {
        $0.label.rawValue == beside.rawValue
      })
  }
}
