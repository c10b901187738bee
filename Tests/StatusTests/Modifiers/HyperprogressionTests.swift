import Criteria
import Oncology
import Status
import Testing

/// HP-1 to HP-6, G-1 to G-8 and their neighbours (solid-rules 5.3 and 6).
@Suite struct HyperprogressionTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var id: String
    var before: (String, String, Int)?
    var during: (String, String, Int)
    /// Champiat, Saâda-Bouzid, Ferrara, Kato, Lo Russo, Matos, Kas.
    var expected: [Modifier.Verdict]
    var testDescription: String { id }
  }

  static let rows: [Row] = [
    Row(
      id: "HP-1", before: ("50", "60", 60), during: ("60", "90", 42),
      expected: [.met, .met, .met, .notMet, .open, .met, .met]),
    Row(
      id: "HP-1, more than 50 %", before: ("50", "60", 60), during: ("60", "90.0001", 42),
      expected: [.met, .met, .met, .open, .open, .met, .met]),
    Row(
      id: "HP-1, just below 50 %", before: ("50", "60", 60), during: ("60", "89.9999", 42),
      expected: [.met, .met, .met, .notMet, .notMet, .met, .met]),
    Row(
      id: "HP-2", before: ("50", "60", 60), during: ("60", "75", 42),
      expected: [.notMet, .met, .notMet, .notMet, .notMet, .notMet, .notMet]),
    Row(
      id: "HP-3", before: ("50", "55", 60), during: ("55", "66", 56),
      expected: [.met, .met, .notMet, .notMet, .notMet, .notMet, .notMet]),
    Row(
      id: "HP-4", before: ("50", "50", 60), during: ("50", "70", 56),
      expected: [.open, .open, .met, .notMet, .notMet, .met, .notMet]),
    Row(
      id: "HP-4, just below 40 %", before: ("50", "50", 60), during: ("50", "69.9999", 56),
      expected: [.open, .open, .met, .notMet, .notMet, .notMet, .notMet]),
    Row(
      id: "HP-4, shrinking before", before: ("50", "45", 60), during: ("45", "63", 56),
      expected: [.open, .open, .met, .notMet, .notMet, .met, .notMet]),
    Row(
      id: "HP-5", before: ("40", "60", 60), during: ("60", "75", 42),
      expected: Array(repeating: .notMet, count: 7)),
    Row(
      id: "HP-6", before: nil, during: ("60", "84", 42),
      expected: [.open, .open, .open, .open, .notMet, .met, .open]),
    Row(
      id: "exactly twice the kinetics", before: ("50", "55", 30), during: ("55", "65", 30),
      expected: [.notMet, .met, .notMet, .notMet, .notMet, .notMet, .notMet]),
    Row(
      id: "a ten-thousandth below", before: ("50", "55", 30), during: ("55", "64.9999", 30),
      expected: Array(repeating: .notMet, count: 7)),
    Row(
      id: "the first evaluation after two months", before: nil, during: ("60", "84", 61),
      expected: [.open, .open, .open, .open, .notMet, .notMet, .open]),
    Row(
      id: "the first evaluation at two months", before: nil, during: ("60", "84", 60),
      expected: [.open, .open, .open, .open, .notMet, .met, .open]),
  ]

  static func period(_ row: (String, String, Int)) throws -> GrowthPeriod {
    try #require(
      GrowthPeriod(ModifierCase.mm(row.0), ModifierCase.mm(row.1), days: row.2))
  }

  @Test(arguments: rows) func definitions(_ row: Row) throws {
    let during = try Self.period(row.during)
    let change = Change(from: during.first, to: during.second)
    let hyper = Hyperprogression(
      before: try row.before.map(Self.period), during: during, start: ModifierCase.start,
      evaluation: ModifierCase.start.adding(days: row.during.2),
      isProgression: change.isProgression)
    #expect(hyper.findings().map(\.verdict) == row.expected)
  }

  @Test("Lo Russo: three of five, two are not enough") func loRusso() throws {
    var hyper = Hyperprogression(
      before: nil, during: try Self.period(("60", "90", 42)), start: ModifierCase.start,
      evaluation: ModifierCase.start.adding(days: 42), isProgression: true)
    hyper.hasPoorStatus = false
    hyper.failedEarly = true
    func verdict() -> Modifier.Verdict { hyper.findings()[4].verdict }
    #expect(verdict() == .notMet)
    hyper.newInInvolvedOrgans = 1
    #expect(verdict() == .notMet)
    hyper.newInInvolvedOrgans = 2
    #expect(verdict() == .met)
    hyper.newInInvolvedOrgans = 0
    hyper.hasNewOrgan = true
    #expect(verdict() == .met)
    hyper.hasNewOrgan = false
    hyper.hasPoorStatus = true
    #expect(verdict() == .met)
  }

  @Test("Matos: 20 % with new lesions in two organs") func matos() throws {
    var hyper = Hyperprogression(
      before: nil, during: try Self.period(("60", "72", 42)), start: ModifierCase.start,
      evaluation: ModifierCase.start.adding(days: 42), isProgression: true)
    hyper.organsWithNew = 1
    #expect(hyper.findings()[5].verdict == .notMet)
    hyper.organsWithNew = 2
    #expect(hyper.findings()[5].verdict == .met)
    hyper.during = try Self.period(("60", "71.9999", 42))
    #expect(hyper.findings()[5].verdict == .notMet)
  }

  /// TGR in per cent a month (DSP-10).
  static let rates: [(id: String, first: String, second: String, days: Int, rate: String)] = [
    ("G-1", "50", "60", 60, "32.0"), ("G-2", "50", "55", 60, "15.6"),
    ("G-3", "50", "50", 60, "0.0"), ("G-4", "50", "40", 60, "-28.8"),
    ("G-5", "60", "90", 42, "141.5"), ("G-6", "100", "120", 56, "34.6"),
    ("G-7", "100", "70", 56, "-44.1"), ("G-8", "30", "60", 30, "724.6"),
    ("HP-2", "60", "75", 42, "62.4"), ("HP-4", "50", "70", 56, "73.1"),
    ("HP-5", "40", "60", 60, "85.3"), ("HP-6", "60", "84", 42, "107.8"),
  ]

  @Test(arguments: rates)
  func rate(_ row: (id: String, first: String, second: String, days: Int, rate: String)) throws {
    let period = try Self.period((row.first, row.second, row.days))
    #expect(period.shownRate?.description == row.rate)
  }

  @Test("Equal doubling is exactly the ratio 2 and too close to call by logarithms") func close()
    throws
  {
    // (1 + x)³ growth of volume in equal months: 2 (1.1³ − 1) + 1 = 1.662 = no exact diameter, so the
    // neighbours in ten-thousandths decide; on the same rate twice nothing does.
    let same = try Self.period(("50", "60", 60))
    #expect(same.isRate(times: 1, of: same) == nil)
    #expect(same.isRate(exceeding: same, by: 0) == nil)
    #expect(same.isKinetics(times: 1, of: same) == true)
    #expect(same.isKinetics(times: 1, of: same, isStrict: true) == false)
  }

  @Test("ATYP-8: n of m definitions, never a bare word") func counts() throws {
    var builder = ModifierCase(lesions: [("T1", "lung")])
    builder.visit(-64, ["T1": "50"])
    builder.visit(-4, ["T1": "60"])
    builder.visit(38, ["T1": "90"], isStable: false)
    let hyper = try #require(builder.modifiers.first(.hyperprogressionPossible))
    #expect(hyper.standing == .possible)
    #expect(hyper.counts.prefix(2) == [.count("definitions met", 5), .count("definitions", 7)])
  }

  @Test("No checkpoint inhibitor, no hyperprogression") func chemotherapy() {
    var builder = ModifierCase(drug: "platinum", lesions: [("T1", "lung")])
    builder.visit(-4, ["T1": "60"])
    builder.visit(38, ["T1": "90"])
    #expect(!builder.modifiers.kinds.contains(.hyperprogressionPossible))
  }

  /// Days from baseline to the first evaluation; whether growth rates count (ATYP-7).
  @Test("ATYP-7", arguments: [(13, false), (14, true)])
  func interval(_ row: (days: Int, counts: Bool)) {
    var builder = ModifierCase(lesions: [("T1", "lung")])
    builder.visit(-4, ["T1": "60"])
    builder.visit(-4 + row.days, ["T1": "90"], isStable: false)
    #expect(builder.modifiers.kinds.contains(.hyperprogressionPossible) == row.counts)
  }
}
