import Criteria
import Oncology
import Testing

/// Baselines that do not conform (solid-rules 1.2, R11-B-1 to R11-B-6): shown, and computed anyway.
@Suite("R11-B: conformance of the baseline") struct ConformanceTests {
  /// The rules that a case does not keep.
  private static func rules(_ builder: CaseBuilder) -> [String] {
    builder.conformance().map(\.rule)
  }

  @Test(
    "R11-B-1: at most 28 days old",
    arguments: [
      ("2023-12-31", 28, []), ("2023-12-04", 28, []), ("2023-12-03", 28, ["R11-B-1"]),
      ("2023-11-20", 42, []), ("2023-11-19", 42, ["R11-B-1"]), ("2024-01-01", 28, []),
      ("2024-01-02", 28, ["R11-B-1"]),
    ])
  func age(_ baseline: String, _ most: Int, _ expected: [String]) {
    var builder = CaseBuilder(start: "2024-01-01")
    builder.settings.baselineMaxAgeDays = most
    builder.visit(baseline, ["T1": .size(20)])
    builder.visit("2024-03-04", ["T1": .size(20)])
    #expect(Self.rules(builder) == expected)
  }

  @Test("R11-B-1: never more than 28 days, for every scan of the baseline")
  func ageOfTheOldestScan() {
    var builder = CaseBuilder(start: "2024-01-01")
    builder.study("S1", "2023-12-03")
    builder.study("S2", "2023-12-20")
    builder.visit("2023-12-20", ["T1": .size(20)], studies: ["S1", "S2"])
    #expect(Self.rules(builder) == ["R11-B-1"])
  }

  @Test("R11-B-2: five targets, two in an organ", arguments: 1...8)
  func numbers(_ count: Int) throws {
    var builder = CaseBuilder()
    let organs = ["liver", "lung", "adrenal", "skin"]
    for place in 1...count { builder.lesion("T\(place)", organs[(place - 1) / 2]) }
    let findings = (1...count).map { ("T\($0)", Finding.size(20)) }
    builder.visit("2023-12-20", Dictionary(uniqueKeysWithValues: findings))
    #expect(Self.rules(builder) == (count > 5 ? ["R11-B-2"] : []))
    #expect(try builder.response().baselineSum?.complete == mm(20 * count))
  }

  @Test("R11-B-2, R11-B-3: three in an organ; sides of a paired organ are one")
  func organ() {
    var builder = CaseBuilder()
    for (id, site) in [("T1", "right"), ("T2", "left"), ("T3", "right")] {
      builder.lesion(id, "lung", site: site)
    }
    builder.visit("2023-12-20", ["T1": .size(20), "T2": .size(20), "T3": .size(20)])
    #expect(Self.rules(builder) == ["R11-B-2"])
  }

  @Test("R11-B-3: all nodes together are one organ")
  func nodes() {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .axis(20), "T2": .axis(20)])
    #expect(Self.rules(builder) == [])
    builder = CaseBuilder()
    for (id, organ) in [("T1", "neck"), ("T2", "mediastinum"), ("T3", "axilla")] {
      builder.lesion(id, organ, isNode: true)
    }
    builder.visit("2023-12-20", ["T1": .axis(20), "T2": .axis(20), "T3": .axis(20)])
    #expect(Self.rules(builder) == ["R11-B-2"])
  }

  @Test("R11-B-2, R11-B-5: no number of non-targets is too large")
  func nonTargets() {
    var builder = CaseBuilder()
    let others = (1...9).map { ("N\($0)", Finding.present) }
    builder.visit(
      "2023-12-20", ["T1": .size(20)].merging(Dictionary(uniqueKeysWithValues: others)) { $1 })
    #expect(Self.rules(builder) == [])
  }

  @Test("R11-B-4: longest diameters and short axes")
  func sum() throws {
    var builder = CaseBuilder()
    builder.visit(
      "2023-12-20",
      [
        "T1": Finding(longest: mm(42), shortAxis: nil),
        "T2": Finding(longest: mm(28), shortAxis: mm(19)), "N1": .size(30),
      ])
    #expect(try builder.response().baselineSum?.complete == mm(61))
    #expect(try builder.response().course.nonTargets == ["N1"])
  }

  @Test("R11-B-6: a target below the limit is shown and computed anyway")
  func tooSmall() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size("9.9"), "T2": .axis("14.9"), "T3": .size(20)])
    let findings = builder.conformance()
    #expect(findings.map(\.rule) == ["R11-M-1", "R11-M-3"])
    let subjects = ["T1", "T2"].map {
      ConformanceFinding.Subject.finding(assessment: "A-2023-12-20", lesion: $0)
    }
    #expect(findings.map(\.subject) == subjects)
    #expect(try builder.response().baselineSum?.complete == mm("44.8"))
  }

  @Test("R11-B-6, R11-M-2, R11-M-4: slices of the study that shows the target")
  func slices() {
    var builder = CaseBuilder()
    builder.study("thin", "2023-12-20", slice: mm(5))
    builder.study("thick", "2023-12-20", slice: mm(8))
    builder.lesion("T2", isNode: true)
    builder.visit(
      "2023-12-20",
      [
        "T1": Finding(longest: mm(15), study: "thick"),
        "T2": Finding(shortAxis: mm("15.5"), study: "thick"),
        "T3": Finding(longest: mm(15), study: "thin"),
        "T4": Finding(longest: mm(16), study: "thick"),
      ], studies: ["thin", "thick"])
    builder.visit("2024-03-04", ["T1": .size(15)])
    #expect(Set(Self.rules(builder)) == ["R11-M-2", "R11-M-4", "R11-B-2"])
  }

  @Test("R11-M-5: with several studies the one that measures counts", arguments: [true, false])
  func bestMethod(_ isBoneScanFirst: Bool) {
    var builder = CaseBuilder()
    builder.study("bone", "2023-12-19", .boneScan)
    builder.study("ct", "2023-12-20", .ct, slice: mm(5))
    builder.visit(
      "2023-12-20", ["T1": .size(20)], studies: isBoneScanFirst ? ["bone", "ct"] : ["ct", "bone"])
    #expect(Self.rules(builder) == [])
  }

  @Test("R11-M-7: a target seen by ultrasound only")
  func ultrasoundOnly() {
    var builder = CaseBuilder()
    builder.study("us", "2023-12-20", .ultrasound)
    builder.visit("2023-12-20", ["T1": .size(20)], studies: ["us"])
    #expect(Self.rules(builder) == ["R11-M-7"])
  }

  @Test(
    "R11-M-11: a target treated locally before baseline", arguments: ["2023-08-01", "2023-12-20"])
  func treated(_ date: String) {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(20), "T2": .size(20)])
    builder.treat(["T1"], date, .ablation)
    #expect(Self.rules(builder) == ["R11-M-11"])
  }

  @Test("R11-B-6, CAV-DQ-3: a node by its long axis is shown and left out")
  func longAxis() throws {
    var builder = CaseBuilder()
    builder.lesion("T2", isNode: true)
    builder.visit("2023-12-20", ["T1": .size(20), "T2": .size(30)])
    #expect(Self.rules(builder) == ["CAV-DQ-3"])
    #expect(try builder.response().baselineSum?.complete == mm(20))
  }

  @Test("R11-B-6: a target without a size is shown and left out")
  func noSize() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(20), "T2": .present])
    #expect(Self.rules(builder) == ["R11-B-6"])
    #expect(try builder.response().baselineSum?.complete == mm(20))
  }

  @Test("R11-B-6: a lesion that was chosen as target and is not found at baseline is shown")
  func chosenWithoutFinding() throws {
    var builder = CaseBuilder()
    builder.lesion("T2")
    builder.visit(
      "2023-12-20", ["T1": .size(20)],
      baseline: Assessment.Baseline(line: "L1", targets: ["T1", "T2"]))
    #expect(Self.rules(builder) == ["R11-B-6"])
    #expect(try builder.response().course.targets.map(\.id) == ["T1"])
  }

  @Test("R11-B-6: where no target was chosen on purpose, nothing is missing")
  func noneChosen() throws {
    var builder = CaseBuilder()
    builder.visit(
      "2023-12-20", ["T1": .present], baseline: Assessment.Baseline(line: "L1", targets: []))
    #expect(Self.rules(builder) == [])
    #expect(try builder.response().course.targets.isEmpty)
  }
}
