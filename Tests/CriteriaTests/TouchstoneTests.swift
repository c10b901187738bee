import Criteria
import Oncology
import Testing

/// One whole case, read by two readers: every figure that a board would see.
@Suite("C-0142: the touchstone case") struct TouchstoneTests {
  static let dates = [
    "2024-01-22", "2024-03-25", "2024-05-27", "2024-07-29", "2024-09-30", "2024-12-02",
  ]
  /// Sizes by lesion on these dates; reader B leaves T3 out and differs by up to 2 mm.
  static let readerA = [
    "T1": [42, 30, 24, 20, 19, 18], "T2": [19, 14, 11, 9, 9, 9], "T3": [26, 18, 13, 11, 10, 10],
    "T4": [24, 17, 14, 13, 15, 24],
  ]
  static let readerB = [
    "T1": [41, 30, 24, 20, 20, 18], "T2": [19, 14, 11, 9, 9, 9], "T4": [24, 17, 14, 12, 16, 26],
  ]

  private static func builder() -> CaseBuilder {
    var builder = CaseBuilder(start: "2024-02-05")
    builder.lesion("T1", "lung", site: "RUL")
    builder.lesion("T2", site: "4R", isNode: true)
    builder.lesion("T3", "liver", site: "segment VII")
    builder.lesion("T4", "adrenal", site: "left")
    builder.lesion("N1", "pleura", character: .effusion)
    builder.lesion("N2", "bone", site: "L3", character: .blastic)
    builder.lesion("X1", "liver", site: "segment IVa")
    builder.treat(["N2"], "2024-01-29", .radiotherapy)
    read(&builder, "A", readerA, lastNew: .benign)
    read(&builder, "B", readerB, lastNew: .unequivocal)
    return builder
  }

  private static func read(
    _ builder: inout CaseBuilder, _ reader: String, _ sizes: [String: [Int]],
    lastNew: Finding.Newness
  ) {
    for (place, date) in dates.enumerated() {
      var findings = sizes.mapValues { Finding.size($0[place]) }
      findings["T2"] = sizes["T2"].map { .axis($0[place]) }
      findings["N1"] = .present
      findings["N2"] = .present
      if place == dates.count - 1 { findings["X1"] = Finding(longest: mm(8), newness: lastNew) }
      builder.visit(date, findings, reader: reader, newLesions: nil)
    }
  }

  @Test("C-0142 reader A: sums, changes and categories")
  func readerA() throws {
    let response = try Self.builder().response(reader: "A")
    #expect(response.baselineSum?.complete == mm(111))
    let points = response.timePoints
    #expect(points.map(\.sum?.complete) == [79, 62, 53, 53, 61].map { mm($0) })
    let percents = points.map { $0.fromBaseline?.percent()?.description }
    #expect(percents == ["-28.8", "-44.1", "-52.3", "-52.3", "-45.0"])
    #expect(points.map(\.nadir) == [111, 79, 62, 53, 53].map { mm($0) })
    #expect(response.categories == [.sd, .pr, .pr, .pr, .pr])
    #expect(points.allSatisfy { $0.nonTarget.category == .nn && $0.notes == [] })
  }

  @Test("C-0142 reader A: the last time point is short of progression")
  func readerALast() throws {
    let last = try Self.builder().response(reader: "A").timePoint(4)
    #expect(last.fromNadir?.percent(guarding: [20])?.description == "15.1")
    #expect(last.fromNadir?.difference == mm(8))
    #expect(last.rawTarget?.evidence.rule == "R11-T-PR")
  }

  @Test("C-0142 reader A: best response PR, confirmed, without progression")
  func readerABest() throws {
    let response = try Self.builder().response(reader: "A")
    #expect(response.best.confirmed == .pr)
    #expect(response.best.unconfirmed == .pr)
    #expect(response.responseDate == day("2024-05-27"))
    #expect(response.confirmationDate == day("2024-07-29"))
    #expect(response.progressionDate == nil)
    #expect(response.course.start == day("2024-02-05"))
  }

  @Test("C-0142 reader B: sums and categories")
  func readerB() throws {
    let response = try Self.builder().response(reader: "B")
    #expect(response.course.targets.map(\.id) == ["T1", "T2", "T4"])
    #expect(response.baselineSum?.complete == mm(84))
    #expect(response.timePoints.map(\.sum?.complete) == [61, 49, 41, 45, 53].map { mm($0) })
    #expect(response.categories == [.sd, .pr, .pr, .pr, .pd])
  }

  @Test("C-0142 reader B: progression by the sum and by a new lesion")
  func readerBLast() throws {
    let response = try Self.builder().response(reader: "B")
    let last = try response.timePoint(4)
    #expect(last.fromNadir?.percent(guarding: [20])?.description == "29.3")
    #expect(last.fromNadir?.difference == mm(12))
    #expect(last.rawTarget?.evidence.rule == "R11-T-PD")
    #expect(last.newLesions.unequivocal == ["X1"])
    #expect(response.progressionDate == day("2024-12-02"))
    #expect(response.best.confirmed == .pr)
    #expect(response.responseDate == day("2024-05-27"))
  }

  @Test("C-0142: nothing about the baselines is to be mended")
  func conformance() {
    #expect(Self.builder().conformance().isEmpty)
  }
}
