import Criteria
import Definitions
import Oncology
import Status
import Testing

/// What the engine takes from a case.
@Suite struct CaseInputTests {
  private static func date(_ text: String) -> Dated {
    Dated(PartialDate(text) ?? PartialDate(CalendarDate(daysSince1970: 0)))
  }

  private static func myeloma(lastDose: String) throws -> PatientCase {
    let id = try #require(CaseID("C-1"))
    var patientCase = PatientCase(
      id: id, patient: Patient(), diagnosis: Diagnosis(disease: "myeloma", title: "myeloma"))
    patientCase.readers = [Reader(id: "A"), Reader(id: "B")]
    var line = LineOfTherapy(
      id: "L1", number: 1, start: date("2020-01-06"), lastDose: date(lastDose),
      agents: [Agent(id: "L1-a", name: "lenalidomide", drugClass: "imid")])
    line.cyclesDelivered = 12
    patientCase.lines = [line]
    patientCase.assessments = [
      reading("1", "2020-06-01", "A", "PR"), reading("2", "2021-03-15", "A", "PD"),
      reading("3", "2021-03-15", "B", "PR"),
    ]
    return patientCase
  }

  private static func reading(
    _ id: String, _ day: String, _ reader: String, _ category: String
  ) -> Assessment {
    Assessment(
      id: id, when: date(day), reader: reader,
      reported: Assessment.Reported(criterion: "imwg-2016", category: category, basis: .imaging))
  }

  private static func status(_ patientCase: PatientCase, _ day: String) throws -> CaseStatus {
    let asOf = try #require(CalendarDate(day))
    let evaluation = CaseEvaluation(patientCase, asOf: asOf, settings: Settings())
    return CaseStatus(evaluation, definitions: .builtIn)
  }

  /// The last dose is known to the month: at one end the window holds, at the other it does not.
  @Test func partialLastDoseShowsTheWeakerLabel() throws {
    let status = try Self.status(try Self.myeloma(lastDose: "2021-01"), "2021-04-01")
    #expect(status.label == .relapsedEarly)
    #expect(status.labelRange == [.relapsedEarly, .secondaryRefractory])
    #expect(status.caveats.contains(.partialDate))
  }

  @Test func partialLastDoseThatDecidesNothingIsSilent() throws {
    let status = try Self.status(try Self.myeloma(lastDose: "2021-02"), "2021-04-01")
    #expect(status.label == .secondaryRefractory)
    #expect(status.labelRange.isEmpty)
    #expect(!status.caveats.contains(.partialDate))
  }

  @Test func primaryReaderLeads() throws {
    var patientCase = try Self.myeloma(lastDose: "2021-02-01")
    #expect(try Self.status(patientCase, "2021-04-01").label == .secondaryRefractory)
    patientCase.readers[1].isPrimary = true
    #expect(try Self.status(patientCase, "2021-04-01").label == .responding)
  }

  @Test func palliativeRadiotherapyIsNoLine() throws {
    var patientCase = try Self.myeloma(lastDose: "2021-02-01")
    var line = LineOfTherapy(
      id: "R", number: 2, intent: .palliative, start: Self.date("2021-03-20"))
    line.kind = .radiotherapy
    patientCase.lines.append(line)
    let status = try Self.status(patientCase, "2021-04-01")
    #expect(status.lines.count == 1)
    #expect(status.label == .secondaryRefractory)
  }

  @Test func clinicalProgressionAloneIsNoRefractoryLabel() throws {
    var patientCase = try Self.myeloma(lastDose: "2021-02-01")
    patientCase.assessments.removeLast(2)
    patientCase.events = [
      ClinicalEvent(id: "E", when: Self.date("2021-02-20"), kind: .clinicalProgression)
    ]
    let status = try Self.status(patientCase, "2021-04-01")
    #expect(status.label == .progressingOnTherapy)
    #expect(status.reason == .clinicalOnly)
  }

  @Test func nothingKnownLaterCounts() throws {
    var patientCase = try Self.myeloma(lastDose: "2021-02-01")
    patientCase.assessments[1].when.known = CalendarDate("2021-03-20")
    #expect(try Self.status(patientCase, "2021-03-19").label == .responding)
    #expect(try Self.status(patientCase, "2021-03-20").label == .secondaryRefractory)
  }
}
