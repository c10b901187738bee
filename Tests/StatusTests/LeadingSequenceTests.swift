import Criteria
import Oncology
import Register
import Status
import Store
import TestKit
import Testing

/// Which sequence leads a case, whether it was measured or only reported (cli.md, `assess`).
@Suite("The sequence that leads") struct LeadingSequenceTests {
  private static let register: Result<CaseRegister, any Error> = Result {
    let path = try TemporaryFolder().path + "/samples"
    try SampleStore.makeCopy(at: path)
    let store = try CaseStore(path: path)
    let today = store.description.today ?? CalendarDate(daysSince1970: 0)
    return CaseRegister(store, today: today, settings: Settings())
  }

  /// A sample, what leads it, and its latest category; nil before the first assessment of the line.
  static let rows: [(id: String, leading: String, latest: String?)] = [
    ("C-0142", "recist-1.1 A 1", "PR"), ("C-0137", "recist-1.1 A 2", "PD"),
    ("C-0188", "recist-1.1 A 1", "PR"), ("C-0151", "lugano-pet A 1", "PMD"),
    ("C-0183", "cll-iwcll-2018 A 1", "PD"), ("C-0181", "aml-eln-2022 A 1", "NR"),
    ("C-0180", "imwg-2016 A 5", nil), ("C-0212", "imwg-2016 A 2", "PD"),
    ("C-0215", "pcnsl-ipcg A 1", "PR"),
  ]

  @Test("What leads the samples", arguments: rows)
  func samples(_ row: (id: String, leading: String, latest: String?)) throws {
    let evaluation = try Self.register.get().evaluate(#require(CaseID(row.id)))
    let leading = try #require(evaluation.leadingSequence)
    let line = leading.line.map { "\($0.number)" } ?? "-"
    #expect("\(leading.criterion) \(leading.reader) \(line)" == row.leading)
    #expect(leading.latest?.category == row.latest)
    #expect(evaluation.currentSequences.first == leading)
  }

  private static func evaluation(_ reports: [(String, String, String, String)]) throws
    -> CaseEvaluation
  {
    var patientCase = PatientCase(
      id: try #require(CaseID("C-1")), patient: Patient(),
      diagnosis: Diagnosis(disease: "dlbcl", title: "DLBCL"))
    patientCase.readers = [Reader(id: "A"), Reader(id: "B", isPrimary: true)]
    for (place, report) in reports.enumerated() {
      let date = try #require(PartialDate(report.1))
      patientCase.assessments.append(
        Assessment(
          id: "\(place)", when: Dated(date), reader: report.0,
          reported: Assessment.Reported(criterion: report.2, category: report.3)))
    }
    let today = try #require(CalendarDate("2024-12-01"))
    return CaseEvaluation(patientCase, asOf: today, settings: Settings())
  }

  @Test("The primary reader leads; readers who differ on a day in common are discordant")
  func readers() throws {
    let same = [
      ("A", "2024-03-01", "lugano-pet", "CMR"), ("B", "2024-03-01", "lugano-pet", "CMR"),
      ("A", "2024-06-01", "lugano-pet", "PMD"),
    ]
    let agreed = try Self.evaluation(same)
    #expect(agreed.currentSequences.map(\.reader) == ["B", "A"])
    #expect(!agreed.isDiscordant)
    let differ = try Self.evaluation(same + [("B", "2024-06-01", "lugano-pet", "CMR")])
    #expect(differ.isDiscordant)
  }

  @Test("A criterion for lymphoma leads over RECIST 1.1; of two the one judged last")
  func criteria() throws {
    let reports = [
      ("B", "2024-03-01", "recist-1.1", "PR"), ("B", "2024-03-02", "lugano-ct", "PR"),
      ("B", "2024-02-01", "lugano-pet", "CMR"),
    ]
    #expect(try Self.evaluation(reports).leadingSequence?.criterion == "lugano-ct")
    let later = reports + [("B", "2024-04-01", "lugano-pet", "CMR")]
    #expect(try Self.evaluation(later).leadingSequence?.criterion == "lugano-pet")
  }
}
