import Criteria
import Oncology
import Testing

/// Overall response through a whole case (solid-rules 1.7, R11-O-2 to R11-O-4).
@Suite("R11-O: overall response of a case") struct OverallCaseTests {
  @Test("R11-O-2: without disease at baseline NED, until something is new")
  func noDisease() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20")
    builder.visit("2024-03-04")
    builder.visit("2024-06-03", ["X1": .size(12)])
    let response = try builder.response()
    #expect(response.categories == [.ned, .pd])
    #expect(response.progressionDate == day("2024-06-03"))
    #expect(response.baselineSum == nil)
    #expect(response.best.confirmed == .pd)
  }

  @Test("R11-O-3: an equivocal lesion keeps CR pending")
  func pending() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(30)])
    builder.visit(
      "2024-03-04", ["T1": .absent, "X1": Finding(longest: mm(4), newness: .equivocal)])
    builder.visit("2024-06-03", ["T1": .absent, "X1": .absent])
    let response = try builder.response()
    #expect(response.categories == [.pr, .cr])
    #expect(try response.timePoint(0).notes == [.equivocalLesion, .completeResponsePending])
  }

  @Test("R11-O-4: CR needs every region, PR does not")
  func notAssessed() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(30)])
    builder.visit("2024-03-04", ["T1": .size(15)], newLesions: .notAssessed)
    builder.visit("2024-06-03", ["T1": .absent], newLesions: .notAssessed)
    let response = try builder.response()
    #expect(response.categories == [.pr, .ne])
    #expect(response.timePoints.map(\.notes) == [[.regionNotAssessed], [.regionNotAssessed]])
  }

  @Test("R11-O-4: NED needs every region")
  func notAssessedWithoutDisease() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20")
    builder.visit("2024-03-04", newLesions: .notAssessed)
    #expect(try builder.response().categories == [.ne])
  }

  @Test("Table 2: disease that is not measured is never stable")
  func nonTargetOnly() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["N1": .present, "N2": .present])
    builder.visit("2024-03-04", ["N1": .present, "N2": .absent])
    builder.visit("2024-06-03", ["N1": .present, "N2": .notDone])
    builder.visit("2024-09-02", ["N1": .progressed, "N2": .absent])
    let response = try builder.response()
    #expect(response.categories == [.nn, .ne, .pd])
    #expect(response.best.confirmed == .nn)
  }
}
