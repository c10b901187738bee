import Criteria
import Oncology
import Testing

/// Which reading is the baseline and which belong to the line (heme-rules GEN-BASE, GEN-OWN,
/// GEN-ASOF; solid-rules R11-B-6).
@Suite("GEN-BASE, GEN-OWN: courses of a case") struct CourseTests {
  @Test("GEN-BASE: the last reading on or before the first dose")
  func lastBefore() throws {
    var builder = CaseBuilder(start: "2024-01-01")
    builder.visit("2023-10-02", ["T1": .size(20)])
    builder.visit("2023-12-18", ["T1": .size(40)])
    builder.visit("2024-03-04", ["T1": .size(30)])
    let response = try builder.response()
    #expect(response.baselineSum?.complete == mm(40))
    #expect(response.categories == [.sd])
    #expect(try response.timePoint(0).nadir == mm(40))
  }

  @Test("GEN-BASE: a reading on the day of the first dose is a baseline")
  func sameDay() throws {
    var builder = CaseBuilder(start: "2024-01-01")
    builder.visit("2023-12-18", ["T1": .size(40)])
    builder.visit("2024-01-01", ["T1": .size(50)])
    builder.visit("2024-03-04", ["T1": .size(35)])
    #expect(try builder.response().baselineSum?.complete == mm(50))
    #expect(try builder.response().categories == [.pr])
  }

  @Test("GEN-BASE: without one before, the first after the first dose")
  func firstAfter() throws {
    var builder = CaseBuilder(start: "2024-01-01")
    builder.visit("2024-01-08", ["T1": .size(40)])
    builder.visit("2024-03-04", ["T1": .size(20)])
    #expect(try builder.response().baselineSum?.complete == mm(40))
    #expect(try builder.response().categories == [.pr])
  }

  @Test("GEN-BASE: the reading that says so is the baseline of its line")
  func stated() throws {
    var builder = CaseBuilder(start: "2024-01-01")
    builder.visit(
      "2023-12-04", ["T1": .size(60)], baseline: Assessment.Baseline(line: "L1", targets: nil))
    builder.visit("2023-12-27", ["T1": .size(40)])
    builder.visit("2024-01-01", ["T1": .size(40)])
    builder.visit("2024-03-04", ["T1": .size(42)])
    let response = try builder.response()
    #expect(response.baselineSum?.complete == mm(60))
    #expect(response.categories == [.pr])
    #expect(try response.timePoint(0).nadir == mm(60))
  }

  @Test("R11-B-6: the targets chosen at a baseline, whatever their role elsewhere")
  func chosenTargets() throws {
    var builder = CaseBuilder()
    builder.visit(
      "2023-12-20", ["T1": .size(60), "N1": .size(30)],
      baseline: Assessment.Baseline(line: "L1", targets: ["N1"]))
    builder.visit("2024-03-04", ["T1": .present, "N1": .size(15)])
    let response = try builder.response()
    #expect(response.course.targets.map(\.id) == ["N1"])
    #expect(response.course.nonTargets == ["T1"])
    #expect(response.categories == [.pr])
  }

  @Test("GEN-OWN: each line has its own baseline and its own readings")
  func twoLines() throws {
    var builder = CaseBuilder(start: "2024-01-01")
    builder.line("2024-06-10")
    builder.visit("2023-12-20", ["T1": .size(50)])
    builder.visit("2024-03-04", ["T1": .size(30)])
    builder.visit("2024-06-03", ["T1": .size(40), "X1": .size(12)])
    builder.visit("2024-09-02", ["T1": .size(20), "X1": .size(12)])
    let first = try builder.response(line: "L1")
    #expect(first.categories == [.pr, .pd])
    let second = try builder.response(line: "L2")
    #expect(second.baselineSum?.complete == mm(40))
    #expect(second.course.nonTargets == ["X1"])
    #expect(second.categories == [.pr])
    #expect(try second.timePoint(0).newLesions.status == .no)
  }

  @Test("GEN-OWN: a reading on the first dose of the next line ends the line before")
  func onTheFirstDoseOfTheNext() throws {
    var builder = CaseBuilder(start: "2024-01-01")
    builder.line("2024-06-10")
    builder.visit("2023-12-20", ["T1": .size(50)])
    builder.visit("2024-06-10", ["T1": .size(65)])
    builder.visit("2024-06-11", ["T1": .size(70)])
    #expect(try builder.response(line: "L1").categories == [.pd])
    #expect(try builder.response(line: "L2").baselineSum?.complete == mm(65))
  }

  @Test("GEN-BASE: what went before the line before is no baseline")
  func notOfTheLineBefore() throws {
    var builder = CaseBuilder(start: "2024-01-01")
    builder.line("2024-06-10")
    builder.visit("2024-01-01", ["T1": .size(50)])
    builder.visit("2024-06-17", ["T1": .size(65)])
    builder.visit("2024-09-02", ["T1": .size(60)])
    #expect(try builder.response(line: "L2").baselineSum?.complete == mm(65))
  }

  @Test("Without therapy the stated reading is the baseline, else the first")
  func withoutTherapy() throws {
    var builder = CaseBuilder(start: nil)
    builder.visit("2023-12-20", ["T1": .size(50)])
    builder.visit("2024-03-04", ["T1": .size(30)])
    #expect(try builder.response(line: nil).categories == [.pr])
    builder.visit(
      "2024-06-03", ["T1": .size(40)], baseline: Assessment.Baseline(line: nil, targets: nil))
    builder.visit("2024-09-02", ["T1": .size(28)])
    let response = try builder.response(line: nil)
    #expect(response.baselineSum?.complete == mm(40))
    #expect(response.categories == [.pr])
  }

  @Test("GEN-ASOF: only what was known on the day counts")
  func asOf() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(50)])
    builder.visit("2024-03-04", ["T1": .size(30)])
    builder.visit("2024-06-03", ["T1": .size(60)])
    #expect(try builder.response(asOf: day("2024-03-03")).categories == [])
    #expect(try builder.response(asOf: day("2024-03-04")).categories == [.pr])
    #expect(try builder.response(asOf: day("2024-06-03")).categories == [.pr, .pd])
    #expect(try builder.response().categories == [.pr, .pd])
  }

  @Test("GEN-ASOF: a category that was reported without findings is no time point")
  func reportedOnly() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(50)])
    builder.visit("2024-03-04", newLesions: nil)
    #expect(try builder.response().timePoints.isEmpty)
  }
}
