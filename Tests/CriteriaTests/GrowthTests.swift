import Criteria
import Oncology
import Testing

/// Growth kinetics, marker doubling and the best change (solid-rules 6, DSP-4, DSP-10 to DSP-14).
@Suite("DSP: kinetics") struct GrowthTests {
  /// A row of table G.
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let from: String
    let to: String
    let days: Int
    let constant: String?
    let perMonth: String?
    let millimetres: String
    let time: GrowthKinetics.VolumeTime?
    let perDay: String?
    var testDescription: String { id }

    init(
      _ id: String, _ from: String, _ to: String, _ days: Int, _ constant: String?,
      _ perMonth: String?, _ millimetres: String, _ time: GrowthKinetics.VolumeTime?,
      _ perDay: String?
    ) {
      self.id = id
      self.from = from
      self.to = to
      self.days = days
      self.constant = constant
      self.perMonth = perMonth
      self.millimetres = millimetres
      self.time = time
      self.perDay = perDay
    }
  }

  private static func doubles(_ days: String) -> GrowthKinetics.VolumeTime {
    .doubling(days: number(days))
  }

  private static func halves(_ days: String) -> GrowthKinetics.VolumeTime {
    .halving(days: number(days))
  }

  static let table: [Row] = [
    Row("G-1", "50", "60", 60, "0.2775", "32.0", "5.07", doubles("76.0"), "0.912"),
    Row("G-2", "50", "55", 60, "0.1451", "15.6", "2.54", doubles("145.5"), "0.477"),
    Row("G-3", "50", "50", 60, "0", "0.0", "0.00", .unchanged, "0.000"),
    Row("G-4", "50", "40", 60, "-0.3396", "-28.8", "-5.07", halves("62.1"), "-1.116"),
    Row("G-5", "60", "90", 42, "0.8815", "141.5", "21.74", doubles("23.9"), "2.896"),
    Row("G-6", "100", "120", 56, "0.2973", "34.6", "10.87", doubles("71.0"), "0.977"),
    Row("G-7", "100", "70", 56, "-0.5816", "-44.1", "-16.31", halves("36.3"), "-1.911"),
    Row("G-8", "30", "60", 30, "2.1098", "724.6", "30.44", doubles("10.0"), "6.931"),
    Row("DSP-10 from 0", "0", "10", 30, nil, nil, "10.15", nil, nil),
    Row("DSP-10 to 0", "10", "0", 30, nil, nil, "-10.15", nil, nil),
    Row(
      "DSP-10 too fast for a month", "1", "100", 1, "420.5096", nil, "3013.31", doubles("0.1"),
      "1381.551"),
  ]

  @Test("DSP-10 to DSP-13: table G", arguments: table)
  func growth(_ row: Row) throws {
    let growth = try #require(GrowthKinetics(from: mm(row.from), to: mm(row.to), days: row.days))
    #expect(growth.growthConstant == row.constant.map { number($0) })
    #expect(growth.percentPerMonth == row.perMonth.map { number($0) })
    #expect(growth.millimetresPerMonth == number(row.millimetres))
    #expect(growth.volumeTime == row.time)
    #expect(growth.percentPerDay == row.perDay.map { number($0) })
  }

  @Test("DSP-10: no time, no speed", arguments: [0, -1])
  func noTime(_ days: Int) {
    #expect(GrowthKinetics(from: mm(10), to: mm(20), days: days) == nil)
  }

  @Test("DSP-10: from the last complete sum")
  func ofACourse() throws {
    var builder = CaseBuilder()
    builder.visit("2024-01-01", ["T1": .size(50), "T2": .size(50)])
    builder.visit(date(28), ["T1": .size(50), "T2": .notDone])
    builder.visit(date(56), ["T1": .size(60), "T2": .size(60)])
    builder.visit("2024-04", ["T1": .size(60), "T2": .size(60)])
    let response = try builder.response()
    #expect(response.growth(upTo: 0) == nil)
    #expect(response.growth(upTo: 1) == GrowthKinetics(from: mm(100), to: mm(120), days: 56))
    // Of a month nobody knows how many days passed.
    #expect(response.growth(upTo: 2) == nil)
    #expect(response.growth(upTo: 3) == nil)
  }

  // MARK: Markers

  private static func samples(_ values: [(Int, String)]) -> [MarkerDoubling.Sample] {
    values.map { count, value in
      MarkerDoubling.Sample(
        day: day(date(count)), value: ReportedQuantity(.exactly, number(value), unit: "ng/mL"))
    }
  }

  @Test("PSA-1 DSP-14: slope and doubling time")
  func psa1() throws {
    let values = Self.samples([(90, "4.1"), (0, "2.0"), (30, "2.5"), (60, "3.4")])
    let doubling = try MarkerDoubling(values, settings: Settings())
    #expect(doubling.slope == number("0.008203"))
    #expect(doubling.days == number("84.5"))
  }

  @Test("DSP-14: not rising", arguments: [["4", "3", "2"], ["0.3", "0.3", "0.30"]])
  func notRising(_ values: [String]) throws {
    let samples = Self.samples(values.enumerated().map { ($0.offset * 45, $0.element) })
    #expect(try MarkerDoubling(samples, settings: Settings()).days == nil)
  }

  @Test(
    "DSP-14: too few values, too short a time",
    arguments: [
      ([0, 90], MarkerDoubling.Obstacle.tooFewValues), ([0, 40, 89], .tooShort),
      ([0, 40, 90], nil), ([0, 40, 91], nil), ([], .tooFewValues),
    ])
  func obstacles(_ days: [Int], _ expected: MarkerDoubling.Obstacle?) {
    let samples = Self.samples(days.map { ($0, "\($0 + 1)") })
    #expect(Self.obstacle(samples) == expected)
  }

  @Test("DSP-14: below the detection limit, 0, another unit")
  func notQuantified() {
    var samples = Self.samples([(0, "1"), (50, "2"), (100, "4")])
    samples[0].value.bound = .below
    #expect(Self.obstacle(samples) == .notQuantified)
    #expect(Self.obstacle(Self.samples([(0, "0"), (50, "2"), (100, "4")])) == .notQuantified)
    samples[0].value = ReportedQuantity(.exactly, number("1"), unit: "U/mL")
    #expect(Self.obstacle(samples) == .severalUnits)
  }

  private static func obstacle(_ samples: [MarkerDoubling.Sample]) -> MarkerDoubling.Obstacle? {
    do {
      _ = try MarkerDoubling(samples, settings: Settings())
      return nil
    } catch {
      return error
    }
  }

  // MARK: The best change

  /// Sums after a baseline of 100 mm, the place of a new lesion, and the smallest that counts.
  struct Best: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let sums: [Int]
    var newLesion: Int?
    let expected: Int
    var isMarked = false
  }

  static let best: [Best] = [
    Best(testDescription: "the smallest", sums: [80, 60, 70], expected: 60),
    Best(testDescription: "growth alone", sums: [130, 90], expected: 130),
    Best(testDescription: "nothing after progression", sums: [80, 100, 50], expected: 80),
    Best(
      testDescription: "NL: a new lesion alone", sums: [90, 70], newLesion: 1, expected: 70,
      isMarked: true),
    Best(testDescription: "new lesion and growth", sums: [130], newLesion: 0, expected: 130),
  ]

  @Test("DSP-4: the bar of a waterfall plot", arguments: best)
  func bestChange(_ row: Best) throws {
    var builder = CaseBuilder()
    builder.visit("2024-01-01", ["T1": .size(100)])
    for (place, sum) in row.sums.enumerated() {
      builder.visit(
        date(28 * (place + 1)), ["T1": .size(sum)],
        newLesions: row.newLesion == place ? .yes : .no)
    }
    let best = try #require(try builder.response().bestChange)
    #expect(best.change == Change(from: mm(100), to: mm(row.expected)))
    #expect(best.isProgressionByNewLesionOnly == row.isMarked)
  }

  @Test("DSP-4: not after the treatment of a target")
  func newTherapy() throws {
    var builder = CaseBuilder()
    builder.visit("2024-01-01", ["T1": .size(60), "T2": .size(40)])
    builder.visit(date(56), ["T1": .size(50), "T2": .size(40)])
    builder.treat(["T1"], date(60), .ablation)
    builder.visit(date(84), ["T1": .absent, "T2": .size(20)])
    let best = try #require(try builder.response().bestChange)
    #expect(best.change == Change(from: mm(100), to: mm(90)))
  }
}
