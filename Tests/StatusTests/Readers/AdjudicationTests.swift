import Criteria
import Oncology
import Status
import Testing

/// What settles a difference between readers, on the touchstone (C-0142: A PR, B PD on 2 Dec 2024).
@Suite struct AdjudicationTests {
  private static let day = PartialDate(ModifierCase.day("2024-12-02"))

  private static func found(
    _ change: (inout PatientCase) -> Void = { _ in }
  ) throws -> [Adjudication] {
    let sample = try SampleEvaluations.evaluation("C-0142")
    var value = sample.patientCase
    change(&value)
    return CaseEvaluation(value, asOf: sample.asOf, settings: Settings()).adjudications
  }

  private static func call(_ known: String = "2024-12-09") -> ResponseCall {
    ResponseCall(
      id: "CA1", when: Dated(day, known: ModifierCase.day(known)), criterion: "recist-1.1",
      category: "PD", rationale: "liver seg IVa is new", author: "hc")
  }

  private static func adjudicator(_ value: inout PatientCase, role: String) {
    value.readers.append(Reader(id: "C", role: role))
    value.assessments.append(
      Assessment(
        id: "C-1", when: Dated(day, known: ModifierCase.day("2024-12-06")), reader: "C",
        reported: Assessment.Reported(criterion: "recist-1.1", category: "PD", basis: .imaging)))
  }

  @Test func nobodySettledIt() throws {
    let found = try Self.found()
    #expect(found.map(\.date) == [Self.day])
    #expect(found.first?.readings.map(\.reader) == ["A", "B"])
    #expect(found.first?.readings.map(\.category) == ["PR", "PD"])
    #expect(found.first?.settlement == .open)
  }

  @Test func aStandingCallSettlesIt() throws {
    let found = try Self.found { $0.calls = [Self.call()] }
    #expect(found.first?.settlement == .call(Self.call()))
  }

  @Test("A draft, a retracted call, one of another day or not known yet settles nothing")
  func whatIsNoCall() throws {
    let changes: [(inout ResponseCall) -> Void] = [
      { $0.isDraft = true },
      { call in
        if let at = Instant("2024-12-09T10:00:00Z") {
          call.retracted = .init(at: at, author: "hc", reason: "other scan")
        }
      },
      { $0.when.date = PartialDate(ModifierCase.day("2024-09-30")) },
      { $0.when.known = ModifierCase.day("2024-12-11") },
      { $0.criterion = "irecist" },
    ]
    for change in changes {
      var call = Self.call()
      change(&call)
      #expect(try Self.found { $0.calls = [call] }.first?.settlement == .open)
    }
  }

  /// GEN-ASOF: on the day before it was taken back it stood; a store may say which day it was.
  @Test(
    arguments: [
      ("2024-12-11T12:00:00Z", nil, true), ("2024-12-11T11:59:59Z", nil, false),
      ("2024-12-11T08:00:00+10:00", nil, false),
      ("2026-11-23T10:00:00Z", "2024-12-10", false), ("2024-12-09T10:00:00Z", "2024-12-11", true),
    ] as [(String, String?, Bool)])
  func aCallStandsUntilItsRetractionIsKnown(_ at: String, _ known: String?, _ stands: Bool) throws {
    var call = Self.call()
    let day = known.map { ModifierCase.day($0) }
    call.retracted = .init(
      at: try #require(Instant(at)), author: "hc", reason: "other scan", known: day)
    let settled = try Self.found { $0.calls = [call] }.first?.settlement
    #expect((settled != .open) == stands)
  }

  @Test func anAdjudicatorSettlesItAndIsNoParty() throws {
    let found = try Self.found { Self.adjudicator(&$0, role: "adjudicator") }
    guard case .reading(let reading, let known) = try #require(found.first).settlement else {
      Issue.record("\(found)")
      return
    }
    #expect(reading.reader == "C" && reading.category == "PD")
    #expect(known.description == "2024-12-06")
    #expect(found.first?.readings.map(\.reader) == ["A", "B"])
  }

  @Test func aThirdReaderIsNoAdjudicator() throws {
    let found = try Self.found { Self.adjudicator(&$0, role: "second central") }
    #expect(found.first?.settlement == .open)
    #expect(found.first?.readings.count == 3)
  }

  @Test func aCallGoesBeforeAReading() throws {
    let found = try Self.found { value in
      Self.adjudicator(&value, role: "Adjudicator")
      value.calls = [Self.call()]
    }
    #expect(found.first?.settlement == .call(Self.call()))
  }
}
