import Criteria
import Oncology
import Status
import Testing

/// FR-1 to FR-10 and their neighbours (solid-rules 5.4).
@Suite struct FragilityTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var id: String
    var baseline: String
    var nadir: String
    var sum: String
    var category: RECISTCategory
    /// What lies beyond each threshold, the margin and the smallest change that crosses it.
    var margins: [(RECISTCategory, String, String)]
    var band: SumMargin.Band?
    var targets = 2
    var testDescription: String { id }
  }

  static let rows: [Row] = [
    Row(
      id: "FR-1", baseline: "100", nadir: "100", sum: "120", category: .progressiveDisease,
      margins: [(.stableDisease, "0", "0.1")], band: .fragile),
    Row(
      id: "FR-2", baseline: "100", nadir: "100", sum: "125", category: .progressiveDisease,
      margins: [(.stableDisease, "5", "5.1")], band: .fragile),
    Row(
      id: "FR-3", baseline: "100", nadir: "100", sum: "140", category: .progressiveDisease,
      margins: [(.stableDisease, "20", "20.1")], band: .readerDependent),
    Row(
      id: "FR-4", baseline: "100", nadir: "100", sum: "150", category: .progressiveDisease,
      margins: [(.stableDisease, "30", "30.1")], band: .solid),
    Row(
      id: "FR-5", baseline: "100", nadir: "100", sum: "68", category: .partialResponse,
      margins: [(.stableDisease, "-2", "2.1")], band: .fragile),
    Row(
      id: "FR-6", baseline: "100", nadir: "100", sum: "60", category: .partialResponse,
      margins: [(.stableDisease, "-10", "10.1")], band: .readerDependent),
    Row(
      id: "FR-7", baseline: "100", nadir: "100", sum: "50", category: .partialResponse,
      margins: [(.stableDisease, "-20", "20.1")], band: .solid),
    Row(
      id: "FR-8", baseline: "100", nadir: "60", sum: "71", category: .stableDisease,
      margins: [(.progressiveDisease, "-1", "1"), (.partialResponse, "1", "1")], band: .fragile),
    Row(
      id: "FR-9", baseline: "30", nadir: "15", sum: "22", category: .progressiveDisease,
      margins: [(.partialResponse, "2", "2.1")], band: .fragile),
    Row(
      id: "FR-10", baseline: "100", nadir: "100", sum: "95", category: .stableDisease,
      margins: [(.progressiveDisease, "-25", "25"), (.partialResponse, "25", "25")],
      band: .solid),
    Row(
      id: "last that the same reader could measure", baseline: "100", nadir: "100",
      sum: "134.3721", category: .progressiveDisease,
      margins: [(.stableDisease, "14.3721", "14.4")], band: .fragile),
    Row(
      id: "first that only another could", baseline: "100", nadir: "100", sum: "134.3722",
      category: .progressiveDisease, margins: [(.stableDisease, "14.3722", "14.4")],
      band: .readerDependent),
    Row(
      id: "last that another could", baseline: "100", nadir: "100", sum: "145.935",
      category: .progressiveDisease, margins: [(.stableDisease, "25.935", "26")],
      band: .readerDependent),
    Row(
      id: "first that nobody could", baseline: "100", nadir: "100", sum: "145.9351",
      category: .progressiveDisease, margins: [(.stableDisease, "25.9351", "26")], band: .solid),
    Row(
      id: "one target: still fragile", baseline: "100", nadir: "100", sum: "140",
      category: .progressiveDisease, margins: [(.stableDisease, "20", "20.1")], band: .fragile,
      targets: 1),
    Row(
      id: "one target: still reader-dependent", baseline: "100", nadir: "100", sum: "150",
      category: .progressiveDisease, margins: [(.stableDisease, "30", "30.1")],
      band: .readerDependent, targets: 1),
    Row(
      id: "FRG-7: 2 mm whatever the per cent", baseline: "20", nadir: "6", sum: "13",
      category: .progressiveDisease, margins: [(.partialResponse, "2", "2.1")], band: .fragile),
    Row(
      id: "FRG-7: above 2 mm", baseline: "20", nadir: "6", sum: "13.9998",
      category: .progressiveDisease, margins: [(.partialResponse, "2.9998", "3")],
      band: .solid),
    Row(
      id: "FRG-6: a hundredth rounds up", baseline: "100", nadir: "100", sum: "118.99",
      category: .stableDisease,
      margins: [(.progressiveDisease, "-1.01", "1.1"), (.partialResponse, "48.99", "49")],
      band: .fragile),
    Row(
      id: "a threshold that is no whole ten-thousandth", baseline: "100.0002", nadir: "100.0002",
      sum: "120.0002", category: .stableDisease,
      margins: [(.progressiveDisease, "-0.00004", "0.1"), (.partialResponse, "50.00006", "50.1")],
      band: .fragile),
  ]

  static func build(_ row: Row) -> ModifierCase {
    let ids = (1...row.targets).map { "T\($0)" }
    var builder = ModifierCase(drug: "platinum", lesions: ids.map { ($0, "liver") })
    builder.settings.keepResponse = .off
    func sizes(_ text: String) -> [String: String] {
      let whole = ModifierCase.mm(text).tenThousandths
      let part = whole / row.targets
      return Dictionary(
        uniqueKeysWithValues: ids.enumerated().map { place, id in
          let size = place == 0 ? whole - part * (row.targets - 1) : part
          return (id, Length(tenThousandths: size).description)
        })
    }
    builder.visit(-4, sizes(row.baseline))
    if row.nadir != row.baseline { builder.visit(60, sizes(row.nadir)) }
    builder.visit(120, sizes(row.sum))
    return builder
  }

  @Test(arguments: rows) func margins(_ row: Row) throws {
    let fragility = try #require(Fragility(Self.build(row).evaluation, draws: 0))
    #expect(fragility.category == row.category)
    #expect(fragility.margins.map(\.beyond) == row.margins.map(\.0))
    #expect(fragility.margins.map(\.millimetres.description) == row.margins.map(\.1))
    #expect(fragility.margins.map(\.flip.description) == row.margins.map(\.2))
    #expect(fragility.band == row.band)
  }

  @Test("FRG-4: the same reader and protocol make a reader-dependent call solid") func sameReader()
    throws
  {
    var builder = Self.build(try #require(Self.rows.first { $0.id == "FR-3" }))
    for place in builder.value.assessments.indices {
      let id = "S\(place)"
      builder.value.studies.append(
        ImagingStudy(
          id: id, when: builder.value.assessments[place].when, modality: .ct,
          sliceThickness: .millimetres(2), regions: ["chest", "abdomen"]))
      builder.value.assessments[place].studies = [id]
    }
    let same = try #require(Fragility(builder.evaluation, draws: 0))
    #expect(same.band == .solid)
    #expect(same.margins.first?.isSolidForSameReader == true)
    builder.value.studies[1].sliceThickness = .millimetres(5)
    let other = try #require(Fragility(builder.evaluation, draws: 0))
    #expect(other.band == .readerDependent)
  }

  @Test("FRG-8: what is new is not fragile by size") func newLesion() throws {
    var builder = ModifierCase(lesions: [("T1", "liver"), ("X1", "bone")])
    builder.visit(-4, ["T1": "50"])
    builder.visit(60, ["T1": "50"], new: ["X1"])
    let fragility = try #require(Fragility(builder.evaluation))
    #expect(!fragility.isSizeDriven)
    #expect(fragility.band == nil && fragility.margins.isEmpty)
    #expect(fragility.simulation?.held == 10_000)
    let leftOut = fragility.leftOut.map { ($0.lesion, $0.category, $0.isFlip) }
    #expect(leftOut.map(\.0) == ["T1", "X1"])
    #expect(leftOut.map(\.1) == [.progressiveDisease, .stableDisease])
    #expect(leftOut.map(\.2) == [false, true])
  }

  @Test("A response that is kept ends only with progression") func kept() throws {
    var builder = Self.build(try #require(Self.rows.first { $0.id == "FR-8" }))
    builder.settings.keepResponse = .first
    let fragility = try #require(Fragility(builder.evaluation, draws: 0))
    #expect(fragility.category == .partialResponse)
    #expect(fragility.margins.map(\.beyond) == [.progressiveDisease])
  }

  /// Sums around the threshold of 120 and the word for them (FRG-5, two targets, another reader).
  static let words: [(sum: String, word: SumMargin.Likelihood)] = [
    ("122", .tossUp), ("128.3", .tossUp), ("128.5", .likely), ("141.3", .likely), ("141.5", .firm),
  ]

  @Test("FRG-5", arguments: words)
  func likelihood(_ row: (sum: String, word: SumMargin.Likelihood)) throws {
    var base = try #require(Self.rows.first)
    base.sum = row.sum
    let fragility = Fragility(Self.build(base).evaluation, draws: 0)
    #expect(fragility?.likelihood == row.word)
  }

  @Test("FRG-2: the spreads that the limits give") func sigma() {
    let limits = FragilityLimits()
    func four(_ agreement: FragilityLimits.Agreement) -> Int {
      Int((agreement.sigma * 10_000).rounded())
    }
    #expect(four(limits.sumSame) == 577)
    #expect(four(limits.sumOther) == 998)
    #expect(four(limits.lesionSame) == 881)
    #expect(four(limits.lesionOther) == 1214)
  }

  /// A large and a small target 6.1 mm below progression; a quarter of the small one is 5.975 mm.
  static let uneven: ModifierCase = {
    var builder = ModifierCase(drug: "platinum", lesions: [("T1", "liver"), ("T2", "lung")])
    builder.visit(-4, ["T1": "80", "T2": "20"])
    builder.visit(60, ["T1": "90", "T2": "23.9"])
    return builder
  }()

  @Test("FRG-6: lesions whose own 25 % cover the margin") func flipLesions() throws {
    let fragility = try #require(Fragility(Self.uneven.evaluation, draws: 0))
    #expect(fragility.margins.first?.flip == ModifierCase.mm("6.1"))
    #expect(fragility.flipLesions == ["T1"])
  }
}
