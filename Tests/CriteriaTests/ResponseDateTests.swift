import Criteria
import Oncology
import Testing

/// Dates of response and progression (solid-rules 1.9, table D; DATE-5, R11-D-1, R11-D-5).
@Suite("R11-D, DATE-5: dates") struct ResponseDateTests {
  @Test("D-1 R11-D-1: response from the first scan, progression from its own")
  func d1() throws {
    var builder = CaseBuilder(start: "2024-01-01")
    builder.visit("2023-12-20", ["T1": .size(100)])
    builder.visit("2024-02-26", ["T1": .size(60)])
    builder.visit("2024-04-01", ["T1": .size(50)])
    builder.visit("2024-09-02", ["T1": .size(75)])
    let response = try builder.response()
    let responseDate = try #require(response.responseDate)
    let progressionDate = try #require(response.progressionDate)
    #expect(response.categories == [.pr, .pr, .pd])
    #expect(responseDate == day("2024-02-26"))
    #expect(response.confirmationDate == day("2024-04-01"))
    #expect(progressionDate.days(since: responseDate) == 189)
    #expect(progressionDate.days(since: response.course.start) == 245)
  }

  @Test("D-2 R11-D-5: equivocal, then beyond doubt: the day of the first sight")
  func d2() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(50)])
    builder.visit(
      "2024-03-04", ["T1": .size(50), "X1": Finding(longest: mm(4), newness: .equivocal)])
    builder.visit(
      "2024-04-29", ["T1": .size(50), "X1": Finding(longest: mm(9), newness: .unequivocal)])
    #expect(try builder.response().progressionDate == day("2024-03-04"))
  }

  @Test("D-2 R11-D-5: by the reader's word on new lesions as a whole")
  func d2ByWord() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(50)])
    builder.visit("2024-02-26", ["T1": .size(50)])
    builder.visit("2024-03-25", ["T1": .size(50)], newLesions: .equivocal)
    builder.visit("2024-04-29", ["T1": .size(50)], newLesions: .equivocal)
    builder.visit("2024-06-03", ["T1": .size(50)], newLesions: .yes)
    #expect(try builder.response().progressionDate == day("2024-03-25"))
  }

  @Test("R11-D-5: another equivocal finding dates nothing back")
  func otherLesion() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(50)])
    builder.visit(
      "2024-03-04", ["T1": .size(50), "X1": Finding(longest: mm(4), newness: .equivocal)])
    builder.visit("2024-04-29", ["T1": .size(50), "X1": .absent, "X2": .size(9)])
    #expect(try builder.response().progressionDate == day("2024-04-29"))
  }

  @Test("R11-D-5: dated back to the scan that shows the lesion, not another equivocal one")
  func scanOfTheLesion() throws {
    var builder = CaseBuilder()
    builder.study("S1", "2024-03-04")
    builder.study("S2", "2024-03-07", .mri)
    builder.visit("2023-12-20", ["T1": .size(50)])
    builder.visit(
      "2024-03-04",
      [
        "T1": .size(50), "X1": Finding(longest: mm(4), newness: .equivocal, study: "S2"),
        "X2": Finding(longest: mm(4), newness: .equivocal, study: "S1"),
      ], studies: ["S1", "S2"])
    builder.visit("2024-04-29", ["T1": .size(50), "X1": .size(9), "X2": .absent])
    #expect(try builder.response().progressionDate == day("2024-03-07"))
  }

  @Test("R11-D-5: a finding that had gone in between is seen for the first time")
  func goneInBetween() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(50)])
    builder.visit(
      "2024-03-04", ["T1": .size(50), "X1": Finding(longest: mm(4), newness: .equivocal)])
    builder.visit("2024-04-29", ["T1": .size(50), "X1": .absent])
    builder.visit("2024-06-03", ["T1": .size(50), "X1": .size(9)])
    #expect(try builder.response().progressionDate == day("2024-06-03"))
  }

  /// A time point with a chest CT on 2024-05-02 and a second scan on 2024-05-06.
  private static func twoScans(_ findings: [String: Finding]) throws -> CourseResponse {
    var builder = CaseBuilder()
    builder.study("S1", "2024-05-02")
    builder.study("S2", "2024-05-06", .mri)
    builder.lesion("N1", "bone")
    builder.visit("2023-12-20", ["T1": .size(50), "N1": .present])
    builder.visit("2024-05-02", findings, studies: ["S2", "S1"])
    return try builder.response()
  }

  @Test("D-3 DATE-5: the scan that shows the new lesion")
  func d3() throws {
    let response = try Self.twoScans([
      "T1": .size(50), "N1": .present, "X1": Finding(longest: mm(8), study: "S2"),
    ])
    #expect(response.categories == [.pd])
    #expect(response.progressionDate == day("2024-05-06"))
  }

  @Test("DATE-5: the scan that shows the progression of a non-target")
  func nonTarget() throws {
    let response = try Self.twoScans([
      "T1": .size(50), "N1": Finding(state: .unequivocalProgression, study: "S2"),
    ])
    #expect(response.categories == [.pd])
    #expect(response.progressionDate == day("2024-05-06"))
  }

  @Test("DATE-5: of several signs of progression the earliest scan")
  func severalSigns() throws {
    let both = try Self.twoScans([
      "T1": .size(50), "N1": Finding(state: .unequivocalProgression, study: "S1"),
      "X1": Finding(longest: mm(8), study: "S2"),
    ])
    #expect(both.progressionDate == day("2024-05-02"))
    let reversed = try Self.twoScans([
      "T1": .size(50), "N1": Finding(state: .unequivocalProgression, study: "S2"),
      "X1": Finding(longest: mm(8), study: "S1"),
    ])
    #expect(reversed.progressionDate == day("2024-05-02"))
    let target = try Self.twoScans([
      "T1": .size(90), "N1": .present, "X1": Finding(longest: mm(8), study: "S2"),
    ])
    #expect(target.progressionDate == day("2024-05-02"))
  }

  @Test("DATE-5: where the scan is not named, the first of the time point")
  func notNamed() throws {
    let response = try Self.twoScans([
      "T1": .size(50), "N1": .present, "X1": .size(8), "X2": Finding(longest: mm(8), study: "S2"),
    ])
    #expect(response.progressionDate == day("2024-05-02"))
  }

  @Test("D-4 DATE-5: response on the last scan of the time point")
  func d4() throws {
    var builder = CaseBuilder()
    builder.settings.confirmResponse = false
    builder.study("S1", "2024-05-02")
    builder.study("S2", "2024-05-05")
    builder.visit("2023-12-20", ["T1": .size(50)])
    builder.visit("2024-05-02", ["T1": .size(20)], studies: ["S1", "S2"])
    #expect(try builder.response().responseDate == day("2024-05-05"))
  }

  @Test("DATE-5, R11-C-3: stable disease counts from the last scan", arguments: [41, 42])
  func stableOnTheLastScan(_ last: Int) throws {
    var builder = CaseBuilder()
    builder.study("S1", date(40))
    builder.study("S2", date(last))
    builder.visit("2023-12-20", ["T1": .size(50)])
    builder.visit(date(40), ["T1": .size(50)], studies: ["S1", "S2"])
    #expect(try builder.response().best.confirmed == (last >= 42 ? .sd : .ne))
  }

  @Test(
    "DATE-4, R11-C-2: a month is not taken for 28 days",
    arguments: [
      ("2024-03", "2024-04-27", false), ("2024-03", "2024-04-28", true),
      ("2024-03-01", "2024-03", false), ("2024-03-01", "2024-04", true),
    ])
  func partialDates(_ first: String, _ second: String, _ isConfirmed: Bool) throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(100)])
    builder.visit(first, ["T1": .size(60)])
    builder.visit(second, ["T1": .size(50)])
    #expect(try builder.response().best.confirmed == (isConfirmed ? .pr : .sd))
  }

  @Test(
    "DATE-4, R11-C-3: a month counts from its first day",
    arguments: [("2024-02", RECISTCategory.ne), ("2024-03", .sd)])
  func partialStable(_ month: String, _ expected: RECISTCategory) throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(100)])
    builder.visit(month, ["T1": .size(100)])
    #expect(try builder.response().best.confirmed == expected)
  }

  @Test("README: a progression dated back changes the best response and leaves the category")
  func datedBackBest() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(100)])
    builder.visit(
      date(56), ["T1": .size(60), "X1": Finding(longest: mm(4), newness: .equivocal)])
    builder.visit(
      date(112), ["T1": .size(60), "X1": Finding(longest: mm(9), newness: .unequivocal)])
    let response = try builder.response()
    #expect(response.categories == [.pr, .pd])
    #expect(response.best.confirmed == .pd)
    #expect(response.best.unconfirmed == .pd)
    #expect(response.progressionDate == day(date(56)))
    #expect(
      try response.timePoint(0).notes == [.equivocalLesion, .progressionFirstSeen])
  }

  @Test("README: before the progression was known nothing is dated back")
  func datedBackAsOf() throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(100)])
    builder.visit(
      date(56), ["T1": .size(60), "X1": Finding(longest: mm(4), newness: .equivocal)])
    builder.visit(
      date(112), ["T1": .size(60), "X1": Finding(longest: mm(9), newness: .unequivocal)])
    let response = try builder.response(asOf: day(date(111)))
    #expect(response.categories == [.pr])
    #expect(response.best.unconfirmed == .pr)
    #expect(response.progressionDate == nil)
    #expect(try response.timePoint(0).notes == [.equivocalLesion])
  }
}
