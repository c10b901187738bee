import Criteria
import Oncology
import Testing

/// New lesions through a whole case (solid-rules 1.6, tables PET and NL; R11-L-7, R11-L-8).
///
/// The baseline is 2023-12-20, follow-up 2024-03-04 and 2024-04-29; one target stays as it is.
@Suite("R11-L: new lesions of a case") struct NewLesionCaseTests {
  private static func builder(baselinePET: Bool = false) -> CaseBuilder {
    var builder = CaseBuilder()
    builder.study("CT0", "2023-12-20", .ct)
    builder.study("CT1", "2024-03-04", .ct)
    builder.study("PET1", "2024-03-06", .pet)
    builder.study("CT2", "2024-04-29", .ct)
    if baselinePET { builder.study("PET0", "2023-12-21", .petCT) }
    builder.visit(
      "2023-12-20", ["T1": .size(50)], studies: ["CT0"] + (baselinePET ? ["PET0"] : []))
    return builder
  }

  private static let focus = Finding(isPETPositive: true, study: "PET1")

  @Test("PET-1 R11-L-7a: negative at baseline, positive now: PD on the day of the PET")
  func pet1() throws {
    var builder = Self.builder(baselinePET: true)
    builder.visit("2024-03-04", ["T1": .size(50), "X1": Self.focus], studies: ["CT1", "PET1"])
    let response = try builder.response()
    #expect(response.categories == [.pd])
    #expect(response.progressionDate == day("2024-03-06"))
    #expect(try response.rules(0).contains("R11-L-7"))
  }

  @Test("PET-2 R11-L-7b1: no baseline PET, a new lesion on CT at the same site: PD")
  func pet2() throws {
    var builder = Self.builder()
    builder.visit(
      "2024-03-04",
      ["T1": .size(50), "X1": Finding(longest: mm(9), isPETPositive: true, study: "CT1")],
      studies: ["CT1", "PET1"])
    let response = try builder.response()
    #expect(response.categories == [.pd])
    #expect(response.progressionDate == day("2024-03-04"))
  }

  @Test("PET-3 R11-L-7b2: confirmed by a later CT: PD on the day of the PET")
  func pet3() throws {
    var builder = Self.builder()
    builder.visit("2024-03-04", ["T1": .size(50), "X1": Self.focus], studies: ["CT1", "PET1"])
    builder.visit(
      "2024-04-29", ["T1": .size(50), "X1": Finding(longest: mm(9), study: "CT2")],
      studies: ["CT2"])
    let response = try builder.response()
    #expect(response.categories == [.sd, .pd])
    #expect(try response.timePoint(0).notes.contains(.equivocalLesion))
    #expect(response.progressionDate == day("2024-03-06"))
  }

  @Test("PET-4 R11-L-7b2: a later CT shows nothing: never PD")
  func pet4() throws {
    var builder = Self.builder()
    builder.visit("2024-03-04", ["T1": .size(50), "X1": Self.focus], studies: ["CT1", "PET1"])
    builder.visit("2024-04-29", ["T1": .size(50), "X1": .absent], studies: ["CT2"])
    let response = try builder.response()
    #expect(response.categories == [.sd, .sd])
    #expect(response.progressionDate == nil)
    #expect(response.best.confirmed == .sd)
  }

  @Test("PET-5 R11-L-8: a hot target that does not progress by its size does not progress")
  func pet5() throws {
    var builder = Self.builder()
    builder.visit(
      "2024-03-04", ["T1": Finding(longest: mm(54), isPETPositive: true)],
      studies: ["CT1", "PET1"])
    let response = try builder.response()
    #expect(response.categories == [.sd])
    #expect(try response.timePoint(0).fromBaseline?.percent()?.description == "8.0")
  }

  @Test("R11-L-7b3: a hot non-target that is as it was does not progress")
  func knownNonTarget() throws {
    var builder = Self.builder()
    builder.lesion("N1", "bone")
    builder.visit(
      "2024-03-04",
      ["T1": .size(50), "N1": Finding(state: .present, isPETPositive: true, study: "PET1")],
      studies: ["CT1", "PET1"])
    #expect(try builder.response().categories == [.sd])
  }

  @Test("NL-1 R11-L-2: equivocal, then beyond doubt: PD on the day it was first seen")
  func nl1() throws {
    var builder = Self.builder()
    builder.visit(
      "2024-03-04", ["T1": .size(50), "X1": Finding(longest: mm(4), newness: .equivocal)],
      newLesions: nil)
    builder.visit(
      "2024-04-29",
      [
        "T1": .size(50), "X1": Finding(longest: mm(9), newness: .unequivocal),
        "X2": Finding(longest: mm(5), newness: .unequivocal),
      ], newLesions: nil)
    let response = try builder.response()
    #expect(response.categories == [.sd, .pd])
    #expect(response.progressionDate == day("2024-03-04"))
  }

  @Test("NL-2 R11-L-2: equivocal, then gone: never PD")
  func nl2() throws {
    var builder = Self.builder()
    builder.visit(
      "2024-03-04", ["T1": .size(50), "X1": Finding(longest: mm(4), newness: .equivocal)])
    builder.visit("2024-04-29", ["T1": .size(50), "X1": .absent])
    let response = try builder.response()
    #expect(response.categories == [.sd, .sd])
    #expect(response.progressionDate == nil)
    #expect(try response.timePoint(0).notes == [.equivocalLesion])
    #expect(try response.timePoint(1).notes == [])
  }

  @Test("NL-3 R11-L-3: new in a region that was not imaged at baseline: PD")
  func nl3() throws {
    var builder = Self.builder()
    builder.lesion("X1", "brain")
    builder.visit("2024-03-04", ["T1": .size(50), "X1": .size(12)])
    let response = try builder.response()
    #expect(response.categories == [.pd])
    #expect(response.progressionDate == day("2024-03-04"))
  }

  @Test(
    "NL-4 R11-L-5: a node from 9 to 11 mm and nothing else: equivocal", arguments: ["X1", "N1"])
  func nl4(_ id: String) throws {
    var builder = CaseBuilder()
    builder.visit("2023-12-20", ["T1": .size(50), id: .axis(9)])
    builder.visit("2024-03-04", ["T1": .size(50), id: .axis(11)])
    let response = try builder.response()
    #expect(response.categories == [.sd])
    #expect(try response.timePoint(0).newLesions.status == .equivocal)
    #expect(try response.timePoint(0).notes == [.equivocalLesion])
  }

  @Test("NL-4 R11-L-5, R11-L-2: the node grows on: PD on the day it was first doubtful")
  func nl4GrownOn() throws {
    var builder = Self.builder()
    builder.visit("2024-03-04", ["T1": .size(50), "X1": .axis(11)])
    builder.visit("2024-04-29", ["T1": .size(50), "X1": .axis(16)])
    let response = try builder.response()
    #expect(response.categories == [.sd, .pd])
    #expect(response.progressionDate == day("2024-03-04"))
  }

  @Test("R11-L-5, CAV-DQ-3: the long axis of a new node says nothing of its short axis")
  func longAxisOnly() throws {
    var builder = Self.builder()
    builder.lesion("X1", isNode: true)
    builder.visit("2024-03-04", ["T1": .size(50), "X1": .size(16)])
    #expect(try builder.response().timePoint(0).newLesions.status == .equivocal)
    #expect(try builder.response().categories == [.sd])
  }

  @Test("R11-M-3: a node whose long axis is below 10 mm is normal")
  func shortLongAxis() throws {
    var builder = Self.builder()
    builder.lesion("X1", isNode: true)
    builder.visit("2024-03-04", ["T1": .size(50), "X1": .size("9.9")])
    #expect(try builder.response().timePoint(0).newLesions.status == .no)
  }

  @Test(
    "R11-L-1: what is not there is not new",
    arguments: [Finding.absent, .notDone, .notEvaluable, .size(0), .axis(0)])
  func notThere(_ finding: Finding) throws {
    var builder = Self.builder()
    builder.visit("2024-03-04", ["T1": .size(50), "X1": finding])
    #expect(try builder.response().categories == [.sd])
    #expect(try builder.response().timePoint(0).newLesions.status == .no)
  }

  @Test("R11-L-2: a new lesion of which nothing is said is not one beyond doubt")
  func emptyFinding() throws {
    var builder = Self.builder()
    builder.visit("2024-03-04", ["T1": .size(50), "X1": Finding(reason: "motion")])
    #expect(try builder.response().categories == [.sd])
    #expect(try builder.response().timePoint(0).newLesions.status == .equivocal)
  }
}
