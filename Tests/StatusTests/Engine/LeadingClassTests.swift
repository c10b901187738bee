import Oncology
import Status
import Testing

/// A disease-specific class leads, and the generic label stands beside it (FLG-10).
@Suite struct LeadingClassTests {
  private static func status(_ facts: String) throws -> CaseStatus {
    let reading = try #require(FactReading(disease: "ovary", facts))
    return CaseStatus(reading.input, asOf: reading.asOf, definitions: .builtIn)
  }

  @Test func classLeadsAndGenericStandsBeside() throws {
    let generic = try Self.status(
      "L 2024-01-01..2024-06-01 agents=carboplatin; P 2024-03-01; D 2024-06-20")
    #expect(generic.label == .secondaryRefractory)
    let led = generic.led(by: "RES-OV-2", as: .relapsedEarly, line: 1)
    #expect(led.label == .relapsedEarly)
    #expect(led.leadingClass == "RES-OV-2")
    #expect(led.alternatives.first?.label == .secondaryRefractory)
    #expect(led.alternatives.first?.definition == "SOLID")
  }

  /// E-2, ENG-CLIN: a confirmed rise of CA-125 alone is a relapse by the platinum-free interval; the
  /// generic label and the reason stand beside it.
  @Test func markerLeadsWhereTheClassAllowsIt() throws {
    let generic = try Self.status(
      "L 2024-01-01..2024-06-01 agents=carboplatin; P 2024-03-01; D 2024-09-20 lab conf=2024-10-01")
    #expect(generic.label == .progressingOffTherapy && generic.reason == .markerOnly)
    #expect(generic.led(by: "RES-OV-2", as: .relapsedEarly, line: 1) == generic)
    let led = generic.led(by: "RES-OV-2", as: .relapsedEarly, line: 1, isMarkerOnly: true)
    #expect(led.label == .relapsedEarly && led.reason == .markerOnly)
    #expect(led.caveats.contains(.markerOnly))
    #expect(led.alternatives.first?.label == .progressingOffTherapy)
    #expect(led.agents.allSatisfy { $0.state == .exposed })
  }

  @Test(arguments: [
    "L 2024-01-01.. 1c len=21 agents=carboplatin; D 2024-01-15",
    "L 2024-01-01.. unknown agents=carboplatin; P 2024-03-01; D 2024-09-01",
    "L 2024-01-01..2024-06-01 agents=carboplatin; P 2024-03-01; D 2024-06-20 clin",
    "L 2024-01-01..2024-06-01 agents=carboplatin; P 2024-03-01",
  ])
  func guardsComeFirst(_ facts: String) throws {
    let generic = try Self.status(facts)
    #expect(generic.led(by: "RES-OV-2", as: .relapsedEarly, line: 1) == generic)
  }
}
